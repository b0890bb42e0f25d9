import { BARE, type Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { BE, nounOf, RELATIVES, verbOf } from './lexemes.js';
import { VISIT } from './occasions/occasion-fields.js';
import { statusAt } from './status-at.js';
import { isAdverb, lowerAt, type Symbols } from './clauses/voices.js';
import type { Kind } from '../model.js';

/** As much as rules have that read both sides. */
const WEIGHT = 4;
/** Sentences over which a message goes on. */
const NEAR = 1;

const KINDS: Readonly<Record<string, Kind>> = {
  invited: 'invitation',
  asked: 'invitation',
  bidden: 'invitation',
  thanked: 'thanks',
  congratulated: 'congratulation',
  felicitated: 'congratulation',
  wished: 'greeting',
};
/** What guests are asked to do. */
const GUESTS = /^(?:come|visit|attend|join|travel|open|pay|be|make)$/;

/** An act that befalls somebody, and nobody is told who does it. */
interface Befalling {
  at: number;
  to: number;
  kind: Kind;
  /** Told by "he" or "she" alone. */
  isPronoun: boolean;
  /** From whom the letter is in which it is told. */
  from: readonly number[] | null;
}

/**
 * "A phoned B to congratulate him, and B was asked to come to Marrow", "A spoke with B. B was thanked for the ferry": what is done to one
 * side of a message or call by nobody who is told is done by the other.
 */
export function withBefallen(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const models = candidates.filter(isModel);
  const added: Candidate[] = [];
  for (const { sentence, symbols } of coded)
    for (const befalling of befallingsIn(symbols)) {
      const { at, kind } = befalling;
      const model = modelOf(models, sentence, befalling.to);
      const sides = befalling.from
        ? { from: befalling.from, to: befalling.to }
        : model && sidesOf(model, befalling);
      const open = sides ? null : openIn(candidates, sentence, befalling);
      if (open) added.push({ ...open, rule: 'befallen-besides', kind, occasion: VISIT });
      if (!sides || sides.from.includes(sides.to)) continue;
      const isTold = [...candidates, ...added].some(
        (one) =>
          one.sentence === sentence &&
          one.kind === kind &&
          one.from &&
          one.to &&
          (befalling.isPronoun || one.to.includes(sides.to)),
      );
      if (isTold) continue;
      if (statusAt(document, { sentence, symbols }, at) !== 'sent') continue;
      added.push({
        ...BARE,
        rule: 'befallen-besides',
        weight: WEIGHT,
        from: [...sides.from],
        to: [sides.to],
        kind,
        channel: model?.channel ?? null,
        occasion: kind === 'invitation' ? VISIT : null,
        sentence,
      });
    }
  return added.length ? [...candidates, ...added] : [...candidates];
}

/** "B was thanked for his wishes and invited to the lake": what is done to B besides, by whoever does the first. */
const openIn = (
  candidates: readonly Candidate[],
  sentence: number,
  { to, kind }: Befalling,
): Candidate | null =>
  (kind === 'invitation' &&
    candidates.find(
      (one) =>
        one.sentence === sentence &&
        one.rule === 'congratulated-by' &&
        one.from === null &&
        one.kind !== kind &&
        one.to?.includes(to) === true &&
        one.status === 'sent',
    )) ||
  null;

const isModel = ({ from, to, hint, status }: Candidate): boolean =>
  from?.length === 1 && (to === null || to.length === 1) && !hint && status === 'sent';

/**
 * The message, one of whose sides is the one in question, or whose addressee may be; its own sender is done something to only in a
 * conversation.
 */
const modelOf = (models: readonly Candidate[], sentence: number, one: number): Candidate | null =>
  models.findLast(
    (model) =>
      model.sentence <= sentence &&
      model.sentence >= sentence - NEAR &&
      (model.to === null
        ? model.from![0] !== one
        : model.to[0] === one || (model.from![0] === one && isTalk(model))),
  ) ?? null;

/** "A rang B. He was asked to come": B was, whomever the pronoun seems to stand for. */
function sidesOf(
  { from, to }: Candidate,
  { to: befallen, isPronoun }: Befalling,
): { from: readonly number[]; to: number } {
  if (to === null) return { from: from!, to: befallen };
  const isCallee = isPronoun || to[0] === befallen;
  return isCallee ? { from: from!, to: to[0]! } : { from: to, to: befallen };
}

const isTalk = ({ channel, mutual }: Candidate): boolean =>
  mutual || channel === 'phone' || channel === 'video';

function befallingsIn(symbols: Symbols): Befalling[] {
  const found: Befalling[] = [];
  let subject: Group | null = null;
  symbols.forEach(({ lower, group }, at) => {
    if (group) return;
    if (/^[;:]$/.test(lower)) subject = null;
    const kind = KINDS[lower];
    if (!kind) return;
    const own = subjectAt(symbols, at);
    if (own !== null) subject = own;
    const isJoined = own === null && lowerAt(symbols, at - 1) === 'and' && subject !== null;
    if (own === null && !isJoined) return;
    const author = authorIn(symbols, at);
    if (subject === null || (!author && isByOther(symbols, at))) return;
    if (lower === 'asked' && !isAskedToCome(symbols, at, author !== null)) return;
    // "He has been asked to come, an invitation that B extended": B tells him.
    if (isTold(symbols, at)) return;
    const isPronoun = subject.nameless && subject.last - subject.first === 1;
    found.push({ at, to: subject.members[0]!, kind, isPronoun, from: author?.members ?? null });
  });
  return found;
}

/** Another word of the sentence tells of the same invitation. */
const isTold = (symbols: Symbols, verb: number): boolean =>
  symbols.some(({ lower, group }, at) => !group && at > verb && nounOf(lower) === 'invitation');

/** "B was (also) asked", "where B is invited": whom it befalls; null where the verb has a doer. */
function subjectAt(symbols: Symbols, verb: number): Group | null {
  let at = verb - 1;
  while (at > 0 && isAdverb(lowerAt(symbols, at))) at -= 1;
  while (at > 0 && /^(?:also|then|even|further)$/.test(lowerAt(symbols, at))) at -= 1;
  let isPassive = false;
  while (
    at > 0 &&
    (BE.has(lowerAt(symbols, at)) || /^(?:has|have|had)$/.test(lowerAt(symbols, at)))
  ) {
    isPassive ||= BE.has(lowerAt(symbols, at));
    at -= 1;
  }
  // "He was thanked for the ferry and was asked to come": behind an "and" the one before.
  const party = symbols[pastRelative(symbols, at)]?.group;
  if (!isPassive || !party?.official || party.members.length !== 1) return null;
  return party;
}

/**
 * "B, whose letter came late, was thanked": the place of the party before a relative clause that ends at a comma; the place itself
 * elsewhere.
 */
function pastRelative(symbols: Symbols, comma: number): number {
  if (lowerAt(symbols, comma) !== ',') return comma;
  for (let at = comma - 1; at > 1 && at > comma - LONGEST_RELATIVE; at -= 1) {
    if (lowerAt(symbols, at) === ',') return comma;
    if (RELATIVES.has(lowerAt(symbols, at)) && lowerAt(symbols, at - 1) === ',')
      return symbols[at - 2]!.group ? at - 2 : comma;
  }
  return comma;
}

/** Words of ", whose congratulations arrived in writing,". */
const LONGEST_RELATIVE = 16;

/** "Was invited by A", "was asked in a letter from A": somebody is told to do it. */
function isByOther(symbols: Symbols, verb: number): boolean {
  for (let at = verb + 1; at < symbols.length && at < verb + 30; at += 1) {
    const { lower, group } = symbols[at]!;
    if (!group && /^[;.]$/.test(lower)) return false;
    // "Was invited by the union".
    if (
      lower === 'by' &&
      at === verb + 1 &&
      /^(?:the|an?|his|her|its)$/.test(lowerAt(symbols, at + 1))
    )
      return true;
    if (/^(?:by|from)$/.test(lower) && symbols.slice(at + 1, at + 5).some((one) => one.group))
      return true;
    if (!group && verbOf(lower)?.finite && !nounOf(lower) && !KINDS[lower]) return false;
  }
  return false;
}

/** "In a letter from A, B was invited", "B was asked in a letter from A to come": A. */
function authorIn(symbols: Symbols, verb: number): Group | null {
  for (let at = 0; at < symbols.length; at += 1) {
    if (!/^(?:in|by|with)$/.test(lowerAt(symbols, at)) || (at > 0 && at < verb)) continue;
    for (let noun = at + 1; noun < at + FEW && !symbols[noun]?.group; noun += 1) {
      if (nounOf(lowerAt(symbols, noun)) !== 'message') continue;
      const from = symbols.findIndex(
        ({ lower }, place) => place > noun && place < noun + FEW && lower === 'from',
      );
      const author =
        from < 0 ? null : (symbols[from + 1]?.group ?? symbols[from + 2]?.group ?? null);
      return author?.official ? author : null;
    }
  }
  return null;
}

const FEW = 6;

/** "Was asked to come", "asked to Marrow", not "was asked to resign". */
function isAskedToCome(symbols: Symbols, verb: number, isApart: boolean): boolean {
  const to = symbols.findIndex(
    ({ lower }, at) => at > verb && at < verb + (isApart ? FAR : 2) && lower === 'to',
  );
  const next = to < 0 ? undefined : symbols[to + 1];
  return next !== undefined && (GUESTS.test(next.lower) || next.isCapital);
}

const FAR = 14;
