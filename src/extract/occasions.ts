import type { Kind, OccasionClaim, OccasionKind } from '../model.js';
import { commemorationAt, type Commemoration } from './commemorations.js';
import { likelyCues, OCCASION_CUES, type OccasionCue } from './occasion-cues.js';
import { ordinalAt } from './ordinals.js';

/** Occasions of grief; the others are for everything else. */
const GRIEF = new Set<OccasionKind>([
  'death',
  'disaster',
  'accident',
  'attack',
  'epidemic',
  'illness',
]);
const isGrief = (kind: OccasionKind) => GRIEF.has(kind);
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
/** Occasions that come back and are counted. */
const COUNTED = new Set<OccasionKind>([
  'anniversary_of_diplomatic_relations',
  'national_day',
  'independence_day',
  'state_founding',
  'party_founding',
  'anniversary_of_accession',
  'birthday',
  'birth_anniversary',
  'victory_day',
  'treaty_anniversary',
  'organisation_anniversary',
]);

/** Whether occasions of a kind have a number. */
export const isCounted = (kind: OccasionKind): boolean => COUNTED.has(kind);

export interface FoundOccasion extends OccasionClaim {
  at: number;
  /** The words often stand for something else, so that what the article says elsewhere is preferred. */
  weak: boolean;
  /** Words before it make it what an act is for ("on the occasion of", "over", "following"). */
  meant: boolean;
  /** It is told as one still to come or long past. */
  aside: boolean;
  /** It is told as a thing and what befell it. */
  isEvent: boolean;
  /** The words only speak of it. */
  isHint: boolean;
}

