import { countries } from '../../lexicon/lexicon.generated.js';
import type { Layout } from './layout.js';
import { MASTHEAD } from './headline.js';
import { calmPlace, isKnownPlace } from './places.js';
import { DATE_TRIMMINGS, isoDate, writtenDates } from './written-dates.js';
import type { DatedValue } from '../../model.js';

const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|de|van|von|bin|al)){1,3}";
const NO_PERSON =
  /\b(?:staff|desk|reporters?|correspondent|newsroom|news|press|agency|reporter|office|writer|release)\b/i;
const AUTHOR = new RegExp(
  `^\\(?(?:.*\\b)?(?:by|author|written by)\\s*:?\\s*(?<name>${PERSON}(?: and ${PERSON})?)`,
  'iu',
);
const EDITOR = [
  /\bEditor\s*:\s*(?<name>\p{L}[\p{L}\p{M} .'-]*?)\s*(?:[|/(]|\s{2,}|$)/u,
  new RegExp(`\\b(?:Editing|edited) by (?<name>${PERSON})`, 'iu'),
  AUTHOR,
];

/** Who is named as editor, else as author; null where only a desk or an agency is. */
export function editorOf({ furniture, headline }: Layout): string | null {
  const lines = furniture.filter(
    ({ line }) => !writtenDates(line.text).length || /\b(?:by|editor)\b/i.test(line.text),
  );
  for (const pattern of EDITOR)
    for (const { line, role } of lines) {
      if (pattern === AUTHOR && role !== 'byline' && !/(?:\/\/|\|) by /i.test(line.text)) continue;
      const name = pattern.exec(line.text)?.groups?.['name']?.trim();
      if (name && !NO_PERSON.test(name) && /^[\p{Lu}\p{Ll}]/u.test(name)) return name;
    }
  const below = furniture.find(
    ({ line, role }) => role === 'plain' && headline && line.start > headline.end,
  );
  return below?.isTop &&
    /^\p{Lu}{2,} \p{Lu}{2,}$/u.test(below.line.text) &&
    !MASTHEAD.test(below.line.text)
    ? below.line.text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : null;
}

/** Words that never are an outlet's name in a stamp or footer line. */
const NO_OUTLET =
  /^(?:p\. ?\d+|views?:?.*|[\d.,: ]+(?: views)?|updated?.*|last.*|posted.*|published.*|created.*|news|nation|world|politics|home|tags?.*|terms|privacy|contact|top stories|office copy|newsroom|press release|direct link.*|opinion)$/i;

/** The agency or outlet that gives itself as such: source line, copyright, dateline, byline, masthead or foot; null where none does. */
export function publisherOf(layout: Layout): string | null {
  const { furniture, datelines, endMarks, headline } = layout;
  const texts = furniture.map(({ line }) => line.text);
  const named = (pattern: RegExp) =>
    texts
      .map((text) => pattern.exec(text)?.groups?.['name']?.trim())
      .find((name) => name && !NO_PERSONAL(name)) ?? null;
  const source = named(/\bSource\s*:\s*(?<name>[^|]+?)\s*(?:\||\s{2,}|$)/);
  if (source) return source;
  const owner = named(
    /(?:©|\(c\)|\bcopyright(?: by)?)\s*(?:\d{4}(?:\s*-\s*\d{4})?)?,?\s*(?:by )?(?<name>\p{L}[^.|]+)/iu,
  );
  if (owner && !/^all rights/i.test(owner)) return owner;
  const agency = datelines.map((line) => line.agency).find(Boolean) ?? null;
  const parts = outletParts(layout);
  if (agency) return parts.find((part) => isShortFor(agency, part)) ?? agency;
  const wire = named(/^(?<name>\p{Lu}\p{Ll}+):$/u);
  if (wire) return wire;
  const posted = named(/^posted\b.*\bby (?<name>\p{Lu}[\p{L} ]+)$/iu);
  const byline = named(
    /^(?:By|Author) (?<name>\p{Lu}[\p{L}-]+(?: (?:Press|News|Agency|Association)\b.*?)?)(?: reporters?)?$/u,
  );
  if (posted ?? byline) return posted ?? byline;
  const mast = furniture.filter(
    ({ line, role, isTop }) =>
      isTop &&
      role === 'plain' &&
      (!headline || line.start < headline.start) &&
      isOutletName(line.text),
  );
  const masthead =
    mast.find(
      ({ line }) =>
        MASTHEAD.test(line.text) && !/prime minister's office|briefing|newsroom/i.test(line.text),
    ) ?? mast[0];
  if (masthead && !/^(?:the )?grand duke|^president of the/i.test(masthead.line.text))
    return masthead.line.text.replace(/ (?:-|–|—) .*$/, '');
  if (parts[0]) return parts[0];
  const trail = furniture
    .find(({ role, isTop }) => role === 'crumb' && isTop)
    ?.line.text.split(/ [>»›·/] /)[0];
  if (trail && / /.test(trail) && !/\s{2}/.test(trail)) return trail;
  const alone = furniture.find(
    ({ line, role, isTop }) =>
      isTop && role === 'plain' && /^(?:\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$/u.test(line.text),
  );
  if (alone) return alone.line.text;
  if (endMarks[0]) return endMarks[0].replace(/,.*$/, '');
  return footOf(layout);
}

const NO_PERSONAL = (name: string) =>
  /^(?:NYOTA )?(?:reporter|staff|our|a|the foreign desk|foreign desk)\b/i.test(name);
const isOutletName = (text: string) =>
  text.split(/\s+/).length <= 9 &&
  !/[!?]$/.test(text) &&
  !/^(?:press release|bulletin|telegrams?|news|telegram)$/i.test(text);

/** An agency's letters are the first letters of the longer name. */
function isShortFor(letters: string, name: string): boolean {
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length <= 4 && initials === letters.toUpperCase() && name !== letters;
}

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
            !/\b(?:by|edition|special|reviewed|telegrams?|releases|farvardin|tir)\b/i.test(part),
        );
    })
    .filter(
      (part) =>
        !COUNTRIES.has(part) &&
        !places.has(part.replace(/\.$/, '').toLowerCase()) &&
        /^(?:[\w-]+\.(?:org|com|net|int|eu|[a-z]{2})$|\p{L}*\p{Lu}[\p{L}.]*)(?: [\p{Lu}\d][\p{L}\d.]*){0,4}$/u.test(
          part,
        ),
    )
    .map((part) => part.replace(/\.(?:com|org|net)$/i, ''))
    .sort((a, b) => Number(MASTHEAD.test(b)) - Number(MASTHEAD.test(a)));
}

