import { BARE, type Candidate } from './candidate.js';
import { isPossessor } from './clauses.js';
import type { CodedSentence } from './coded.js';
import { isAdverb, lowerAt, type Symbols } from './clauses/voices.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { BE, HAVE, nounOf } from './lexemes.js';
import { nearestOccasion } from './occasions.js';
import { offsetOf, statusAt } from './status-at.js';
import type { ToldInSentence } from './told-in-sentence.js';

/** As much as rules have that read both sides in one clause. */
const WEIGHT = 4;

const GOES = /^(?:went|goes|go|left|leaves|gone|flew|followed)$/;
const IS_SENT =
  /^(?:sent|dispatched|despatched|conveyed|delivered|forwarded|transmitted|cabled|addressed|extended|passed|handed|telegraphed)$/;
/** Words between a message and the verb that tells of its way, and behind that. */
const FEW = 8;

/**
 * "A remembered all his neighbours: letters went out to B and C", "A lost no time, and a cable was sent to B": messages that go to somebody in a
 * clause of their own are of the one whom the sentence is about.
 */
export function withWentOut(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const replaced = new Set<Candidate>();
  for (const sentence of coded) {
    const { block } = document.sentences[sentence.sentence]!;
    if (document.blocks[block]!.type !== 'body') continue;
    if (!TELLS.test(told[sentence.sentence]!.lower)) continue;
    const way = wayIn(sentence.symbols);
    if (!way) continue;
    const { from, to, at } = way;
    const own = candidates.filter((one) => one.sentence === sentence.sentence);
    const isTold = own.some(
      (one) => one.from && !one.hint && one.to?.some((member) => to.members.includes(member)),
    );
    if (isTold) continue;
    if (statusAt(document, sentence, at) !== 'sent') continue;
    for (const one of own)
      if (one.from === null && one.to?.some((member) => to.members.includes(member)))
        replaced.add(one);
    const { kind, channel, occasions } = told[sentence.sentence]!;
    found.push({
      ...BARE,
      rule: 'went-out',
      weight: WEIGHT,
      from: from.members,
      to: to.members,
      coupleFrom: from.couple,
      couple: to.couple,
      namelessTo: to.nameless,
      namelessFrom: from.nameless,
      kind: kind(),
      channel: channel(),
      occasion: nearestOccasion(occasions(), offsetOf(document, sentence, at), kind()),
      sentence: sentence.sentence,
      waits: kind() === null,
    });
  }
  return [...candidates.filter((one) => !replaced.has(one)), ...found];
}

/** Only sentences of two clauses can tell so. */
const TELLS = /[:;–—]| - |, (?:and|but|so) /;

/** Who a sentence is about, and to whom messages go in its second clause; null where it tells of none, or whose they are. */
function wayIn(symbols: Symbols): { from: Group; to: Group; at: number } | null {
  const opening = symbols.findIndex(({ group }) => group?.official);
  if (opening < 0 || opening > FEW || isPossessor(symbols, opening)) return null;
  const from = symbols[opening]!.group!;
  if (from.members.length !== 1) return null;
  const open = breakBehind(symbols, opening);
  if (open < 0) return null;
  for (let at = open + 2; at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group) return null;
    if (!GOES.test(lower) && !(IS_SENT.test(lower) && isPassive(symbols, at))) continue;
    if (!isOfMessage(symbols, open, at)) return null;
    const to = addresseeBehind(symbols, at);
    return to && !to.members.includes(from.members[0]!) ? { from, to, at } : null;
  }
  return null;
}

/** Where the second clause of a sentence begins, before anybody else is told; -1 without one. */
function breakBehind(symbols: Symbols, opening: number): number {
  for (let at = opening + 1; at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group?.official) return -1;
    if (/^[:;–—-]$/.test(lower)) return at;
    if (/^(?:and|but|so)$/.test(lower) && lowerAt(symbols, at - 1) === ',') return at;
  }
  return -1;
}

function isPassive(symbols: Symbols, verb: number): boolean {
  let at = verb - 1;
  while (isAdverb(lowerAt(symbols, at))) at -= 1;
  return BE.has(lowerAt(symbols, at));
}

/** Whether the subject between a break and a verb is a message of nobody else. */
function isOfMessage(symbols: Symbols, open: number, verb: number): boolean {
  let noun = verb - 1;
  while (
    BE.has(lowerAt(symbols, noun)) ||
    HAVE.has(lowerAt(symbols, noun)) ||
    isAdverb(lowerAt(symbols, noun))
  )
    noun -= 1;
  for (let at = noun; at > open && at > noun - FEW; at -= 1) {
    const kind = nounOf(lowerAt(symbols, at));
    if (kind === 'message' || kind === 'act') return true;
  }
  return false;
}

/** "Out to B", "to the palace for B": to whom it goes; null where another is told to send it. */
function addresseeBehind(symbols: Symbols, verb: number): Group | null {
  const to = symbols.findIndex(
    ({ lower }, at) => at > verb && at < verb + FEW && /^(?:to|for)$/.test(lower),
  );
  const between = symbols.slice(verb + 1, Math.max(verb + 1, to));
  if (to < 0 || between.some(({ group, lower }) => group || /^(?:by|from|[.,;:])$/.test(lower)))
    return null;
  const place = lowerAt(symbols, to + 1) === 'the' ? to + 2 : to + 1;
  const group = symbols[place]?.group ?? null;
  const behind = symbols.slice(place + 1);
  const isOfAnother = behind.some(
    ({ lower }, at) => /^(?:by|from)$/.test(lower) && behind[at + 1]?.group?.official === true,
  );
  return group?.official && !isOfAnother && !isPossessor(symbols, place) ? group : null;
}
