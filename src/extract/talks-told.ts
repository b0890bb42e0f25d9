import { isPossessor } from './clauses.js';
import { lowerAt, type Symbols } from './clauses/voices.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

const TALKS = new Pattern(
  /\b(?:spoke|speaks|talked|talks|conversation|on the phone|by (?:tele)?phone|telephon\w*|phone call|video)\b/,
);
/** Of those who see one another nothing is told that one wrote. */
const MEETS = new Pattern(
  /\b(?:met|meets|meeting|visit\w*|sidelines|margins|in person|received|welcomed|hosted|delegations?)\b/,
);
const EXPRESSES =
  /^(?:expressed|expresses|conveyed|conveys|offered|offers|voiced|voices|extended)$/;
const FEELING = /^(?:condolences?|sympathy|sympathies|solidarity|sorrow|compassion|closeness)$/;
/** Words of "her deepest and most heartfelt". */
const LONGEST_FEELING = 7;

/**
 * "A spoke with B": the two of whom alone a sentence, in lower case as `lower`, tells that they talk at a distance; null where it does not.
 */
export const talkersIn = (
  document: Document,
  sentence: CodedSentence,
  lower: string,
): readonly [number, number] | null =>
  TALKS.test(lower) && !tellsOfMeeting(lower) ? twoIn(document, sentence) : null;

/** Whether a sentence, in lower case, tells of those who see each other. */
export const tellsOfMeeting = (lower: string): boolean => MEETS.test(lower);

/** The only two people or offices of a sentence, of two states. */
function twoIn(
  { profiles }: Document,
  { groups }: CodedSentence,
): readonly [number, number] | null {
  const members = new Set(
    groups
      .flatMap((group) => (group.official ? group.members : []))
      .filter((one) => {
        const { kind, role } = profiles[one]!;
        return (kind === 'person' || kind === 'office') && role !== 'deceased';
      }),
  );
  const [one, other, more] = [...members];
  if (one === undefined || other === undefined || more !== undefined) return null;
  return profiles[one]!.country !== profiles[other]!.country ? [one, other] : null;
}

/**
 * "A expressed her sympathy to all those affected": the place of the feeling that the one who opens a sentence voices, whomever his words
 * name; -1 elsewhere.
 */
export function voicedAt({ tokens }: Document, symbols: Symbols): number {
  const [first] = symbols;
  // Whom "she" means of two is not sure enough.
  if (/^(?:he|she)$/.test(tokens[first?.token ?? -1]?.lower ?? '')) return -1;
  if (first?.group?.members.length !== 1 || isPossessor(symbols, 0)) return -1;
  if (!EXPRESSES.test(lowerAt(symbols, 1)) || !/^(?:his|her)$/.test(lowerAt(symbols, 2))) return -1;
  for (let at = 3; at < 3 + LONGEST_FEELING; at += 1) {
    if (symbols[at]?.group || !/^\p{L}/u.test(lowerAt(symbols, at))) return -1;
    if (FEELING.test(lowerAt(symbols, at))) return at;
  }
  return -1;
}
