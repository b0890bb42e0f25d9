import { inBoilerplate } from './boilerplate.js';
import { bracketedAtFoot } from './foot-brackets.js';
import { labelledLines } from './labelled-lines.js';
import { MASTHEAD } from './headline.js';
import type { Layout } from './layout.js';
import {
  firstName,
  footBody,
  headingBody,
  outletOfEdition,
  pairedName,
} from './official-publishers.js';
import { besideAuthor, besideDay, datedName, newspaperNames } from './outlets-in-lines.js';
import { NO_OUTLET, OUTLETS, isShortFor, outletParts } from './outlet-names.js';
import {
  citedOutlets,
  footNewspaper,
  outletsByKind,
  outletsOfAddresses,
  ownersAtFoot,
} from './outlets-of-their-own.js';
import { isMotto, withoutEdition } from './paper-lines.js';
import { pageName } from './page-names.js';
import { signatureOf } from './signature.js';
import { Pattern } from '../patterns/pattern.js';

/** A place where articles name who publishes them: how surely it does, and the names that stand there, the likeliest first. */
export interface PublisherPlace {
  weight: number;
  names: (layout: Layout, text: string) => readonly string[];
}

/** Where a publisher may be named. Of places that weigh the same the first counts. */
export const PUBLISHER_PLACES: readonly PublisherPlace[] = [
  {
    weight: 12,
    names: lines(
      /(?:^|[|·•(]|\s{2,}|\d )\(?(?:Source|Publisher)\s*:\s*(?<name>[^|]+?)\)?\s*(?:\||\s{2,}|$)/i,
    ),
  },
  { weight: 11, names: knownOutlets },
  {
    weight: 10,
    names: lines(
      /(?:©|\(c\)|\bcopyright(?: by)?)\s*(?:\d{4}(?:\s*-\s*\d{4})?)?,?\s*(?:by )?(?<name>(?!all rights|content\b|this\b)\p{L}[^.|,]+)/iu,
    ),
  },
  {
    weight: 10,
    names: lines(
      /^(?:copyright )?(?<name>(?!copyright|all rights|photos?\b)\p{L}[^|.©]{1,40}?)(?: by [^.|]{1,40})?[.,]? (?:©|\(c\)|copyright) ?\d{4}/iu,
    ),
  },
  {
    weight: 10,
    names: lines(/^(?<name>\p{Lu}[\p{L} .&'’()-]{2,40}?)(?: [-–—]|[.,]) all rights reserved\b/iu),
  },
  {
    weight: 9,
    names: lines(
      /^(?<name>\p{Lu}[\p{L}'’-]*(?: (?:of|the|de|du|\p{Lu}[\p{L}'’-]*)){1,4}) is (?:published|printed|produced|owned) (?:by|at|in|weekly|daily|every)\b/u,
    ),
  },
  { weight: 10, names: lines(/\bAll rights reserved (?:by|to) (?<name>[^.|]+)/i) },
  {
    weight: 10,
    names: lines(/\b[Pp]ublished in (?<name>(?:The )?\p{Lu}[\p{L} .&'’-]+?)(?:,| on\b|\s*$)/u),
  },
  {
    weight: 9,
    names: lines(
      /\b(?:published|issued|released|provided) by:? (?<name>\p{Lu}[\p{L} ]+?)(?: on\b|[,.|]|$)/iu,
    ),
  },
  { weight: 9, names: datelineAgencies },
  {
    weight: 9,
    names: lines(
      /^(?<name>\p{Lu}[\p{L} ]{2,40}?) (?:website contains|provides up-to-date|reserves the right)\b/u,
    ),
  },
  { weight: 8, names: lines(/^(?<name>(?!share|tags?|text)\p{Lu}\p{Ll}+):$/iu) },
  { weight: 7.5, names: lines(/^posted\b.*\bby (?<name>\p{Lu}[\p{L} ]+?)(?: on\b.*)?$/iu) },
  {
    weight: 8,
    names: lines(
      /^(?:By|Author|From|Via) (?<name>\p{Lu}[\p{L}-]+(?: (?:Press|News|Agency|Association)\b.*?)?)(?: (?:reporters?|staff|newsroom))?$/u,
    ),
  },
  { weight: 8.5, names: outletsByKind },
  { weight: 9.2, names: footNewspaper },
  { weight: 7.2, names: outletsOfAddresses },
  { weight: 7.1, names: ownersAtFoot },
  { weight: 8.3, names: headingBody },
  { weight: 8, names: masthead },
  { weight: 7.8, names: (layout) => [...outletOfEdition(layout), ...pageName(layout)] },
  { weight: 7, names: besideAuthor },
  { weight: 6.5, names: outletParts },
  { weight: 6.2, names: bracketedAtFoot },
  { weight: 6.1, names: datedName },
  { weight: 6, names: topLine },
  { weight: 5.5, names: lineBelow },
  { weight: 5.45, names: pairedName },
  { weight: 5.4, names: menuName },
  { weight: 5.35, names: firstName },
  { weight: 5.3, names: inBoilerplate },
  { weight: 5.2, names: trailName },
  { weight: 5.1, names: loneName },
  { weight: 5, names: endMark },
  { weight: 4.5, names: signingAgency },
  { weight: 4.2, names: newspaperNames },
  { weight: 3.5, names: besideDay },
  { weight: 4.1, names: footBody },
  { weight: 4, names: letterhead },
  { weight: 3, names: footName },
  { weight: 2, names: headOfState },
  { weight: 1.5, names: citedOutlets },
];

function lines(expression: RegExp): (layout: Layout) => string[] {
  const pattern = new Pattern(expression);
  return ({ furniture }) =>
    labelledLines(furniture).flatMap(
      ({ text }) => pattern.exec(text)?.groups?.['name']?.trim() ?? [],
    );
}

/** An outlet of the table that stands for itself in a line: "AMNA/ 9 February", "The Hindu". */
function knownOutlets({ furniture }: Layout): string[] {
  return furniture.flatMap(({ line, role, isTop }) =>
    line.text.length > 120 || role === 'byline' || (role === 'menu' && !isTop)
      ? []
      : line.text
          .split(/\s*[|·•♦/;]+\s*|,\s|\s[-–—]+\s|\s{2,}|: /)
          .map((piece) => piece.replace(/^[(©\s-]+|[\s).]+$/g, ''))
          .filter((piece) => OUTLETS.has(piece) && (isTop || !CREDIT.test(line.text))),
  );
}

/** "Tern/Reuters" at the foot: a source is credited behind the outlet itself. */
const CREDIT = /^[\p{L}\d.]+(?:\/[\p{L}\d.]+)+$/u;

/** The agency of the dateline, by its long name where a line has that. */
function datelineAgencies(layout: Layout): string[] {
  const agency = layout.datelines.map((line) => line.agency).find(Boolean);
  if (!agency) return [];
  const lines = layout.furniture.map(({ line }) => line.text);
  return [[...outletParts(layout), ...lines].find((name) => isShortFor(agency, name)) ?? agency];
}

/** A line above the headline, the likeliest outlet first; letterheads of persons are none. */
function masthead(layout: Layout): string[] {
  const lines = linesAbove(layout);
  return lines.flatMap(({ line }, at) => {
    if (!MASTHEAD.test(line.text) || NO_LETTERHEAD.test(line.text)) return [];
    const text = (SITE_OF.test(line.text) && lines[at - 1]?.line.text) || line.text;
    if (NO_MASTHEAD.test(text)) return [];
    const parts = text.split(/ +(?:-|–|—|\|) +/);
    const [first] = parts as [string];
    return [/ /.test(first) ? first : (parts.find((part) => MASTHEAD.test(part)) ?? first)];
  });
}

const NO_LETTERHEAD = new Pattern(
  /prime minister's office|briefing|newsroom|\b(?:press|media|news) (?:release|statement|note|communiqu\S+)\b/i,
);
/** "Official website" stands below the name of whose it is. */
const SITE_OF = /^(?:the )?official (?:web)?site$/i;
const NO_MASTHEAD =
  /^(?:the )?grand duke|^president of the|^(?:the )?(?:r(?:igh)?t\.? hon|hon|h\.?e|mr|mrs|ms|dr|sir|dame|prof)\b/i;

/** Any other line above the headline that may name the outlet. */
function topLine(layout: Layout): string[] {
  const text = linesAbove(layout)[0]?.line.text;
  return text && !NO_MASTHEAD.test(text)
    ? [(withoutEdition(text) || text).replace(/ (?:-|–|—|\|) .*$/, '')]
    : [];
}

/** A head of state whose site it is: "PRESIDENT OF THE REPUBLIC OF MARROW" above all, where no letter is addressed. */
function headOfState({ furniture, blocks, headline }: Layout): string[] {
  const first = furniture[0];
  const isAbove = first?.isTop && headline !== null && first.line.start < headline.start;
  return isAbove && blocks[0]?.type !== 'letter' && /^(?:the )?president of /i.test(first.line.text)
    ? [first.line.text]
    : [];
}

/** A masthead between headline and story. */
function lineBelow({ furniture, headline }: Layout): string[] {
  return furniture
    .filter(
      ({ line, role, isTop }) =>
        isTop && role === 'plain' && headline !== null && line.start > headline.end,
    )
    .map(({ line }) => line.text.replace(/ [~–—-] .*$/, ''))
    .filter(
      (text) =>
        text.split(/\s+/).length <= 6 &&
        MASTHEAD.test(text) &&
        text !== text.toLowerCase() &&
        !/[.:?!]$|\b(?:desk|news)$|^(?:from|by|our)\b/i.test(text),
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
  !/[!?]$| \. |^home\b/i.test(text) &&
  !isMotto(text) &&
  !/^(?:press release|bulletin|telegrams?|news|telegram|statement|letters?)$/i.test(text);

/** The first name of a line of links above the story, unless it only leads home. */
function menuName({ furniture }: Layout): string[] {
  const line = furniture.find(
    ({ line, role, isTop }) => role === 'menu' && isTop && line.text.includes('|'),
  )?.line.text;
  const names = (line ?? '').split('|').map((part) => part.trim());
  const isPair = names.length === 2 && !NO_OUTLET.test(names[1]!);
  const name = (isPair ? names.find((part) => MASTHEAD.test(part)) : null) ?? names[0]!;
  return name && !NO_OUTLET.test(name) && (MASTHEAD.test(name) || /\.\w{2,3}$/.test(name))
    ? [name]
    : [];
}

function trailName({ furniture }: Layout): string[] {
  const name =
    furniture
      .find(({ role, isTop }) => role === 'crumb' && isTop)
      ?.line.text.split(/ [>»›·/] /)[0] ?? '';
  return / /.test(name) && !/\s{2}|^you /i.test(name) ? [name] : [];
}

/** A line of one name with inner capitals. */
function loneName({ furniture }: Layout): string[] {
  return furniture
    .filter(
      ({ line, role, isTop }) =>
        isTop && role === 'plain' && /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(line.text),
    )
    .map(({ line }) => line.text);
}

function endMark({ endMarks }: Layout): string[] {
  return endMarks.flatMap(({ agency }) => agency?.replace(/,.*$/, '') ?? []).reverse();
}

/** The agency before the initials at the foot: "TNA/ab". */
function signingAgency({ furniture }: Layout): string[] {
  return furniture
    .filter(({ isTop, role }) => !isTop && (role === 'plain' || role === 'end'))
    .flatMap(({ line }) => signatureOf(line.text, new Set())?.agency ?? []);
}

const BODY =
  /\b(?:government|department|ministry|secretariat|office|directorate|service|embassy|commission|council|information)\b/i;

/** An office that signs with its name, between headline and story or at the foot. */
function letterhead({ furniture, headline }: Layout): string[] {
  return furniture
    .filter(
      ({ line, role, isTop }) =>
        role === 'plain' &&
        (!isTop || !headline || line.start > headline.end) &&
        line.text.length < 80 &&
        BODY.test(line.text) &&
        /^\p{Lu}/u.test(line.text) &&
        !/[.?!]$|:|\bpresident for\b|\bassistant\b|^(?:previous|next)\b/i.test(line.text),
    )
    .map(({ line }) => line.text);
}

const DOMAIN = /^[a-z\d-]+(?:\.[a-z]{2,8}){1,2}$/;

/** A name that stands alone at the foot, perhaps before a date: "(The Tern)", "--TNA", "TNA: 20 September 2023", "TNA/Ana". */
function footName({ furniture }: Layout): string[] {
  return furniture.toReversed().flatMap(({ line, isTop, role }) => {
    if (isTop || role === 'chrome') return [];
    const name =
      /^(?:[-–—/(\s]*)(?<name>\p{L}[\p{L} .]{1,60}?)(?:\/\p{Lu}\p{Ll}+)?\)?(?:(?:[:,]? ?|\s[-–—]\s)(?:\p{L}+day,? )?(?:\d{1,2} \w+ \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}))?$/u.exec(
        line.text,
      )?.groups?.['name'];
    return name &&
      !/^(?:text version|print|end|share|imprimir|press and public|enditem|local time)/i.test(
        name,
      ) &&
      (line.text !== line.text.toLowerCase() || DOMAIN.test(name)) &&
      (MASTHEAD.test(name) || name.split(' ').length <= 2 || line.text.startsWith('('))
      ? [name.trim()]
      : [];
  });
}
