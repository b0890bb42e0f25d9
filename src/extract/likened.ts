import { FAMILY, kindOf } from './acts.js';
import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';
import type { Reading } from './readings.js';

/** "did so too", "cables of similar content", "wrote in the same vein" */
const LIKENED = new Pattern(
  /\bdid (?:so (?:too|as well)|the same|likewise|as much)\b|\bso (?:did|has|have) \b|\bfollowed suit\b|\b(?:similar|analogous|parallel) (?:content|terms|vein|tenor|cables?|messages?|telegrams?|letters?|notes?|ones?|wishes)\b|\b(?:in|of|with|to) the same (?:vein|sense|tenor|terms|spirit|content|effect)\b|\b(?:in|of) like (?:tenor|content|terms|vein)\b/,
);

/** What a message is said to be like. */
interface Likened {
  before: Reading;
  /** The sentence has no word for the act, so that what its occasion tells is not it. */
  isKindUntold: boolean;
  /** What was just sent is thanks, which are carried on by nothing else. */
  isOfThanks: boolean;
}

/** The weight up to which what is told goes with another message: wishes, and words in it. */
const GOES_WITH = 3;
const NEAR = 2;

/** The reading before, where the sentence of a candidate says that its message is like it; null where it does not, or tells another act. */
export function likenedTo(
  document: Document,
  { sentence }: Candidate,
  readings: readonly Reading[],
): Likened | null {
  const before = readings.at(-1);
  if (!before || before.act.sentence >= sentence) return null;
  if (!isLikened(document, sentence)) return null;
  const kind = kindOf(lowerOf(document, sentence));
  const sent = readings.findLast(({ candidate }) => candidate.weight > GOES_WITH);
  const isOfThanks =
    kind === null && sent?.candidate.kind === 'thanks' && sentence - sent.act.sentence <= NEAR;
  return kind === null || FAMILY[kind] === FAMILY[before.kind]
    ? { before, isKindUntold: kind === null, isOfThanks }
    : null;
}

/** Whether a sentence says that its message is like one told before. */
export const isLikened = (document: Document, sentence: number): boolean =>
  LIKENED.test(lowerOf(document, sentence));

const lowerOf = ({ text, sentences }: Document, sentence: number): string =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end).toLowerCase();
