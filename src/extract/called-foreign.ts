import type { Candidate } from './candidate.js';
import { entriesIn } from './countries.js';
import type { Document } from './document.js';
import { mentionsInSentence } from './mentions-in-order.js';

/**
 * "The opposition leader, A, wrote to the Kandian president": an addressee whom the sentence tells by his office alone, but with a state
 * that is not the sender's.
 */
export function isCalledForeign(
  document: Document,
  place: number,
  { from, to, sentence }: Pick<Candidate, 'from' | 'to' | 'sentence'>,
): boolean {
  const { profiles, text } = document;
  const { country } = profiles[place]!;
  if (to === null || country === null) return false;
  if (!from?.every((one) => profiles[one]!.country !== country)) return false;
  return mentionsInSentence(document, sentence).some(
    ({ profile, form, start, end }) =>
      profile === place &&
      form === 'office' &&
      entriesIn(text.slice(start, end)).some(
        ({ entry }) => entry.type === 'country' && entry.code === country,
      ),
  );
}
