import type { Group } from '../groups.js';
import { BE, nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words of "a short telegram of". */
const LONGEST_OPENING = 4;

/**
 * "A kept to the old way: a telegram to B", "it was A who came first: a card, which reached B": the one party before the colon, who sent the
 * message behind it; null where the message is not what the colon leads to, or the sentence tells of more than one.
 */
export function authorAhead(symbols: Symbols, item: number): Group | null {
  if (nounOf(lowerAt(symbols, item)) !== 'message') return null;
  const colon = symbols.findLastIndex(
    ({ lower, group }, at) => !group && at < item && lower === ':',
  );
  const opens = /^(?:an?|one)$/.test(lowerAt(symbols, colon + 1));
  if (colon < 0 || !opens || item > colon + LONGEST_OPENING) return null;
  if (symbols.slice(colon, item).some(({ group }) => group)) return null;
  const ahead = symbols.slice(0, colon);
  const parties = ahead.flatMap(({ group }) => (group?.official ? [group] : []));
  const [author] = parties;
  const isDoer = ahead[0]?.group === author || isCleft(symbols);
  return parties.length === 1 && author!.members.length === 1 && isDoer ? author! : null;
}

/** "It was A who". */
const isCleft = (symbols: Symbols): boolean =>
  lowerAt(symbols, 0) === 'it' &&
  BE.has(lowerAt(symbols, 1)) &&
  symbols[2]?.group?.official === true &&
  lowerAt(symbols, 3) === 'who';
