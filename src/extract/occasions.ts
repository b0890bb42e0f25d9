import { requiredWords } from './required-words.js';
import { occasions } from '../lexicon/lexicon.generated.js';
import type { Kind, OccasionClaim, OccasionKind } from '../model.js';

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|twenty-fifth|thirtieth|thirty-fifth|fortieth|forty-fifth|fiftieth|fifty-fifth|sixtieth|sixty-fifth|seventieth|seventy-fifth|eightieth|ninetieth|hundredth';
const CARDINALS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five|sixty|sixty-five|seventy|seventy-five|eighty|ninety|a hundred|half a century|a quarter of a century|three decades|four decades|five decades|six decades|seven decades';
const VALUES = new Map<string, number>([
  ['half a century', 50],
  ['a quarter of a century', 25],
  ['a hundred', 100],
  ['hundredth', 100],
  ['golden', 50],
  ['silver', 25],
  ['diamond', 60],
  ['platinum', 70],
  ['centenary', 100],
  ['three decades', 30],
  ['four decades', 40],
  ['five decades', 50],
  ['six decades', 60],
  ['seven decades', 70],
]);
const UNITS = [
  'one first',
  'two second',
  'three third',
  'four fourth',
  'five fifth',
  'six sixth',
  'seven seventh',
  'eight eighth',
  'nine ninth',
  'ten tenth',
  'eleven eleventh',
  'twelve twelfth',
  'fifteen fifteenth',
  'twenty twentieth',
  'twenty-five twenty-fifth',
  'thirty thirtieth',
  'thirty-five thirty-fifth',
  'forty fortieth',
  'forty-five forty-fifth',
  'fifty fiftieth',
  'fifty-five fifty-fifth',
  'sixty sixtieth',
  'sixty-five sixty-fifth',
  'seventy seventieth',
  'seventy-five seventy-fifth',
  'eighty eightieth',
  'ninety ninetieth',
];
const NUMBERS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90,
];
UNITS.forEach((pair, at) => pair.split(' ').forEach((word) => VALUES.set(word, NUMBERS[at]!)));
const NUMBER = `(?<n>\\d{1,3}(?:st|nd|rd|th)?|${ORDINALS}|${CARDINALS}|golden|silver|diamond|platinum|centenary)`;

interface Cue {
  kind: OccasionKind;
  detail: string | null;
  pattern: RegExp;
  /** Holds `{n}`. */
  numbered: boolean;
  /** Without one of these words it does not match. */
  words: readonly string[] | null;
}
/** Each pattern of the table; `{n}` in it stands for a number in figures or words. */
const CUES: readonly Cue[] = occasions.map(({ kind, detail, pattern }) => ({
  kind: kind as OccasionKind,
  detail: detail || null,
  numbered: pattern.includes('{n}'),
  words: requiredWords(pattern),
  pattern: new RegExp(
    `\\b(?<!-)(?:${pattern.replaceAll(' ', ',?\\s+').replace('{n}', NUMBER)})(?![a-z])`,
    'g',
  ),
}));

/** Occasions of grief; the others are for everything else. */
const GRIEF = new Set<OccasionKind>([
  'death',
  'disaster',
  'accident',
  'attack',
  'epidemic',
  'illness',
]);
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
]);

export interface FoundOccasion extends OccasionClaim {
  at: number;
  /** The words often stand for something else, so that what the article says elsewhere is preferred. */
  weak: boolean;
}

/** Without one of these no pattern with a number can match. */
const COUNTED = /anniversar|birthday|jubilee|years|\bturn|\bday\b|since|after/;

/** Every occasion that a stretch of lower-case text names, in text order; the more particular of two at one place stays. */
export function occasionsIn(lowerText: string): FoundOccasion[] {
  const found: (FoundOccasion & { end: number })[] = [];
  const counted = COUNTED.test(lowerText);
  for (const { kind, detail, pattern, numbered, words } of CUES) {
    if (numbered && !counted) continue;
    if (words && !words.some((word) => lowerText.includes(word))) continue;
    for (const match of lowerText.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const taken = found.some(
        (other) =>
          match.index < other.end &&
          end > other.at &&
          (other.kind !== kind || other.ordinal !== null),
      );
      if (taken) continue;
      const weak = isWeak(kind, lowerText, match.index);
      found.push({
        kind,
        detail,
        ordinal: numberOf(match.groups?.['n']),
        at: match.index,
        end,
        weak,
      });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A person's death is told by "death of"; mourning and victims go with every calamity. */
const DEATH_OF =
  /^(?:the )?(?:death|passing|demise|departure|loss) of (?!\d|more|dozens|several|many|the victims|people|at least|so many|li(?:fe|ves)\b|scores|hundreds|thousands|those|a number|civilians|human|citizens|its|their)|^passing away|^passed away/;
const WEAK = new Set<OccasionKind>([
  'visit',
  'summit',
  'award',
  'illness',
  'epidemic',
  'ties_established',
]);

function isWeak(kind: OccasionKind, lowerText: string, at: number): boolean {
  return WEAK.has(kind) || (kind === 'death' && !DEATH_OF.test(lowerText.slice(at, at + 40)));
}

function numberOf(surface: string | undefined): number | null {
  if (!surface) return null;
  const digits = /^\d+/.exec(surface);
  return digits ? Number(digits[0]) : (VALUES.get(surface) ?? null);
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
]);

/** Whether an act is ever written for such an occasion. */
export function suits(kind: Kind | null, occasion: OccasionKind): boolean {
  if (kind === 'condolence') return GRIEF.has(occasion);
  if (kind === 'sympathy') return GRIEF.has(occasion);
  if (kind === 'congratulation' || kind === 'greeting') return !GRIEF.has(occasion);
  if (kind === 'invitation') return INVITED_TO.has(occasion);
  return true;
}

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
    const gap = occasion.at >= at ? occasion.at - at : (at - occasion.at) * 1.5 + 15;
    const cost =
      gap +
      (VAGUE.has(occasion.kind) ? 70 : 0) +
      (occasion.kind === 'death' ? 25 : 0) +
      (occasion.kind === 'new_year' ? 0 : 0);
    if (cost < least) [best, least] = [occasion, cost];
  }
  return best;
}
