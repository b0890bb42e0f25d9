import type { OccasionClaim } from '../model.js';
import { OCCASIONS } from './occasion-table.js';

/** Detail of a new year that is not the first of January. */
export const ANOTHER_CALENDAR = 'of another calendar';

/** "30th anniversary of diplomatic relations", "death of Elizabeth II", "earthquake", "Eid al-Adha". */
export function occasionName({ kind, ordinal, detail }: OccasionClaim): string {
  const { name } = OCCASIONS[kind];
  if (kind === 'death' && detail) return `death of ${detail}`;
  if (kind === 'new_year' && detail === ANOTHER_CALENDAR) return `${name} ${detail}`;
  if (detail && ['disaster', 'accident', 'religious_feast'].includes(kind))
    return kind === 'accident' ? `${detail} accident` : detail;
  if (ordinal === null) return name;
  if (kind === 'independence_day') return `${ordinalOf(ordinal)} anniversary of independence`;
  return /birthday|anniversary|day/.test(name)
    ? `${ordinalOf(ordinal)} ${name}`
    : `${ordinalOf(ordinal)} anniversary of the ${name}`;
}

function ordinalOf(number: number): string {
  const tail = number % 100;
  const ending = tail > 10 && tail < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
