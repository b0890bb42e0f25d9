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
}

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
  return kind === null || FAMILY[kind] === FAMILY[before.kind]
    ? { before, isKindUntold: kind === null }
    : null;
}

/** Whether a sentence says that its message is like one told before. */
export const isLikened = (document: Document, sentence: number): boolean =>
  LIKENED.test(lowerOf(document, sentence));

const lowerOf = ({ text, sentences }: Document, sentence: number): string =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end).toLowerCase();
