import type { Layout } from './layout.js';
import { isNewspaper, isOutletLike } from './newspapers.js';
import { withoutEdition } from './paper-lines.js';
import { Pattern } from '../patterns/pattern.js';

/** A part of a body that writes for it: "Press Service of the President", "Office of the Spokesperson". */
const ORGAN = new Pattern(
  /^(?:the )?(?:(?:institutional |directorate[- ]general (?:for|of) )?(?:press|media|communications?|information|public relations)(?: and \p{L}+)? (?:service|office|secretariat|section|department|division|directorate|bureau|unit|team)\b|(?:office|bureau) of the spokes|(?:office|directorate|department|division|unit|service|dicastery|secretariat)(?: general)? (?:for|of) (?:the )?(?:press|media|communications?|information|spokes|speaker)\b|spokes)/iu,
);

/** Whether a name is that of an office that only writes for the body it belongs to. */
export const isOrgan = (name: string): boolean => ORGAN.test(name);

/** "REPUBLIC OF MARROW", "Marrow Republic": a state, that heads a page and publishes nothing itself. */
export const isState = (name: string): boolean =>
  /^(?:the )?(?:\p{L}+ ){0,2}(?:republic|kingdom|sultanate|principality|commonwealth|state|federation) of (?:the )?[\p{L} ]{3,30}$|^(?:the )?\p{L}+ (?:republic|confederation|federation|kingdom)$/iu.test(
    name,
  );

const BODY = new Pattern(
  /^(?:the )?(?:(?:u\.s\.|us|federal|royal) )?(?:government|ministry|department|presidency|parliament|national assembly|house of \p{L}+|senate|chamber of \p{L}+|embassy|permanent mission|palais|palace|chancellery|directorate|holy see|congress|cabinet)\b[^.!?]*$/iu,
);

/** The body that heads a page, a state above it left out: "REPUBLIC OF MARROW", "MINISTRY OF TRADE" over a unit of its own. */
export function headingBody({ furniture, headline }: Layout): string[] {
  const above = furniture.filter(
    ({ line, role, isTop }) =>
      isTop && role === 'plain' && headline !== null && line.start < headline.start,
  );
  const first = above.findIndex(({ line }) => !isState(line.text));
  const text = above[first]?.line.text;
  if (!text || text.length > 90) return [];
  const isBody = BODY.test(text) || (first > 0 && /^(?:the )?president of the /i.test(text));
  return isBody ? [text] : [];
}

/** The body that a foot names behind or below an office of its own: "Secretariat, Parliament of Marrow, Samal". */
export function footBody({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (isTop || role !== 'plain' || line.text.length > 90) return [];
    const parts = line.text.split(/, (?=\p{Lu})|\. (?=\p{Lu})/u);
    const at = parts.findIndex(
      (part, index) => index < 2 && !ORGAN.test(part) && BODY.test(part) && / of /i.test(part),
    );
    if (at < 0) return [];
    const isDepartment = at > 0 && /^(?:department|directorate) of\b/i.test(parts[0]!);
    return [isDepartment ? parts.slice(0, at + 1).join(', ') : parts[at]!];
  });
}

/** The outlet before what tells its edition: "Tarn Matin (web edition)", "TARN | ENGLISH EDITION", "Tarn Kurier in English". */
export function outletOfEdition({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, isTop }) => {
    const [first = '', second = ''] = line.text.split(/\s{2,}/);
    if (!isTop || line.text.length > 90) return [];
    const bracketed = /^\((?<inner>[^()]{6,60})\)/.exec(line.text)?.groups?.['inner'] ?? '';
    return [line.text, first, `${first} ${second}`.trim(), bracketed].flatMap((text) => {
      const name = withoutEdition(text);
      return name !== text && isOutletLike(name) && !/ (?:News|Page)$/.test(name) ? [name] : [];
    });
  });
}

/** Subjects under which a page stands, beside its outlet's name. */
const SUBJECT = new Pattern(
  /^(?:fact[- ]?check|home|(?:royal )?court(?: circular)?|news|opinion|world|politics|analysis|diplomacy|royals|region|letters|columns?|features?|africa|asia|europe|pacific|americas?|middle east|caribbean|local|nation(?:al)?|business|culture|society|sports?)$/i,
);
const OF_A_HEAD =
  /^(?:the )?(?:president|king|queen|prime minister|government|parliament|governor[- ]general) of /i;

/** One of two names over a page: what is no subject beside one, the own name beside that of a head of state. */
export function pairedName({ furniture }: Layout): string[] {
  const line = furniture[0];
  const [one, other, more] = line?.isTop ? line.line.text.split(/\s+(?:\||[-–—])\s+/) : [];
  if (!one || !other || more || line!.line.text.length > 80) return [];
  if (SUBJECT.test(one) && isOutletLike(other) && !SUBJECT.test(other)) return [other];
  if (OF_A_HEAD.test(other) || /^(?:press|media) (?:release|statement)$/i.test(other)) return [one];
  return SUBJECT.test(other) && isNewspaper(one) ? [one] : [];
}

/** The first name of the line that opens a page, whatever stands beside it. */
export function firstName({ furniture, headline }: Layout): string[] {
  const [top] = furniture;
  if (!top?.isTop || (headline && top.line.start > headline.start)) return [];
  if (!['menu', 'stamp', 'crumb', 'plain'].includes(top.role)) return [];
  const [name = ''] = top.line.text.split(/\s{2,}|\s*[|·•/]\s*|\s(?:[-–—>»:]|::)\s|, /);
  return isOutletLike(name) && !SUBJECT.test(name) && !/\d/.test(name) && name.length > 3
    ? [name]
    : [];
}
