import type { DocumentMention, Token } from '../document.js';
import {
  clauseStartOf,
  closesApposition,
  coordinatedWith,
  fronted,
  isSecondInside,
  isClauseStart,
  joinStart,
  phraseStart,
} from './clause-starts.js';
import { governorOf, hearsayAt } from './governors.js';
import { isSaidByOther } from './inverted-subject.js';
import { nationalAt } from './nationals.js';
import {
  isFree,
  leanedOn,
  mainSubject,
  presentedBefore,
  signedBy,
  subjectAhead,
  writerBefore,
} from './main-subject.js';
import {
  EMBEDDERS,
  GROUPS,
  isAdverb,
  MESSAGE_NOUNS,
  PRONOUNS,
  STATE_SPEAKERS,
  STYLES,
} from './subject-words.js';
import { isBaseForm } from './verbs.js';

/** The piece of a sentence that is looked at by itself: a sentence, or a part of one between semicolons. */
export interface Segment {
  tokens: Token[];
  /** Mentions of the segment, with `first` and `last` counting in its tokens. */
  mentions: DocumentMention[];
  /** Of whom the part before it tells; null for the first. */
  before: Subject | null;
}

type Gender = 'male' | 'female';

/** Who is told to speak: a mention, the message itself, both sides, whoever wrote to the one who is told something, somebody of a state ("the Brazilian"), or whoever spoke last (a pronoun). */
export type Subject =
  | { type: 'mention'; mention: DocumentMention; gender?: Gender }
  | { type: 'message'; isOwn?: boolean }
  | { type: 'writer' }
  | { type: 'national'; country: string }
  | { type: 'previous'; gender?: Gender; pronoun?: DocumentMention }
  | { type: 'both' };

/** A subject with the token at which its clause begins, the joining comma and "and" included. */
export interface Placed {
  subject: Subject;
  clauseStart: number;
}

/** Subject and clause of the finite verb at a place; null where it has none, as a noun or an infinitive. */
export function subjectOf(
  segment: Segment,
  at: number,
  previous: Subject | null,
  told: number | null = null,
): Placed | null {
  const { tokens, mentions } = segment;
  let place = beforeAdverbs(segment, at);
  // "Who in it remembered".
  if (tokens[place]?.lower === 'it' && /^(?:in|with|by)$/.test(tokens[place - 1]?.lower ?? ''))
    if (place > 2) place -= 2;
  if (tokens[place]?.text === ',')
    place = closesApposition(segment, place)
      ? place - 1
      : (beforeParenthesis(segment, place) ?? place);
  const word = tokens[place];
  if (!word) return null;
  if (word.lower === 'to') {
    const hearsay = hearsayAt(segment, place);
    if (hearsay !== null) return subjectOf(segment, hearsay, previous, told);
    const governor = isBaseForm(tokens[at]!.lower) ? governorOf(segment, place) : null;
    return governor === null ? null : subjectOf(segment, governor, previous, told);
  }
  if (isBaseForm(tokens[at]!.lower) && !isPluralAt(segment, at, place)) return null;
  if (word.lower === 'which' && MESSAGE_NOUNS.has(tokens[place - 1]?.lower ?? ''))
    return { subject: { type: 'message' }, clauseStart: place };
  if (word.lower === 'who') {
    const owner = mentions.findLast(({ last }) => last <= place && last >= place - 1);
    return owner ? { subject: { type: 'mention', mention: owner }, clauseStart: place } : null;
  }
  const mention = endingAt(mentions, place + 1) ?? beforeCircumstance(segment, place);
  if (mention && (mention.form !== 'pronoun' || mention.rule === 'described')) {
    const clauseStart = clauseStartOf(segment, mention.first);
    if (clauseStart === null) return behindMessage(segment, mention);
    if (isSecondInside(segment, mention)) return null;
    const first = coordinatedWith(segment, mention);
    return first
      ? {
          subject: { type: 'mention', mention: first },
          clauseStart: joinStart(segment, phraseStart(segment, first.first)),
        }
      : { subject: { type: 'mention', mention }, clauseStart };
  }
  if (PRONOUNS.has(word.lower)) {
    const before = tokens[place - 1]?.lower ?? '';
    const isRelative =
      before === 'whom' ||
      (before === 'which' && /^(?:in|on)$/.test(tokens[place - 2]?.lower ?? ''));
    if (EMBEDDERS.has(before) && !isRelative) return null;
    return {
      subject: pronounSubject(segment, place, previous),
      clauseStart: before === 'whom' ? place - 1 : fronted(segment, place),
    };
  }
  const state = STATE_SPEAKERS.has(word.lower) ? endingAt(mentions, place) : undefined;
  if (state?.form === 'country') {
    const clauseStart = clauseStartOf(segment, state.first);
    return clauseStart === null
      ? null
      : { subject: { type: 'mention', mention: state }, clauseStart };
  }
  const country = word.kind === 'name' ? nationalAt(tokens, place) : null;
  if (country && isClauseStart(segment, place - 1))
    return { subject: { type: 'national', country }, clauseStart: joinStart(segment, place - 1) };
  const isNoun = MESSAGE_NOUNS.has(word.lower) || STYLES.has(word.lower);
  const owner = isNoun ? ownerOf(segment, place) : null;
  if (owner && isClauseStart(segment, phraseStart(segment, owner.first)))
    return {
      subject: { type: 'mention', mention: owner },
      clauseStart: joinStart(segment, phraseStart(segment, owner.first)),
    };
  if (isNoun || isGroup(segment, place)) {
    const start = phraseStart(segment, place);
    if (!isClauseStart(segment, start)) {
      const opening = isNoun ? null : clauseStartOf(segment, start);
      return opening === null ? null : { subject: { type: 'both' }, clauseStart: opening };
    }
    const writer = isNoun ? writerBefore(segment, start, place) : null;
    if (writer) return { subject: writer, clauseStart: joinStart(segment, start) };
    return {
      subject: isNoun ? messageAt(segment, start, place) : { type: 'both' },
      clauseStart: joinStart(segment, start),
    };
  }
  if (!/^(?:and|but|yet|,)$/.test(word.lower)) return null;
  if (told !== null && isLater(segment, at, told)) return null;
  if (isSaidByOther(segment, at)) return null;
  const speaker = previous ?? mainSubject(segment, at);
  if (!speaker) return null;
  return {
    subject: speaker,
    clauseStart: joinStart(segment, word.text === ',' ? place : place + 1),
  };
}

