import type { ArticleHeader } from '../../model.js';
import { countryIn, entriesIn, furnitureEntries } from '../countries.js';
import type { Block } from '../document.js';

/** The states that an article speaks from. */
export interface Home {
  /** That of its dateline, else of its outlet, else the one that its furniture tells most of. */
  state: string | null;
  /** That of its outlet, where it is told. */
  outlet: string | null;
}

/** What stands above the story tells more of the outlet than what stands below; a city in either may be anything. */
const WEIGHTS = { above: 2, below: 1, city: 0.5 };

export function homeOf(text: string, header: ArticleHeader, blocks: readonly Block[]): Home {
  const place =
    header.place === null ? null : (stateBehind(text, header.place) ?? countryIn(header.place));
  const outlets = new Set(header.publisher === null ? [] : outletsIn(header.publisher));
  const told = new Map<string, number>();
  for (const { entry, isAbove } of furnitureEntries(text, blocks))
    if (entry.type === 'outlet' && entry.country) outlets.add(entry.country);
    else if (entry.type === 'country') {
      const weight =
        (isAbove ? WEIGHTS.above : WEIGHTS.below) * (entry.form === 'metonym' ? WEIGHTS.city : 1);
      told.set(entry.code, Math.max(told.get(entry.code) ?? 0, weight));
    }
  const outlet = outlets.size === 1 ? [...outlets][0]! : null;
  return { state: place ?? outlet ?? foremost(told), outlet };
}

/** A dateline stands no farther down. */
const DATELINES_END = 2000;

/** "TRIPOLI, Lebanon:" tells which of two cities it is. */
function stateBehind(text: string, place: string): string | null {
  const head = text.slice(0, DATELINES_END);
  const at = head.toLowerCase().indexOf(`${place.toLowerCase()}, `);
  if (at < 0) return null;
  const [words = ''] =
    /^\p{Lu}[\p{L}’']*(?: \p{L}+){0,3}(?=[,:(–—-]| [(–—-])/u.exec(
      head.slice(at + place.length + 2),
    ) ?? [];
  return words ? countryIn(words) : null;
}

/** The only one with the most weight. */
function foremost(weights: ReadonlyMap<string, number>): string | null {
  const [best, second] = [...weights].sort(([, a], [, b]) => b - a);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

/** States of outlets, and of bodies that publish, such as parliaments. */
const outletsIn = (text: string): string[] => [
  ...entriesIn(text).flatMap(({ entry }) =>
    entry.type === 'outlet' || entry.type === 'organisation' ? (entry.country ?? []) : [],
  ),
  ...joinedState(text),
];

/** "KandPulse": the state whose name a name in one word begins with. */
function joinedState(text: string): string[] {
  const [, first] = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.exec(text) ?? [];
  const state = first && countryIn(first);
  return state ? [state] : [];
}
