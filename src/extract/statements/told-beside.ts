import type { DocumentMention } from '../document.js';
import type { Head } from './heads.js';
import { isParenthesis } from './reporting-clauses.js';
import type { Segment } from './subjects.js';
import { isSpeechForm } from './verbs.js';

/** Who tells what a party did, in a parenthesis: "X, her spokesman said, thanked him". */
export const isToldBeside = (
  segment: Segment,
  head: Head,
  isOutsider: (mention: DocumentMention) => boolean,
): boolean =>
  head.isPostposed &&
  ((head.subject.type === 'mention' &&
    isOutsider(head.subject.mention) &&
    isParenthesis(segment, head)) ||
    isOtherTold(segment, head));

/** "X, she recalled, had promised": whoever tells it is another than X, who is told to speak. */
function isOtherTold({ tokens, mentions }: Segment, { at, clauseStart }: Head): boolean {
  const isPronoun = /^(?:he|she)$/.test(tokens[at - 1]?.lower ?? '');
  const subject = mentions.find(({ last }) => last === clauseStart);
  return (
    isPronoun &&
    clauseStart === at - 2 &&
    !!subject &&
    subject.first <= 1 &&
    subject.form !== 'country' &&
    subject.form !== 'pronoun' &&
    tokens[at + 1]?.text === ',' &&
    tokens[at + 2]?.lower === 'had' &&
    isSpeechForm(tokens[at + 3]?.lower ?? '')
  );
}
