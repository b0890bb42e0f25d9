import { givenNameGender } from '../../lexicon/given-names.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { Block, Sentence, Token } from '../document.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { BODY_WORDS } from './name-words.js';
import { VERBS_OF_MAIL } from './verbs-of-mail.js';

/** Whom one has who holds an office or wins. */
const OF_LEADERS =
  /^(?:counterparts?|colleagues?|homologues?|peers?|predecessor|successor|inauguration|swearing-in|victory|win|birthday|deputy)$/;
const MAILS: ReadonlySet<VerbClass> = new Set(VERBS_OF_MAIL);

/**
 * "Odo's counterpart in Kand rings first", "Kings write to Odo": whether a headline that writes small what is no name tells by its words
 * that one word alone is somebody.
 */
export function isSurnameInHeadline(
  tokens: readonly Token[],
  blocks: readonly Block[],
  { last, block }: Sentence,
  { name, last: end, titles }: Chunk,
): boolean {
  const at = name!.first;
  const { text, lower } = tokens[at]!;
  if (name!.last - at !== 1 || titles.length || text === text.toUpperCase()) return false;
  if (blocks[block]!.type !== 'headline' || BODY_WORDS.has(lower)) return false;
  const next = tokens[end];
  if (end < last && next?.lower === "'s") return OF_LEADERS.test(tokens[end + 1]?.text ?? '');
  if (tokens[at - 1]?.text !== 'to' || givenNameGender(plain(lower)) === null) return false;
  const before = tokens[at - 2]?.lower ?? '';
  return (
    (nounOf(before) === 'message' || MAILS.has(verbOf(before)?.verb ?? 'say')) &&
    (end === last || next!.text === next!.lower)
  );
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