/** "The letter to X goes on", "the cable of X says": a message told with whom it is from or for. */
function behindMessage(segment: Segment, mention: DocumentMention): Placed | null {
  const { tokens } = segment;
  const isLed = /^(?:the|his|her|their)$/.test(tokens[mention.first - 1]?.lower ?? '');
  const at = mention.first - (isLed ? 2 : 1);
  const noun = tokens[at - 1]?.lower ?? '';
  const preposition = tokens[at]?.lower ?? '';
  if (!MESSAGE_NOUNS.has(noun) || !/^(?:to|for|of|from|by)$/.test(preposition)) return null;
  const owner = ownerOf(segment, at - 1);
  const start = phraseStart(segment, owner?.first ?? at - 1);
  if (!isClauseStart(segment, start)) return null;
  const writer = owner ?? (/^(?:of|from|by)$/.test(preposition) ? mention : null);
  return {
    subject: writer ? { type: 'mention', mention: writer } : { type: 'message' },
    clauseStart: joinStart(segment, start),
  };
}

/** "His letter" is whose who was told last. */
const messageAt = ({ tokens }: Segment, start: number, place: number): Subject => ({
  type: 'message',
  isOwn: tokens.slice(start, place).some(({ lower }) => /^(?:his|her)$/.test(lower)),
});

/** "The leaders", "the two officials". */
function isGroup({ tokens }: Segment, place: number): boolean {
  const { lower } = tokens[place]!;
  return (
    GROUPS.has(lower) ||
    (lower === 'both' && place === 0) ||
    (/(?:s|men)$/.test(lower) && /^(?:two|three|both)$/.test(tokens[place - 1]?.lower ?? ''))
  );
}

