import type { Profile } from '../document.js';
import { CUE_KINDS } from './cues.js';
import { pairKey, stateKey, type Evidence, type Outcome, type Readings } from './evidence.js';
import { ofParty } from './party-signs.js';
import { togetherOf, type Together } from './together.js';
import { OF_WORDS, type SaidBetween } from './words/word-signs.js';
import { saidBetween } from './words/said-between.js';

/** One sender and one addressee that an article may tell a message of, with what is known of both. */
export interface PairView {
  evidence: Evidence;
  from: number;
  to: number;
  sender: Profile;
  addressee: Profile;
  /** What rules read of this pair, and of the same two the other way round. */
  straight: Readings | undefined;
  reversed: Readings | undefined;
  together: Together | null;
  /** What words between them say. */
  between: SaidBetween;
  /** Sentences between their nearest mentions. */
  distance: number;
}

export interface Sign {
  /** Says what is counted; shown by `explain`. */
  name: string;
  of: (view: PairView) => number | boolean;
}

export function viewOf(evidence: Evidence, from: number, to: number): PairView {
  const { profiles } = evidence.document;
  const together = togetherOf(evidence, from, to);
  return {
    evidence,
    from,
    to,
    sender: profiles[from]!,
    addressee: profiles[to]!,
    straight: evidence.readings.get(pairKey(from, to)),
    reversed: evidence.readings.get(pairKey(to, from)),
    together,
    between: saidBetween(evidence.words, together),
    distance: distanceOf(evidence, from, to),
  };
}

/** Sentences in text order, so that both lists are walked once. */
function distanceOf({ appearances }: Evidence, from: number, to: number): number {
  const [senders, addressees] = [[...appearances[from]!.keys()], [...appearances[to]!.keys()]];
  let nearest = Infinity;
  for (let at = 0, other = 0; at < senders.length && other < addressees.length;) {
    const gap = senders[at]! - addressees[other]!;
    nearest = Math.min(nearest, Math.abs(gap));
    if (gap < 0) at += 1;
    else other += 1;
  }
  return nearest;
}

const OUTCOMES: readonly Outcome[] = [
  'unsent',
  'domestic',
  'dead',
  'weak',
  'in person',
  'officer',
  'inside',
  'elsewhere',
  'reversed',
  'other',
];

const ownCount = ({ straight }: PairView) => (straight?.isKept ? 1 : 0);
const othersTo = (view: PairView) => view.evidence.sendersTo[view.to]! - ownCount(view);
const othersBy = (view: PairView) => view.evidence.addresseesOf[view.from]! - ownCount(view);
const shareOfKept = (count: number, { evidence }: PairView) =>
  evidence.kept.size > 1 ? count / evidence.kept.size : 0;
const NO_WEIGHT = -9;

