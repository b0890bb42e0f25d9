import type { OccasionKind } from '../model.js';
import type { Document } from './document.js';
import { isOfManyStates } from './hubs/hub-parties.js';
import { channelOf, FAMILY } from './acts.js';
import { officeClass } from './offices/office-classes.js';
import { overlaps } from './candidate.js';
import { HANDS_OVER } from './turns.js';
import type { Reading } from './readings.js';
import type { FoundOccasion } from './occasions.js';
import { ASKED_OVER } from './invited/asked-over.js';
import { Pattern } from './patterns/pattern.js';

/** Whether two readings may tell of one message: the same two parties, acts that go together, occasions that do not contradict. */
export function compatible(a: Reading, b: Reading): boolean {
  const straight = overlaps(a.from, b.from) && overlaps(a.to, b.to);
  const crossed =
    (a.candidate.mutual || b.candidate.mutual) && overlaps(a.to, b.from) && overlaps(b.to, a.from);
  if (!straight && !crossed) return false;
  if (FAMILY[a.kind] !== FAMILY[b.kind]) return false;
  if (a.candidate.status !== b.candidate.status) return false;
  if (!a.occasion || !b.occasion || a.inherited || b.inherited) return true;
  const near = Math.abs(a.candidate.sentence - b.candidate.sentence) < 4;
  if (near && a.candidate.mutual !== b.candidate.mutual) return true;
  return a.occasion.kind === b.occasion.kind || suitsBoth(a.occasion, b.occasion);
}

const NEAR_KINDS = [
  ['election', 're-election', 'inauguration', 'appointment', 'accession', 'coronation'],
  ['national_day', 'independence_day', 'state_founding'],
  ['death', 'disaster', 'accident', 'attack', 'illness', 'epidemic'],
  ['new_year', 'lunar_new_year'],
];
function suitsBoth(a: FoundOccasion, b: FoundOccasion): boolean {
  return (
    NEAR_KINDS.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)) ||
    a.kind === 'visit' ||
    b.kind === 'visit' ||
    a.kind === 'summit' ||
    b.kind === 'summit'
  );
}

/** The reading of the weightiest rule, the first among equals. */
export function strongest(cluster: readonly Reading[]): Reading {
  return cluster.reduce((best, reading) =>
    reading.candidate.weight > best.candidate.weight ? reading : best,
  );
}

/** A state beside its own officer, or beside one whose state is not told. */
function standsFor(
  document: Document,
  state: readonly number[],
  officer: readonly number[],
): boolean {
  const [a, b] = [document.profiles[state[0]!]!, document.profiles[officer[0]!]!];
  return a.kind === 'country' && b.kind !== 'country' && b.country === a.country;
}

/** A state, and someone of no told state who may be its officer: nobody who holds an office of many states. */
const isStateless = ({ profiles }: Document, state: readonly number[], other: readonly number[]) =>
  profiles[state[0]!]!.kind === 'country' &&
  profiles[other[0]!]!.kind === 'person' &&
  profiles[other[0]!]!.country === null &&
  !isOfManyStates(profiles[other[0]!]!.title);

/** "B wished A a happy new year, and A in turn congratulated him on his birthday": both write. */
const isReturned = ({ text, sentences }: Document, a: Reading, b: Reading): boolean => {
  const { start, end } = sentences[a.candidate.sentence]!;
  return (
    (a.candidate.occasion !== null &&
      b.candidate.occasion !== null &&
      a.candidate.occasion.kind !== b.candidate.occasion.kind) ||
    IN_TURN.test(text.slice(start, end))
  );
};

const IN_TURN = new Pattern(new RegExp(`\\b(?:in return|${HANDS_OVER})\\b`, 'i'));

/** What people are asked to, and nobody is wished well for. */
const ASKED_TO: ReadonlySet<OccasionKind> = new Set<OccasionKind>([
  'summit',
  'visit',
  'event_opening',
  'other',
]);

