import type { ChunkReader } from './chunk-reader.js';

/** "From the presidents of Kand and Sesh, and His Highness Prince Odo was greeted": somebody behind the offices of many who holds none of them. */
export function isStyledBehind({ lower, skipHonorifics }: ChunkReader, at: number): boolean {
  if (!/^(?:,|and|&)$/.test(lower(at))) return false;
  const next = at + (lower(at + 1) === 'and' ? 2 : 1);
  return skipHonorifics(next) > next;
}
