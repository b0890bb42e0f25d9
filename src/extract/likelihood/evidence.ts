import type { Candidate } from '../candidate.js';
import { strongest } from '../clusters.js';
import type { Document, Profile } from '../document.js';
import type { Clusters } from '../merge.js';
import type { Reading } from '../readings.js';
import { DOMESTIC } from '../domestic.js';
import { centreShares } from '../hubs/centre.js';
import { homeStateOf } from '../hubs/centre-signs.js';
import { cuesOf, type Cue } from './cues.js';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { officeOf, type Office } from './offices.js';
import { standsBy } from './standing-by.js';
import { stancesOf } from './stances.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { toldWords, type ToldWords } from './words/told-words.js';
import { saidByWords, type SaidByWords } from './words/word-signs.js';
import { isKnownWord, weighAround } from './words/word-weights.js';
import { wordsAround } from './words/words-around.js';

/** What became of the readings of a pair that gave no message. */
export type Outcome =
  | 'unsent'
  | 'domestic'
  | 'dead'
  | 'weak'
  | 'in person'
  | 'officer'
  | 'inside'
  | 'elsewhere'
  | 'reversed'
  | 'other';

/** What rules read of one sender and one addressee. */
export interface Readings {
  count: number;
  weight: number;
  isKept: boolean;
  isMutual: boolean;
  /** Some clause names both sides; that side. */
  namesBoth: boolean;
  namesSender: boolean;
  namesAddressee: boolean;
  /** All are told by the place in the text alone. */
  isPlaced: boolean;
  /** Some tell of thanks or an answer, and some of an invitation. */
  answers: boolean;
  invites: boolean;
  outcome: Outcome | null;
}

/** A mention of one profile in one sentence, first to last token. */
export interface Appearance {
  /** Place in `document.mentions`. */
  mention: number;
  first: number;
  last: number;
}

/** All that pairs of an article are weighed by, gathered once. */
export interface Evidence {
  document: Document;
  readings: ReadonlyMap<number, Readings>;
  /** Pairs of which rules give a sent message, and the states of each. */
  kept: ReadonlySet<number>;
  keptStates: ReadonlyMap<string, number>;
  /** By profile: from how many others, and to how many, rules tell of a message. */
  sendersTo: readonly number[];
  addresseesOf: readonly number[];
  /** By profile: the weight of the best candidate that has it on that side; null where none has. */
  asSender: readonly (number | null)[];
  asAddressee: readonly (number | null)[];
  /** By profile, by sentence. */
  appearances: readonly ReadonlyMap<number, Appearance[]>[];
  /** By profile: those told right beside it. */
  beside: readonly ReadonlySet<number>[];
  /** By sentence; null in what is read for names alone. */
  cues: readonly (readonly Cue[] | null)[];
  /** By state: the share of the parties that are of it. */
  shareOf: ReadonlyMap<string, number>;
  headlineStates: ReadonlySet<string>;
  statesWithOfficers: ReadonlySet<string>;
  /** By profile: what kind of office it holds. */
  offices: readonly Office[];
  /**
   * By profile: the shares of its mentions that stand as each of `STANCES` says, how often it is told, and the share of the article before
   * its first mention.
   */
  stances: readonly (readonly number[])[];
  times: readonly number[];
  opening: readonly number[];
  /** Those that bring, read out or sign what others write. */
  carriers: ReadonlySet<number>;
  neighbours: Neighbours;
  /** Whether a party, by its place, is told as one who is silent, or there himself. */
  standsBy: (party: number) => boolean;
  /** The state that the article speaks from. */
  home: string | null;
  /** By profile: how likely it is that all write to it, and that it writes to all. */
  asCentre: readonly number[];
  asMailer: readonly number[];
  words: ToldWords;
  /** What they say of each party. */
  said: SaidByWords;
}

/** More profiles than any article has; a pair is one number. */
const MOST_PROFILES = 1 << 20;
export const pairKey = (from: number, to: number) => from * MOST_PROFILES + to;
export const sidesOfKey = (key: number): [number, number] => [
  Math.floor(key / MOST_PROFILES),
  key % MOST_PROFILES,
];

