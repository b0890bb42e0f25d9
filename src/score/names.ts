import { plainWords } from './words.js';

/** Styles that do not tell one person from another. */
// prettier-ignore
const STYLES = new Set([
  'he', 'hh', 'hm', 'hrh', 'se', 'his', 'her', 'the', 'right', 'royal', 'crown', 'respected', 'comrade', 'hon',
  'honourable', 'excellency', 'highness', 'majesty', 'dr', 'prof', 'eng', 'mr', 'mrs', 'ms', 'sir', 'dame', 'lord',
  'lady', 'gen', 'general', 'president', 'senator', 'king', 'queen', 'emperor', 'prince', 'princess', 'sultan', 'emir',
  'sheikh', 'shaikh', 'sayyid', 'pope', 'ayatollah', 'cardinal', 'archbishop', 'mons',
]);

/** The words of a name but for styles, unless it is nothing else. */
function nameWords(name: string): string[] {
  const words = plainWords(name);
  const own = words.filter((word) => !STYLES.has(word));
  return own.length ? own : words;
}

/** Whether two names are one person's: the same words in any order or written together, or two words and more of a longer name. */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [nameWords(one), nameWords(other)];
  if (left.toSorted().join(' ') === right.toSorted().join(' ')) return true;
  if (left.join('') === right.join('')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

/** Whether any name of the one is a name of the other. */
export const shareName = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => isSameName(name, other)));
