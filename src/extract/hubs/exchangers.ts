import type { Channel, Kind } from '../../model.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { isPossessor } from '../clauses.js';
import { nounOf, verbOf } from '../lexemes.js';
import { nearestOccasion } from '../occasions.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isWish } from '../wishes.js';
import { isOfficer, isSomebody, isTaker } from './hub-parties.js';
import { addressesMany, exchangesWithOne } from './round-up.js';
import { sectionsOf } from './sections.js';
import { Pattern } from '../patterns/pattern.js';

/** One who exchanges messages, or greetings on the telephone, with many. */
interface Round {
  hub: number;
  /** Where it is announced, and the place after the last sentence that may tell of it. */
  first: number;
  last: number;
  /** Those with whom he exchanges, as far as sentences tell them. */
  partners: Set<number>;
  /** States named where it is announced; none where it names no two. */
  states: ReadonlySet<string>;
  /** How many it is announced to be; 0 where nothing announces it. */
  most: number;
  kind: Kind | null;
  channel: Channel | null;
}

/** Exchanges with so many make somebody the one who exchanges with all. */
const PARTNERS = 2;
const OPENING = 4;
const EXCHANGES = new Pattern(
  /\bexchang\w+\b.{0,80}\b(?:letters|messages|congratulations|greetings|telegrams|notes|cables|felicitations|wishes)\b|\beach other\b|\bone another\b|\b(?:both ways|in both directions|pairs? of (?:\w+ )?(?:letters|messages|telegrams))\b/,
);
const EXCHANGES_WITH = new Pattern(
  /\b(?:exchang|swapp|trad)(?:es|ed|ing|e)\b.{0,60}\b(?:letters|messages|congratulations|greetings|telegrams|notes|cables|felicitations|wishes|condolences|calls)\b.{0,60}\bwith\b/,
);
const COUNTED =
  /\bwith (?:the |his |her |its |all )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) /;
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const CALLED: ReadonlySet<string> = new Set(['receive-call', 'call-from']);
const RECEIVED: ReadonlySet<string> = new Set([
  ...CALLED,
  'receive',
  'received-from',
  'hear-from',
  'came-from',
]);
/** "They were A, B and C". */
const NAMES_THEM = /^they (?:are|were)$/;
/** What speaks for a partner whom no sentence says to exchange anything. */
const WEIGHT = 3;

/** Where one is told to exchange messages with several, what one side of another such pair writes belongs to an exchange, too; and with whomever the story of an announced round tells, he has exchanged. */
export function withExchanges(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const round = announcedRound(document, coded, told) ?? toldRound(document, told, candidates);
  if (!round) return candidates;
  // "He received a call from B, who congratulated him": told beside the round, and otherwise.
  const apart = new Set(
    candidates.flatMap(({ rule, sentence }) =>
      (round.most ? RECEIVED : CALLED).has(rule) ? [sentence] : [],
    ),
  );
  const exchanged = candidates.map((one) =>
    apart.has(one.sentence) ? one : exchangedIn(document, round, one),
  );
  return round.most
    ? [...exchanged, ...partsOf(document, coded, told, round, exchanged)]
    : exchanged;
}

/** "A exchanged greetings with five colleagues." */
function announcedRound(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
): Round | null {
  for (const { first, last } of sectionsOf(document))
    for (let sentence = first; sentence < last; sentence += 1) {
      const { lower } = told[sentence]!;
      if (!exchangesWithOne(lower) && (!EXCHANGES_WITH.test(lower) || !addressesMany(lower)))
        continue;
      const group = coded[sentence]!.groups.find(({ official }) => official);
      if (group?.members.length !== 1 || !isSomebody(document, group.members)) continue;
      const [hub] = group.members;
      const count = COUNTED.exec(lower)?.[1] ?? '';
      const states = statesIn(document, sentence, document.profiles[hub!]!.country);
      return {
        hub: hub!,
        first: sentence,
        last,
        partners: new Set(),
        states: states.size > 1 ? states : new Set(),
        most: NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 2 : Number(count) || Infinity,
        kind: told[sentence]!.kind(),
        channel: told[sentence]!.channel(),
      };
    }
  return null;
}

