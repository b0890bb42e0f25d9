import { peerTitle } from '../titles/peer-title.js';
import type { ChunkReader } from '../chunks/chunk-reader.js';
import { HUMAN } from './name-evidence.js';
import { nameWithTail } from './name-tails.js';
import { endsApposition, titledChunk } from '../chunks/titled-chunks.js';
import { isTightlyNamed, looseTitle } from '../titles/loose-titles.js';
import { wholeOffice } from '../offices/office-phrases.js';
import { DETERMINERS, POSSESSORS } from '../titles/title-words.js';

/** Words that end the words before a noun. */
const ENDS =
  /^(?:of|to|in|on|at|by|for|from|with|and|or|that|who|whom|which|as|is|was|were|has|had|have|said|told|wrote|sent|not|when|than|after|before)$/;
const MOST_WORDS = 5;

/** "The Conservative leader, Li Ro,", "its provincial chair Ba": whoever holds an office told in words that are in no table. */
export function looselyTitled(reader: ChunkReader, start: number): number | null {
  const { lower, limit, names, push, skipHonorifics } = reader;
  const loose = looseTitle(reader, start);
  if (!loose) return null;
  const isFollowed = (at: number) => names.nameEnd(skipHonorifics(at), limit) > skipHonorifics(at);
  const goesOn = lower(loose.last) !== ',' && !isFollowed(loose.last);
  const title = goesOn ? wholeOffice(reader, loose) : loose;
  if (!title) return null;
  const comma = lower(title.last) === ',' ? 1 : 0;
  if (!comma && !isTightlyNamed(reader, title)) return null;
  const from = skipHonorifics(title.last + comma);
  const end = names.nameEnd(from, limit);
  if (end === from || (comma && !endsApposition(reader, start, from, end, ','))) return null;
  const chunk = nameWithTail(reader, start, { first: from, last: end }, [title]);
  return push({ ...chunk, honorific: false, rule: 'person-titled' });
}

/** "his newly elected Lyon colleague Li Ro", "her friend, President Ba": what is said of someone before the name is part of the mention. */
export function describedName(reader: ChunkReader, start: number): number | null {
  const { chunks, lower, limit, names, push, terms, tokens, skipHonorifics } = reader;
  const owner = terms.at.get(start);
  const isState = owner?.entry.type === 'country' && owner.entry.form !== 'metonym';
  const isPossessed = POSSESSORS.has(lower(start));
  if (!isState && !isPossessed && !DETERMINERS.has(lower(start))) return null;
  let country: string | null = null;
  let at = start;
  for (let words = 0; ; words += 1, at += 1) {
    if (at >= limit || words > MOST_WORDS) return null;
    const word = lower(at);
    if (words && HUMAN.has(word) && tokens[at]!.kind === 'word') break;
    const { kind } = tokens[at]!;
    if ((kind === 'mark' && word !== "'s") || ENDS.test(word)) return null;
    const term = terms.at.get(at);
    if (term?.entry.type === 'role' || term?.entry.type === 'organisation') return null;
    if (term?.entry.type === 'country') {
      if (term.entry.form !== 'metonym') country = term.entry.code;
      at = term.last - 1;
    }
  }
  const isPeer = isPossessed && /^(?:colleague|homologue)$/.test(lower(at));
  const called = reader.titles.titleAt(at, limit);
  at += 1;
  if (lower(at) === 'in' && lower(at + 1) === 'arms') at += 2;
  if (lower(at) === ',') at += 1;
  const before = chunks.length;
  const titled = titledChunk(reader, at);
  const found = chunks[before];
  if (titled !== null) {
    if (found && found.form === 'name' && found.first === at) {
      found.first = start;
      found.country ??= found.titles.some(({ countries }) => countries.length) ? null : country;
    }
    return titled;
  }
  const from = skipHonorifics(at);
  const end = names.nameEnd(from, limit);
  if (end === from) return null;
  const chunk = nameWithTail(
    reader,
    start,
    { first: from, last: end },
    isPeer ? [peerTitle(start, at)] : called ? [called] : [],
  );
  return push({
    ...chunk,
    country: chunk.country ?? country,
    honorific: false,
    rule: 'name-described',
  });
}
