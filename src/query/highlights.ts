import { wordsOf } from '../fold.js';
import { termsOf, WORD } from './search-text.js';

/** A piece of a value in which words stand that were searched for. */
export interface Highlight {
  field: (typeof SEARCHED)[number];
  text: string;
  /** Their places in `text`, in order. */
  marks: Mark[];
}
interface Mark {
  start: number;
  end: number;
}

/** The properties that the search looks into. */
export const SEARCHED = ['name', 'aliases', 'title', 'summary', 'text'] as const;

const MOST = 5;
const LONGEST = 240;
/** Characters of a long value that are shown before the first word. */
const BEFORE = 60;

/** Where the words of a `searchText` stand in the values of what it found, compared as the index does: without case and accents. */
export function highlights(
  values: Partial<Record<string, string | string[] | null>>,
  searched: string,
): Highlight[] {
  const terms = termsOf(searched).map((words) => words.map(keyOf));
  return SEARCHED.flatMap((field) =>
    [values[field] ?? []].flat().flatMap((text): Highlight[] => {
      const marks = marksIn(text, terms);
      return marks.length ? [{ field, ...pieceAround(text, marks) }] : [];
    }),
  ).slice(0, MOST);
}

const keyOf = (word: string) => wordsOf(word).join('.');

/** The first places of the terms, as many as one piece can show. */
function marksIn(text: string, terms: string[][]): Mark[] {
  const marks: Mark[] = [];
  const words: { key: string; start: number }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (marks.length && index > marks[0]!.start + LONGEST) break;
    words.push({ key: keyOf(word), start: index });
    for (const term of terms) {
      const last = words.slice(-term.length);
      if (last.length < term.length || last.some(({ key }, place) => key !== term[place])) continue;
      add(marks, { start: last[0]!.start, end: index + word.length });
    }
  }
  return marks;
}

/** A term may be part of another one. */
function add(marks: Mark[], { start, end }: Mark): void {
  const last = marks.at(-1);
  if (!last || last.end < start) marks.push({ start, end });
  else Object.assign(last, { start: Math.min(last.start, start), end });
}

/** A short value whole, of a long one whole words from shortly before the first place. */
function pieceAround(text: string, marks: Mark[]): Pick<Highlight, 'text' | 'marks'> {
  if (text.length <= LONGEST) return { text, marks };
  const [first] = marks;
  const from = Math.max(0, first!.start - BEFORE);
  const lead = from === 0 ? '' : (/^\S*\s+/.exec(text.slice(from, first!.start))?.[0] ?? '');
  const begin = from + lead.length;
  const most = text.slice(begin, Math.max(begin + LONGEST, first!.end));
  const isWhole = begin + most.length === text.length;
  const least = first!.end - begin;
  const end = isWhole ? most.length : Math.max(least, most.search(/\s+\S*$/));
  return {
    text: most.slice(0, end),
    marks: marks
      .map((mark) => ({ start: mark.start - begin, end: mark.end - begin }))
      .filter((mark) => mark.end <= end),
  };
}
