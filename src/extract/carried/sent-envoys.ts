import { asksToCome } from '../asks-to-come.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import { VISIT } from '../occasions/occasion-fields.js';
import { nearestOccasion } from '../occasions.js';
import { offsetOf, statusAt } from '../status-at.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';

/** As much as the rule for a letter that somebody carries. */
const WEIGHT = 6;
const ENVOYS = /^(?:envoys?|emissary|emissaries|messengers?|representatives?)$/;
/** Words by which somebody has a letter with him, or parts with it. */
const CARRIES =
  /^(?:with|bring|brings|bringing|brought|bearing|bears|bore|carrying|carries|carried|hand|hands|handed|handing|deliver|delivers|delivered|delivering|present|presents|presented|presenting|gave|give|convey|conveys|conveyed|conveying|pass|passes|passed|passing|relay|relays|relayed|relaying|transmit|transmits|transmitted|transmitting)$/;
/** Words between an envoy and whose he is: "of Kandia's". */
const FEW = 4;
/** Words between what is carried and the word that says so. */
const FAR = 9;

/**
 * "A special envoy of A called on B with a letter", "B met an envoy of A, C, who brought him an invitation": A's message to B, which
 * another carries; what the carrier seems to send himself is dropped.
 */
export function withEnvoys(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const added = coded.flatMap((sentence): Candidate[] => {
    const found = carriedIn(document, sentence);
    if (!found) return [];
    const { sender, addressee, bearer, at, by } = found;
    const isTold = candidates.some(
      (one) =>
        one.sentence === sentence.sentence &&
        one.from?.includes(sender) &&
        one.to?.includes(addressee) &&
        !one.hint,
    );
    if (isTold) return [];
    const { lower, kind, channel, occasions } = told[sentence.sentence]!;
    const isAsked = nounOf(lowerAt(sentence.symbols, at)) === 'invitation' || asksToCome(lower);
    const act = isAsked ? 'invitation' : kind();
    const near = nearestOccasion(occasions(), offsetOf(document, sentence, by), act);
    return [
      {
        ...BARE,
        rule: 'sent-envoy',
        weight: WEIGHT,
        from: [sender],
        to: [addressee],
        kind: act,
        channel: channel(),
        status: statusAt(document, sentence, by),
        occasion: near ?? (isAsked ? VISIT : null),
        sentence: sentence.sentence,
        carrier: bearer,
      },
    ];
  });
  if (!added.length) return [...candidates];
  const isOfBearer = ({ from, to, sentence, hint }: Candidate) =>
    !hint &&
    added.some(
      (one) =>
        one.sentence === sentence &&
        to?.includes(one.to![0]!) &&
        from !== null &&
        !from.includes(one.from![0]!) &&
        from.every(
          (member) => member === one.carrier || document.profiles[member]!.kind === 'organisation',
        ),
    );
  return [...candidates.filter((one) => !isOfBearer(one)), ...added];
}

interface Carried {
  sender: number;
  addressee: number;
  bearer: number | null;
  /** The places of what is carried and of the word that says so. */
  at: number;
  by: number;
}

function carriedIn(
  { profiles, tokens }: Document,
  { symbols, groups }: CodedSentence,
): Carried | null {
  // "C, special envoy of A" is one party with what he is.
  const envoy = symbols.findIndex(({ lower, group }) =>
    ENVOYS.test(group ? (tokens[group.last - 1]?.lower ?? '') : lower),
  );
  if (envoy < 0 || lowerAt(symbols, envoy + 1) !== 'of') return null;
  const principal = principalAt(symbols, envoy + 2);
  if (principal?.members.length !== 1) return null;
  const [sender] = principal.members as [number];
  const home = profiles[sender]!.country;
  const item = itemIn(symbols);
  if (home === null || !item || isFromOther(symbols, item.at, sender)) return null;
  const own = symbols[envoy]!.group?.members.at(-1) ?? calledEnvoy(symbols, envoy);
  const others = groups.filter(
    ({ official, members }) =>
      official && members.length === 1 && members[0] !== sender && members[0] !== own,
  );
  const countryOf = ({ members }: Group) => profiles[members[0]!]!.country;
  const hosts = new Set(
    others
      .filter((one) => countryOf(one) !== null && countryOf(one) !== home)
      .map(({ members }) => members[0]!),
  );
  if (hosts.size !== 1) return null;
  const bearer = own ?? others.find((one) => countryOf(one) === home)?.members[0] ?? null;
  return { sender, addressee: [...hosts][0]!, bearer, ...item };
}

/** Whom "C, personal envoy of A" calls so. */
function calledEnvoy(symbols: Symbols, envoy: number): number | undefined {
  let at = envoy - 1;
  while (at > envoy - FEW && /^\p{L}/u.test(lowerAt(symbols, at)) && !symbols[at]!.group) at -= 1;
  const { group } = lowerAt(symbols, at) === ',' ? symbols[at - 1]! : { group: null };
  return group?.official ? group.members.at(-1) : undefined;
}

function principalAt(symbols: Symbols, first: number): Group | null {
  for (let at = first; at < first + FEW; at += 1) {
    const { group, lower } = symbols[at] ?? { group: null, lower: '.' };
    if (group?.official) return group;
    if (!/^[\p{L}'’]/u.test(lower) && !group) return null;
  }
  return null;
}

/** The letter, or what it brings, and the word before it that says that somebody has it; null without one. */
function itemIn(symbols: Symbols): { at: number; by: number } | null {
  for (let at = 1; at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    const noun = group ? undefined : nounOf(lower);
    const isWord = !group && isWordOfMouth(symbols, at);
    if (noun !== 'message' && noun !== 'invitation' && noun !== 'act' && !isWord) continue;
    for (let by = at - 1; by >= 0 && by > at - FAR; by -= 1) {
      const before = lowerAt(symbols, by);
      if (/^[,;]$/.test(before)) break;
      const isPassedOn = before !== 'with' && lowerAt(symbols, by + 1) !== 'up';
      if (
        CARRIES.test(before) &&
        (isWord ? isPassedOn : noun !== 'act' || before.startsWith('convey'))
      )
        return { at, by };
    }
  }
  return null;
}

/** "A word from brother to brother", "word that": what is told by mouth, and not "the last word". */
const isWordOfMouth = (symbols: Symbols, at: number): boolean =>
  /^words?$/.test(lowerAt(symbols, at)) &&
  /^(?:from|of|that)$/.test(lowerAt(symbols, at + 1)) &&
  !/^(?:last|final|other)$/.test(lowerAt(symbols, at - 1));

/** "With a letter from D": somebody else's. */
const isFromOther = (symbols: Symbols, item: number, sender: number): boolean =>
  symbols.some(
    ({ group }, at) =>
      group?.official === true &&
      at > item &&
      lowerAt(symbols, at - 1) === 'from' &&
      !group.members.includes(sender),
  );
