import type { OccasionKind } from '../../model.js';
import type { Profile } from '../document.js';

/** What an act may be for by whom it is done to; null where that rules nothing out. */
export type Honoured = 'crowned' | 'minister' | 'body' | null;

const CROWNED =
  /^(?:(?:his|her) \w+ )?(?:king|queen|emperor|empress|emir|amir|sultan|grand duke|grand duchess|sovereign)\b/i;
const MINISTER =
  /\bminister\b|^(?:foreign|defence|home|interior|permanent) secretary|\bambassador\b|\bsecretary of state\b|^first lady\b|crown prince/i;
const HEAD =
  /\b(?:prime|chief|first) minister\b|\bpremier\b|\bpresident\b(?! of the (?:national|federal|house|senate))/i;

/** To whom all of some parties belong who are written to. */
export function honouredOf(parties: readonly Profile[]): Honoured {
  const kinds = new Set(
    parties.map(({ kind, title, name }): Honoured => {
      if (kind === 'organisation') return 'body';
      const office = (kind === 'office' ? name : title) ?? '';
      if (CROWNED.test(office)) return 'crowned';
      return MINISTER.test(office) && !HEAD.test(office) ? 'minister' : null;
    }),
  );
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** What never befalls them: nobody appoints a king, though some elect one; a minister is appointed, an organisation has no birthday of a person. */
const NEVER: Readonly<Record<Exclude<Honoured, null>, ReadonlySet<OccasionKind>>> = {
  crowned: new Set<OccasionKind>(['re-election', 'appointment', 'party_congress']),
  minister: new Set<OccasionKind>(['election', 're-election', 'inauguration', 'coronation']),
  body: new Set<OccasionKind>(['birthday', 'election', 're-election', 'appointment', 'sport']),
};

/** What belongs to one side alone, of which two do not write to each other. */
const OF_ONE_SIDE = new Set<OccasionKind>([
  'election',
  're-election',
  'appointment',
  'inauguration',
  'birthday',
  'science',
  'award',
]);

/** Whether an act to somebody, or of two to each other, may be for occasions of a kind. */
export const mayBefall = (kind: OccasionKind, honoured: Honoured, mutual: boolean): boolean =>
  !(honoured && NEVER[honoured].has(kind)) && !(mutual && OF_ONE_SIDE.has(kind));
