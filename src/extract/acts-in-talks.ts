import type { Kind } from '../model.js';
import { kindOf } from './acts.js';
import { BARE, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { nounOf } from './lexemes.js';
import { nearestOccasion } from './occasions.js';
import { offsetOf, statusAt } from './status-at.js';
import { lowerAt, type Symbols } from './clauses/voices.js';
import { talkersIn, tellsOfMeeting, voicedAt } from './talks-told.js';
import type { ToldInSentence } from './told-in-sentence.js';

/** Rules that read who talks with whom by telephone. */
const TALKS = new Set([
  'call-with',
  'receive-call',
  'call-from',
  'speak',
  'phone',
  'call',
  'phoned-by',
]);
/** Rules that read what somebody says of his own, in no letter. */
const SAID = new Set(['send', 'congratulate', 'condole', 'wish']);
const ACTS: ReadonlySet<Kind | null> = new Set<Kind | null>([
  'congratulation',
  'greeting',
  'condolence',
  'sympathy',
]);
/** Sentences over which the talk of two is told. */
const LONGEST_TALK = 12;
/** What a told addressee adds to a candidate that left him to the rest of the article. */
const MORE_TOLD = 3;
/** As much as rules have that read both sides. */
const WEIGHT = 4;

/** Two who talk, from the sentence that tells so. */
interface Talk {
  sentence: number;
  sides: readonly [number, number];
}

/**
 * "A received a call from B. They discussed gas. B offered his condolences", "... B opened the conversation with congratulations": what one
 * of two who talk expresses is for the other one, and is what a call was for of which no more is told.
 */
export function withActsInTalks(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const talks = talksOf(document, coded, told, candidates);
  if (!talks.length) return [...candidates];
  const talkAt = (sentence: number) => {
    const talk = talks.findLast((one) => one.sentence < sentence);
    return talk && sentence <= talk.sentence + LONGEST_TALK ? talk : undefined;
  };
  const meant = candidates.map((candidate) => {
    const { rule, from, to, hint, mutual, kind, channel, sentence, weight } = candidate;
    if (!SAID.has(rule) || (channel !== null && channel !== 'phone')) return candidate;
    if (from?.length !== 1 || to !== null || hint || mutual || !ACTS.has(kind)) return candidate;
    const other = otherOf(talkAt(sentence), from[0]!);
    return other === null
      ? candidate
      : { ...candidate, to: [other], weight: weight + MORE_TOLD, channel: 'phone' as const };
  });
  const added = coded.flatMap((sentence) => {
    const talk = talkAt(sentence.sentence);
    const isRead = meant.some(
      (one) =>
        one.sentence === sentence.sentence &&
        one.from &&
        one.to?.length === 1 &&
        !one.hint &&
        ACTS.has(one.kind) &&
        talk?.sides.includes(one.to[0]!),
    );
    return talk && !isRead ? expressedIn(document, sentence, told, talk) : [];
  });
  const all = [...meant, ...added];
  return all.map((call) => {
    const { from, to, kind, rule, sentence } = call;
    if (kind !== null || !TALKS.has(rule) || from?.length !== 1 || to?.length !== 1) return call;
    const act = all.find(
      (one) =>
        one.sentence > sentence &&
        talkAt(one.sentence)?.sentence === sentence &&
        ACTS.has(one.kind) &&
        !one.hint &&
        one.from &&
        one.to,
    );
    const isOwn = act?.from![0] === from[0] && act?.to![0] === to[0];
    return act && isOwn
      ? { ...call, kind: act.kind, occasion: call.occasion ?? act.occasion, waits: false }
      : call;
  });
}

/** The talks of two, in text order: those that rules read, and those that sentences tell of no more than that. */
function talksOf(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Talk[] {
  const talks: Talk[] = [];
  for (const { rule, from, to, hint, mutual, sentence } of candidates) {
    if (!TALKS.has(rule) || hint || mutual || from?.length !== 1 || to?.length !== 1) continue;
    const sides = [from[0]!, to[0]!] as const;
    const last = talks.at(-1);
    // Of several calls that a sentence tells of nobody knows which one goes on.
    if (last?.sentence === sentence && !sides.every((one) => last.sides.includes(one))) talks.pop();
    else if (last?.sentence !== sentence) talks.push({ sentence, sides });
  }
  for (const one of coded) {
    const { sentence } = one;
    const { block } = document.sentences[sentence]!;
    if (document.blocks[block]!.type !== 'body') continue;
    if (talks.some((talk) => talk.sentence === sentence)) continue;
    const sides = talkersIn(document, one, told[sentence]!.lower);
    if (sides) talks.push({ sentence, sides });
  }
  return talks.sort((a, b) => a.sentence - b.sentence);
}

const otherOf = (talk: Talk | undefined, one: number): number | null => {
  const [first, second] = talk?.sides ?? [];
  return one === first ? second! : one === second ? first! : null;
};

/** Words of "opened the conversation by presenting his". */
const LONGEST_WAY = 9;
const BEGINS =
  /^(?:opened|opens|began|begins|started|starts|closed|closes|ended|ends|concluded|concludes|prefaced)$/;
const BY = /^(?:by|with)$/;

/** "B opened the call by presenting his congratulations", "B closed it with good wishes". */
function expressedIn(
  document: Document,
  sentence: CodedSentence,
  told: readonly ToldInSentence[],
  talk: Talk,
): Candidate[] {
  const { symbols } = sentence;
  const subject = symbols.findIndex(({ group }) => group !== null);
  const members = symbols[subject]?.group?.members ?? [];
  const to = members.length === 1 ? otherOf(talk, members[0]!) : null;
  const begun = to === null ? -1 : actBehind(symbols, subject);
  const isVoiced = begun < 0 && to !== null && !tellsOfMeeting(told[talk.sentence]!.lower);
  const act = isVoiced ? voicedAt(document, symbols) : begun;
  if (to === null || act < 0 || statusAt(document, sentence, act) !== 'sent') return [];
  const kind = kindOf(lowerAt(symbols, act)) ?? told[sentence.sentence]!.kind();
  if (!ACTS.has(kind)) return [];
  const trigger = offsetOf(document, sentence, act);
  return [
    {
      ...BARE,
      rule: 'in-talk',
      weight: WEIGHT,
      from: [members[0]!],
      to: [to],
      kind,
      channel: 'phone',
      occasion: nearestOccasion(told[sentence.sentence]!.occasions(), trigger, kind),
      sentence: sentence.sentence,
    },
  ];
}

/** "The call", "their conversation", "it": what is begun and no exhibition. */
const isTalk = (symbols: Symbols, from: number, to: number): boolean =>
  symbols
    .slice(from, to)
    .some(
      ({ lower }) =>
        nounOf(lower) === 'call' || /^(?:it|exchange|dialogue|discussion)$/.test(lower),
    );

/** The place of the wish with which somebody begins or ends a talk; -1 without one. */
function actBehind(symbols: Symbols, subject: number): number {
  const verb = symbols.findIndex(({ lower }, at) => at > subject && BEGINS.test(lower));
  if (verb < 0 || verb > subject + 3) return -1;
  let by = -1;
  for (let at = verb + 1; at < symbols.length && at < verb + LONGEST_WAY; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^[,;:.]$/.test(lower)) return -1;
    if (by < 0 && BY.test(lower) && (at === verb + 1 || isTalk(symbols, verb + 1, at))) by = at;
    if (by >= 0 && nounOf(lower) === 'act') return at;
  }
  return -1;
}
