import { BE, HAVE, nounOf, verbOf, type NounClass, type VerbClass } from '../lexemes.js';
import { isAdverb } from './voices.js';
import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import type { Group } from '../groups.js';

/** Words before "in it" over which a message may have been told. */
const FAR_BACK = 60;
/** Words before "another in the same terms", which can be said of a message alone. */
export const FARTHER_BACK = 150;

/**
 * What words that take up a message told before stand for: "in it he thanks B", "A recalls in his, that ..." (not "it says in his"), "there
 * was one from A to B", "sent another to B", "that of A", and, at the beginning of a sentence, "it was from A"; null where they take up
 * none.
 */
export function messageMeant(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
  groups: readonly Pick<Group, 'first' | 'last' | 'official'>[],
): readonly string[] | null {
  const words =
    isInIt(tokens, at) ||
    isOneFrom(tokens, at) ||
    isAnotherTo(tokens, at) ||
    isThatOf(tokens, at, groups)
      ? MESSAGE
      : opens && isOrigin(tokens, at)
        ? MESSAGE_CAME
        : null;
  if (
    isCongratulatoryAddress(tokens, at) ||
    isLines(tokens, at) ||
    isTextSent(tokens, at, groups) ||
    isOwnText(tokens, at, groups) ||
    isEnclosed(tokens, at, groups)
  )
    return MESSAGE;
  return words && isMessageTold(tokens, at) ? words : null;
}

/** "Sent a congratulatory address to B": a letter, and nothing held before an audience. */
const isCongratulatoryAddress = (tokens: readonly Token[], at: number): boolean =>
  /^address(?:es)?$/.test(tokens[at]!.lower) &&
  /^(?:congratulatory|congratulation|greeting|condolence|felicitation)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  tokens[at + 1]?.lower === 'to';

/** "Addressed these lines to B", "sent his own lines, on Facebook, to B". */
const isLines = (tokens: readonly Token[], at: number): boolean =>
  /^(?:lines|words)$/.test(tokens[at]!.lower) &&
  /^(?:these|own|following|few|two|three|some|short|warm)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:to|,)$/.test(tokens[at + 1]?.lower ?? '') &&
  [2, 3, 4].some((back) => SENDS.has(verbOf(tokens[at - back]?.lower ?? '')?.verb ?? 'say'));
/** "In a text to B", "a text from A", "the text that A sent", "sent texts to B", not "the text of the treaty". */
function isTextSent(
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'last' | 'official'>[],
): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'texts')
    return tokens[at + 1]?.lower === 'to' && SENDS.has(verbOf(before)?.verb ?? 'say');
  if (lower !== 'text' || !LEADS_TO_TEXT.test(before)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const party = groups.find(
    ({ first, official }) => official && (first === at + 2 || first === at + 3),
  );
  if (!party) return false;
  if (/^(?:to|from)$/.test(next)) return true;
  return (
    /^(?:that|which)$/.test(next) &&
    SENDS.has(verbOf(tokens[party.last]?.lower ?? '')?.verb ?? 'say')
  );
}
/** "A's text was shorter", "A's own lines had come in", where others have written. */
function isOwnText(
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'last' | 'official'>[],
): boolean {
  if (!/^(?:text|lines|words)$/.test(tokens[at]!.lower)) return false;
  const isOwn = tokens[at - 1]?.lower === 'own';
  if (!isOwn && tokens[at]!.lower !== 'text') return false;
  const mark = isOwn ? at - 2 : at - 1;
  const next = tokens[at + 1]?.lower ?? '';
  return (
    tokens[mark]?.lower === "'s" &&
    groups.some(({ last, official }) => official && last === mark) &&
    (BE.has(next) || HAVE.has(next) || MOVES.has(verbOf(next)?.verb ?? 'say')) &&
    isMessageTold(tokens, mark, WORDS, FARTHER_BACK)
  );
}

const LEADS_TO_TEXT = /^(?:an?|the|his|her|another|short|brief|private|one|whole|same)$/;

/**
 * "A sealed envelope from A", "an envelope for B", "delivered word from A": what holds a letter or is told by mouth, where whose it is or
 * for whom follows.
 */
