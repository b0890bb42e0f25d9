import type { Kind, OccasionClaim, OccasionKind } from '../model.js';
import { commemorationAt, type Commemoration } from './occasions/commemorations.js';
import { isCounted, isGrief, suits } from './occasions/occasion-kinds.js';
import { standingOf, type OccasionStanding } from './occasions/occasion-standing.js';
import { likelyCues, OCCASION_CUES, type OccasionCue } from './occasions/occasion-cues.js';
import {
  agedBefore,
  daysCalledByStates,
  isOfState,
  statesAged,
} from './occasions/days-of-states.js';
import { ordinalAt } from './occasions/ordinals.js';

/** Words that often stand by for another reason. */
const VAGUE = new Set<OccasionKind>([
  'visit',
  'summit',
  'award',
  'sport',
  'science',
  'appointment',
  'event_opening',
  'religious_feast',
  'project_launch',
  'ties_established',
  'other',
]);
/** Of these, what is told as what an act is for seldom stands for anything else. */
const MEANT = new Set<OccasionKind>([
  'religious_feast',
  'appointment',
  'event_opening',
  'sport',
  'science',
  'project_launch',
]);

/** An occasion that a text names, with where its words begin. */
export interface FoundOccasion extends OccasionClaim, OccasionStanding {
  at: number;
  /** It is told as a thing and what befell it. */
  isEvent: boolean;
  /** The words only speak of it. */
  isHint: boolean;
}

/** Every occasion that a stretch of lower-case text names, in text order; the more particular of two at one place stays. */
export function occasionsIn(lowerText: string): FoundOccasion[] {
  const found: (FoundOccasion & { end: number })[] = [];
  let last = -1;
  let past = 0;
  for (const { cue, at } of likelyCues(lowerText)) {
    const { row, kind, pattern } = OCCASION_CUES[cue]!;
    if (row !== last) past = 0;
    last = row;
    if (at < past) continue;
    pattern.lastIndex = at;
    for (let match = pattern.exec(lowerText); match; match = pattern.exec(lowerText)) {
      past = match.index + match[0].length;
      const told =
        kind === 'commemoration'
          ? commemorationAt(lowerText, match.index, past)
          : { kind: dayOf(kind, lowerText, match.index), at: match.index, end: past };
      const isTaken =
        !told ||
        (told.kind === 'illness' && isOfInjured(lowerText, told.at, told.end)) ||
        found.some(
          (other) =>
            told.at < other.end &&
            told.end > other.at &&
            isGrief(other.kind) === isGrief(told.kind),
        );
      if (!isTaken) found.push(occasionAt(lowerText, OCCASION_CUES[cue]!, told));
    }
  }
  for (const aged of [...statesAged(lowerText), ...daysCalledByStates(lowerText)])
    if (!found.some((other) => aged.at < other.end && aged.end > other.at))
      found.push(occasionAt(lowerText, NATIONAL_DAY, { kind: 'national_day', ...aged }));
  const told = found.some(({ kind }) => kind === 'attack')
    ? found.filter(
        ({ kind, at, end }) => kind !== 'illness' || !RECOVERY.test(lowerText.slice(at, end)),
      )
    : found;
  return told.sort((a, b) => a.at - b.at);
}

/** "a speedy recovery after he was shot": of whom an attack hurt nobody is ill. */
const RECOVERY = /recover|get[- ]well|convalesc/;

/** "wished the injured a speedy recovery": of those whom a calamity hurt nobody is ill. */
const isOfInjured = (lowerText: string, at: number, end: number) =>
  INJURED_BEFORE.test(lowerText.slice(Math.max(0, at - 60), at)) ||
  INJURED_AFTER.test(lowerText.slice(end, end + 40));
const INJURED_BEFORE = /\b(?:injured|wounded|hurt|casualties)\b[^.;]{0,40}$/;
const INJURED_AFTER =
  /^ (?:of|for|to) (?:all )?(?:the|those|all)(?: [a-z]+){0,2} (?:injured|wounded|hurt)\b/;

const NATIONAL_DAY = { detail: null, isEvent: false, isHint: false };

/** The birthday of a state is its day, that of a body or treaty its anniversary. */
const dayOf = (kind: OccasionKind, lowerText: string, at: number): OccasionKind => {
  if (kind !== 'birthday') return kind;
  return isOfState(lowerText, at) ? 'national_day' : (agedBefore(lowerText, at) ?? kind);
};

