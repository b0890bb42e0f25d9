import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { nounOf, verbOf } from '../lexemes.js';
import { FARTHER_BACK, isMessageTold, WORDS } from './message-meant.js';

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/** What stands before the means by which something is done. */
const MEANS = /^(?:with|by|through|in)$/;
/** Words of "an exchange of warm congratulatory messages" behind "of". */
const LONGEST_NOUN = 4;

/**
 * "With an exchange of messages A and B marked the day", "in their messages to each other A and B", "A and B marked it with an exchange of
 * letters": a noun that tells of both ways, in the words that say so with a verb; null elsewhere.
 */
export function exchangeTold(
  tokens: readonly Token[],
  at: number,
  symbols: Read,
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const party = symbols.find(({ group }) => group);
  const isToEachOther =
    word(0) === 'to' &&
    ((word(1) === 'each' && word(2) === 'other') || (word(1) === 'one' && word(2) === 'another'));
  if (isToEachOther)
    return !party && isMessage(symbols.at(-1)?.lower ?? '') && MEANS.test(symbols[0]!.lower)
      ? { words: ['which', 'they', 'exchanged'], end: at + 3 }
      : null;
  const held = exchangeHeld(tokens, at);
  if (held > 0) return { words: ['messages', 'were', 'exchanged'], end: held };
  if (!/^(?:an|their|the)$/.test(word(0)) || word(1) !== 'exchange' || word(2) !== 'of')
    return null;
  if (!MEANS.test(symbols.at(-1)?.lower ?? '')) return null;
  const noun = messageBehind(tokens, at + 3);
  if (noun < 0 || tokens[noun + 1]?.lower === 'between') return null;
  const end = noun + 1;
  const told = tokens[noun]!.lower;
  if (!party) return { words: [told, 'which', 'they', 'exchanged'], end };
  const isDone = symbols.some(({ lower, group }) => !group && verbOf(lower)?.verb === 'exchange');
  return party.group!.members.length === 2 && !isDone ? { words: ['exchanging', told], end } : null;
}

/** "A similar exchange took place between A and B", where messages have been told of: the place of "between"; -1 elsewhere. */
function exchangeHeld(tokens: readonly Token[], at: number): number {
  const word = (place: number) => tokens[place]?.lower ?? '';
  if (!/^(?:an?|another|the)$/.test(word(at))) return -1;
  const noun = ALIKE.test(word(at + 1)) ? at + 2 : at + 1;
  if (word(noun) !== 'exchange') return -1;
  const held = /^(?:has|had)$/.test(word(noun + 1)) ? noun + 2 : noun + 1;
  const isHeld = HELD.test(`${word(held)} ${word(held + 1)} ${word(held + 2)}`);
  return isHeld && isMessageTold(tokens, at, WORDS, FARTHER_BACK) ? held + 2 : -1;
}
const ALIKE = /^(?:similar|like|second|third|further|separate|parallel|identical|same)$/;
const HELD = /^(?:took|taken) place between$|^was held between$/;

/** Words, wishes or a call. */
const isMessage = (word: string) => /^(?:message|act|call)$/.test(nounOf(word) ?? '');

/** The place of the message behind "an exchange of"; -1 where something else is exchanged. */
function messageBehind(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + LONGEST_NOUN; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || /^(?:and|with|to|in|on)$/.test(token.lower)) return -1;
    if (isMessage(token.lower)) return at;
  }
  return -1;
}
