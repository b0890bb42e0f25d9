import type { Status } from '../model.js';

const DENIED = /\b(?:denied|denies|deny|untrue that|no truth|false that|dismissed reports)\b/;
const FORGED = /\b(?:fake|forged|forgery|hoax|purported(?:ly)?|bogus|fabricated|fabrication)\b/;
const TO_COME =
  /^[^,;]{0,60}\b(?:would|will|is to|are to) be (?:sent|published|conveyed|delivered|dispatched|handed|issued)\b/;
const WITHHELD =
  /\b(?:did not|does not|has not|have not|had not|didn't|hasn't|haven't|not yet|never|refused to|refuses to|declined to|refrained from|failed to|without|no plans? to|is not|was not|would not|will not|yet to|stopped short of|neither|nor)\b[^,;]{0,30}$/;
const NOTHING =
  /\bno (?:message|letter|telegram|cable|congratulations?|condolences?|greetings?|word)\b/;
const PLANNED =
  /\b(?:will|would|is to|are to|plans? to|planned to|intends? to|is expected to|due to|going to|about to|was to|urged to|asked to|should|must|ought to|may|might|could|can|if|instructed to|told .{0,30} to|ask(?:ed|s)? .{0,40} to|want(?:s|ed)? to)\b[^,;]{0,25}$/;

/** Whether the words around a trigger take the message back; `trigger` and `end` bound its clause in the sentence (lower case). */
export function statusOf(sentence: string, trigger: number, end: number): Status {
  const before = sentence.slice(0, trigger);
  const matched = sentence.slice(trigger, end);
  if (DENIED.test(before) || FORGED.test(sentence)) return 'denied';
  if (WITHHELD.test(before) || NOTHING.test(matched)) return 'withheld';
  if (PLANNED.test(before)) return 'planned';
  if (TO_COME.test(sentence.slice(trigger, end + 40))) return 'planned';
  return 'sent';
}
