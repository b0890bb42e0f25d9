import type { Document, DocumentMention } from '../document.js';
import { isAddressed } from './letter-addressees.js';
import { writerOf } from './letter-parties.js';
import type { Letter } from '../letters.js';

/**
 * The words "I" and "we" of statements that address nobody ("On behalf of all Kandians, I offer my condolences to President Ro"), each
 * standing for the writer, so that such a statement is read like a report of it. In text order.
 */
export function ownVoice(document: Document, letters: readonly Letter[]): DocumentMention[] {
  const { tokens, sentences } = document;
  const writers = new Map<number, number>();
  for (const letter of letters) {
    if (isAddressed(document, letter)) continue;
    const writer = writerOf(document, letter);
    if (writer !== null) for (const block of letter.texts) writers.set(block, writer);
  }
  if (!writers.size) return [];
  return sentences.flatMap(({ first, last, block }, sentence): DocumentMention[] => {
    const profile = writers.get(block);
    if (profile === undefined) return [];
    return tokens.slice(first, last).flatMap(({ lower, start, end }, offset) =>
      lower === 'i' || lower === 'we'
        ? [
            {
              first: first + offset,
              last: first + offset + 1,
              start,
              end,
              profile,
              form: 'pronoun',
              sentence,
              rule: 'own-voice',
            },
          ]
        : [],
    );
  });
}
