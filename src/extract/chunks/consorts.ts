import type { Token } from '../document.js';
import type { Title } from '../titles.js';

const CONSORTS = [
  /^(?:king|sultan|emir|sovereign|monarch) queen\b/,
  /^emperor empress\b/,
  /prince (?:crown )?princess\b/,
  /duke grand duchess\b/,
  /^president first lady\b/,
];

/** "The Emperor and Empress Li": two offices of a couple, and not of one person. */
export const areConsorts = (one: Title, other: Title): boolean =>
  CONSORTS.some((pair) => pair.test(`${one.role} ${other.role}`));

/** First words of two offices that a couple holds. */
const COUPLES: ReadonlySet<string> = new Set(['king queen', 'emperor empress', 'president first']);

/** "The King and Queen": the second shares the article of the first. */
export function isSecondOfCouple(tokens: readonly Token[], at: number): boolean {
  const lower = (place: number) => tokens[place]?.lower ?? '';
  return (
    lower(at - 1) === 'and' &&
    lower(at - 3) === 'the' &&
    COUPLES.has(`${lower(at - 2)} ${lower(at)}`)
  );
}