/** Every occasion that a stretch of lower-case text names, in text order; the more particular of two at one place stays. */
export function occasionsIn(lowerText: string): FoundOccasion[] {
  const found: (FoundOccasion & { end: number })[] = [];
  let row = -1;
  let past = 0;
  for (const { cue, at } of likelyCues(lowerText)) {
    if (cue !== row) past = 0;
    row = cue;
    if (at < past) continue;
    const { kind, pattern } = OCCASION_CUES[cue]!;
    pattern.lastIndex = at;
    for (let match = pattern.exec(lowerText); match; match = pattern.exec(lowerText)) {
      past = match.index + match[0].length;
      const told =
        kind === 'commemoration'
          ? commemorationAt(lowerText, match.index, past)
          : { kind, at: match.index, end: past };
      const isTaken =
        !told ||
        found.some(
          (other) =>
            told.at < other.end &&
            told.end > other.at &&
            isGrief(other.kind) === isGrief(told.kind),
        );
      if (!isTaken) found.push(occasionAt(lowerText, OCCASION_CUES[cue]!, told));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function occasionAt(
  lowerText: string,
  { detail, isEvent, isHint }: OccasionCue,
  { kind, at, end }: Commemoration,
): FoundOccasion & { end: number } {
  const ordinal = COUNTED.has(kind) ? ordinalAt(lowerText, at, end) : null;
  const before = lowerText.slice(Math.max(0, at - LOOK), at);
  const after = lowerText.slice(end, end + LOOK);
  return {
    kind,
    detail,
    ordinal,
    at,
    end,
    isEvent,
    isHint,
    weak: isHint || isWeak(kind, lowerText, at, end),
    meant:
      isMeant(before) ||
      LEADING.test(lowerText.slice(at, end)) ||
      OF_AN_ACT.test(after) ||
      (kind === 'anniversary_of_diplomatic_relations' && ordinal !== null),
    aside:
      ASIDE.test(before) ||
      ASIDE_AFTER.test(after) ||
      (kind === 'inauguration' && TO_COME.test(before)) ||
      (FESTIVE.has(kind) && (BY_THEN.test(before) || STAYED.test(before))) ||
      (COUNTED.has(kind) && IN_A_MONTH.test(after)),
  };
}

/** How far around an occasion the words are read that say what it is to the act. */
const LOOK = 70;
const LEADING = /^(?:on|for|upon) /;
const LEADS = new Set(
  'since as on over for upon following after mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorating commemorates observe observes observing by in from amid with hit struck caused occasion'.split(
    ' ',
  ),
);
const FILLS = new Set(
  'the a an this that these those his her its their your our of to and recent tragic devastating deadly terrible powerful strong massive severe heavy successful joyous auspicious blessed great historic happy sad untimely sudden upcoming coming two both double national official presidential parliamentary general country nation people winning won win'.split(
    ' ',
  ),
);
const FILLING = /(?:'s|s'|an|ese|ish|i|\d(?:st|nd|rd|th)|th|ieth)$/;

/** Whether the words before an occasion lead to it from a preposition of purpose or a verb of marking. */
function isMeant(before: string): boolean {
  const words = before.split(/[ ,]+/);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const word = words[at]!;
    if (LEADS.has(word)) return true;
    if (word && !FILLS.has(word) && !FILLING.test(word))
      return at === words.length - 1 && LEADS.has(words[at - 1]!);
  }
  return false;
}

/** "Christmas greetings", "the election congratulations" */
const OF_AN_ACT =
  /^(?:'s)? (?:day |holiday )?(?:greetings?|wishes|messages?|felicitations|congratulations?|congratulatory|cards?|condolences?)\b/;

const ASIDE =
  /\b(?:next (?:year|month|week)(?:'s)?|later this|this year (?:also|will)|last year|in (?:19|20)\d\d|years ago|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|remind(?:s|ed|ing)?|jok(?:ed|es|ing)|mention(?:s|ed|ing)?|also marks|(?:will|would) (?:also )?(?:mark|celebrate|observe)|looks? forward to|preparations? for|ahead of|previous|former|earlier|will attend|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:brings|will (?:see|bring|mark)))(?: [\p{L}\p{N}.'-]+){0,5},? ?$/u;
const ASIDE_AFTER =
  /^(?: [\p{L}.'-]+){0,3} (?:next (?:year|month|week|spring|summer|autumn|winter|fall)|in (?:19|20)\d\d\b|(?:of )?last (?:year|spring|summer|autumn|winter|fall)|in the (?:spring|summer|autumn|fall)|a year ago|scheduled|slated|due (?:in|on|next))/u;

/** "ratified by Christmas" */
const BY_THEN = /\b(?:by|until|till|before|since|after) (?:the (?:end of )?)?$/;
const FESTIVE = new Set<OccasionKind>(['religious_feast', 'new_year', 'lunar_new_year']);
/** "will be sworn in on Monday", "will meet at the swearing-in" */
const TO_COME =
  /\b(?:will|shall|is to|are to|due to|to be|when (?:he|she) is)(?: [\p{L}'-]+){0,5} $/u;
/** "asked her to spend a week with them for the New Year" */
const STAYED =
  /\b(?:come|visit|travel|return|stay|spend|join)(?: [\p{L}.'-]+){0,5} (?:for|at|over|during)(?: the)? $/u;
/** "celebrated 60 years of relations in March" */
const IN_A_MONTH =
  /^(?: (?:with|between|day) [\p{L}.'-]+)?,? (?:in|last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u;

/** A person's death is told by "death of"; mourning and victims go with every calamity. */
const DEATH_OF =
  /^(?:the )?(?:death|passing|demise|departure|loss|decease)(?: away)? of (?!\d|more|dozens|several|many|the victims|people|at least|so many|li(?:fe|ves)\b|scores|hundreds|thousands|those|a number|civilians|human|citizens|its|their|innocent|precious|some|two|three|four|five|six|seven|eight|nine|ten|an? (?:number|estimated))|^passing away|^passed away/;
const WEAK = new Set<OccasionKind>([
  'visit',
  'summit',
  'award',
  'illness',
  'epidemic',
  'ties_established',
  'other',
]);

/** Words that call someone by what he became. */
const TITLE = /^new (?!year)|-(?:elect|designate)\b|^turn/;

function isWeak(kind: OccasionKind, lowerText: string, at: number, end: number): boolean {
  const words = lowerText.slice(at, end);
  if (TITLE.test(words)) return true;
  return WEAK.has(kind) || (kind === 'death' && !DEATH_OF.test(lowerText.slice(at, at + 60)));
}

const INVITED_TO = new Set<OccasionKind>([
  'visit',
  'summit',
  'event_opening',
  'inauguration',
  'coronation',
  'victory_day',
  'state_founding',
  'sport',
  'independence_day',
  'national_day',
  'project_launch',
  'party_congress',
  'theme_year',
  'organisation_anniversary',
  'anniversary_of_diplomatic_relations',
  'other',
]);

/** Whether an act is ever written for such an occasion. */
export function suits(kind: Kind | null, occasion: OccasionKind): boolean {
  if (kind === 'condolence') return GRIEF.has(occasion) && occasion !== 'illness';
  if (kind === 'sympathy') return GRIEF.has(occasion);
  if (kind === 'congratulation' || kind === 'greeting') return !GRIEF.has(occasion);
  if (kind === 'invitation') return INVITED_TO.has(occasion);
  return true;
}

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
  if (!occasion || occasion.weak || occasion.isEvent) return null;
  if (occasion.kind === 'illness') return 'sympathy';
  if (GRIEF.has(occasion.kind)) return 'condolence';
  if (FEASTS.has(occasion.kind)) return 'greeting';
  return JOYS.has(occasion.kind) ? 'congratulation' : null;
}

/** What the place, the kind and the words around an occasion weigh against its distance, in characters. */
const BEHIND = 1.5;
const OVERTAKEN = 15;
const COSTS = { vague: 70, death: 25, vagueDeath: 60, unmeant: 40, aside: 120, hint: 60 };

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
    if (!suits(kind, occasion.kind)) continue;
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
