import type { ChunkReader } from './chunk-reader.js';
import { titledChunk } from './titled-chunks.js';

/** Words before "family" where somebody died. */
const BEREAVED = /^(?:bereaved|grieving|mourning|deceased)$/;

/** Words before the name of who died. */
const LATE = /^(?:the|late|slain|deceased|fallen)$/;

/**
 * "The family of the late Li Ro", "the Odo family", "the bereaved family": the household of one person as a body; the person is read as
 * any other. The families of victims are none: what is said to them is said to their state.
 */
export function familyChunk(reader: ChunkReader, start: number): number | null {
  const { lower, names, limit, tokens } = reader;
  if (lower(start) !== 'the') return null;
  const first = start + 1;
  if (lower(first) === 'family' && lower(first + 1) === 'of') {
    const isUnnamed = lower(first + 2) === 'the' && lower(first + 3) === 'deceased';
    const end = isUnnamed ? first + 4 : nameEnd(reader, first + 2);
    return end === null ? null : pushFamily(reader, start, isUnnamed ? end : first + 1, end);
  }
  const end = BEREAVED.test(lower(first)) ? first + 1 : names.nameEnd(first, limit);
  if (end === first || lower(end) !== 'family' || tokens[end]!.kind !== 'word') return null;
  return pushFamily(reader, start, end + 1, end + 1);
}

/** The end of the name of whoever is told at a place, titles before it or not; null where nobody is. */
function nameEnd(reader: ChunkReader, from: number): number | null {
  const { chunks, lower, names, limit } = reader;
  const before = chunks.length;
  const titled = titledChunk(reader, from);
  const named = chunks[before]?.form === 'name' ? chunks[before]?.name?.last : undefined;
  chunks.length = before;
  if (titled !== null) return named ?? null;
  let first = from;
  while (LATE.test(lower(first))) first += 1;
  const end = names.nameEnd(first, limit);
  return end > first ? end : null;
}

function pushFamily(reader: ChunkReader, start: number, last: number, nameLast: number): number {
  return reader.push({
    first: start,
    last,
    form: 'organisation',
    name: { first: start + 1, last: nameLast },
    titles: [],
    country: null,
    honorific: false,
    rule: 'family',
  });
}
