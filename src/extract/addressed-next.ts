import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { nounOf } from './lexemes.js';
import { lowerAt, type Symbols } from './clauses/voices.js';

/** What told addressees add to a candidate that left them to the rest of the article. */
const MORE_TOLD = 3;

const SENT_TO = /^(?:addressed|directed|meant|intended|destined)$/;

/**
 * "A has sent a letter. It is addressed to B", "A presented a letter. B, to whom it is directed, thanked him": an addressee whom the sentence
 * behind a message points out is the one to whom it goes.
 */
export function withPointedOut(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const pointed = coded.map((sentence) => pointedOut(document, sentence));
  if (pointed.every((group) => group === null)) return [...candidates];
  const place = new Map(coded.map(({ sentence }, at) => [sentence, at]));
  return candidates.map((candidate) => {
    const { from, to, hint, sentence, mutual, weight } = candidate;
    const next = pointed[(place.get(sentence) ?? coded.length) + 1];
    if (!next || !from || hint || mutual || overlap(from, next.members)) return candidate;
    if (to && !isStateOf(document, to, next.members)) return candidate;
    return {
      ...candidate,
      to: next.members,
      couple: next.couple,
      namelessTo: next.nameless ?? false,
      weight: weight + MORE_TOLD,
    };
  });
}

/** "A wishes Kandia well. It is addressed to Kandia's president": the state stands for him. */
const isStateOf = ({ profiles }: Document, states: readonly number[], people: readonly number[]) =>
  states.every((state) => {
    const { kind, country } = profiles[state]!;
    return kind === 'country' && people.some((one) => profiles[one]!.country === country);
  });

const overlap = (some: readonly number[], others: readonly number[]) =>
  some.some((one) => others.includes(one));

/** Whom a sentence says that "it" or "the letter" is addressed to. */
function pointedOut({ tokens, sentences }: Document, coded: CodedSentence): Group | null {
  const { symbols, groups } = coded;
  const behind = opensWithMessage(symbols);
  if (behind > 0 && SENT_TO.test(lowerAt(symbols, behind)) && lowerAt(symbols, behind + 1) === 'to')
    return (
      symbols.slice(behind + 2, behind + 5).find(({ group }) => group?.official)?.group ?? null
    );
  // Coding leaves out what a comma encloses behind a name.
  const { first, last } = sentences[coded.sentence]!;
  const word = (at: number) => (at < last ? tokens[at]!.lower : '');
  const named = groups.find(
    ({ official, last: end }) =>
      official && word(end) === ',' && word(end + 1) === 'to' && word(end + 2) === 'whom',
  );
  if (!named || named.first > first + MOST_WORDS_BEFORE) return null;
  const clause = tokens
    .slice(named.last + 3, Math.min(last, named.last + 8))
    .map(({ lower }) => lower);
  const isOfMessage = clause.some((one) => one === 'it' || nounOf(one) === 'message');
  return isOfMessage && clause.some((one) => SENT_TO.test(one)) ? named : null;
}

/** Words of a title before a name with which a sentence opens. */
const MOST_WORDS_BEFORE = 3;

/** The place behind "it is", "the letter was", with which a sentence opens; -1 where none does. */
function opensWithMessage(symbols: Symbols): number {
  let at = lowerAt(symbols, 0) === 'the' || lowerAt(symbols, 0) === 'this' ? 1 : 0;
  const isMessage =
    nounOf(lowerAt(symbols, at)) === 'message' ||
    (at === 0 && /^(?:it|they)$/.test(lowerAt(symbols, 0)));
  if (!isMessage) return -1;
  at += 1;
  return /^(?:is|was|are|were)$/.test(lowerAt(symbols, at)) ? at + 1 : -1;
}
