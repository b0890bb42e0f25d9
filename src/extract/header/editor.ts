import { givenNameGender } from '../../lexicon/given-names.js';
import { originsOf } from '../../lexicon/name-origins.js';
import { labelledLines } from './labelled-lines.js';
import type { LineRole } from './furniture.js';
import type { Layout } from './layout.js';
import { MASTHEAD } from './headline.js';
import { OUTLETS } from './outlet-names.js';
import { isNewspaper } from './newspapers.js';
import { isCountry, isKnownPlace } from './places.js';
import { signatureOf } from './signature.js';
import { writtenDates } from './written-dates.js';
import { Pattern } from '../patterns/pattern.js';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const PERSON = `(?:\\p{Lu}\\.\\p{Lu}[\\p{L}'’-]+|(?:\\p{Lu}\\.-?){2,3} ?\\p{Lu}[\\p{L}'’-]+|${WORD}(?: (?:${WORD}|de|del|da|dos|van|von|der|bin|al|el)){1,3})`;
const PEOPLE = `${PERSON}(?:(?: and | & |, )${PERSON})*`;
const NO_PERSON =
  /\b(?:staff|desk|reporters?|correspondents?|newsroom|news|press|agency|agencies|agence|agencia|agência|agenzia|office|writer|release|online|team|bureau|editor|published|updated|share|this|read)\b/i;
const AUTHOR = new Pattern(
  new RegExp(
    `^\\(?(?:.*?\\b)?(?:[Bb]y|BY|[Aa]uthor|AUTHOR|[Rr]eporter|[Jj]ournalist|[Cc]orrespondent|[Ww]ords|[Tt]ext|TEXT)\\s*:?\\s*(?:(?:[Ss]taff|[Ss]enior|[Cc]hief) (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent) )?(?<name>${PEOPLE})`,
    'u',
  ),
);
const TRADE =
  '(?:[Ww]riter|[Rr]eporter|REPORTER|[Jj]ournalist|[Cc]orrespondent|CORRESPONDENT|[Ee]ditor|[Cc]olumnist|[Bb]ureau [Cc]hief|[Cc]ontributor)';
