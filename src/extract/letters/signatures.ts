import { lowerAt } from '../clauses/voices.js';
import type { CodedSentence, Symbol } from '../coded.js';
import type { Profile, Token } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import { isSubordinate } from '../offices/subordinates.js';

const BEARS = new Set('bear bears bore bearing carry carries carried carrying'.split(' '));
const SIGNATURE = /^(?:signature|signatures|name|names|seal|seals)$/;

/** The place after "bears the signature of" or "over the signature of", which say as much as "sent by"; `at` where neither stands there. */
export function signatureEnd(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!;
  if (lower === 'in' && tokens[at + 1]?.lower === 'the')
    return /^(?:hand|handwriting)$/.test(tokens[at + 2]?.lower ?? '') &&
      tokens[at + 3]?.lower === 'of'
      ? at + 4
      : at;
  if (!BEARS.has(lower) && !(lower === 'over' && tokens[at + 1]?.lower === 'the')) return at;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const stands = SIGNATURE.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return stands ? noun + 2 : at;
}

/** "A letter in like vein", "a further one": whoever signs it writes beside the one told before, and not for him. */
const OWN_LETTER = /^(?:like|similar|another|second|separate|identical|same)$/;

/** Who signs for another, where a signature is told up to `from`; also where nobody is named there. */
export function isSignatory(
  from: number,
  groups: readonly Group[],
  symbols: readonly Pick<Symbol, 'lower'>[],
  profiles: readonly Profile[],
): boolean {
  const signer = groups.find(({ first }) => first >= from && first <= from + 2);
  if (symbols.some(({ lower }) => OWN_LETTER.test(lower))) return false;
  return !signer || isSubordinate(profiles[signer.members[0]!]?.title ?? null);
}

const SIGNED_BY = ['signed', 'by'];
const SENT_BY = ['sent', 'by'];
const EXCHANGED_BY = ['exchanged', 'by'];

/**
 * "A letter for B in A's own hand": the words that say the same, "signed by A", before A, and none behind A; null where nobody's hand is
 * told.
 */
export function inHandOf(
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'last' | 'official'>[],
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  const { lower } = tokens[at]!;
  if (lower === "'s")
    return symbols.at(-1)?.group && symbols.at(-3)?.lower === 'signed' && handEnd(tokens, at) > 0
      ? { words: [], end: handEnd(tokens, at) }
      : null;
  const writer =
    lower === 'in' && groups.find(({ first, official }) => official && first === at + 1);
  return writer && handEnd(tokens, writer.last) > 0 ? { words: SIGNED_BY, end: at + 1 } : null;
}

/** The place behind "'s own hand"; -1 elsewhere. */
function handEnd(tokens: readonly Token[], mark: number): number {
  if (tokens[mark]?.lower !== "'s") return -1;
  const hand = tokens[mark + 1]?.lower === 'own' ? mark + 2 : mark + 1;
  return /^(?:hand|handwriting)$/.test(tokens[hand]?.lower ?? '') ? hand + 1 : -1;
}

/** What the words up to `end` say of a message that bears a name; of the names of two, that they wrote to each other. */
export const signatureWords = (
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly string[] =>
  tokens[at]!.lower === 'over' || tokens[at]!.lower === 'in'
    ? SIGNED_BY
    : tokens[end]?.lower === 'the' && tokens[end + 1]?.lower === 'two'
      ? EXCHANGED_BY
      : SENT_BY;

/**
 * "A telegram signed A", "one signed A, of Kand": the words that say the same, "signed by"; null where a message is not signed like that.
 */
export function signedOnly(
  tokens: readonly Token[],
  at: number,
  groups: readonly Pick<Group, 'first' | 'official'>[],
  symbols: readonly Pick<Symbol, 'lower'>[],
): { words: readonly string[]; end: number } | null {
  if (tokens[at]!.lower !== 'signed') return null;
  const opensName = groups.some(({ first, official }) => official && first === at + 1);
  const isMessage = /^(?:message|act)$/.test(nounOf(symbols.at(-1)?.lower ?? '') ?? '');
  return opensName && isMessage ? { words: SIGNED_BY, end: at + 1 } : null;
}

/** "Letters bearing his signature went to B": of whom the sentence before tells. */
export const signerMeant = ({ symbols, before }: CodedSentence, item: number): Group | null =>
  symbols
    .slice(item + 1, item + NEAR)
    .some(
      ({ lower }, at) =>
        /^(?:his|her)$/.test(lower) &&
        /^(?:bearing|bore|with|under)$/.test(lowerAt(symbols, item + at)) &&
        /^(?:signature|name)$/.test(lowerAt(symbols, item + at + 2)),
    )
    ? before
    : null;

/** Words from a letter to its signature. */
const NEAR = 12;
