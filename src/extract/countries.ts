import { longestEntry } from '../lexicon/gazetteer.js';
import type { ArticleHeader } from '../model.js';
import type { Block, Token } from './document.js';
import { scan } from './scan.js';
import type { Terms } from './terms.js';

/** Countries named or told by demonym, and those told only by a capital, a palace or the dateline; both sorted. */
export function countriesOf(
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
  const place = header.place === null ? null : countryIn(header.place);
  if (place) metonyms.add(place);
  for (const code of countries) metonyms.delete(code);
  return { countries: [...countries].sort(), metonyms: [...metonyms].sort() };
}

/** The state that an article speaks from: its dateline, else the only one that its furniture names. */
export function homeOf(
  text: string,
  header: ArticleHeader,
  blocks: readonly Block[],
): string | null {
  const place = header.place === null ? null : countryIn(header.place);
  if (place) return place;
  const found = new Set<string>();
  let at = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    if (block.start > at && block.start - at < 2000)
      for (const code of countriesIn(text.slice(at, block.start))) found.add(code);
    at = block.end;
  }
  return found.size === 1 ? [...found][0]! : null;
}

const countryIn = (text: string): string | null => countriesIn(text)[0] ?? null;

const countriesIn = (text: string): string[] =>
  countriesAmong(scan(text, 0, text.length).map(({ text: surface }) => surface));

function countriesAmong(surfaces: readonly string[]): string[] {
  const shown = surfaces.map((surface) =>
    surface.length > 3 && surface === surface.toUpperCase()
      ? surface[0]! + surface.slice(1).toLowerCase()
      : surface,
  );
  const words = surfaces.map((surface) => surface.toLowerCase().replace(/[’ʻ`]/g, "'"));
  const codes: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestEntry(words, at, (from, to) => shown.slice(from, to).join(' '));
    if (found?.entry.type === 'country') codes.push(found.entry.code);
    at = found?.last ?? at + 1;
  }
  return codes;
}
