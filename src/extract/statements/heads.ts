import type { DocumentMention, Token } from '../document.js';
import { SPEECH_VERBS, type Opening, type SpeechVerb } from './verbs.js';

/** The piece of a sentence that is looked at by itself: a sentence, or a part of one between semicolons. */
export interface Segment {
  tokens: Token[];
  /** Mentions of the segment, with `first` and `last` counting in its tokens. */
  mentions: DocumentMention[];
}

/** Who is told to speak: a mention, the message itself, or whoever spoke last. */
export type Subject =
  | { type: 'mention'; mention: DocumentMention }
  | { type: 'message' }
  | { type: 'previous' }
  | { type: 'both' };

/** A predicate of speech: its verb, who speaks, where its clause and its content begin. */
export interface Head {
  verb: SpeechVerb;
  at: number;
  subject: Subject;
  /** Token at which its clause begins, the joining comma or "and" included. */
  clauseStart: number;
  contentStart: number;
  opening: Opening;
  addressee: DocumentMention | null;
  /** Nothing but commas, adverbs and circumstances follow the verb, so that what is said stands before it. */
  isPostposed: boolean;
  isParticiple: boolean;
}

const BY_FORM = new Map<string, SpeechVerb[]>();
for (const entry of SPEECH_VERBS)
  for (const form of entry.forms) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), entry]);

