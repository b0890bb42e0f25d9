import type { Kind, OccasionKind } from '../../model.js';

/** Occasions of grief; the others are for everything else. */
const GRIEF = new Set<OccasionKind>([
  'death',
  'disaster',
  'accident',
  'attack',
  'epidemic',
  'illness',
]);

/** Whether an occasion is one of grief. */
export const isGrief = (kind: OccasionKind): boolean => GRIEF.has(kind);

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

/** What an act is hardly ever for, unless that is told beside it or somebody is asked to it. */
const SELDOM = new Map<Kind, ReadonlySet<OccasionKind>>([
  ['congratulation', new Set<OccasionKind>(['visit', 'summit'])],
  [
    'invitation',
    new Set<OccasionKind>([
      'anniversary_of_diplomatic_relations',
      'independence_day',
      'national_day',
      'state_founding',
      'victory_day',
      'inauguration',
      'coronation',
      'organisation_anniversary',
    ]),
  ],
]);

/** Whether an act is for such an occasion only where that is told of the act itself. */
export const isSeldomFor = (kind: Kind, occasion: OccasionKind): boolean =>
  SELDOM.get(kind)?.has(occasion) ?? false;
