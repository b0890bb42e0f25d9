import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';
import { BE, nounOf, verbOf } from '../lexemes.js';
import { FARTHER_BACK, isMessageTold } from './message-meant.js';

const MESSAGE = ['message'];
const IN_MESSAGE = ['a', 'message'];
const ANOTHER = ['another', 'message'];

const setOf = (words: string) => new Set(words.split(' '));
const ORDINALS = setOf('second third fourth fifth last further separate different similar like');
/** "The first", "the other": those of which it goes without saying what they are. */
const ALONE = setOf(
  'first second third fourth fifth last other others former latter topmost uppermost',
);
/** What sets two messages beside each other: "one like it", "another of the same kind", "a second in like vein". */
const LIKENESS =
  /^(?:like (?:it|them|this|that)|of (?:this|that|the same|a like|like) (?:kind|sort|tenor|import)|(?:in|along) (?:the same|like|similar|a similar) (?:terms|vein|spirit|sense|tenor|lines|words)|as well|too|also)$/;
const LONGEST_LIKENESS = 5;

/** What tells of a message whose it is, or to whom it goes. */
const OF_WHOM = setOf('from to for by signed bearing');
/** What a message is said to do or show that somebody wrote. */
const TELLS_OF_IT = setOf(
  'bears bore carries carried came comes went goes arrived followed follows',
);
/** Of whom a message is told to be, in the passive. */
const IS_BY = setOf('from by signed written addressed');
/** What is done with a message by whoever sends it, gets it or has it. */
const HAS_ONE = setOf(
  'has have had got gets received receives sent sends wrote writes signed signs dispatched despatched addressed',
);
/** "No one from A", "took one from A". */
const NONE = setOf('no any every not some take takes took taken bring brings brought');

/**
 * "Another was signed by A", "the other, from A, went to B", "he has one for B", "one like it bears the name of A": words that stand for a
 * message of which the text has just told, and the place behind them; null where they stand for anything else.
 */
export function anotherMeant(
  tokens: readonly Token[],
  at: number,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  groups: readonly Pick<Group, 'first'>[],
): { words: readonly string[]; end: number } | null {
  const phrase = phraseEnd(tokens, at);
  if (phrase > 0 && saysInIt(tokens, at, phrase, first, groups))
    return { words: IN_MESSAGE, end: phrase };
  if (phrase < 0 || NONE.has(tokens[at - 1]?.lower ?? '')) return null;
  const end = likenessEnd(tokens, phrase, last);
  const opens =
    at === first || /^(?:[,;:]|and|but|while)$/.test(tokens[at - 1]!.lower) || isThere(tokens, at);
  const isHad = !opens && HAS_ONE.has(tokens[at - 1]!.lower);
  if (!opens && !isHad) return null;
  // "A letter for A, and another for B": what the noun before governs.
  if (
    at > first &&
    opens &&
    isBare(tokens, at, phrase) &&
    /^(?:to|for)$/.test(tokens[phrase]!.lower)
  )
    return null;
  const isLike = end > phrase;
  const isOfWhom =
    isToldOfWhom(tokens, end, opens) ||
    (isHad && (isLike ? endsThere(tokens, end) : phrase - at === LONGEST_PHRASE)) ||
    (isLike && isFor(tokens, end));
  if (!isOfWhom || !isToldOf(tokens, at, isLike ? FARTHER_BACK : FAR_BACK)) return null;
  const isFirst = /^(?:one|the)$/.test(tokens[at]!.lower) && FIRST.has(tokens[phrase - 1]!.lower);
  const words = isFirst && end === phrase ? MESSAGE : ANOTHER;
  // "A further one, by A, was sent to B".
  const isByAside = tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'by';
  if (isByAside) return { words: [...words, 'from'], end: end + 2 };
  return isLike && isFor(tokens, end)
    ? { words: [...words, 'went', 'to'], end: end + 2 }
    : { words, end };
}

/** "In one of them A assures him", "in the other, she thanks B": who speaks in one of the messages told stands behind. */
function saysInIt(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: number,
  groups: readonly Pick<Group, 'first'>[],
): boolean {
  if (tokens[at - 1]?.lower !== 'in' || at - 1 < first) return false;
  const isOpening = at - 1 === first || /^(?:[,;:]|and|but)$/.test(tokens[at - 2]!.lower);
  const party = tokens[end]?.lower === ',' ? end + 1 : end;
  const isSpeaker =
    /^(?:he|she)$/.test(tokens[party]?.lower ?? '') ||
    groups.some(
      (group) =>
        group.first === party || (group.first === party + 1 && tokens[party]!.lower === 'the'),
    );
  return isOpening && isSpeaker && isToldOf(tokens, at, FAR_BACK);
}

/** The one with which the telling begins. */
const FIRST = setOf('one first former');

/** Words back to the envelopes that are opened. */
const FAR_BACK = 60;

/** Whether messages are told of before, or the envelopes that hold them. */
const isToldOf = (tokens: readonly Token[], at: number, reach: number): boolean =>
  isMessageTold(tokens, at, undefined, reach) ||
  tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ lower }) => lower === 'envelopes' || lower === 'envelope');

const isBare = (tokens: readonly Token[], at: number, phrase: number): boolean =>
  phrase === at + 1 || tokens[at + 1]!.lower === 'other';

/** Words of "a second one". */
const LONGEST_PHRASE = 3;

/** "Another of this kind was for B". */
const isFor = (tokens: readonly Token[], at: number): boolean =>
  BE.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'for';

/** "There was one signed by A". */
const isThere = (tokens: readonly Token[], at: number): boolean =>
  BE.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'there';

/** Behind "one", "another", "a second one", "the other"; -1 where none of these stands here. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  const [word, next, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.lower ?? '') as [
    string,
    string,
    string,
  ];
  if (word === 'one' || word === 'another')
    return next === 'of' && /^(?:them|these|those)$/.test(third) ? at + 3 : at + 1;
  if (!/^(?:an?|the)$/.test(word)) return -1;
  if (third === 'one' && (ORDINALS.has(next) || ALONE.has(next))) return at + 3;
  if (word === 'the') return ALONE.has(next) ? at + 2 : -1;
  return ALONE.has(next) && next !== 'other' ? at + 2 : -1;
}

/** Behind "like it" or "in the same terms", where such words stand here. */
function likenessEnd(tokens: readonly Token[], at: number, last: number): number {
  let words = '';
  for (let end = at; end < last && end < at + LONGEST_LIKENESS; end += 1) {
    words += `${end > at ? ' ' : ''}${tokens[end]!.lower}`;
    if (LIKENESS.test(words)) return end + 1;
  }
  return at;
}

function isToldOfWhom(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  // "The first to write was A".
  if (word(0) === 'to' && verbOf(word(1))?.base === true && !nounOf(word(1))) return false;
  if (OF_WHOM.has(word(0))) return true;
  if (!opens) return false;
  if (word(0) === ',') return OF_WHOM.has(word(1));
  return TELLS_OF_IT.has(word(0)) || (BE.has(word(0)) && IS_BY.has(word(1)) && word(2) !== 'to');
}

/** "Has signed another in the same terms.": nothing that tells what else it is. */
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  !/^\p{L}/u.test(tokens[at]?.lower ?? '');
