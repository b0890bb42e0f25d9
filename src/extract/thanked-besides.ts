import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

/** "thanks the divers of the navy", "still thanking his helpers", "thanked Lund posthumously" */
const HELPERS =
  'helpers|workers|volunteers|doctors|nurses|medics|divers|crews?|soldiers|rescuers|firefighters|pilots|engineers|voters|supporters|fans|players|staff|sailors|fishermen|teachers|police|everyone|everybody';
const BESIDES = new Pattern(
  new RegExp(
    `\\bthank(?:s|ed|ing)? (?:also |especially )?(?:(?:the|all|his|her|its|their|our|those|every|many|[\\w-]+) ){0,2}?(?:(?:${HELPERS})\\b|[\\w-]+ posthumously)`,
  ),
);
const TO_THEM = new Pattern(
  /\bthank(?:s|ed|ing)? (?:him|her|you|them)\b|\bthanks? (?:to|for)\b|\bgrat(?:itude|eful)\b|\bappreciat|\bof thanks\b/,
);

/** Whether a sentence tells thanks to helpers only, whoever its message is to. */
export function thanksHelpersAlone({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  const lower = text.slice(start, end).toLowerCase();
  return BESIDES.test(lower) && !TO_THEM.test(lower);
}
