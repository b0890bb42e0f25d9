import { chunkOfState, type ChunkReader } from './chunk-reader.js';

const COLLECTIVE = new Set(
  'government governments people peoples leadership side nation public citizens authorities state administration parliament kingdom'.split(
    ' ',
  ),
);
const FRIENDLY = new Set(
  'friendly fraternal brotherly sisterly sister brother neighbouring neighboring whole entire'.split(
    ' ',
  ),
);
const GRAND = new Set([...FRIENDLY, 'royal', 'grand']);
/** Words in lower case with which such a phrase begins. */
export const COLLECTIVE_OPENERS: ReadonlySet<string> = new Set([
  'the',
  'all',
  ...GRAND,
  ...COLLECTIVE,
]);

/** "the government and people of Kandia", "the Kandian side", "Kandia's people": the state. */
export function collectiveChunk(reader: ChunkReader, start: number): number | null {
  const { terms, limit, lower, push } = reader;
  const the = lower(start) === 'the' || lower(start) === 'all' ? start + 1 : start;
  const term = terms.at.get(the);
  if (term?.entry.type === 'country' && term.entry.form !== 'metonym') {
    let at = lower(term.last) === "'s" ? term.last + 1 : term.last;
    if (FRIENDLY.has(lower(at))) at += 1;
    const noun = lower(at) === 'royal' && lower(at + 1) === 'family' ? at + 1 : at;
    if (!COLLECTIVE.has(lower(noun)) && noun === at) return null;
    let last = noun + 1;
    if ((lower(last) === 'and' || lower(last) === ',') && COLLECTIVE.has(lower(last + 1)))
      last += 2;
    return push(chunkOfState({ first: start, last }, term.entry.code, 'country-collective'));
  }
  let at = the;
  let nouns = 0;
  while (at < limit && nouns < 4) {
    if (GRAND.has(lower(at))) at += 1;
    if (!COLLECTIVE.has(lower(at))) break;
    nouns += 1;
    at += 1;
    if (lower(at) === ',') at += 1;
    if (lower(at) === 'and') at += lower(at + 1) === 'the' ? 2 : 1;
  }
  if (!nouns || lower(at) !== 'of') return null;
  let place = lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (FRIENDLY.has(lower(place))) place += 1;
  const of = terms.at.get(place);
  if (of?.entry.type !== 'country' || of.entry.form !== 'name') return null;
  return push(chunkOfState({ first: start, last: of.last }, of.entry.code, 'country-collective'));
}

/** "Kandia": a state by its name. */
export function stateChunk(reader: ChunkReader, at: number): number | null {
  const { terms, push } = reader;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
  return push(chunkOfState({ first: at, last: term.last }, term.entry.code, 'country'));
}