/** Lines that name someone, the most telling first: an editor before an author. */
const NAMED = [
  new Pattern(
    /\b[Ee]dit(?:ors?(?:-in-chief| in charge| on duty)?|ing|ed by)\s*:\s*(?<name>\p{L}[\p{L}\p{M} .'-]*?)\s*(?:[|·•/(),]|\s{2,}|$)/u,
  ),
  new Pattern(new RegExp(`\\b[Ee]dit(?:ing|ed) by:? (?<name>${PEOPLE})`, 'u')),
  new Pattern(
    /\b[Ee]ds?\.\s*:?\s*(?<name>\p{Lu}\.\s?\p{Lu}\p{Ll}[\p{L}'’-]+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Ll}{2,4}\b|\p{Lu}{2,3}\b)/u,
  ),
  new Pattern(
    new RegExp(
      `(?:^|[|·•(/]\\s*|\\d[.,]? )(?:Reporter|Report|Reporting|Interview|Redaction|Desk|Words|Text|Text and photos?|TEXT|WORDS|Author|Story|Writer|WRITER|REPORTER|AUTHOR|STORY)\\s*:\\s*(?<name>${PEOPLE})`,
      'u',
    ),
  ),
  AUTHOR,
  new Pattern(new RegExp(`(?:^|[\\s\\d])By:? (?<name>${PEOPLE})(?=\\s+[-–|•]|\\s*$|\\s{2})`, 'u')),
  new Pattern(new RegExp(`(?:[,|·•/–-] by|\\b[Bb]rought to you by) (?<name>${PEOPLE})`, 'u')),
  new Pattern(
    new RegExp(
      `\\b(?:Reporting|Reported|Report|Story|Page|Updates|[Cc]olumn|[Bb]log kept|Interview|Written|Compiled|Prepared|Filed|Translated|[Pp]osted) by:? (?<name>${PEOPLE})`,
      'u',
    ),
  ),
  new Pattern(
    new RegExp(
      `\\b(?:[Ff]iled|[Pp]osted|[Pp]ublished|[Aa]dded)\\b[^|·•]{0,30}\\d{4} by:? (?<name>${PEOPLE})`,
      'u',
    ),
  ),
  new Pattern(new RegExp(`^(?<name>${PERSON}) reports (?:on|from)\\b`, 'u')),
  new Pattern(new RegExp(`[|·•] (?<name>${PERSON}) reports$`, 'u')),
  new Pattern(new RegExp(`^With (?<name>${PERSON})(?= \\(|,| and |$)`, 'u')),
  new Pattern(new RegExp(`^(?<name>${PEOPLE})\\s{2,}(?:TEXT|Text|WORDS|Words|STORY|Story)$`, 'u')),
  new Pattern(
    new RegExp(
      `(?:^|[|·•]\\s*)(?<name>${PERSON})(?:, | [-–|/] |\\/)(?:[\\w-]+ ){0,3}${TRADE}\\b`,
      'u',
    ),
  ),
  new Pattern(
    new RegExp(
      `^(?:[Ff]rom )?(?<name>${PERSON}) in (?!English|French|Spanish|Arabic)\\p{Lu}[\\p{L} '’-]+(?:, \\p{Lu}[\\p{L} ]+)?$`,
      'u',
    ),
  ),
  new Pattern(new RegExp(`^(?:[Oo]ur )?(?:[\\w-]+ ){0,2}${TRADE}s?:? (?<name>${PEOPLE})$`, 'u')),
];

/** Who is named as editor, else as author, else who signed at the foot; null where only a desk or an agency is. */
export function editorOf(layout: Layout): string | null {
  return (
    named(layout) ??
    authored(layout) ??
    lonelyName(layout) ??
    stampedName(layout) ??
    signedForPaper(layout) ??
    signed(layout)
  );
}

/** "Ana Po, Samal Observer", "- A. Po, Samal Observer": who signs at the foot with his paper behind. */
const SIGNED_FOR = new RegExp(`^(?:[-–—] ?)?(?<name>${PERSON}), (?<paper>.+)$`, 'u');

function signedForPaper({ furniture }: Layout): string | null {
  for (const { line, isTop } of furniture) {
    if (isTop || line.text.length > 80) continue;
    const { name, paper } = SIGNED_FOR.exec(line.text)?.groups ?? {};
    if (!name || !paper || !(isNewspaper(paper.replace(/ Online$/, '')) || OUTLETS.has(paper)))
      continue;
    if (!isPersonal(name) || NO_NAME.test(name) || NO_PERSON.test(name) || MASTHEAD.test(name))
      continue;
    return name;
  }
  return null;
}

/** Who stands in a dateline as its author, or in its brackets where the outlet may. */
const authored = ({ datelines }: Layout) =>
  datelines.find(({ author }) => author)?.author ??
  datelines.find(({ agency }) => agency && isPersonName(agency))?.agency ??
  null;

function named({ furniture }: Layout): string | null {
  const lines = labelledLines(furniture).filter(
    ({ text }) =>
      text.length <= 160 &&
      (!writtenDates(text).length ||
        /\b(?:by|author|edit(?:or|ing)|reporter|reports$|writer|words|(?:text|story|desk|interview|redaction):|ed\.)/i.test(
          text,
        )),
  );
  for (const pattern of NAMED)
    for (const { text, role } of lines) {
      if (pattern === AUTHOR && role !== 'byline' && !/(?:\/\/|\|) by /i.test(text)) continue;
      const found = pattern.exec(text);
      const name = peopleIn(found?.groups?.['name'] ?? '');
      // "By Samal Times staff": nobody by name.
      if (
        !name ||
        isNewspaper(name) ||
        DESK_BEHIND.test(text.slice(found!.index + found![0].length))
      )
        continue;
      if (!NO_PERSON.test(name) && /^[\p{Lu}\p{Ll}]/u.test(name) && !isKnownPlace(name))
        return name;
    }
  return null;
}

const DESK_BEHIND = /^ (?:staff|desk|reporters?|team|newsroom)\b/i;

/** "Ana Po, Samal Times": the names of a list up to the first that is an outlet's, a place's or a desk's. */
function peopleIn(names: string): string {
  const all = names
    .trim()
    .replace(/(?<=\p{Ll}{2})\. \p{Lu}\p{Ll}+$/u, '')
    .split(', ');
  const end = all.findIndex(
    (name, at) =>
      at > 0 &&
      (MASTHEAD.test(name) ||
        OUTLETS.has(name) ||
        isKnownPlace(name) ||
        NO_NAME.test(name) ||
        NO_PERSON.test(name)),
  );
  return all.slice(0, end < 0 ? all.length : end).join(', ');
}

const LONELY = new RegExp(
  `^(?<name>${PERSON}(?:(?:, | and | & )${PERSON})*)(?=$|\\s*[|•·/(]|\\s{2,}|,? [-–—] |, \\p{Lu}[\\p{L} ]+$)`,
  'u',
);
const NO_NAME =
  /\b(?:for|the|of|president|prime|minister|ministry|king|queen|state|republic|government|house|world|politics|politic|nation|national|international|foreign|affairs|diplomacy|statement|statements|speeches|communiqu[eé]|message|messages|letter|letters|telegrams?|events?|photo|video|archive|file|breaking|live|latest|top|stories|story|content|main|home|menu|search|print|pdf|text|local|time|special|report|focus|today|daily|asia|africa|europe|pacific|america|americas|caribbean|middle|east|west|north|south|city|province|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|follow|subscribe|immediate|tags?|last|modified|views?|min|minutes?|ago|version|english|royal|activities|activity|official|chronicle|presidential|diplomatic|relations|sports?|business|culture|economy|opinion|society|religion|parliament|court|head|heads|leaders?|government|security|domestic|regional|general|public|features?|headlines|updates?|agenda|cables?|greetings|congratulations|condolences|media|room|releases?|day)\b|\d/i;

/** Lines that may hold an author's name and little else; "Ana Po · The Tern" looks like a trail of links. */
const LONELY_ROLES: ReadonlySet<LineRole> = new Set(['plain', 'stamp', 'menu', 'crumb']);

/** "Ana Po", "Ana Po - Accra" */
const isAloneOrInTown = (name: string, text: string): boolean =>
  name === text || isKnownPlace(text.slice(name.length).replace(/^[\s|•·/,–—-]+/u, ''));

/** A name alone on a line between headline and story, or before the bar of a date line. */
function lonelyName(layout: Layout): string | null {
  const { furniture, headline } = layout;
  for (const { line, role, isTop } of furniture) {
    if (!isTop || !headline || line.text.length > 80) continue;
    if (!LONELY_ROLES.has(role)) continue;
    const name = peopleIn(LONELY.exec(line.text)?.groups?.['name'] ?? '');
    // Above the headline only a name that people are called by, alone and below the outlet's, is an author's.
    if (
      line.start < headline.end &&
      !(isAloneOrInTown(name, line.text) && isPersonal(name) && line !== furniture[0]?.line)
    )
      continue;
    if (!name || NO_NAME.test(name) || NO_PERSON.test(name) || MASTHEAD.test(name)) continue;
    if (isKnownPlace(name) || isCountry(name)) continue;
    if (
      (role === 'plain' || role === 'crumb') &&
      name.length < line.text.length &&
      !isBeside(line.text.slice(name.length))
    )
      continue;
    // "Samal Diario | 3 May": where nobody is called so, it is the outlet.
    if (role !== 'plain' && !isPersonal(name) && !isElsewhere(layout, name)) continue;
    return calmName(name);
  }
  return null;
}

/** Whether something beside a name tells the outlet. */
const isElsewhere = ({ furniture, datelines, endMarks }: Layout, name: string): boolean =>
  datelines.some(({ agency }) => agency) ||
  endMarks.some(({ agency }) => agency) ||
  furniture.some(({ line }) => partsOf(line.text).some((part) => part !== name && isOutlet(part)));

/** "3 May 2041 | Samal Observer | Ana Po": a part of the line of the date, behind the outlet's or called as people are. */
function stampedName({ furniture }: Layout): string | null {
  for (const { line, role, isTop } of furniture) {
    if (!isTop || role !== 'stamp' || line.text.length > 110) continue;
    const parts = partsOf(line.text);
    const outlet = parts.findIndex(isOutlet);
    const name = parts.find(
      (part, at) =>
        WHOLE_NAME.test(part) &&
        !isOutlet(part) &&
        !NO_NAME.test(part) &&
        !NO_PERSON.test(part) &&
        !isKnownPlace(part) &&
        !isCountry(part) &&
        (at > 0
          ? isPersonal(part) || Math.abs(outlet - at) === 1
          : isPersonName(part) || outlet === 1 || (outlet > 1 && isKnownPlace(parts[1] ?? ''))),
    );
    if (name) return calmName(name);
  }
  return null;
}

const WHOLE_NAME = new RegExp(`^${PERSON}$`, 'u');
const partsOf = (text: string) =>
  text
    .split(/\s*[|·•]\s*|\s{2,}|\s[-–—]\s|,\s/)
    .map((part) => part.trim())
    .filter((part) => part && !/\d/.test(part));
const isOutlet = (part: string) => OUTLETS.has(part) || MASTHEAD.test(part);
/** Whether people are called so. */
export const isPersonal = (name: string) =>
  givenNameGender(
    (name.split(/[ -]/)[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  ) !== null ||
  originsOf(name).size > 0 ||
  /^\p{Lu}\.\s?\p{Lu}/u.test(name);

/** Whether a name of two or three words begins as people are called, and is no outlet's. */
export const isPersonName = (name: string): boolean =>
  WHOLE_NAME.test(name) &&
  !isNewspaper(name) &&
  !MASTHEAD.test(name) &&
  !OUTLETS.has(name) &&
  !NO_NAME.test(name) &&
  givenNameGender(
    (name.split(/[ -]/)[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  ) !== null;

/** What may follow an author's name: whom he works for, or where. */
function isBeside(rest: string): boolean {
  const beside = rest.replace(/^[\s|•·/,(–—-]+|\)$/gu, '');
  return MASTHEAD.test(beside) || OUTLETS.has(beside) || isKnownPlace(beside);
}

/** "AB/CD" of "AB/CD   News code 1234   3 May 2041", "AB/ 3 May 2041"; nothing of a line in which a day stands with other words. */
function beforeDay(text: string): string {
  const [first = ''] =
    /^(?:\((?:\p{Lu}\.){1,3}\)|[\p{L}.]{1,6}(?:\/[\p{L}.]{1,6})*\/?(?=\s))/u.exec(text) ?? [];
  return /[/.]/.test(first) ? first.replace(/\/$/, '') : '';
}

/** "Ana Po/Samal": a signature without the town behind it. */
const withoutTown = (text: string): string =>
  text.replace(/\/(\p{Lu}[\p{L} ]+)$/u, (all, town: string) => (isKnownPlace(town) ? '' : all));

/** "ab.cd", which looks like a site. */
const SHORT_INITIALS = /^\p{Ll}{2,3}\.\p{Ll}{2,3}$/u;

/** Initials or names at the foot or behind the last full stop. */
function signed({ furniture, datelines, endMarks }: Layout): string | null {
  const agencies = new Set(
    [...datelines, ...endMarks].flatMap(({ agency }) => (agency ? [agency.toLowerCase()] : [])),
  );
  const mark = endMarks.findLast(({ editor }) => editor);
  if (mark) return mark.editor;
  for (const { line, isTop, role } of furniture) {
    if (isTop || role === 'menu' || role === 'chrome') continue;
    const text = role === 'stamp' ? beforeDay(line.text) : withoutTown(line.text);
    const editor = signatureOf(text, agencies)?.editor;
    if (
      editor &&
      (!MASTHEAD.test(editor) || SHORT_INITIALS.test(editor)) &&
      !isKnownPlace(editor) &&
      !NO_NAME.test(editor)
    )
      return editor;
  }
  return null;
}

const calmName = (text: string): string =>
  text === text.toUpperCase()
    ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : text;
