import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

const CREDENCE = new Pattern(/\b(?:credence|credentials|recall of)\b/i);

/** An ambassador presents letters that are no message. */
export function isOfCredence(
  { text, sentences, header }: Document,
  sentence: number,
  isTitled: boolean,
): boolean {
  const { start, end } = sentences[sentence]!;
  return CREDENCE.test(
    `${isTitled ? (header.title ?? '') : ''} ${text.slice(sentences[sentence - 1]?.start ?? start, end)}`,
  );
}

/** "The first to present her letters was A": in an article of credentials no other letters are those of an envoy. */
export const isOfOwnCredence = (
  { text, sentences, header }: Document,
  sentence: number,
): boolean => {
  const { start, end } = sentences[sentence]!;
  const from = sentences[Math.max(0, sentence - LOOKED_BACK)]!.start;
  return (
    OWN_LETTERS.test(text.slice(start, end)) &&
    CREDENCE.test(`${header.title ?? ''} ${text.slice(from, start)}`)
  );
};

const OWN_LETTERS = new Pattern(
  /\b(?:present|hand|submit|deliver)(?:s|ed|ing)?(?: (?:over|in))? (?:his|her|their) (?:own )?(?:letters|papers)\b(?! (?:from|of (?!accreditation|credence)|to)\b)/i,
);
const LOOKED_BACK = 3;
