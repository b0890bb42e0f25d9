import type { ChunkReader } from './chunk-reader.js';

/**
 * "From the presidents of Kand and Sesh, and His Highness Prince Odo was greeted": somebody behind the offices of many who holds none of
 * them.
 */
export function isStyledBehind({ lower, skipHonorifics }: ChunkReader, at: number): boolean {
  if (!/^(?:,|and|&)$/.test(lower(at))) return false;
  const next = at + (lower(at + 1) === 'and' ? 2 : 1);
  return skipHonorifics(next) > next;
}

/** Words of "or Ulu". */
const LONGEST_GLOSS = 4;

/**
 * "The head of government, or Ulu, Li Ro": the comma behind what the office is called besides, where a name follows; the place itself
 * elsewhere.
 */
export function pastGloss(
  { lower, names, limit, skipHonorifics }: ChunkReader,
  comma: number,
): number {
  if (lower(comma) !== ',' || lower(comma + 1) !== 'or') return comma;
  for (let at = comma + 3; at < limit && at <= comma + 1 + LONGEST_GLOSS; at += 1) {
    if (lower(at) !== ',') continue;
    const from = skipHonorifics(at + 1);
    return names.nameEnd(from, limit) > from ? at : comma;
  }
  return comma;
}
