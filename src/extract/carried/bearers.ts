import type { Candidate } from '../candidate.js';
import type { Document, DocumentMention } from '../document.js';
import { nounOf } from '../lexemes.js';
import { mentionsInSentence } from '../mentions-in-order.js';
import { officeOf, type Office } from '../likelihood/offices.js';
import { isSubordinate } from '../offices/subordinates.js';
import { Pattern } from '../patterns/pattern.js';

const HANDED = new Pattern(
  /\b(?:hand(?:ed|s|ing)?(?: over)?|deliver(?:ed|s|ing)?|brought|brings|carried|carries) [^.;]{0,80}\b(?:invitation|letter|envelope)s?\b/i,
);

/** "Foreign Minister A handed B an invitation": a minister or envoy brings what his head of state writes, even if that is not told. */
export function bearsAnothers(
  document: Document,
  from: readonly number[],
  { handed, carrier, sentence, status, to, rule }: Candidate,
): boolean {
  const { profiles, text, sentences } = document;
  if (rule === 'send' && to === null && carrier === null && carries(document, from[0]!, sentence))
    return true;
  if (from.length === 1 && carrier === null && isOnlyBearer(document, from[0]!, sentence))
    return true;
  if (!handed || carrier !== null || status !== 'sent' || from.length !== 1) return false;
  const { kind, title } = profiles[from[0]!]!;
  if (kind !== 'person' || !isSubordinate(title)) return false;
  const { start, end } = sentences[sentence]!;
  return HANDED.test(text.slice(start, end));
}

const BRINGS = new Set(
  'brought brings bring bringing carried carries carrying handed hands handing delivered delivers delivering gave gives took takes taking presented presents presenting'.split(
    ' ',
  ),
);
/** Words between a bearer and what he does, between that and the letter, between the letter and whose it is. */
const TO_VERB = 9;
const TO_ITEM = 14;
const TO_OWNER = 6;

/**
 * "A, who brought him the congratulations of King B", "A presented a letter in which B wishes her well": whose words A only brings,
 * as his sentence tells; null where he brings nothing, or nobody else's.
 */
export function ownerOfBrought(
  document: Document,
  bearer: number,
  to: readonly number[] | null,
  sentence: number,
): number | null {
  const mentions = mentionsInSentence(document, sentence);
  const mayOwn = ({ profile }: DocumentMention) =>
    profile !== bearer && !to?.includes(profile) && document.profiles[profile]!.kind !== 'country';
  for (const [at, mention] of mentions.entries()) {
    if (mention.profile !== bearer) continue;
    const author = broughtBy(document, mention, HANDED_BY)
      ? mentions.find((other) => mayOwn(other) && isAuthorBefore(document, other, mention))
      : undefined;
    if (author) return author.profile;
    const item = itemBrought(document, mention, mentions[at + 1]);
    if (item === null) continue;
    const owner =
      mentions.find((other) => mayOwn(other) && isOwner(document, item, other))?.profile ??
      ownerBefore(document, mention, item);
    if (owner !== null && !to?.includes(owner)) return owner;
  }
  return null;
}

/** "In a missive brought by A, his head of diplomacy": no head of state or government, who may bring his own. */
const isOnlyBearer = (document: Document, bearer: number, sentence: number): boolean =>
  document.profiles[bearer]!.kind === 'person' &&
  !HEADS.has(officeOf(document.profiles[bearer]!)) &&
  mentionsInSentence(document, sentence).some(
    (mention) => mention.profile === bearer && broughtBy(document, mention, TAKEN_THERE),
  );

/** What is done to a letter by hand; "conveyed by A" may be A's own. */
const TAKEN_THERE = /^(?:handed|delivered|brought|carried|borne|flown)$/;

const HEADS: ReadonlySet<Office> = new Set<Office>([
  'head of state',
  'monarch',
  'head of government',
]);

const HANDED_BY =
  /^(?:handed|delivered|brought|carried|borne|flown|transmitted|given|presented|passed|conveyed)$/;
/** Words of "handed over to the Foreign Minister at the palace this morning by". */
const TO_BEARER = 24;

/** "Brought across the river by A", "handed over to B this morning by A": A did that and wrote nothing. */
function broughtBy(
  { tokens, sentences }: Document,
  { first, sentence }: DocumentMention,
  verbs: RegExp,
): boolean {
  const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[by]?.lower !== 'by') return false;
  const start = Math.max(sentences[sentence]!.first, by - TO_BEARER);
  const words = tokens.slice(start, by).map(({ lower }) => lower);
  const verb = words.findLastIndex((word) => verbs.test(word));
  return verb >= 0 && !words.slice(verb).some((word) => /^(?:[;:]|which|that|and|who)$/.test(word));
}

