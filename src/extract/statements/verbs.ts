import type { SpeechVerb } from './speech-verb.js';
import { TELLING_VERBS } from './telling-verbs.js';
import { WISHING_VERBS } from './wishing-verbs.js';

/** Every verb that opens a statement; where two share a form, the earlier is tried first. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [...TELLING_VERBS, ...WISHING_VERBS];

const BY_FORM = new Map<string, SpeechVerb[]>();
for (const entry of SPEECH_VERBS)
  for (const form of entry.forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry]);

/** The verbs that a word (in lower case) may be a form of, in the order of the table. */
export function verbsOfForm(lower: string): readonly SpeechVerb[] {
  return BY_FORM.get(lower) ?? [];
}

/** Whether a word (in lower case) is a form of a verb of speech. */
export function isSpeechForm(lower: string): boolean {
  return BY_FORM.has(lower);
}