/** States that stand for themselves in a sentence. */
function statesIn({ mentions, profiles }: Document, sentence: number, own: string | null) {
  return new Set(
    mentions.flatMap(({ profile, sentence: place }) => {
      const { kind, country } = profiles[profile]!;
      return place === sentence && kind === 'country' && country && country !== own
        ? [country]
        : [];
    }),
  );
}

/** Whoever exchanges with two or more, in an article that opens with an exchange. */
function toldRound(
  { sentences }: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): Round | null {
  if (!told.slice(0, OPENING).some(({ lower }) => EXCHANGES.test(lower))) return null;
  const partners = new Map<number, Set<number>>();
  for (const { mutual, hint, from, to } of candidates) {
    if (!mutual || hint || !from || !to) continue;
    for (const [one, others] of [
      ...from.map((each) => [each, to] as const),
      ...to.map((each) => [each, from] as const),
    ]) {
      const known = partners.get(one) ?? new Set();
      for (const other of others) known.add(other);
      partners.set(one, known);
    }
  }
  const [hub, known] = [...partners].find(([, others]) => others.size >= PARTNERS) ?? [];
  if (hub === undefined || !known) return null;
  return {
    hub,
    first: 0,
    last: sentences.length,
    partners: known,
    states: new Set(),
    most: 0,
    kind: null,
    channel: null,
  };
}

/** What one of a round writes to the hub, or the hub to him, as the exchange that it is. */
function exchangedIn(document: Document, round: Round, candidate: Candidate): Candidate {
  const { hub, partners } = round;
  const { from, to, hint, mutual, kind, status } = candidate;
  if (hint || mutual || status !== 'sent' || from?.length !== 1) return candidate;
  if (!isWish(kind) && kind !== 'reply') return candidate;
  const [other] =
    from[0] === hub ? (to?.length === 1 ? to : []) : !to || to.includes(hub) ? from : [];
  if (other === undefined || !isTaker(document, other, [hub], true) || partners.has(other))
    return candidate;
  if (document.profiles[other]!.kind !== 'person') return candidate;
  if (round.most) partners.add(other);
  return {
    ...candidate,
    from: [hub],
    to: [other],
    mutual: true,
    kind: kind === 'reply' ? round.kind : kind,
  };
}

/** "With B he also talked about the bridge": whoever of another state is told first in a sentence of the story. */
function partsOf(
  document: Document,
  coded: readonly CodedSentence[],
  told: readonly ToldInSentence[],
  round: Round,
  candidates: readonly Candidate[],
): Candidate[] {
  const { hub, partners, states } = round;
  for (const { from, to, hint } of candidates)
    if (!hint && (from?.includes(hub) || to?.includes(hub)))
      for (const one of [...(from ?? []), ...(to ?? [])]) if (one !== hub) partners.add(one);
  const found: Candidate[] = [];
  const act = told[round.first]!;
  for (let sentence = round.first + 1; sentence < round.last; sentence += 1) {
    const { symbols } = coded[sentence]!;
    if (document.blocks[document.sentences[sentence]!.block]!.type !== 'body') continue;
    const isBound = states.size > 0 || round.most < Infinity;
    const isListed = NAMES_THEM.test(
      symbols
        .slice(0, 2)
        .map(({ lower }) => lower)
        .join(' '),
    );
    const tells = symbols.some(({ lower }) => nounOf(lower) || verbOf(lower));
    if (!isBound && !tells && !isListed) continue;
    const group = symbols.find(
      ({ group: party }, at) =>
        party?.official && !isPossessor(symbols, at) && String(party.members) !== String(hub),
    )?.group;
    const members =
      group?.members.filter(
        (one) =>
          isTaker(document, one, [hub]) &&
          isOfficer(document, one) &&
          !partners.has(one) &&
          (!states.size || states.has(document.profiles[one]!.country ?? '')),
      ) ?? [];
    for (const one of members) {
      if (partners.size >= round.most) break;
      partners.add(one);
      found.push({
        ...BARE,
        rule: 'hub-exchange',
        weight: WEIGHT,
        from: [hub],
        to: [one],
        mutual: true,
        kind: round.kind,
        channel: told[sentence]!.channel() ?? round.channel,
        occasion: nearestOccasion(act.occasions(), act.lower.length, round.kind),
        sentence,
      });
    }
  }
  return found;
}