const SKIPPED = new Set(
  'also too then again further likewise furthermore moreover once more warmly strongly highly sincerely particularly have has had himself herself still now always first in turn the warmly very much deeply therefore thus for his her their its part'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const MESSAGE_NOUNS = new Set(
  'message letter telegram cable note text reply answer greeting'.split(' '),
);
const PREPOSITIONS = new Set(
  'to of from with by for in at on between behalf into about against than among near towards over as and'.split(
    ' ',
  ),
);
const BOUNDARIES = new Set([
  ',',
  'and',
  'but',
  ';',
  ':',
  '-',
  '–',
  '—',
  'which',
  'while',
  'as',
  'who',
  '"',
  '”',
  'when',
  'where',
]);
const CIRCUMSTANCE = new Set(
  'in on at after before during through with to via afterwards later earlier yesterday today'.split(
    ' ',
  ),
);

/** Every predicate of speech in a segment, from left to right. */
export function headsOf(segment: Segment): Head[] {
  const { tokens } = segment;
  const heads: Head[] = [];
  for (let at = 0; at < tokens.length; at += 1)
    for (const verb of BY_FORM.get(tokens[at]!.lower) ?? []) {
      const head = headAt(segment, at, verb, heads);
      if (head) {
        heads.push(head);
        break;
      }
    }
  return heads;
}

function headAt(segment: Segment, at: number, verb: SpeechVerb, before: Head[]): Head | null {
  const { tokens } = segment;
  if (tokens[at]!.kind === 'name' && at > 0) return null;
  const isParticiple = tokens[at]!.lower.endsWith('ing');
  const place = isParticiple
    ? participlePlace(segment, at, before)
    : finitePlace(segment, at, before);
  if (!place) return null;
  const frame = frameAt(segment, at, verb);
  if (!frame) return null;
  const subject =
    isParticiple && place.subject.type === 'previous' ? subjectAhead(segment, at) : place.subject;
  if (
    isParticiple &&
    at === place.clauseStart &&
    frame.opening !== 'from' &&
    tokens[frame.contentStart - 1]?.lower !== 'that'
  )
    return null;
  const next = tokens[frame.contentStart];
  return {
    verb,
    at,
    isParticiple,
    ...frame,
    subject,
    clauseStart: place.clauseStart,
    isPostposed:
      frame.opening === 'after' &&
      tokens[frame.contentStart - 1]?.lower !== 'that' &&
      (!next ||
        (next.kind === 'mark' && next.text !== '"' && next.text !== '“' && next.text !== ':') ||
        CIRCUMSTANCE.has(next.lower)),
  };
}

/** The frame of a verb that fits what follows it, with the place after the words of the frame. */
function frameAt(
  segment: Segment,
  at: number,
  verb: SpeechVerb,
): Pick<Head, 'opening' | 'contentStart' | 'addressee'> | null {
  for (const { next, opening } of verb.frames)
    for (const option of next.split('|')) {
      let place = at + 1;
      let addressee: DocumentMention | null = null;
      let fits = true;
      for (const word of option ? option.split(' ') : []) {
        if (word === 'X') {
          const end = addresseeEnd(segment, place);
          if (end === null) {
            fits = false;
            break;
          }
          addressee =
            segment.mentions.find(({ first, last }) => first >= place && last <= end) ?? null;
          place = end;
        } else if ((segment.tokens[place]?.lower ?? '.') === word) place += 1;
        else {
          fits = false;
          break;
        }
      }
      if (!fits) continue;
      if (/[,.:]$/.test(option)) place -= option.endsWith(':') ? 0 : 1;
      if (segment.tokens[place]?.lower === 'that' && opening === 'after') place += 1;
      else if (segment.tokens[place]?.lower === ',' && opening === 'after') {
        // "noted, in his message, that": what lies between commas is passed over.
        const close = segment.tokens.findIndex(
          (token, index) => index > place && token.text === ',',
        );
        if (close > 0 && segment.tokens[close + 1]?.lower === 'that') place = close + 2;
      }
      return { opening, addressee, contentStart: opening === 'from' ? at : place };
    }
  return null;
}

/** After the person or people that stand at a place, with their circumstances ("on Monday", "in a message") up to "that". */
function addresseeEnd({ tokens, mentions }: Segment, at: number): number | null {
  const mention = mentions.find(
    ({ first, last }) =>
      first <= at + 3 &&
      first >= at &&
      last > at &&
      tokens
        .slice(at, first)
        .every(({ lower }) => /^(?:the|his|her|their|both|incoming|to)$/.test(lower)),
  );
  let end = mention
    ? mention.last
    : /^(?:him|her|them|it|us|both|reporters|his|the|people)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : -1;
  if (end < 0) return null;
  if (!mention && /^(?:his|the|her)$/.test(tokens[at]!.lower)) {
    end = at + 1;
    while (
      end < at + 5 &&
      tokens[end] &&
      tokens[end]!.kind !== 'mark' &&
      !/^(?:that|how|of|for|to)$/.test(tokens[end]!.lower)
    )
      end += 1;
  }
  for (let place = end; place < Math.min(end + 14, tokens.length); place += 1) {
    if (tokens[place]!.lower === 'that' || tokens[place]!.lower === 'how') return place;
    if (/^(?:for|of|to)$/.test(tokens[place]!.lower) && place === end) return end;
  }
  return end;
}

/** Subject and clause of a finite verb; null where it has none, as a noun or an infinitive. */
function finitePlace(
  segment: Segment,
  at: number,
  before: Head[],
): { subject: Subject; clauseStart: number } | null {
  const { tokens, mentions } = segment;
  let place = at - 1;
  while (place >= 0 && SKIPPED.has(tokens[place]!.lower) && !mentionEndingAt(mentions, place + 1))
    place -= 1;
  // ", in turn," and ", whose country won," between subject and verb
  if (tokens[place]?.text === ',') {
    for (let open = place - 1; open > 0 && place - open < 22; open -= 1) {
      const mention =
        tokens[open]!.text === ',' || tokens[open]!.text === '-'
          ? mentionEndingAt(mentions, open)
          : undefined;
      const pronoun = tokens[open]!.text === ',' && PRONOUNS.has(tokens[open - 1]!.lower);
      if ((mention && isFree(segment, mention)) || pronoun) {
        place = open - 1;
        break;
      }
    }
  }
  if (place < 0) return null;
  const word = tokens[place]!;
  let mention = mentionEndingAt(mentions, place + 1);
  if (!mention) {
    // "X, according to Y, said", "Xi in his message said": a circumstance between the subject and its verb
    const inner = mentions.findLast(({ last }) => last <= place + 1);
    if (
      inner &&
      inner.last <= place &&
      place - inner.last < 9 &&
      /^(?:in|on|at)$/.test(tokens[inner.last]?.lower ?? '') &&
      !tokens.slice(inner.last, place + 1).some(({ text }) => text === ',') &&
      MESSAGE_NOUNS.has(word.lower)
    )
      mention = inner;
  }
  if (word.lower === 'who') {
    const owner = mentions.findLast(({ last }) => last <= place && last >= place - 2);
    if (owner) return { subject: { type: 'mention', mention: owner }, clauseStart: place };
  }
  if (mention) {
    const start = nounStart(segment, mention.first);
    if (!isClauseStart(segment, start)) return null;
    return { subject: { type: 'mention', mention }, clauseStart: joinStart(segment, start) };
  }
  if (PRONOUNS.has(word.lower)) {
    if (!isClauseStart(segment, place)) return null;
    return {
      subject: word.lower === 'it' ? { type: 'message' } : { type: 'previous' },
      clauseStart: joinStart(segment, place),
    };
  }
  if (MESSAGE_NOUNS.has(word.lower))
    return {
      subject: { type: 'message' },
      clauseStart: joinStart(segment, nounStart(segment, place)),
    };
  if (word.lower === 'two' || word.lower === 'sides' || (word.lower === 'both' && place === 0))
    return { subject: { type: 'both' }, clauseStart: Math.max(0, place - 1) };
  if (/^(?:leaders|presidents|ministers|pair|letters|messages)$/.test(word.lower))
    return {
      subject: { type: 'both' },
      clauseStart: joinStart(segment, nounStart(segment, place)),
    };
  if (word.lower === 'and' || word.text === ',') {
    const owner = before.at(-1)?.subject ?? mainSubject(segment, at);
    if (!owner) return null;
    return {
      subject: owner,
      clauseStart: word.lower === 'and' && tokens[place - 1]?.text === ',' ? place - 1 : place,
    };
  }
  return null;
}

function participlePlace(
  segment: Segment,
  at: number,
  before: Head[],
): { subject: Subject; clauseStart: number } | null {
  const { tokens } = segment;
  if (at === 0) return { subject: { type: 'previous' }, clauseStart: 0 };
  let place = at - 1;
  while (place > 0 && SKIPPED.has(tokens[place]!.lower)) place -= 1;
  if (tokens[place]!.text !== ',' && !(tokens[place]!.lower === 'and' && before.length))
    return null;
  const owner = before.at(-1)?.subject ?? mainSubject(segment, at);
  return owner ? { subject: owner, clauseStart: place } : null;
}

const mentionEndingAt = (mentions: DocumentMention[], place: number) =>
  mentions.find(({ last }) => last === place);

/** Not governed by a preposition and not an owner ("the letter of X", "X's letter"). */
function isFree({ tokens }: Segment, mention: DocumentMention): boolean {
  const start = tokens[mention.first - 1]?.lower === 'the' ? mention.first - 2 : mention.first - 1;
  const previous = tokens[start]?.lower ?? '';
  return (
    !(PREPOSITIONS.has(previous) && previous !== 'and' && previous !== 'as') &&
    !/^['’]s$/.test(tokens[mention.last]?.text ?? '')
  );
}

/** The subject of the segment's first clause. */
function mainSubject(segment: Segment, until: number): Subject | null {
  const mention = segment.mentions.find(
    (candidate) => candidate.last <= until && isFree(segment, candidate),
  );
  if (mention) return { type: 'mention', mention };
  return segment.tokens.slice(0, until).some(({ lower }) => PRONOUNS.has(lower))
    ? { type: 'previous' }
    : null;
}

/** For "Stressing that A, X said B": the subject of the clause after it. */
function subjectAhead(segment: Segment, at: number): Subject {
  for (let place = at + 1; place < segment.tokens.length - 1; place += 1) {
    if (segment.tokens[place]!.text !== ',') continue;
    const mention = segment.mentions.find(
      ({ first }) =>
        first === place + 1 || (first === place + 2 && segment.tokens[place + 1]!.lower === 'the'),
    );
    if (mention && BY_FORM.has(segment.tokens[mention.last]?.lower ?? ''))
      return { type: 'mention', mention };
  }
  return { type: 'previous' };
}

/** The token at which a noun phrase before `place` begins, its articles and adjectives included. */
function nounStart({ tokens }: Segment, place: number): number {
  let start = place;
  while (
    start > 0 &&
    place - start < 4 &&
    tokens[start - 1]!.kind !== 'mark' &&
    !BOUNDARIES.has(tokens[start - 1]!.lower) &&
    !PREPOSITIONS.has(tokens[start - 1]!.lower) &&
    !BY_FORM.has(tokens[start - 1]!.lower) &&
    tokens[start - 1]!.lower !== 'that'
  )
    start -= 1;
  return start;
}

function isClauseStart({ tokens }: Segment, place: number): boolean {
  return (
    place <= 0 ||
    BOUNDARIES.has(tokens[place - 1]!.lower) ||
    tokens[place - 1]!.kind === 'mark' ||
    (PREPOSITIONS.has(tokens[place - 1]!.lower) === false && place < 4)
  );
}

/** With the comma and the "and" that join a clause to the one before. */
function joinStart({ tokens }: Segment, place: number): number {
  let start = place;
  if (start > 0 && /^(?:and|but|while|which|as)$/.test(tokens[start - 1]!.lower)) start -= 1;
  if (start > 0 && tokens[start]!.lower === 'which' && /^(?:in|on)$/.test(tokens[start - 1]!.lower))
    start -= 1;
  if (start > 0 && tokens[start - 1]!.text === ',') start -= 1;
  return start;
}
