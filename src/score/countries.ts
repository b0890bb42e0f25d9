import type { GoldArticle } from './gold.js';
import type { Tally } from './measures.js';

/** Counts the countries of one article; those told only by a capital, a palace or furniture are neither demanded nor counted. */
export function scoreCountries(tally: Tally, gold: GoldArticle, found: readonly string[]): void {
  if (!gold.countries) return;
  const wanted = new Set(gold.countries);
  const neutral = new Set([...(gold.metonyms ?? []), ...(gold.boilerplate_countries ?? [])]);
  const counted = found.filter((code) => wanted.has(code) || !neutral.has(code));
  const missed = gold.countries.filter((code) => !counted.includes(code));
  tally.add('countries', {
    hit: gold.countries.length - missed.length,
    gold: gold.countries.length,
    found: counted.length,
  });
  for (const code of missed) tally.errors.push(`country missed: ${code}`);
  for (const code of counted) if (!wanted.has(code)) tally.errors.push(`country invented: ${code}`);
}
