import type { PartyClaim, ReportedMessage } from '../../model.js';
import { Pattern } from '../patterns/pattern.js';
import { isSameClaim, isSender } from './link.js';

/** Kinds of message with which somebody answers. */
export const ANSWERS = new Set<ReportedMessage['kind']>(['thanks', 'reply', 'invitation']);

const OF_ANSWER = new Pattern(
  /\b(?:runs|ran|reads|read|says|said|goes|begins|began|came) the (?:reply|answer|response)\b|\b[Tt]he (?:reply|answer|response) (?:runs|ran|reads|read|says|said|goes|began|begins|adds|added|also|to)\b/,
);

/** '"A," runs the answer', "the reply says": whoever answered the one who spoke last; null where that one answers himself. */
export function answererIn(
  reports: readonly ReportedMessage[],
  speaker: PartyClaim | null,
  sentence: string,
): PartyClaim | null {
  if (!speaker || !OF_ANSWER.test(sentence)) return null;
  const answers = reports.filter(({ kind }) => ANSWERS.has(kind));
  if (answers.some((report) => isSender(report, speaker))) return null;
  const answer = answers.find(({ recipients }) =>
    recipients.some((one) => isSameClaim(one, speaker)),
  );
  return answer?.senders[0] ?? null;
}
