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

/** A piece of a block. */
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

/** For each block of the places the stretch that reaches `window` days beyond them to either side, in the order of blocks. */
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

/**
 * What of one block's rows can bear on the places of a stretch: those within it, those within `window` days of these, and so
 * on. Answers them with the stretch that they fill, `window` days to either side included.
 */
export function reachable<Row extends { key: string }>(
  rows: readonly Row[],
  { days }: Stretch,
  window: number,
): { rows: Row[]; days: DayRange } {
  let reach = days;
  for (;;) {
    const inside = rows.filter(({ key }) => {
      const { from, to } = daysOf(placeOf(key).day);
      return from <= reach.to && to >= reach.from;
    });
    const [wider] = stretchesOf(
      inside.map(({ key }) => key),
      window,
    );
    const next = {
      from: Math.min(reach.from, wider?.days.from ?? Infinity),
      to: Math.max(reach.to, wider?.days.to ?? -Infinity),
    };
    if (next.from === reach.from && next.to === reach.to) return { rows: inside, days: reach };
    reach = next;
  }
}