/** What speaks for and against a message of a pair, in the order of the values that trees read. */
export const SIGNS: readonly Sign[] = [
  { name: 'rules read it', of: ({ straight }) => straight !== undefined },
  { name: 'rules keep it', of: ({ straight }) => straight?.isKept ?? false },
  { name: "best rule's weight", of: ({ straight }) => straight?.weight ?? NO_WEIGHT },
  { name: 'readings', of: ({ straight }) => straight?.count ?? 0 },
  { name: 'read as an exchange', of: ({ straight }) => straight?.isMutual ?? false },
  { name: 'a clause names both', of: ({ straight }) => straight?.namesBoth ?? false },
  { name: 'a clause names the sender', of: ({ straight }) => straight?.namesSender ?? false },
  { name: 'a clause names the addressee', of: ({ straight }) => straight?.namesAddressee ?? false },
  { name: 'read by place alone', of: ({ straight }) => straight?.isPlaced ?? false },
  { name: 'read as an answer', of: ({ straight }) => straight?.answers ?? false },
  { name: 'read as an invitation', of: ({ straight }) => straight?.invites ?? false },
  { name: 'reverse names both', of: ({ reversed }) => reversed?.namesBoth ?? false },
  ...OUTCOMES.map((outcome): Sign => ({
    name: `rules drop it: ${outcome}`,
    of: ({ straight }) => straight?.isKept === false && straight.outcome === outcome,
  })),
  { name: 'rules read the reverse', of: ({ reversed }) => reversed !== undefined },
  { name: 'rules keep the reverse', of: ({ reversed }) => reversed?.isKept ?? false },
  { name: "the reverse's weight", of: ({ reversed }) => reversed?.weight ?? NO_WEIGHT },
  { name: 'reverse read as an exchange', of: ({ reversed }) => reversed?.isMutual ?? false },
  { name: 'others who write to the addressee', of: othersTo },
  { name: 'others whom the sender writes to', of: othersBy },
  { name: 'those who write to the sender', of: ({ evidence, from }) => evidence.sendersTo[from]! },
  {
    name: 'those whom the addressee writes to',
    of: ({ evidence, to }) => evidence.addresseesOf[to]!,
  },
  { name: "addressee's share of all messages", of: (view) => shareOfKept(othersTo(view), view) },
  { name: "sender's share of all messages", of: (view) => shareOfKept(othersBy(view), view) },
  { name: 'messages by rules', of: ({ evidence }) => evidence.kept.size },
  {
    name: 'sender has no other message',
    of: (view) => othersBy(view) + view.evidence.sendersTo[view.from]! === 0,
  },
  {
    name: 'addressee has no other message',
    of: (view) => othersTo(view) + view.evidence.addresseesOf[view.to]! === 0,
  },
  {
    name: "sender's weight as one",
    of: ({ evidence, from }) => evidence.asSender[from] ?? NO_WEIGHT,
  },
  {
    name: "sender's weight as an addressee",
    of: ({ evidence, from }) => evidence.asAddressee[from] ?? NO_WEIGHT,
  },
  {
    name: "addressee's weight as one",
    of: ({ evidence, to }) => evidence.asAddressee[to] ?? NO_WEIGHT,
  },
  {
    name: "addressee's weight as a sender",
    of: ({ evidence, to }) => evidence.asSender[to] ?? NO_WEIGHT,
  },
  ...ofParty('sender'),
  ...ofParty('addressee'),
  {
    name: 'same office',
    of: ({ evidence: { offices }, from, to }) => offices[from] === offices[to],
  },
  {
    name: 'same state',
    of: ({ sender, addressee }) => sender.country !== null && sender.country === addressee.country,
  },
  {
    name: "another of the sender's state writes to the addressee",
    of: ({ evidence, sender, to, straight }) =>
      sender.country !== null &&
      (evidence.keptStates.get(stateKey(sender.country, to)) ?? 0) > (straight?.isKept ? 1 : 0),
  },
  {
    name: "the sender writes to another of the addressee's state",
    of: ({ evidence, addressee, from, straight }) =>
      addressee.country !== null &&
      (evidence.keptStates.get(stateKey(from, addressee.country)) ?? 0) >
        (straight?.isKept ? 1 : 0),
  },
  {
    name: 'others of these two states write',
    of: ({ evidence, sender, addressee, straight }) =>
      sender.country !== null &&
      addressee.country !== null &&
      (evidence.keptStates.get(stateKey(sender.country, addressee.country)) ?? 0) >
        (straight?.isKept ? 1 : 0),
  },
  {
    name: 'told beside another who writes to the addressee',
    of: ({ evidence, from, to }) =>
      [...evidence.beside[from]!].some((one) => evidence.kept.has(pairKey(one, to))),
  },
  {
    name: 'told beside another whom the sender writes to',
    of: ({ evidence, from, to }) =>
      [...evidence.beside[to]!].some((one) => evidence.kept.has(pairKey(from, one))),
  },
  { name: 'sentences that tell both', of: ({ together }) => together?.count ?? 0 },
  { name: 'sentences between them', of: ({ distance }) => Math.min(distance, 99) },
  { name: 'sender told first', of: ({ together }) => together?.isSenderFirst ?? false },
  { name: 'others told between', of: ({ together }) => together?.others ?? 0 },
  { name: 'words between', of: ({ together }) => together?.distance ?? 999 },
  { name: 'both in the headline', of: ({ together }) => together?.isHeadline ?? false },
  ...[true, false].flatMap((isSenderFirst): Sign[] => {
    const order = isSenderFirst ? 'sender, addressee' : 'addressee, sender';
    const isInOrder = (together: Together | null) => together?.isSenderFirst === isSenderFirst;
    return [
      ...CUE_KINDS.map((kind): Sign => ({
        name: `${order} with a word of kind "${kind}" between`,
        of: ({ together }) =>
          isInOrder(together) && together!.between.some((cue) => cue.kind === kind),
      })),
      {
        name: `${order} with no word of the genre between`,
        of: ({ together }) => isInOrder(together) && !together!.between.length,
      },
    ];
  }),
  {
    name: "neither is of the article's state",
    of: ({ evidence: { home }, sender, addressee }) =>
      home !== null && sender.country !== home && addressee.country !== home,
  },
  {
    name: 'the addressee is written to where the sender is told',
    of: ({ evidence, from, to }) => evidence.neighbours.addressees[from]!.has(to),
  },
  {
    name: 'the sender writes where the addressee is told',
    of: ({ evidence, from, to }) => evidence.neighbours.writers[to]!.has(from),
  },
  {
    name: 'the addressee was the last written to before the sender',
    of: ({ evidence, from, to }) => evidence.neighbours.lastAddressee[from] === to,
  },
  {
    name: 'another was the last written to before the sender',
    of: ({ evidence, from, to }) =>
      ![null, from, to].includes(evidence.neighbours.lastAddressee[from]!),
  },
  {
    name: 'how likely all write to the addressee',
    of: ({ evidence, to }) => evidence.asCentre[to]!,
  },
  {
    name: 'how likely all write to the sender',
    of: ({ evidence, from }) => evidence.asCentre[from]!,
  },
  {
    name: 'how likely the sender writes to all',
    of: ({ evidence, from }) => evidence.asMailer[from]!,
  },
  {
    name: 'how likely the addressee writes to all',
    of: ({ evidence, to }) => evidence.asMailer[to]!,
  },
  {
    name: 'words of the genre where the sender is told',
    of: ({ evidence, from }) => cuesWith(evidence, from),
  },
  {
    name: 'words of the genre where the addressee is told',
    of: ({ evidence, to }) => cuesWith(evidence, to),
  },
  ...OF_WORDS,
];

/** How many words of the genre the sentences have that tell of a party, in the mean. */
function cuesWith({ appearances, cues }: Evidence, profile: number): number {
  const own = [...appearances[profile]!.keys()].flatMap((sentence) => cues[sentence] ?? []);
  return own.length / Math.max(1, appearances[profile]!.size);
}

/** The values of all signs, in their order. */
export function signsOf(view: PairView): number[] {
  return SIGNS.map(({ of }) => Number(of(view)));
}
