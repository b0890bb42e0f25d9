import { framesOf, SPEECH_VERBS, type SpeechVerb } from './speech-verb.js';

const BY_FORM = new Map<string, SpeechVerb[]>();
for (const entry of SPEECH_VERBS)
  for (const form of entry.forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry]);

/** Forms without an ending that are past as well. */
const PAST_TOO = new Set(['read', 'let', 'put']);
/** Forms without an ending, which only several speakers and "I" take. */
const BASES = new Set(
  SPEECH_VERBS.flatMap(({ forms }) =>
    forms.filter(
      (form) => !PAST_TOO.has(form) && (forms.includes(`${form}s`) || forms.includes(`${form}es`)),
    ),
  ),
);

/** Whether a word (in lower case) is a form of a verb of speech without an ending: "say", "wish". */
export const isBaseForm = (lower: string): boolean => BASES.has(lower);

const NONE: readonly SpeechVerb[] = [];

/** The verbs that a word (in lower case) may be a form of, in the order of the table. */
export function verbsOfForm(lower: string): readonly SpeechVerb[] {
  return BY_FORM.get(lower) ?? NONE;
}

/** Whether a word (in lower case) is a form of a verb of speech. */
export function isSpeechForm(lower: string): boolean {
  return BY_FORM.has(lower);
}

/** What is said without a verb of the table. */
export const unlistedVerb = (id: string, frames = 'after='): SpeechVerb => ({
  id,
  forms: [],
  frames: framesOf(frames),
  examples: { yes: '', no: '' },
});
/** A verb that no table has, which tells something where "that" follows. */
const OTHER = [unlistedVerb('other', 'after=that|P that')];
/** The same inside what a message is said to hold: whatever its writer does there is said. */
const OTHER_IN_MESSAGE = [unlistedVerb('other', 'after=that|P that ; from=')];

/** Verbs of knowing, doing and showing, whose "that" tells nothing said, and those that move a message. */
const NO_SPEECH = new Set(
  'learned learnt learns learning knows sees finds means shows showed showing ensured ensures ensuring proved proves proving understands realised realized discovered decided decides demanded seemed seems appeared appears happened happens turned led received receives receiving signed signs signing died dies met arrives arrived arriving visited visits visiting attended attends is was has does goes comes takes reported reports reporting gives sends meets held'.split(
    ' ',
  ),
);

/** What a word (in lower case) that no table has may be: a finite verb or a participle, by its ending. */
export function unlistedVerbs(lower: string, isInMessage: boolean): readonly SpeechVerb[] {
  if (lower.length < 4 || !mayBeVerb(lower) || NO_SPEECH.has(lower)) return NONE;
  return isInMessage ? OTHER_IN_MESSAGE : OTHER;
}

const mayBeVerb = (lower: string) =>
  lower.endsWith('s') ? !lower.endsWith('ss') : lower.endsWith('ed') || lower.endsWith('ing');