/** Thanks, wishes and an answer of unknown content are no messages of their own beside one that says more. */
function isPartOf(own: Reading, rival: Reading): boolean {
  const { kind, candidate, inherited, occasion } = own;
  if (rival.kind === 'invitation')
    return (
      kind === 'greeting' &&
      (!occasion || (inherited && ASKED_TO.has(occasion.kind))) &&
      rival.candidate.kind === 'invitation' &&
      rival.candidate.sentence === candidate.sentence
    );
  if (kind === 'reply' || kind === 'message') return rival.kind !== 'message';
  if (kind === 'thanks' && candidate.weight > WISHES && isMereWish(rival)) return false;
  if (kind === 'thanks') return rival.kind !== 'reply' && rival.kind !== 'message';
  return isMereWish(own);
}

/** "And wished him health": for nothing that is told of itself. */
const isMereWish = ({ kind, candidate, inherited, occasion }: Reading): boolean =>
  kind === 'greeting' && candidate.weight <= WISHES && (inherited || !occasion);

/**
 * "A preferred to write. In his letter to B he thanked him": the first tells neither act nor addressee; not "A telephoned. He invited B".
 */
const isBare = ({ candidate, from }: Reading, rival: Reading) =>
  !(candidate.channel === 'phone' && rival.kind === 'invitation') &&
  candidate.to === null &&
  candidate.kind === null &&
  rival.candidate.to !== null &&
  overlaps(rival.from, from) &&
  rival.candidate.sentence === candidate.sentence + 1;

/** "A spoke with B. She congratulated him": of a call without an act only the other's act is told. */
const isMereTalk = ({ candidate }: Reading, rival: Reading) =>
  candidate.kind === null &&
  candidate.channel === 'phone' &&
  rival.candidate.kind !== null &&
  rival.candidate.kind !== 'thanks' &&
  rival.candidate.kind !== 'reply' &&
  rival.candidate.kind !== 'invitation' &&
  rival.candidate.sentence > candidate.sentence &&
  rival.candidate.sentence < candidate.sentence + TALK_GOES_ON;

/** Sentences of a readout in which the act follows. */
const TALK_GOES_ON = 4;

/** "The President of Kand", beside the one who is named to hold that office, or who may: told again without his name. */
function isHolderNamed({ profiles }: Document, office: number, other: number): boolean {
  const [own, named] = [profiles[office]!, profiles[other]!];
  if (own.kind !== 'office' || named.kind !== 'person') return false;
  if (own.country === null || own.country !== named.country) return false;
  const held = officeClass(named);
  return held === null || held === officeClass(own);
}

/**
 * "A wrote to B and invited him", "A letter to B came from A. She invites him": the invitation is what was written; not where it is told
 * as what is asked besides.
 */
const isTheInvitation = ({ candidate, kind, occasion, inherited }: Reading, rival: Reading) =>
  (candidate.kind === null || candidate.kind === 'message') &&
  candidate.channel !== 'phone' &&
  kind !== 'reply' &&
  !candidate.mutual &&
  (inherited || !occasion) &&
  rival.kind === 'invitation' &&
  rival.candidate.kind === 'invitation' &&
  rival.candidate.rule !== ASKED_OVER &&
  // "A written message, along with an invitation".
  !(rival.candidate.rule === 'invited-besides' && candidate.kind === 'message') &&
  rival.candidate.sentence >= candidate.sentence &&
  rival.candidate.sentence <= candidate.sentence + 1;

/** "A spoke with B. He replied that ...", "He thanked him for the call": what is answered in a conversation is no message of its own. */
function isAnswerInTalk(document: Document, { kind, candidate }: Reading, rival: Reading): boolean {
  const at = candidate.sentence - rival.candidate.sentence;
  if ((kind !== 'reply' && kind !== 'thanks') || at < 0 || at > TALK_GOES_ON) return false;
  const sentence = (place: number) => {
    const { start, end } = document.sentences[place]!;
    return document.text.slice(start, end).toLowerCase();
  };
  const { channel } = rival.candidate;
  const isTalk = channel === 'phone' || SPOKE.test(sentence(rival.candidate.sentence));
  const own = sentence(candidate.sentence);
  if (!isTalk || WRITTEN.test(own)) return false;
  return kind === 'reply' || (rival.kind !== 'thanks' && isSaidAlone(own));
}

