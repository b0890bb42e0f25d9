import type { Status } from '../model.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { statusOf } from './status.js';

/** Where a symbol stands in the text of its sentence, in characters. */
export const offsetOf = (
  { sentences, tokens }: Pick<Document, 'sentences' | 'tokens'>,
  { symbols, sentence }: Pick<CodedSentence, 'symbols' | 'sentence'>,
  at: number,
): number => tokens[symbols[at]!.token]!.start - sentences[sentence]!.start;

/** Whether the words around a symbol, to the end of its sentence, take back what it tells. */
export function statusAt(
  document: Document,
  coded: Pick<CodedSentence, 'symbols' | 'sentence'>,
  at: number,
): Status {
  const { start, end } = document.sentences[coded.sentence]!;
  return statusOf(document.text.slice(start, end), offsetOf(document, coded, at), end - start);
}