function isEnclosed(
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'last' | 'official'>[],
): boolean {
  const { lower } = tokens[at]!;
  if (!/^(?:envelope|word)$/.test(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (!/^(?:from|for|to|addressed)$/.test(next)) return false;
  const from = next === 'addressed' ? at + 3 : at + 2;
  const isBesideParty = groups.some(
    ({ first, official }) => official && first >= from && first <= from + 2,
  );
  if (!isBesideParty) return false;
  return (
    lower === 'envelope' || [1, 2, 3].some((back) => HANDS_ON.test(tokens[at - back]?.lower ?? ''))
  );
}
const HANDS_ON =
  /^(?:deliver|convey|pass|transmit|bring|carry|hand|relay)(?:s|ed|ing)?$|^(?:brought|carried|carrying|with)$/;

const SENDS: ReadonlySet<VerbClass> = new Set<VerbClass>(['send', 'write', 'cable']);

const MESSAGE = ['message'];
const MESSAGE_CAME = ['message', 'came'];

/** "It was from A". */
const isOrigin = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|they|this|these|that)$/.test(tokens[at]!.lower) &&
  /^(?:is|was|are|were)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'from';

function isInIt(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (tokens[at - 1]?.lower !== 'in') return false;
  const next = tokens[at + 1];
  const isAlone =
    lower === 'it' ||
    (/^(?:his|hers|theirs)$/.test(lower) && (next?.kind === 'mark' || next?.lower === 'that'));
  return isAlone && tokens[at - 3]?.lower !== 'it';
}

/** "That of A has four lines". */
const isThatOf = (
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'official'>[],
): boolean =>
  /^(?:that|those)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'of' &&
  groups.some(({ first, official }) => official && (first === at + 2 || first === at + 3)) &&
  !/^(?:all|and|with|like|as|than)$/.test(tokens[at - 1]?.lower ?? '');

/** "Sent another to B". */
const isAnotherTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'another' &&
  tokens[at + 1]?.lower === 'to' &&
  verbOf(tokens[at - 1]?.lower ?? '')?.verb === 'send';

/** Not "no one from A", "took one from A" of a call, or "brought one from A" of a bearer. */
const isOneFrom = (tokens: readonly Token[], at: number): boolean =>
  /^(?:one|another|those)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'from' &&
  !/^(?:no|any|every|not|some|take|takes|took|taken|bring|brings|brought)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  !/^\d/.test(tokens[at + 2]?.lower ?? '');

/** Whether a message, or what it says, is told of in the words before. */
export function isMessageTold(
  tokens: readonly Token[],
  at: number,
  nouns: ReadonlySet<NounClass | undefined> = PAPERS,
  reach = FAR_BACK,
): boolean {
  for (let place = at - 1; place >= 0 && place > at - reach; place -= 1)
    if (nouns.has(nounOf(tokens[place]!.lower))) return true;
  return false;
}

const PAPERS: ReadonlySet<NounClass | undefined> = new Set<NounClass>(['message']);
/** What is written, and the words that are sent. */
export const WORDS: ReadonlySet<NounClass | undefined> = new Set<NounClass>(['message', 'act']);

/** What a message does, and nobody's other things where none is told. */
const MOVES: ReadonlySet<VerbClass> = new Set<VerbClass>(['come', 'follow']);
/** What a message does of which the words before have told. */
const DOES: ReadonlySet<VerbClass> = new Set<VerbClass>(['come', 'follow', 'go', 'say']);
/** "B's to C", "B's on Monday": what may follow a message that is not named again. */
const BEHIND = /^(?:to|on|by|;)$/;

/**
 * "A wrote at once; B's came on Monday", "B's followed": whether a message is meant behind the owner's "'s", right before what it does;
 * behind a message just told, also before "was read out", "went to C" or "to C", and in "the first was B's".
 */
export function isMessageElided(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): boolean {
  if (tokens[at]!.lower !== "'s" || !symbols.at(-1)?.group?.official) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const isHelped = HAVE.has(next) || isAdverb(next);
  const form = verbOf(isHelped ? (tokens[at + 2]?.lower ?? '') : next);
  const isDone = form !== undefined && form.finite && !form.gerund;
  if (isDone && MOVES.has(form.verb)) return true;
  return (
    ((isDone && DOES.has(form.verb) && !nounOf(next)) ||
      BE.has(next) ||
      HAVE.has(next) ||
      BEHIND.test(next) ||
      (next === '.' && BE.has(symbols.at(-2)?.lower ?? ''))) &&
    isMessageTold(tokens, at, WORDS)
  );
}