function occasionAt(
  lowerText: string,
  { detail, isEvent, isHint }: Pick<OccasionCue, 'detail' | 'isEvent' | 'isHint'>,
  { kind, at, end }: Commemoration,
): FoundOccasion & { end: number } {
  const ordinal = isCounted(kind) ? ordinalAt(lowerText, at, end) : null;
  return {
    kind,
    detail,
    ordinal,
    at,
    end,
    isEvent,
    isHint,
    ...standingOf(kind, ordinal, lowerText, at, end),
    ...(isHint ? { weak: true } : {}),
  };
}

/** Whether an act may be for an occasion as it is told. */
export const mayBeFor = (
  kind: Kind | null,
  { kind: occasion, askedTo, overcome }: FoundOccasion,
): boolean =>
  (suits(kind, occasion) || (overcome && (kind === 'congratulation' || kind === 'greeting'))) &&
  (!askedTo || kind === 'invitation' || kind === null);

/** On these nobody writes but to congratulate. */
const FEASTS = new Set<OccasionKind>(['birthday', 'new_year', 'lunar_new_year', 'religious_feast']);
const JOYS = new Set<OccasionKind>([
  'election',
  're-election',
  'appointment',
  'inauguration',
  'accession',
  'coronation',
  'national_day',
  'independence_day',
  'anniversary_of_diplomatic_relations',
]);

/** The act that an occasion alone tells, where no word does; null where it tells none. */
export function kindFor(occasion: FoundOccasion | null): Kind | null {
  if (occasion?.kind === 'illness' && !occasion.isHint) return 'sympathy';
  if (!occasion || occasion.weak || occasion.isEvent) return null;
  return kindForGriefOrJoy(occasion.kind);
}

function kindForGriefOrJoy(kind: OccasionKind): Kind | null {
  if (isGrief(kind)) return 'condolence';
  if (FEASTS.has(kind)) return 'greeting';
  return JOYS.has(kind) ? 'congratulation' : null;
}

/** Achieved or commemorated: nobody writes for these but to congratulate, though an article may tell them beside any message. */
const CONGRATULATED = new Set<OccasionKind>([
  'sport',
  'science',
  'award',
  'event_opening',
  'project_launch',
  'birth_anniversary',
  'anniversary_of_accession',
  'state_founding',
  'party_founding',
  'party_congress',
  'organisation_anniversary',
  'victory_day',
]);

/** What a message is that an article tells no act of, by the occasion that it is told for; null where that may be anything. */
export function kindByOccasion(occasion: FoundOccasion): Kind | null {
  if (occasion.kind === 'illness' || occasion.kind === 'epidemic') return 'sympathy';
  return (
    kindForGriefOrJoy(occasion.kind) ?? (CONGRATULATED.has(occasion.kind) ? 'congratulation' : null)
  );
}

/** What the place, the kind and the words around an occasion weigh against its distance, in characters. */
const BEHIND = 1.5;
const OVERTAKEN = 15;
const COSTS = {
  vague: 70,
  death: 25,
  vagueDeath: 60,
  unmeant: 40,
  aside: 120,
  hint: 60,
  unasked: 60,
};

const isVague = ({ kind, meant }: FoundOccasion) => VAGUE.has(kind) && !(meant && MEANT.has(kind));

/** The occasion nearest to a trigger that suits the act, what follows the trigger before what precedes it; null where none does. */
export function nearestOccasion(
  found: readonly FoundOccasion[],
  at: number,
  kind: Kind | null,
): FoundOccasion | null {
  let best: FoundOccasion | null = null;
  let least = Infinity;
  for (const occasion of found) {
    if (!mayBeFor(kind, occasion)) continue;
    const gap = occasion.at >= at ? occasion.at - at : (at - occasion.at) * BEHIND + OVERTAKEN;
    const cost =
      gap +
      (isVague(occasion) && kind !== 'invitation' ? COSTS.vague : 0) +
      (occasion.kind === 'death' ? (occasion.weak ? COSTS.vagueDeath : COSTS.death) : 0) +
      (occasion.meant ? 0 : COSTS.unmeant) +
      (occasion.isHint ? COSTS.hint : 0) +
      (occasion.aside && kind !== 'invitation' ? COSTS.aside : 0);
    if (cost < least) [best, least] = [occasion, cost];
  }
  return best;
}
