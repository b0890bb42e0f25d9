import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

/** "In reply to the congratulatory cable that he had sent her", "in answer to his cable in which he". */
const ANSWERS = new Pattern(
  /\bin (?:reply|response|answer) to (?:the|a|an|his|her|their) (?:[a-z-]+ ){0,2}(?:cable|telegram|message|letter|note)s? (?:of [a-z]+ (?:and [a-z]+ )?)?(?:that|which|in which|(?:he|she|they) (?:had )?sent|previously sent|sent (?:to|by))\b/,
);

/**
 * "A replied to a letter from B", "A received a cable of thanks from B in reply to the one that he had sent her": of what is answered
 * nothing else is told.
 */
export function withoutAnswered(
  { text, sentences }: Document,
  read: readonly Candidate[],
): readonly Candidate[] {
  const answers = read.filter(
    ({ from, hint, kind, rule, sentence, to }) =>
      !hint &&
      from &&
      to &&
      (rule === 'reply' ||
        ((kind === 'thanks' || kind === 'reply') && rule !== 'thank' && isAnswer(sentence))),
  );
  if (!answers.length) return read;
  return read.filter(
    (one) =>
      !answers.some(
        (answer) =>
          answer.sentence === one.sentence &&
          String(answer.to) === String(one.from) &&
          (answer.rule === 'reply'
            ? one.kind === null && one.to === null
            : String(answer.from) === String(one.to)),
      ),
  );

  function isAnswer(sentence: number): boolean {
    const { start, end } = sentences[sentence]!;
    return ANSWERS.test(text.slice(start, end).toLowerCase());
  }
}
