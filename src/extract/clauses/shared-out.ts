import type { Symbol } from '../coded.js';
import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf, type NounClass } from '../lexemes.js';
import { isMessageTold } from './message-meant.js';

const ONE = [['one'], ['the', 'one'], ['the', 'first'], ['the', 'former']];
const OTHER = [
  ['the', 'other'],
  ['another'],
  ['one'],
  ['the', 'second'],
  ['a', 'second'],
  ['the', 'third'],
  ['a', 'third'],
  ['the', 'latter'],
];
/** What one of several messages may be said to do on its way. */
const ON_ITS_WAY =
  /^(?:of|them|these|which|is|was|went|goes|going|being|has|gone|had|been|addressed|directed|sent|dispatched|meant|intended|destined)$/;
/** What else a message is called that stands on a desk. */
const PAPER = /^(?:envelope|sheet|page|copy|text|one)$/;
const isPaper = (word: string): boolean => PAPER.test(word) || nounOf(word) === 'message';

/** Words of "of them was addressed". */
const LONGEST_WAY = 4;
/** Words of "the newly elected" before a party. */
const LONGEST_STYLE = 4;

/** What may be shared out. */
const SENT: ReadonlySet<NounClass | undefined> = new Set<NounClass>(['message', 'call']);

const TO = ['to'];
const THEN_TO = [',', 'to'];
const WENT_TO = ['one', 'went', 'to'];
const ANOTHER = ['another', 'message', 'was', 'sent', 'to'];
const THEN_WENT_TO = [';', ...WENT_TO];

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/**
 * "Two telegrams were sent by A: one to B, the other to C", "A wrote two letters, the first for B and the second for C": the words that say at
 * once to whom all go, and the place behind the preposition; null where nothing is shared out.
 */
export function sharedOut(
  tokens: readonly Token[],
  at: number,
  sentence: Pick<Sentence, 'first' | 'last'>,
  groups: readonly Group[],
  symbols: Read,
): { words: readonly string[]; end: number } | null {
  const opens = at === sentence.first;
  const { kind, lower } = tokens[at]!;
  if (!opens && kind !== 'mark' && lower !== 'and') return null;
  const first = opens ? at : pastLinks(tokens, at);
  const isToldAgain = opens ? false : isGivenBefore(tokens, sentence.first, at);
  const again = opens ? partyBehind(tokens, first, OTHER, groups) : -1;
  // "One congratulates B. The other is addressed to C": the sentence before tells who sent both.
  const isNamed = /^(?:the|a)$/.test(lower) && isPaper(tokens[at + 2]?.lower ?? '');
  if (again >= 0 && (isNamed || isMessageTold(tokens, first, SENT)))
    return { words: ANOTHER, end: again };
  const end = partyBehind(tokens, first, isToldAgain ? OTHER : ONE, groups);
  if (end < 0) return null;
  if (isToldAgain) return { words: lower === ';' ? [';', ...ANOTHER] : THEN_TO, end };
  if (otherBehind(tokens, end, sentence.last, groups) < 0) return null;
  if (opens || lower === ';')
    return isMessageTold(tokens, first, SENT)
      ? { words: opens ? WENT_TO : THEN_WENT_TO, end }
      : null;
  return symbols.some((symbol) => nounOf(symbol.lower) === 'message') ? { words: TO, end } : null;
}

/** The place behind ", and" and its like. */
function pastLinks(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place < at + 2 && (tokens[place]?.kind === 'mark' || tokens[place]?.lower === 'and'))
    place += 1;
  return place;
}

/** The place of whom one of several goes to, behind "one of them was sent to"; -1 where none of `openers` stands here or no party behind it. */
function partyBehind(
  tokens: readonly Token[],
  at: number,
  openers: readonly (readonly string[])[],
  groups: readonly Group[],
): number {
  const opener = openers.find((words) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word),
  );
  if (!opener) return -1;
  let place = at + opener.length;
  if (isPaper(tokens[place]?.lower ?? '')) place += 1;
  for (let ways = 0; ways < LONGEST_WAY && ON_ITS_WAY.test(tokens[place]?.lower ?? ''); ways += 1)
    place += 1;
  if (!/^(?:to|for)$/.test(tokens[place]?.lower ?? '')) return -1;
  const party = groups.find((group) => group.first > place);
  if (!party?.official || party.first > place + 1 + LONGEST_STYLE) return -1;
  const style = tokens.slice(place + 1, party.first);
  // "The other is for the father: Odo Ba".
  if (style.at(-1)?.text === ':' && style.length <= 3 && style[0]!.lower === 'the')
    return party.first;
  return style.every(({ lower }) => /^[\p{L}-]+$/u.test(lower) && lower !== 'and') ? place + 1 : -1;
}

/** Where another of them goes to somebody, up to the end of the sentence. */
function otherBehind(
  tokens: readonly Token[],
  from: number,
  last: number,
  groups: readonly Group[],
): number {
  for (let at = from; at < last; at += 1) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'mark' && lower !== 'and') continue;
    if (partyBehind(tokens, pastLinks(tokens, at), OTHER, groups) >= 0) return at;
  }
  return -1;
}

/** Whether one was given to somebody earlier in the sentence. */
function isGivenBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let place = first; place < at; place += 1) {
    const opens = place === first || tokens[place - 1]!.kind === 'mark';
    if (
      opens &&
      ONE.some((words) => words.every((word, offset) => tokens[place + offset]?.lower === word))
    )
      return true;
  }
  return false;
}