/** "A letter from A was brought by B", "A's condolences, in a letter delivered by B": whose the message is of which a sentence tells before. */
function isAuthorBefore(
  { tokens, sentences }: Document,
  author: DocumentMention,
  bearer: DocumentMention,
): boolean {
  if (author.first > bearer.first) return false;
  const isMessage = (at: number) => {
    const noun = nounOf(tokens[at]?.lower ?? '');
    return noun === 'message' || noun === 'act' || noun === 'invitation';
  };
  if (tokens[author.last]?.lower === "'s") {
    for (let at = author.last + 1; at <= author.last + TO_OWNER; at += 1)
      if (isMessage(at)) return true;
    return false;
  }
  const before = /^(?:the|his|her)$/.test(tokens[author.first - 1]?.lower ?? '')
    ? author.first - 2
    : author.first - 1;
  if (!/^(?:from|of|by)$/.test(tokens[before]?.lower ?? '')) return false;
  const start = Math.max(sentences[author.sentence]!.first, before - TO_OWNER);
  for (let at = start; at < before; at += 1) if (isMessage(at)) return true;
  return false;
}

/** "President A sent her premier, Mr B. He gave C her letter": she who is told before, and of his state. */
function ownerBefore(
  { mentions, profiles, tokens }: Document,
  { profile: bearer, sentence }: DocumentMention,
  item: number,
): number | null {
  const gender = GENDERS.get(tokens[item - 1]!.lower);
  const { country, gender: own } = profiles[bearer]!;
  if (!gender || !own || own === gender || country === null) return null;
  const owner = mentions.findLast(({ profile, sentence: told }) => {
    const other = profiles[profile]!;
    return (
      told < sentence &&
      told >= sentence - BACK &&
      other.kind === 'person' &&
      other.country === country &&
      (other.gender ?? gender) === gender
    );
  });
  return owner?.profile ?? null;
}

const GENDERS = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);
/** Sentences back to whose letter it is. */
const BACK = 2;

/** "The engineer carried two letters", "It was the princess who brought it": to nobody yet, and of nobody's writing. */
const carries = (document: Document, bearer: number, sentence: number): boolean =>
  mentionsInSentence(document, sentence).some(({ profile, last }) => {
    if (profile !== bearer) return false;
    const [word, next] = document.tokens
      .slice(last, last + 3)
      .filter(({ kind }) => kind === 'word');
    return CARRIES.test((word?.lower === 'who' ? next : word)?.lower ?? '');
  });

const CARRIES = /^(?:carried|carries|brought|brings)$/;

/** The place of the letter that somebody brings; null where he brings none. */
function itemBrought(
  { tokens, sentences }: Document,
  { last, sentence }: DocumentMention,
  next: DocumentMention | undefined,
): number | null {
  const end = sentences[sentence]!.last;
  const before = Math.min(last + TO_VERB, next?.first ?? end, end);
  for (let verb = last; verb < before; verb += 1) {
    const isWith = COMES_WITH.test(tokens[verb]!.lower);
    if (!isWith && !BRINGS.has(tokens[verb]!.lower)) continue;
    for (
      let item = verb + 1;
      item < Math.min(verb + (isWith ? TO_OWNER : TO_ITEM), end);
      item += 1
    ) {
      const noun = nounOf(tokens[item]!.lower);
      if (noun === 'message' || noun === 'act' || noun === 'invitation') return item;
    }
    return null;
  }
  return null;
}

/** "A came with a letter from B." */
const COMES_WITH = /^(?:with|bearing)$/;

/** "A letter from B", "the congratulations of B", "a letter in which B", "B's letter". */
function isOwner({ tokens }: Document, item: number, { first, last }: DocumentMention): boolean {
  if (last <= item && item - last < TO_OWNER) return tokens[last]?.lower === "'s";
  if (first <= item || first - item > TO_OWNER) return false;
  const before = /^(?:the|his|her)$/.test(tokens[first - 1]!.lower) ? first - 2 : first - 1;
  return (
    /^(?:from|of|by)$/.test(tokens[before]!.lower) ||
    (/^(?:which|it)$/.test(tokens[before]!.lower) && tokens[before - 1]!.lower === 'in')
  );
}
