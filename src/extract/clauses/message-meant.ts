import { HAVE, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { isAdverb } from './voices.js';
import type { Token } from '../document.js';

/** Words before "in it" over which a message may have been told. */
const FAR_BACK = 60;

/**
 * What words that take up a message told before stand for: "in it he thanks B", "A recalls in his, that ..." (not "it says in his"), "there was one from A
 * to B", and, at the beginning of a sentence, "it was from A"; null where they take up none.
 */
export function messageMeant(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
): readonly string[] | null {
  const words =
    isInIt(tokens, at) || isOneFrom(tokens, at)
      ? MESSAGE
      : opens && isOrigin(tokens, at)
        ? MESSAGE_CAME
        : null;
  return words && isMessageTold(tokens, at) ? words : null;
}

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

/** Not "no one from A", "took one from A" of a call, or "brought one from A" of a bearer. */
const isOneFrom = (tokens: readonly Token[], at: number): boolean =>
  /^(?:one|another|those)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'from' &&
  !/^(?:no|any|every|not|some|take|takes|took|taken|bring|brings|brought)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  !/^\d/.test(tokens[at + 2]?.lower ?? '');

function isMessageTold(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - FAR_BACK; place -= 1)
    if (nounOf(tokens[place]!.lower) === 'message') return true;
  return false;
}

/** What a message does and nobody's other things do in the genre. */
const MOVES: ReadonlySet<VerbClass> = new Set<VerbClass>(['come', 'follow']);

/** "A wrote at once; B's came on Monday", "B's followed": whether a message is meant behind the owner's "'s", right before what it does. */
export function isMessageElided(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "'s") return false;
  const next = tokens[at + 1]?.lower ?? '';
  const form = verbOf(HAVE.has(next) || isAdverb(next) ? (tokens[at + 2]?.lower ?? '') : next);
  return form !== undefined && MOVES.has(form.verb) && form.finite && !form.gerund;
}
