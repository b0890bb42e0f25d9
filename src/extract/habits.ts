import type { Document } from './document.js';
import { Pattern } from './patterns/pattern.js';

const HABIT = new Pattern(
  /\b(?:letters?|messages?|cards|greetings|calls|telegrams|invitations)\b[^.;:]{0,25}\b(?:a|per|each|every) (?:day|week|month|year)\b(?! (?:earlier|later|before|after|ago|ahead|late|early|in advance))|\b(?:every|each) (?:day|week|month|year|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)[^.;:]{0,60}\b(?:sends?|writes?|receives?|telephones?|congratulates?|exchanges?)\b/i,
);

/** "He receives two hundred letters a week, some from Japan": what is done again and again is no message. */
export function isHabit({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return HABIT.test(text.slice(start, end));
}

const STILL_TO_COME = new Pattern(
  /\b(?:is|are|was|were) (?:due |supposed |meant |expected |scheduled )?to (?:have )?(?:convey|conveyed|send|sent|hand|deliver|write|congratulate|condole|offer|extend|present|express|pass on|carry|bring|telephone)\b/i,
);

/** "Where she was to convey the party's best wishes": what no verb of a rule reads may be planned all the same. */
export function isStillToCome({ text, sentences }: Document, sentence: number): boolean {
  const { start, end } = sentences[sentence]!;
  return STILL_TO_COME.test(text.slice(start, end));
}