export function evidenceOf(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
  byRules: Clusters,
): Evidence {
  const { profiles, mentions, sentences, blocks } = document;
  const cues = sentences.map((sentence) => {
    const { type } = blocks[sentence.block]!;
    return type === 'caption' || type === 'related' ? null : cuesOf(document.tokens, sentence);
  });
  const appearances = profiles.map(() => new Map<number, Appearance[]>());
  const beside = profiles.map(() => new Set<number>());
  const headlineStates = new Set<string>();
  const standing = new Map<number, boolean>();
  const times = profiles.map(() => 0);
  mentions.forEach((mention, at) => {
    const { profile, sentence, first, last } = mention;
    const own = appearances[profile]!;
    times[profile]! += 1;
    const here = own.get(sentence);
    if (here) here.push({ mention: at, first, last });
    else own.set(sentence, [{ mention: at, first, last }]);
    const next = mentions[at + 1];
    if (next && next.sentence === sentence && next.first - last <= FAR) {
      beside[profile]!.add(next.profile);
      beside[next.profile]!.add(profile);
    }
    const { country } = profiles[profile]!;
    if (country && blocks[sentences[sentence]!.block]!.type === 'headline')
      headlineStates.add(country);
  });
  const counts = new Map<string, number>();
  for (const { country } of profiles)
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const section = { first: 0, last: sentences.length };
  const story = { ...section, candidates, announced: [], hero: null };
  const readings = readingsByPair(byRules);
  const words = toldWords(document);
  const kept = new Set([...readings].filter(([, { isKept }]) => isKept).map(([key]) => key));
  return {
    document,
    readings,
    kept,
    ...keptCounts(profiles, kept),
    ...sideWeights(profiles, candidates),
    appearances,
    beside,
    cues,
    shareOf: new Map([...counts].map(([state, count]) => [state, count / profiles.length])),
    headlineStates,
    offices: profiles.map(officeOf),
    stances: stancesOf(document, cues),
    times,
    opening: appearances.map((own) => (own.keys().next().value ?? 0) / sentences.length),
    carriers: new Set(candidates.flatMap(({ carrier }) => carrier ?? [])),
    neighbours: neighboursOf(document, candidates),
    home: homeStateOf(document),
    standsBy: (party) => {
      const known = standing.get(party) ?? standsBy(document, told, party);
      standing.set(party, known);
      return known;
    },
    asCentre: centreShares(document, { ...story, toHub: true }),
    asMailer: centreShares(document, { ...story, toHub: false }),
    words,
    said: saidByWords(wordsAround(document, words, isKnownWord).map(weighAround)),
    statesWithOfficers: new Set(
      profiles.flatMap(({ kind, country }) => (kind !== 'country' && country ? [country] : [])),
    ),
  };
}

/** Tokens between parties told side by side, at most. */
const FAR = 2;

function readingsByPair({ kept, dropped }: Clusters): Map<number, Readings> {
  const found = new Map<number, Readings>();
  for (const { reading, outcome } of dropped)
    for (const own of noted(found, reading)) own.outcome = outcomeOf(outcome);
  for (const cluster of kept) {
    const isSent = strongest(cluster).candidate.status === 'sent';
    for (const reading of cluster)
      for (const own of noted(found, reading)) {
        if (isSent) own.isKept = true;
        else own.outcome = 'unsent';
      }
  }
  return found;
}

/** What is known of each pair of a reading, with this reading counted. */
function noted(found: Map<number, Readings>, { candidate, from, to, kind }: Reading): Readings[] {
  return from.flatMap((sender) =>
    to.map((addressee) => {
      const key = pairKey(sender, addressee);
      let own = found.get(key);
      if (!own) {
        own = {
          count: 0,
          weight: candidate.weight,
          isKept: false,
          isMutual: false,
          namesBoth: false,
          namesSender: false,
          namesAddressee: false,
          isPlaced: true,
          answers: false,
          invites: false,
          outcome: null,
        };
        found.set(key, own);
      }
      own.count += 1;
      own.weight = Math.max(own.weight, candidate.weight);
      own.isMutual ||= candidate.mutual;
      own.namesBoth ||= candidate.from !== null && candidate.to !== null;
      own.namesSender ||= candidate.from !== null && !candidate.namelessFrom;
      own.namesAddressee ||= candidate.to !== null && !candidate.namelessTo;
      own.isPlaced &&= candidate.rule.startsWith('hub-');
      own.answers ||= kind === 'thanks' || kind === 'reply';
      own.invites ||= kind === 'invitation';
      return own;
    }),
  );
}

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['dead', /dead/],
  ['weak', /weakly/],
  ['in person', /face to face|meeting|envoy|condolence book/],
  ['officer', /officer/],
  ['inside', /inside another/],
  ['elsewhere', /elsewhere|next sentence/],
  ['reversed', /other way round/],
];

function outcomeOf(outcome: string): Outcome {
  if (outcome === DOMESTIC) return 'domestic';
  return OUTCOMES.find(([, words]) => words.test(outcome))?.[0] ?? 'other';
}

/** "AAA>BBB" for two states, "AAA>7" for a state and an addressee, "7>BBB" for a sender and a state. */
export const stateKey = (from: string | number, to: string | number) => `${from}>${to}`;

function keptCounts(profiles: readonly Profile[], kept: ReadonlySet<number>) {
  const sendersTo = profiles.map(() => 0);
  const addresseesOf = profiles.map(() => 0);
  const keptStates = new Map<string, number>();
  const count = (key: string) => keptStates.set(key, (keptStates.get(key) ?? 0) + 1);
  for (const key of kept) {
    const [from, to] = sidesOfKey(key);
    addresseesOf[from]! += 1;
    sendersTo[to]! += 1;
    const [sender, addressee] = [profiles[from]!.country, profiles[to]!.country];
    if (sender) count(stateKey(sender, to));
    if (addressee) count(stateKey(from, addressee));
    if (sender && addressee) count(stateKey(sender, addressee));
  }
  return { sendersTo, addresseesOf, keptStates };
}

function sideWeights(profiles: readonly Profile[], candidates: readonly Candidate[]) {
  const asSender: (number | null)[] = profiles.map(() => null);
  const asAddressee: (number | null)[] = profiles.map(() => null);
  const note = (weights: (number | null)[], side: readonly number[] | null, weight: number) => {
    for (const one of side ?? []) weights[one] = Math.max(weights[one] ?? weight, weight);
  };
  for (const { from, to, weight } of candidates) {
    note(asSender, from, weight);
    note(asAddressee, to, weight);
  }
  return { asSender, asAddressee };
}
