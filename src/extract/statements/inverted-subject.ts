import { MESSAGE_NOUNS } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';

const AUXILIARY =
  /^(?:would|will|shall|should|could|can|may|might|must|had|has|have|was|were|is|are|did|does|never)$/;

/** The subject after the verb in ", said X" and ", says the letter". */
export function invertedSubject(segment: Segment, at: number): Subject | null {
  const { tokens, mentions } = segment;
  if (!/^[,"”]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const isLed = /^(?:the|his|her|their|its|president|mr|mrs|ms)$/.test(tokens[at + 1]?.lower ?? '');
  const mention = mentions.find(({ first }) => first === at + 1 || (isLed && first === at + 2));
  // "X, answering on Monday, said Brazil would": the clause of what is said begins.
  if (mention && AUXILIARY.test(tokens[mention.last]?.lower ?? '')) return null;
  if (mention?.form === 'country') return { type: 'previous' };
  if (mention && mention.form !== 'pronoun') return { type: 'mention', mention };
  return /^(?:a|the)$/.test(tokens[at + 1]?.lower ?? '') &&
    MESSAGE_NOUNS.has(tokens[at + 2]?.lower ?? '')
    ? { type: 'message' }
    : null;
}