/** Whose message it is: "the President's cable", "X's second letter". */
export function ownerOf({ tokens, mentions }: Segment, place: number): DocumentMention | undefined {
  const mark = [place - 1, place - 2].find((at) => /^['’]s?$/.test(tokens[at]?.text ?? ''));
  return mark === undefined ? undefined : endingAt(mentions, mark);
}

/** Whether the subject that ends at a place takes a verb without an ending; after "and" where the verb before it did. */
function isPluralAt(segment: Segment, at: number, place: number): boolean {
  const { tokens, mentions } = segment;
  const { lower } = tokens[place]!;
  if (
    /^(?:i|we|they|both|majesties|highnesses|excellencies|lines)$/.test(lower) ||
    isGroup(segment, place)
  )
    return !/^(?:i|we)$/.test(lower) || tokens[at + 1]?.text !== ',';
  if (lower === 'and')
    return tokens.some((token, before) => before < place && isBaseForm(token.lower));
  const mention = endingAt(mentions, place + 1);
  const isPair = !!mention && tokens.slice(mention.first, mention.last).some(isAnd);
  return (
    !!mention && (isPair || tokens[mention.first - 1]?.lower === 'and' || /[^s]s$/.test(lower))
  );
}

const isAnd = ({ lower }: Token): boolean => lower === 'and';

/** "said that A respects B and honours C": a verb of another tense belongs to what the one before it tells. */
function isLater({ tokens }: Segment, at: number, told: number): boolean {
  const isPast = /(?:ed|said|wrote|told)$/.test(tokens[told]!.lower);
  return /[^s]s$/.test(tokens[at]!.lower) && (isPast || tokens[at - 1]!.text === ',');
}

/** Subject and clause of a participle after a comma or at the beginning; its subject is that of the clause it leans on. */
export function participleSubject(
  segment: Segment,
  at: number,
  previous: Subject | null,
): Placed | null {
  const { tokens } = segment;
  if (at === 0) return { subject: subjectAhead(segment), clauseStart: 0 };
  const place = beforeAdverbs(segment, at);
  const isJoined = tokens[place]?.text === ',' || (tokens[place]?.lower === 'and' && !!previous);
  const isBy = tokens[place]?.lower === 'by' && previous === null;
  const owner = isJoined || isBy ? leanedOn(segment, at, previous) : null;
  return owner ? { subject: owner, clauseStart: place } : null;
}

const endingAt = (mentions: DocumentMention[], place: number) =>
  mentions.find(({ last }) => last === place);

function beforeAdverbs({ tokens, mentions }: Segment, at: number): number {
  let place = at - 1;
  while (place > 0 && isAdverb(tokens[place]!.lower) && !endingAt(mentions, place + 1)) place -= 1;
  // "X for her part hopes".
  const isPart =
    tokens[place]?.lower === 'part' &&
    /^(?:his|her|its|their)$/.test(tokens[place - 1]?.lower ?? '') &&
    /^(?:for|on)$/.test(tokens[place - 2]?.lower ?? '');
  return isPart && place >= 3 ? place - 3 : place;
}

/** Over ", in turn," and ", whose country won,": the place of the subject before it. */
function beforeParenthesis(segment: Segment, close: number): number | null {
  const { tokens, mentions } = segment;
  for (let open = close - 1; open > 0 && close - open < 22; open -= 1) {
    if (!/^[,–—-]$/.test(tokens[open]!.text)) continue;
    if (PRONOUNS.has(tokens[open - 1]!.lower)) return open - 1;
    if (MESSAGE_NOUNS.has(tokens[open - 1]!.lower) && (open < 4 || ownerOf(segment, open - 1)))
      return open - 1;
    const mention = endingAt(mentions, open);
    if (
      mention &&
      isFree(segment, mention) &&
      isClauseStart(segment, phraseStart(segment, mention.first))
    )
      return open - 1;
  }
  return null;
}

/** "Xi in his message said": the mention before a circumstance without a comma. */
function beforeCircumstance(
  { tokens, mentions }: Segment,
  place: number,
): DocumentMention | undefined {
  if (!MESSAGE_NOUNS.has(tokens[place]!.lower)) return undefined;
  const inner = mentions.findLast(({ last }) => last <= place && place - last < 9);
  const between = inner ? tokens.slice(inner.last, place + 1) : [];
  return /^(?:in|on|at)$/.test(between[0]?.lower ?? '') &&
    !between.some(({ kind }) => kind === 'mark')
    ? inner
    : undefined;
}

/** A pronoun takes up the subject told before it in the sentence, else whoever spoke last; "it" is the message. */
function pronounSubject(segment: Segment, place: number, previous: Subject | null): Subject {
  const { lower } = segment.tokens[place]!;
  if (lower === 'it') return signedBy(segment) ?? { type: 'message' };
  const gender = lower === 'he' ? 'male' : lower === 'she' ? 'female' : null;
  const told = gender ? ({ gender } as const) : {};
  const pronoun = segment.mentions.find(({ first, form }) => first === place && form === 'pronoun');
  const isAside = segment.tokens[place - 1]?.text === ',';
  const owner =
    (isAside ? presentedBefore(segment, place) : null) ??
    (isAside ? segment.before : (previous ?? mainSubject(segment, place)));
  return owner?.type === 'mention' && lower !== 'they'
    ? { ...owner, ...told }
    : { type: 'previous', ...told, ...(pronoun ? { pronoun } : {}) };
}
