import type { ArticleHeader, HeaderSpan, Span } from '../../model.js';
import type { Layout } from './layout.js';
import { isoDate, writtenDates } from './written-dates.js';

type Found = Omit<HeaderSpan, 'field'>;

/**
 * Where the text tells each field of its header: the headline where it stands, and each other field at the first place outside the
 * story that has its words. A field has none where it is told beside the text or in other words.
 */
export function placesInText(
  header: ArticleHeader,
  { headline, blocks }: Layout,
  text: string,
): HeaderSpan[] {
  const { publishedOn, publisher, section, editor, place } = header;
  const ofTypes = (...types: string[]) => blocks.filter(({ type }) => types.includes(type));
  const around = [...linesBetween(text, blocks), ...ofTypes('headline', 'letter')];
  const dated = [...around, ...ofTypes('body')];
  const wordsOf = (value: string | null, ...parts: (string | undefined)[]) =>
    firstOf([value, ...parts], (words) => wordsIn(text, around, words));
  const found: [HeaderSpan['field'], Found | null][] = [
    ['title', headline && { start: headline.start, end: headline.end, line: spanOf(headline) }],
    ['publishedOn', publishedOn && dayIn(text, dated, publishedOn.date)],
    ['publisher', wordsOf(publisher, ...namesIn(publisher ?? ''))],
    ['section', wordsOf(section)],
    ['editor', wordsOf(editor, editor?.split(', ')[0])],
    ['place', wordsOf(place)],
  ];
  return found.flatMap(([field, at]) => (at ? [{ field, ...at }] : []));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "Marrow News Agency (MNA)" is put together of two names. */
const namesIn = (publisher: string) =>
  /^(?<long>.+) \((?<short>[^()]+)\)$/.exec(publisher)?.slice(1) ?? [];

/** The lines, and beginnings and ends of lines, that stand in none of the blocks. */
function linesBetween(text: string, blocks: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    for (const { 0: line, index } of text.slice(from, start).matchAll(/\S[^\n\r\u2028\u2029]*/g))
      lines.push({ start: from + index, end: from + index + line.trimEnd().length });
    from = end;
  }
  return lines;
}

function firstOf(
  values: readonly (string | null | undefined)[],
  find: (value: string) => Found | null,
): Found | null {
  for (const value of values) {
    const found = value ? find(value) : null;
    if (found) return found;
  }
  return null;
}

/** Words in either case, as names and towns are given calmer than they stand, and never a part of a longer word. */
function wordsIn(text: string, lines: readonly Span[], words: string): Found | null {
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  for (const line of lines)
    for (const { 0: told, index } of text.slice(line.start, line.end).matchAll(pattern)) {
      const start = line.start + index;
      const end = start + told.length;
      if (
        !endsInLetter.test(text.slice(Math.max(line.start, start - 2), start)) &&
        !beginsWithLetter.test(text.slice(end, Math.min(line.end, end + 2)))
      )
        return { start, end, line: spanOf(line) };
    }
  return null;
}

const endsInLetter = /[\p{L}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{N}]/u;

/** A date with its year before one that takes it from elsewhere. */
function dayIn(text: string, lines: readonly Span[], day: string): Found | null {
  const year = Number(day.slice(0, 4));
  let bare: Found | null = null;
  for (const line of lines) {
    const dates = writtenDates(text.slice(line.start, line.end));
    const told = dates.filter((date) => isoDate(date, year) === day);
    const [whole] = told.filter((date) => date.year !== null);
    const [date] = whole ? [whole] : told;
    if (!date) continue;
    const found = {
      start: line.start + date.start,
      end: line.start + date.end,
      line: spanOf(line),
    };
    if (whole) return found;
    bare ??= found;
  }
  return bare;
}
