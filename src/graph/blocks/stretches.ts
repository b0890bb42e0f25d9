import { boundsOf, placeOf, reachable, stretchesOf } from '../../resolve/places.js';
import type { Transaction } from '../graph.js';

/**
 * Reads all that is placed within `window` days of the given places, and within that of what was found, until nothing more
 * turns up. Each text reads the rows of `$given.stretches`: one those with a precise day, one the others of the block. More is read
 * than is needed, and ever more, so that a long chain costs few round trips.
 */
export async function readStretches<Row extends { key: string }>(
  transaction: Transaction,
  texts: { inStretch: string; vague: string },
  keys: Iterable<string>,
  window: number,
): Promise<Row[]> {
  const found: Row[] = [];
  let pending = stretchesOf(keys, window);
  for (let margin = window; pending.length > 0; margin *= 8) {
    const wide = pending.map(({ block, days }) => ({
      block,
      days: { from: days.from - margin, to: days.to + margin },
    }));
    const bounds = { stretches: wide.map(boundsOf) };
    const rows = new Map<string, Row[]>(pending.map(({ block }) => [block, []]));
    for (const text of [texts.inStretch, texts.vague])
      for (const row of await transaction.run<Row>(text, bounds))
        rows.get(placeOf(row.key).block)?.push(row);
    pending = pending.filter((stretch, index) => {
      const { rows: inside, days } = reachable(rows.get(stretch.block)!, stretch, window);
      const read = wide[index]!.days;
      const isWhole = read.from <= days.from && days.to <= read.to;
      if (isWhole) found.push(...inside);
      return !isWhole;
    });
  }
  return found;
}
