import { countries, outlets } from '../../lexicon/lexicon.generated.js';
import { MASTHEAD } from './headline.js';
import type { Layout } from './layout.js';
import { isKnownPlace } from './places.js';
import { signatureOf } from './signature.js';
import { DATE_TRIMMINGS, writtenDates } from './written-dates.js';

/** The agency or outlet that gives itself as such; one merely cited is none. Null where the text names none. */
export function publisherOf(layout: Layout, editor: string | null): string | null {
  for (const source of SOURCES) {
    const name = source(layout);
    if (name && name !== editor) return withLetters(name.replace(/^[-–—\s]+/, ''), layout);
  }
  return null;
}

/** A long name with the letters by which the dateline calls it, and the other way round: "Marrow News Agency (MNA)". */
function withLetters(name: string, layout: Layout): string {
  const agency = layout.datelines.map((line) => line.agency).find(Boolean);
  return agency && isShortFor(agency, name) && !/[()]/.test(name) ? `${name} (${agency})` : name;
}

/** Where a publisher is named, the surest place first. */
const SOURCES: ((layout: Layout) => string | null)[] = [
  named(/(?:^|[|·•(]|\s{2,}|\d )\(?Source\s*:\s*(?<name>[^|]+?)\)?\s*(?:\||\s{2,}|$)/),
  knownOutlet,
  named(
    /(?:©|\(c\)|\bcopyright(?: by)?)\s*(?:\d{4}(?:\s*-\s*\d{4})?)?,?\s*(?:by )?(?<name>(?!all rights|content\b|this\b)\p{L}[^.|,]+)/iu,
  ),
  named(/^(?:copyright )?(?<name>\p{L}[^|.©]{1,40}?),? (?:©|\(c\)) ?\d{4}/iu),
  named(/\bAll rights reserved (?:by|to) (?<name>[^.|]+)/i),
  named(
    /\b(?:published|issued|released|provided) by:? (?<name>\p{Lu}[\p{L} ]+?)(?: on\b|[,.|]|$)/iu,
  ),
  datelineAgency,
  named(/^(?<name>\p{Lu}[\p{L} ]{2,40}?) (?:website contains|provides up-to-date)\b/u),
  named(/^(?<name>\p{Lu}\p{Ll}+):$/u),
  named(/^posted\b.*\bby (?<name>\p{Lu}[\p{L} ]+)$/iu),
  named(
    /^(?:By|Author|From|Via) (?<name>\p{Lu}[\p{L}-]+(?: (?:Press|News|Agency|Association)\b.*?)?)(?: (?:reporters?|staff|newsroom))?$/u,
  ),
  masthead,
  besideDate,
  topLine,
  lineBelow,
  menuName,
  trailName,
  loneName,
  endMark,
  signingAgency,
  letterhead,
  footName,
];

function named(pattern: RegExp): (layout: Layout) => string | null {
  return ({ furniture }) =>
    furniture
      .map(({ line }) => pattern.exec(line.text)?.groups?.['name']?.trim())
      .find(
        (name) =>
          name && !/^(?:\w+ )?(?:reporter|staff|our|a|the foreign desk|foreign desk)\b/i.test(name),
      ) ?? null;
}

const OUTLETS: ReadonlySet<string> = new Set(
  outlets.flatMap(({ name, forms }) => [name, ...forms]).filter((name) => name.length > 2),
);

/** An outlet of the table that stands for itself in a line: "AMNA/ 9 February", "The Hindu". */
function knownOutlet({ furniture }: Layout): string | null {
  for (const { line, role } of furniture) {
    if (line.text.length > 120 || role === 'byline') continue;
    const part = line.text
      .split(/\s*[|·•♦/;]+\s*|,\s|\s[-–—]+\s|\s{2,}|: /)
      .map((piece) => piece.replace(/^[(©\s-]+|[\s).]+$/g, ''))
      .find((piece) => OUTLETS.has(piece));
    if (part) return part;
  }
  return null;
}

/** The agency of the dateline, by its long name where a line has that. */
function datelineAgency(layout: Layout): string | null {
  const agency = layout.datelines.map((line) => line.agency).find(Boolean);
  if (!agency) return null;
  const lines = layout.furniture.map(({ line }) => line.text);
  return [...outletParts(layout), ...lines].find((name) => isShortFor(agency, name)) ?? agency;
}

/** A line above the headline, the likeliest outlet first; letterheads of persons are none. */
function masthead(layout: Layout): string | null {
  const lines = linesAbove(layout);
  const line =
    lines.find(
      ({ line }) =>
        MASTHEAD.test(line.text) && !/prime minister's office|briefing|newsroom/i.test(line.text),
    ) ?? null;
  const owner = lines[lines.indexOf(line!) - 1];
  const text = line && SITE_OF.test(line.line.text) && owner ? owner.line.text : line?.line.text;
  if (!text || NO_MASTHEAD.test(text)) return null;
  const parts = text.split(/ +(?:-|–|—|\|) +/);
  const [first] = parts as [string];
  return / /.test(first) ? first : (parts.find((part) => MASTHEAD.test(part)) ?? first);
}

/** "Official website" stands below the name of whose it is. */
const SITE_OF = /^(?:the )?official (?:web)?site$/i;
const NO_MASTHEAD = /^(?:the )?grand duke|^president of the/i;

/** Any other line above the headline that may name the outlet. */
function topLine(layout: Layout): string | null {
  const text = linesAbove(layout)[0]?.line.text;
  return text && !NO_MASTHEAD.test(text) ? text.replace(/ (?:-|–|—|\|) .*$/, '') : null;
}

/** A masthead between headline and story. */
function lineBelow({ furniture, headline }: Layout): string | null {
  return (
    furniture.find(
      ({ line, role, isTop }) =>
        isTop &&
        role === 'plain' &&
        headline !== null &&
        line.start > headline.end &&
        line.text.split(/\s+/).length <= 5 &&
        MASTHEAD.test(line.text) &&
        line.text !== line.text.toLowerCase() &&
        !/[.:?!]$|\b(?:desk|news)$|^(?:from|by|our)\b/i.test(line.text),
    )?.line.text ?? null
  );
}

const linesAbove = ({ furniture, headline }: Layout) =>
  furniture.filter(
    ({ line, role, isTop }) =>
      isTop &&
      role === 'plain' &&
      (!headline || line.start < headline.start) &&
      isOutletName(line.text),
  );

const isOutletName = (text: string): boolean =>
  text.split(/\s+/).length <= 9 &&
  !/[!?]$/.test(text) &&
  !/^(?:press release|bulletin|telegrams?|news|telegram|statement|letters?)$/i.test(text);

function besideDate(layout: Layout): string | null {
  return outletParts(layout)[0] ?? null;
}

/** The first name of a line of links above the story, unless it only leads home. */
function menuName({ furniture }: Layout): string | null {
  const line = furniture.find(
    ({ line, role, isTop }) => role === 'menu' && isTop && line.text.includes('|'),
  )?.line.text;
  const names = (line ?? '').split('|').map((part) => part.trim());
  const isPair = names.length === 2 && !NO_OUTLET.test(names[1]!);
  const name = (isPair ? names.find((part) => MASTHEAD.test(part)) : null) ?? names[0]!;
  return name && !NO_OUTLET.test(name) && (MASTHEAD.test(name) || /\.\w{2,3}$/.test(name))
    ? name
    : null;
}

function trailName({ furniture }: Layout): string | null {
  const name =
    furniture
      .find(({ role, isTop }) => role === 'crumb' && isTop)
      ?.line.text.split(/ [>»›·/] /)[0] ?? '';
  return / /.test(name) && !/\s{2}/.test(name) ? name : null;
}

/** A line of one name with inner capitals. */
function loneName({ furniture }: Layout): string | null {
  return (
    furniture.find(
      ({ line, role, isTop }) =>
        isTop && role === 'plain' && /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(line.text),
    )?.line.text ?? null
  );
}

function endMark({ endMarks }: Layout): string | null {
  return endMarks.findLast(({ agency }) => agency)?.agency?.replace(/,.*$/, '') ?? null;
}

/** The agency before the initials at the foot: "TNA/ab". */
function signingAgency({ furniture }: Layout): string | null {
  return (
    furniture
      .filter(({ isTop, role }) => !isTop && (role === 'plain' || role === 'end'))
      .map(({ line }) => signatureOf(line.text, NO_AGENCIES)?.agency)
      .find(Boolean) ?? null
  );
}
const NO_AGENCIES: ReadonlySet<string> = new Set();

const BODY =
  /\b(?:government|department|ministry|secretariat|office|directorate|service|embassy|commission|council|information)\b/i;

/** An office that signs with its name, between headline and story or at the foot. */
function letterhead({ furniture, headline }: Layout): string | null {
  return (
    furniture.find(
      ({ line, role, isTop }) =>
        role === 'plain' &&
        (!isTop || !headline || line.start > headline.end) &&
        line.text.length < 80 &&
        BODY.test(line.text) &&
        /^\p{Lu}/u.test(line.text) &&
        !/[.?!]$|:|\bpresident for\b|\bassistant\b|^(?:previous|next)\b/i.test(line.text),
    )?.line.text ?? null
  );
}

/** Words that never are an outlet's name in a stamp or footer line. */
const NO_OUTLET =
  /^(?:p\. ?\d+|views?:?.*|[\d.,: ]+(?: views)?|updated?.*|last.*|posted.*|published.*|created.*|news|nation|world|politics|home|tags?.*|terms|privacy|contact|top stories|office copy|newsroom|press release|direct link.*|opinion)$/i;

/** An agency's letters are the first letters of the longer name. */
function isShortFor(letters: string, name: string): boolean {
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length <= 4 && initials === letters.toUpperCase() && name !== letters;
}

/** Months of calendars that stand beside the common one. */
const OTHER_CALENDAR =
  /\b(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|muharram|safar|rabi\S*|jumada\S*|rajab|shaaban|sha'ban|ramadan|shawwal|dhu\S*|dhul\S*|zul\S*|baisakh|jestha|asar|shrawan|bhadra|asoj|ashwin|kartik|mangsir|poush|magh|falgun|phalgun|chaitra|juche)\b/i;

const COUNTRIES = new Set(countries.flatMap(({ name, names }) => [name, ...names]));

/** What stands beside dates, bars and dots and may name the outlet. */
function outletParts({ furniture, datelines }: Layout): string[] {
  const places = new Set(datelines.map(({ place }) => place?.toLowerCase()));
  return furniture
    .filter(
      ({ role, isTop }) =>
        isTop && (role === 'stamp' || role === 'menu' || role === 'byline' || role === 'plain'),
    )
    .flatMap(({ line }) => {
      let text = line.text;
      const dates = writtenDates(text);
      if (!dates.length) return [];
      for (const { start, end } of dates.toReversed())
        text = `${text.slice(0, start)}|${text.slice(end)}`;
      return text
        .replace(/^date\s/, '')
        .replace(DATE_TRIMMINGS, '')
        .split(/\s*[|·•♦;()/]+\s*|,\s|\s[-–—]\s|\s{2,}/)
        .map((part) => part.replace(/^[\s,.:-]+|[\s,:-]+$/g, ''))
        .filter(
          (part) =>
            part.length > 1 &&
            /\p{L}{2}/u.test(part) &&
            /^[\p{L}]/u.test(part) &&
            !NO_OUTLET.test(part) &&
            !isKnownPlace(part) &&
            !/kremlin|^[A-Z]{2}$/i.test(part) &&
            !/\b(?:by|edition|special|reviewed|telegrams?|releases)\b/i.test(part) &&
            !OTHER_CALENDAR.test(part),
        );
    })
    .filter(
      (part) =>
        !COUNTRIES.has(part) &&
        !places.has(part.replace(/\.$/, '').toLowerCase()) &&
        /^(?:[\w-]+\.(?:org|com|net|int|eu|[a-z]{2})$|\p{L}*\p{Lu}[\p{L}.]*)(?: (?:of|the|and|de|du|des|da|do|la|le|del|(?:[ld]['’])?[\p{Lu}\d][\p{L}\d.]*)){0,5}$/u.test(
          part,
        ),
    )
    .map((part) => part.replace(/\.(?:com|net)$/i, ''))
    .sort((a, b) => Number(MASTHEAD.test(b)) - Number(MASTHEAD.test(a)));
}

/** A name that stands alone at the foot, perhaps before a date: "(The Tern)", "--TNA", "TNA: 20 September 2023", "TNA/Ana". */
function footName({ furniture }: Layout): string | null {
  for (const { line, isTop, role } of furniture.toReversed()) {
    if (isTop || role === 'chrome') continue;
    const name =
      /^(?:[-–—/(\s]*)(?<name>\p{L}[\p{L} .]{1,60}?)(?:\/\p{Lu}\p{Ll}+)?\)?(?:[:,]? ?(?:\p{L}+day,? )?\d{1,2} \w+ \d{4})?$/u.exec(
        line.text,
      )?.groups?.['name'];
    if (
      name &&
      !/^(?:text version|print|end|share|imprimir|press and public|enditem|local time)/i.test(
        name,
      ) &&
      line.text !== line.text.toLowerCase() &&
      (MASTHEAD.test(name) || name.split(' ').length <= 2 || line.text.startsWith('('))
    )
      return name.trim();
  }
  return null;
}