/** A name that stands alone at the foot, perhaps before a date: "(The Tern)", "--TNA", "TNA: 20 September 2023", "TNA/Ana". */
function footOf({ furniture }: Layout): string | null {
  for (const { line, isTop } of furniture.toReversed()) {
    if (isTop) continue;
    const name =
      /^(?:[-–—/(\s]*)(?<name>\p{L}[\p{L} .]{1,40}?)(?:\/\p{Lu}\p{Ll}+)?\)?(?::? ?\d{1,2} \w+ \d{4})?$/u.exec(
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

/** The city of the dateline, of a stamp, or from where a letter is dated; a capital before a name that only stands like a place. */
export function placeOf({ furniture, datelines, blocks }: Layout, text: string): string | null {
  const named = datelines.flatMap(({ place }) => (place ? [place] : []));
  const beside = furniture
    .filter(({ line }) => line.text.length <= 100)
    .flatMap(({ line }) => line.text.split(/\s*[|·•♦;()/]+\s*|,\s|\s[-–—]\s|\s{2,}/))
    .filter((part) => part.length > 3 && isKnownPlace(part));
  const letters = blocks
    .filter(({ type, start, end }) => type === 'letter' && end - start <= 100)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((line) => LETTER_PLACE.exec(line)?.groups?.['place'] ?? []);
  const place = named.find(isKnownPlace) ?? beside[0] ?? named[0] ?? letters[0];
  return place ? calmPlace(place.replace(/^.*\b(?:Palace|Castle) of /, '')) : null;
}

const LETTER_PLACE = /^(?<place>\p{Lu}[\p{L} '’-]{2,40}), (?:\p{L}+,? )?\d{1,2} \p{L}+ \d{4}$/u;

const SECTION =
  /^(?:news|nation|world|politics|religion|president|telegrams|bulletin|explainer|court diary|royal activities|statements and releases|diplomacy|foreign affairs|international|asia|europe|africa|americas|opinion|business|society|culture)$/i;

/** The part of the paper: the last step of a trail of links, or the words beside the date. */
export function sectionOf({ furniture }: Layout): string | null {
  const trail = furniture.find(({ role, isTop }) => role === 'crumb' && isTop);
  if (trail)
    return (
      (trail.line.text.split(/\s{3,}/)[0] ?? '')
        .replace(/^(?:home|start)\s*[>»›/·]\s*/i, '')
        .trim() || null
    );
  for (const { line } of furniture) {
    const beside = /^date \d{4}-\d\d-\d\d(?: \d\d:\d\d)? (?<section>.*?)(?: \d\d:\d\d)?$/.exec(
      line.text,
    )?.groups?.['section'];
    const marked = /^published in sections?: (?<section>.+)$/i.exec(
      line.text.replace(/^publication status: /i, ''),
    )?.groups?.['section'];
    if (beside ?? marked) return beside ?? marked ?? null;
    const part = line.text
      .split(/\s*(?:[|·•]|\/\/)\s*|\s{2,}|(?<=\d) (?=\p{Lu}\p{Ll}+$)/u)
      .find((piece) => SECTION.test(piece));
    if (part && line.text.length < 90) return part;
  }
  return null;
}

/** The day of publication: the stamp that says so, else another stamp, the dateline, the foot. Null where no year is told anywhere. */
export function publishedOn(
  { furniture, datelines, blocks }: Layout,
  text: string,
): DatedValue | null {
  const found: { weight: number; date: ReturnType<typeof writtenDates>[number] }[] = [];
  for (const { line, isTop } of furniture) {
    const isCrawl = /\btoday is\b/i.test(line.text);
    for (const date of writtenDates(line.text)) {
      if (/last reviewed/i.test(line.text)) continue;
      const before = line.text.slice(0, date.start);
      const isPublished = /\b(?:publi\w*|posted(?: on)?|publication date)\b[^|]*$/i.test(before);
      const isUpdate = /\b(?:updated?|created|distributed)\b[^|]*$/i.test(before);
      found.push({ weight: isPublished ? 6 : isCrawl ? 1 : isUpdate ? 2 : isTop ? 5 : 3, date });
    }
  }
  for (const { date } of datelines) if (date) found.push({ weight: 4, date });
  for (const { type, start, end } of blocks)
    if (type === 'letter' && end - start < 80)
      for (const date of writtenDates(text.slice(start, end))) found.push({ weight: 2, date });
  const best = found.sort(
    (a, b) => Number(b.date.year !== null) - Number(a.date.year !== null) || b.weight - a.weight,
  )[0];
  if (!best) return null;
  if (best.date.year !== null) {
    // The dateline's own day counts where another line gives it its year.
    const bare = found.find(({ weight, date }) => weight === 4 && date.year === null);
    const chosen = bare && best.weight === 3 ? bare.date : best.date;
    return { date: isoDate(chosen, best.date.year), basis: 'stated' };
  }
  const year = /\b(?:19|20|21)\d\d\b/.exec(
    writtenDates(text)
      .filter((date) => date.year !== null)
      .map((date) => String(date.year))
      .join(' '),
  )?.[0];
  return year ? { date: isoDate(best.date, Number(year)), basis: 'derived' } : null;
}
