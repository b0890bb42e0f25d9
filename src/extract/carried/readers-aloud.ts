import type { Document } from '../document.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import { Pattern } from '../patterns/pattern.js';

const READ = new Pattern(
  /\bread(?: out| aloud)?(?: to (?:the |all )?[\p{L}\d,]+(?: \p{Ll}+){0,3}?)?(?: (?:for|on behalf of) (?:him|her|the [\p{L} ]{3,40}?)| on (?:his|her) behalf)? by\W/iu,
);
/** Letters between "by" and the name of whoever reads. */
const BESIDE = 60;

/** "In a message read for her by A, the Speaker said": A lends his voice and writes nothing. */
export function readsAloud(document: Document, sender: number, sentence: number): boolean {
  const { text, sentences } = document;
  const { start, end } = sentences[sentence]!;
  const read = READ.exec(text.slice(start, end));
  if (!read) return false;
  const after = start + read.index + read[0].length;
  return mentionsInSentence(document, sentence).some(
    (mention) =>
      mention.profile === sender && mention.start >= after - 1 && mention.start < after + BESIDE,
  );
}

/**
 * "A letter from A was read out by B at the mass": B, of whom nothing else is told, lends his voice to it and has not received it.
 */
export const onlyReadsAloud = (document: Document, addressee: number, sentence: number): boolean =>
  document.mentions.every((one) => one.profile !== addressee || one.sentence === sentence) &&
  readsAloud(document, addressee, sentence);
