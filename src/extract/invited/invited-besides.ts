import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import type { Document } from '../document.js';
import { nounOf, verbOf } from '../lexemes.js';
import { VISIT } from '../occasions/occasion-fields.js';
import { offsetOf, statusAt } from '../status-at.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { nearestOccasion } from '../occasions.js';
import { isWish } from '../wishes.js';

/** As much as rules have that read an invitation with both its sides. */
const WEIGHT = 4;
/** Sentences over which the message is told that a later one goes on about. */
const NEAR = 2;

/**
 * "The letter ends with an invitation to Marrow", "A congratulated B, and with it came an invitation", "the note tells B that the sea rests and
 * invites him to come": invitations that travel in a message whose sides are told with it.
 */
export function withInvitedBesides(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of coded) {
    const at = asksIn(sentence.symbols);
    if (at < 0) continue;
    const own = candidates.filter((one) => one.sentence === sentence.sentence);
    if (own.some(({ kind, from, to, hint }) => kind === 'invitation' && from && to && !hint))
      continue;
    const model = modelOf(sentence, own, candidates);
    if (!model) continue;
    if (statusAt(document, sentence, at) !== 'sent') continue;
    const trigger = offsetOf(document, sentence, at);
    const all = told[sentence.sentence]!.occasions();
    const behind = all.filter((one) => one.at > trigger);
    const isVisit =
      !behind.length && /^(?:come|visit|travel)$/.test(lowerAt(sentence.symbols, at + 2));
    const occasion = isVisit ? VISIT : nearestOccasion(all, trigger, 'invitation');
    const { from, to, couple, coupleFrom, namelessTo, namelessFrom, channel, carrier } = model;
    found.push({
      ...BARE,
      ...{ from, to, couple, coupleFrom, namelessTo, namelessFrom, channel, carrier },
      rule: 'invited-besides',
      weight: WEIGHT,
      kind: 'invitation',
      occasion: occasion ?? VISIT,
      sentence: sentence.sentence,
    });
  }
  return found.length ? [...candidates, ...found] : [...candidates];
}

/** Where a sentence tells of an invitation that goes with something else; -1 where it tells of none. */
function asksIn(symbols: Symbols): number {
  return symbols.findIndex(({ lower, group }, at) => {
    if (group) return false;
    if (nounOf(lower) === 'invitation') return isBeside(symbols, at) && isToCome(symbols, at + 1);
    if (!/^(?:invites|asks)$/.test(lower) || lowerAt(symbols, at - 1) !== 'and') return false;
    const isSomebody =
      symbols[at + 1]?.group || /^(?:him|her|them)$/.test(lowerAt(symbols, at + 1));
    return isSomebody && speaks(symbols) && (lower === 'invites' || asksToCome(symbols, at));
  });
}

/** "Ends with an invitation", "contains a warm invitation", "and with it an invitation", "congratulations and an invitation". */
function isBeside(symbols: Symbols, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - FEW; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (lower === 'and') return !isOtherwise(symbols, at + 1, noun) && followsAct(symbols, at);
    if (/^(?:his|her)$/.test(lower) && lowerAt(symbols, at - 1) === 'and') continue;
    if (group || /^(?:,|;|no|the|his|her|its|their)$/.test(lower)) return false;
    if (HOLDS.test(lower)) return true;
    if (lower === 'with') return WITH.test(lowerAt(symbols, at - 1));
    if (lower === 'it' || lower === 'them') return lowerAt(symbols, at - 1) === 'with';
  }
  return false;
}

/** "And declined an invitation": something else is done with it than "and (offered) an invitation" tells. */
const isOtherwise = (symbols: Symbols, from: number, noun: number): boolean =>
  symbols.slice(from, noun).some(({ lower }) => {
    const verb = verbOf(lower)?.verb;
    return verb ? verb !== 'send' : /(?:ed|ew)$/.test(lower);
  });

/** Whether the "and" adds to what a message says: "congratulations on the election and", "the good wishes of A and". */
function followsAct(symbols: Symbols, and: number): boolean {
  for (let at = and - 1; at >= 0 && at > and - LONGEST_ACT; at -= 1) {
    const { lower } = symbols[at]!;
    if (/^(?:;|who|which|that|and)$/.test(lower)) return false;
    if (nounOf(lower) === 'act') return true;
  }
  return false;
}

/** Words of "congratulations to A on his election as head of state". */
const LONGEST_ACT = 14;
const FEW = 6;
const HOLDS =
  /^(?:contains|contained|containing|includes|included|including|encloses|enclosed|adds|added|adding)$/;
const WITH =
  /^(?:came|comes|come|ends|ended|ending|closes|closed|closing|concludes|concluded|together|along|coupled|combined|it|them|words)$/;

/** Behind "invitation": to a place, to an event or to do what guests do, and from nobody else. */
const isToCome = (symbols: Symbols, at: number) =>
  /^(?:to|for)$/.test(lowerAt(symbols, at)) && !symbols[at + 1]?.group?.official;

const asksToCome = (symbols: Symbols, at: number) =>
  symbols
    .slice(at + 1, at + FEW)
    .some(
      ({ lower }, place, behind) =>
        lower === 'to' &&
        GUESTS.test(behind[place + 1]?.lower ?? symbols[at + 2 + place]?.lower ?? ''),
    );

const GUESTS = /^(?:come|visit|attend|join|travel)$/;

/** Whether a sentence opens with a message as its subject. */
function speaks(symbols: Symbols): boolean {
  if (lowerAt(symbols, 0) === 'it') return true;
  for (let at = 0; at < FEW && at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group) return false;
    if (nounOf(lower) === 'message') return true;
  }
  return false;
}

/** The message that the invitation goes with: told in the same sentence, or before one that opens with it. */
function modelOf(
  { symbols, sentence }: CodedSentence,
  own: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate | null {
  const fits = ({ from, to, hint, mutual, kind, status }: Candidate) =>
    from?.length === 1 && to?.length === 1 && !hint && !mutual && status === 'sent' && isWish(kind);
  const here = own.find(fits);
  if (here) return here;
  if (!speaks(symbols)) return null;
  return (
    candidates.findLast(
      (one) => one.sentence < sentence && one.sentence >= sentence - NEAR && fits(one),
    ) ?? null
  );
}
