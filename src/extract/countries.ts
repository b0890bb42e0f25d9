import { longestEntry, type Entry } from '../lexicon/gazetteer.js';
import type { ArticleHeader } from '../model.js';
import type { Block, Token } from './document.js';
import { lowerOf, scan } from './scan.js';
import type { Terms } from './terms.js';

/** Countries named or told by demonym, and those told only by a capital, a palace or the dateline; both sorted. */
export function countriesOf(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  terms: Terms,
  header: ArticleHeader,
): { countries: string[]; metonyms: string[] } {
  const countries = new Set<string>(terms.compounds.map(({ code }) => code));
  const metonyms = new Set<string>();
  for (const { entry, first, last } of terms.at.values())
    if (entry.type === 'country') (entry.form === 'metonym' ? metonyms : countries).add(entry.code);
    else if (entry.type === 'organisation' && entry.country && last > first + 1) {
      const inside = tokens.slice(first, last).map(({ text }) => text);
      const told = [inside.slice(1), inside.slice(0, -1)].flatMap(countriesAmong);
      (told.includes(entry.country) ? countries : metonyms).add(entry.country);
    }
  for (const { entry } of furnitureEntries(text, blocks))
    if (entry.type === 'country' && entry.form !== 'metonym' && !entry.namesake && !entry.shared)
      countries.add(entry.code);
  const place = header.place === null ? null : countryIn(header.place);
  if (place) metonyms.add(place);
  for (const code of countries) metonyms.delete(code);
  return { countries: [...countries].sort(), metonyms: [...metonyms].sort() };
}

/** What the lexicon knows of mastheads, datelines and footers; a long stretch is none. */
export function furnitureEntries(
  text: string,
  blocks: readonly Block[],
): { entry: Entry; isAbove: boolean }[] {
  const entries: { entry: Entry; isAbove: boolean }[] = [];
  let at = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (block.start > at && block.start - at < 2000)
      for (const { entry } of entriesIn(text.slice(at, block.start)))
        entries.push({ entry, isAbove: at === 0 });
    at = block.end;
  }
  return entries;
}

/** The first state that a text names. */
export const countryIn = (text: string): string | null => countriesIn(text)[0] ?? null;

/** What the lexicon knows of a text apart from the story. */
export const entriesIn = (text: string) =>
  entriesAmong(scan(text, 0, text.length).map(({ text: surface }) => surface));

const countriesIn = (text: string): string[] =>
  entriesIn(text).flatMap(({ entry }) => (entry.type === 'country' ? [entry.code] : []));

const countriesAmong = (surfaces: readonly string[]): string[] =>
  entriesAmong(surfaces).flatMap(({ entry }) => (entry.type === 'country' ? [entry.code] : []));

function entriesAmong(surfaces: readonly string[]): { entry: Entry }[] {
  const shown = surfaces.map((surface) =>
    surface.length > 3 && surface === surface.toUpperCase()
      ? surface[0]! + surface.slice(1).toLowerCase()
      : LOUD_LINK.test(surface)
        ? surface.toLowerCase()
        : surface,
  );
  const words = surfaces.map((surface) => lowerOf(surface));
  const entries: { entry: Entry }[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestEntry(words, at, (from, to) => shown.slice(from, to).join(' '));
    if (found) entries.push(found);
    at = found?.last ?? at + 1;
  }
  return entries;
}

/** "SANTIAGO DE COMPOSTELA", "PORT OF SPAIN": what joins the words of a name in capitals. */
const LOUD_LINK = /^(?:DE|DEL|OF|DA|DO)$/;
