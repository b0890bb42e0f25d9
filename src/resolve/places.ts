import type { PartialDate } from '../model.js';
import { dateOf, daysOf, isPrecise, type DayRange } from './days.js';

/**
 * Where a claim is compared with others: its block and, within it, its day. As text the block comes first, so that one index
 * finds a stretch of days of a block; a day that is not told to the day follows `~` and sorts behind all that are.
 */
export interface Place {
  block: string;
  day: PartialDate | null;
}

export function placeKey({ block, day }: Place): string {
  return `${block}|${isPrecise(day) ? '' : '~'}${day ?? ''}`;
}

export function placeOf(key: string): Place {
  const at = key.lastIndexOf('|');
  return { block: key.slice(0, at), day: key.slice(at + 1).replace('~', '') || null };
}

/** What must be read of a block so that no claim outside can bear on one inside. */
export interface Stretch {
  block: string;
  days: DayRange;
}

/** The same as bounds of keys, both inclusive; claims without a precise day stand behind `vague`. */
export function boundsOf({ block, days }: Stretch) {
  return {
    from: `${block}|${dateOf(days.from)}`,
    to: `${block}|${dateOf(days.to)}`,
    vague: `${block}|~`,
  };
}

/** For each block of the places one stretch, as wide as they reach with `window` days to either side; sorted by block. */
export function stretchesOf(keys: Iterable<string>, window: number): Stretch[] {
  const stretches = new Map<string, DayRange>();
  for (const key of keys) {
    const { block, day } = placeOf(key);
    const { from, to } = daysOf(day);
    const known = stretches.get(block);
    stretches.set(block, {
      from: Math.min(known?.from ?? Infinity, from - window),
      to: Math.max(known?.to ?? -Infinity, to + window),
    });
  }
  return [...stretches.keys()].sort().map((block) => ({ block, days: stretches.get(block)! }));
}

/** Whether a place lies within reach of a stretch of its block. */
export function isWithin(key: string, { days }: Stretch): boolean {
  const { from, to } = daysOf(placeOf(key).day);
  return from <= days.to && to >= days.from;
}
