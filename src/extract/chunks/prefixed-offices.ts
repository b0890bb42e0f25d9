import { BODY_WORDS, NO_NAME } from '../names/name-words.js';
import { BODY_LINKS, QUALIFIERS } from '../titles/title-words.js';
import type { ChunkReader } from './chunk-reader.js';
import { titledChunk } from './titled-chunks.js';

const MOST_WORDS = 5;

/**
 * "Council President Li Ro", "Government of Unity premier Ba": the body before an office that a name follows is part of the mention, and
 * the office is the body's where its last word is one for bodies.
 */
export function prefixedOffice(reader: ChunkReader, start: number): number | null {
  const { chunks, lower, limit, terms, tokens } = reader;
  if (terms.covering.has(start) || tokens[start]!.kind !== 'name') return null;
  let at = start;
  for (; at < limit && at - start < MOST_WORDS; at += 1) {
    if (terms.at.get(at)?.entry.type === 'role') break;
    const { kind } = tokens[at]!;
    if (kind === 'mark' || kind === 'number' || terms.covering.has(at)) return null;
    if (kind === 'word' && !(at > start && BODY_LINKS.has(lower(at)))) return null;
    if (at === start && isNoBody(reader, at)) return null;
  }
  const entry = terms.at.get(at)?.entry;
  // "To the Archbishop of Porto Alegre Pope Leo wrote": no body has a pope or a king.
  if (entry?.type !== 'role' || /^(?:pope|monarch)$/.test(entry.roleClass)) return null;
  if (tokens[at - 1]!.kind !== 'name') return null;
  const before = chunks.length;
  const end = titledChunk(reader, at);
  const [found] = chunks.slice(before);
  if (end === null || found?.form !== 'name' || found.first !== at || found.titles[0]?.plural) {
    chunks.length = before;
    return null;
  }
  found.first = start;
  if (BODY_WORDS.has(lower(at - 1))) found.titles[0] = { ...found.titles[0]!, body: true };
  return end;
}

/** A word that opens a sentence, or is of the calendar or of an office, begins no name of a body. */
const isNoBody = ({ lower, sentence }: ChunkReader, at: number): boolean =>
  (QUALIFIERS.has(lower(at)) && !/^(?:presidential|parliamentary|government)$/.test(lower(at))) ||
  (NO_NAME.has(lower(at)) && !BODY_WORDS.has(lower(at)) && lower(at) !== 'government') ||
  (at === sentence.first && !BODY_WORDS.has(lower(at)) && lower(at) !== 'government');