/** Whether thanks are told without a way of their own: "for the call" tells of the other's. */
const isSaidAlone = (lower: string): boolean => channelOf(lower.replace(THANKED_FOR, '')) === null;

const THANKED_FOR = /\bfor (?:the|his|her|this|their|having|being|calling|phoning)\b[^.;]*/g;

const SPOKE = new Pattern(
  /\b(?:(?:spoke|talked) (?:\w+ )?(?:with|to)|rang|(?:tele)?phone[ds]?|called (?:\w+ ){0,3}(?:to|with)|(?:phone|telephone) (?:call|conversation))\b/,
);
const WRITTEN =
  /\b(?:letters?|messages?|wr(?:ote|ites|itten)|post(?:ed)?|telegrams?|cabled?|notes?|cards?)\b/;

/** The weight of a wish. */
const WISHES = 3;

/** Why another cluster speaks against this one; null where none does. */
export function beaten(
  document: Document,
  cluster: readonly Reading[],
  clusters: readonly Reading[][],
): string | null {
  const own = strongest(cluster);
  for (const other of clusters) {
    if (other === cluster) continue;
    const rival = strongest(other);
    const reversed = overlaps(rival.to, own.from) && overlaps(own.to, rival.from);
    const sentence = own.candidate.sentence === rival.candidate.sentence;
    if (
      reversed &&
      FAMILY[own.kind] === FAMILY[rival.kind] &&
      sentence &&
      rival.candidate.weight > own.candidate.weight &&
      !isReturned(document, own, rival)
    )
      return `${rival.candidate.rule} reads the same sentence the other way round`;
    if (
      standsFor(document, own.from, rival.from) &&
      overlaps(rival.to, own.to) &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its officer is the sender';
    if (
      (standsFor(document, own.to, rival.to) || isStateless(document, own.to, rival.to)) &&
      overlaps(rival.from, own.from) &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its officer is the addressee';
    if (
      standsFor(document, own.from, rival.from) &&
      standsFor(document, own.to, rival.to) &&
      Math.abs(own.candidate.sentence - rival.candidate.sentence) < 2 &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its officers are sender and addressee';
    if (
      cluster.every(({ candidate }) => candidate.to === null) &&
      rival.candidate.to &&
      overlaps(rival.from, own.from) &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its addressee is told elsewhere';
    if (
      overlaps(rival.to, own.to) &&
      own.from.length === 1 &&
      other.some(({ candidate }) => candidate.carrier === own.from[0]) &&
      FAMILY[own.kind] === FAMILY[rival.kind]
    )
      return 'its sender only carries it';
    if (
      own.from.length === 1 &&
      rival.from.length === 1 &&
      overlaps(rival.to, own.to) &&
      FAMILY[own.kind] === FAMILY[rival.kind] &&
      isHolderNamed(document, own.from[0]!, rival.from[0]!)
    )
      return 'its sender is told by name';
    if (reversed && cluster.every((one) => isMereTalk(one, rival)))
      return 'they talked, and the other one tells what for';
    if (reversed && cluster.every((one) => isAnswerInTalk(document, one, rival)))
      return 'told inside a conversation';
    if (cluster.every((one) => isBare(one, rival))) return 'the next sentence tells to whom';
    const straight =
      (overlaps(rival.from, own.from) && overlaps(rival.to, own.to)) ||
      (rival.candidate.mutual && reversed);
    if (straight && cluster.every((one) => isTheInvitation(one, rival)))
      return 'the invitation tells what was written';
    if (straight && FAMILY[rival.kind] !== FAMILY[own.kind] && isPartOf(own, rival))
      return 'told inside another message';
  }
  return null;
}
