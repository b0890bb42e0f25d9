import type { DocumentMention } from '../document.js';
import { EMBEDDERS, GROUPS, MESSAGE_NOUNS, PREPOSITIONS, PRONOUNS } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';
import { isSpeechForm } from './verbs.js';

/** Neither governed by a preposition or a verb nor an owner ("the letter of X", "thanked X", "X's letter"). */
export function isFree({ tokens }: Segment, mention: DocumentMention): boolean {
  const at = /^(?:the|his|her|president)$/.test(tokens[mention.first - 1]?.lower ?? '')
    ? mention.first - 2
    : mention.first - 1;
  const before = tokens[at];
  const isGoverned =
    !!before &&
    before.kind !== 'mark' &&
    ((PREPOSITIONS.has(before.lower) && before.lower !== 'and') ||
      isSpeechForm(before.lower) ||
      /(?:ed|ing|ates)$/.test(before.lower));
  return !isGoverned && !/^['’]s$/.test(tokens[mention.last]?.text ?? '');
}

/** "In it X writes", "that he": a pronoun behind such a word is not the subject of the first clause. */
const isGovernedWord = (before: string): boolean =>
  EMBEDDERS.has(before) || (PREPOSITIONS.has(before) && before !== 'and');

/** The subject of the segment's first clause. */
export function mainSubject(segment: Segment, until: number): Subject | null {
  const { tokens, mentions } = segment;
  const mention = mentions.find(
    (one) =>
      one.form !== 'pronoun' && one.form !== 'country' && one.last <= until && isFree(segment, one),
  );
  const pronoun = tokens.findIndex(
    ({ lower }, at) =>
      at < until && PRONOUNS.has(lower) && !isGovernedWord(tokens[at - 1]?.lower ?? ''),
  );
  const group = tokens.findIndex(({ lower }, at) => at < Math.min(until, 4) && GROUPS.has(lower));
  if (group >= 0 && (!mention || group < mention.first)) return { type: 'both' };
  if (pronoun >= 0 && (!mention || pronoun < mention.first)) return takenUp(segment, pronoun);
  if (mention) return { type: 'mention', mention };
  return MESSAGE_NOUNS.has(tokens[1]?.lower ?? '') ? { type: 'message' } : segment.before;
}

/** Whom a pronoun at a place takes up. */
function takenUp({ tokens, mentions }: Segment, place: number): Subject {
  const { lower } = tokens[place]!;
  if (lower === 'it') return { type: 'message' };
  const pronoun = mentions.find(({ first, form }) => first === place && form === 'pronoun');
  const gender = lower === 'he' ? 'male' : lower === 'she' ? 'female' : null;
  return { type: 'previous', ...(gender ? { gender } : {}), ...(pronoun ? { pronoun } : {}) };
}

/** The subject that a participle leans on: '"A," wrote X, adding B' has it behind its verb. */
export function leanedOn(segment: Segment, at: number, previous: Subject | null): Subject | null {
  const isTurned =
    previous?.type === 'mention' &&
    isSpeechForm(segment.tokens[previous.mention.first - 1]?.lower ?? '');
  return mainSubject(segment, at) ?? (isTurned ? previous : null);
}

/** For "Stressing that A, X said B": the subject of the clause after it. */
export function subjectAhead({ tokens, mentions }: Segment): Subject {
  for (let place = 1; place < tokens.length - 1; place += 1) {
    if (tokens[place]!.text !== ',') continue;
    const mention = mentions.find(
      ({ first }) =>
        first === place + 1 || (first === place + 2 && tokens[place + 1]!.lower === 'the'),
    );
    if (mention && mention.form !== 'pronoun' && isSpeechForm(tokens[mention.last]?.lower ?? ''))
      return { type: 'mention', mention };
  }
  return { type: 'previous' };
}

/** "Signed by X, it says": whose message a participle at the beginning tells; null where none does. */
export function signedBy({ tokens, mentions }: Segment): Subject | null {
  if (!/^(?:signed|written|penned|dictated)$/.test(tokens[0]!.lower) || tokens[1]?.lower !== 'by')
    return null;
  const mention = mentions.find(({ first, form }) => first <= 3 && form !== 'country');
  return mention ? { type: 'mention', mention } : null;
}

/** "X believes, so his letter reads, that": whoever is told to speak at the beginning wrote "his letter". */
export function writerBefore(segment: Segment, start: number, noun: number): Subject | null {
  const { tokens, mentions } = segment;
  const isOwn = tokens.slice(start, noun).some(({ lower }) => /^(?:his|her)$/.test(lower));
  const told = isOwn ? mainSubject(segment, start) : null;
  if (told?.type !== 'mention' || mentions.indexOf(told.mention) > 0) return null;
  return isSpeechForm(tokens[told.mention.last]?.lower ?? '') ? told : null;
}

/** "Then it was the turn of X: Peru, she said, would": the one person who stands before the colon. */
export function presentedBefore({ tokens, mentions }: Segment, place: number): Subject | null {
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < place);
  if (colon < 0) return null;
  const told = mentions.filter(({ last, form }) => last <= colon && form !== 'country');
  const [mention] = told;
  const hasOther = tokens.slice(0, colon).some(({ lower }) => /^(?:he|she|they)$/.test(lower));
  return told.length === 1 && mention!.form !== 'pronoun' && !hasOther
    ? { type: 'mention', mention: mention! }
    : null;
}
