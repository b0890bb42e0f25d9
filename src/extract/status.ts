import type { Status } from '../model.js';

const DENIED = /\b(?:denied|denies|deny|untrue that|no truth|false that|dismissed reports)\b/;
const WITHHELD =
  /\b(?:did not|does not|has not|have not|had not|didn't|hasn't|haven't|not yet|never|refused to|refuses to|declined to|refrained from|failed to|without|no plans? to|is not|was not|would not|will not|yet to|stopped short of|neither|nor)\b[^,;]{0,30}$/;
const NOTHING =
  /\bno (?:message|letter|telegram|cable|congratulations?|condolences?|greetings?|word)\b/;
const PLANNED =
  /\b(?:will|would|is to|are to|plans? to|planned to|intends? to|is expected to|due to|going to|about to|was to|urged to|asked to|should|must|ought to|may|might|could|can|if|instructed to|told .{0,30} to|want(?:s|ed)? to)\b[^,;]{0,25}$/;

/** Whether the words before a trigger (lower case, same sentence) take the message back. */
export function statusOf(before: string, matched: string): Status {
  if (DENIED.test(before)) return 'denied';
  if (WITHHELD.test(before) || NOTHING.test(matched)) return 'withheld';
  if (PLANNED.test(before)) return 'planned';
  return 'sent';
}
