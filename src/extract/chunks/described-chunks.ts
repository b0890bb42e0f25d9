import { describedPeople } from '../../lexicon/lexicon.generated.js';
import { BE, HAVE, MODALS, nounOf, PREPOSITIONS, verbOf } from '../lexemes.js';
import { DONE_TO_THE_LIVING } from '../foreigner-meant.js';
import type { Chunk, ChunkReader } from './chunk-reader.js';

/**
 * How somebody is described without name or office: by what he did in the story, by what the story did for him, by his rank, by his place
 * in a list, by his calling.
 */
export type Description = 'writer' | 'addressee' | 'rank' | 'ordinal' | 'calling';

const isDescription = (text: string): text is Description =>
  /^(?:writer|addressee|rank|ordinal|calling)$/.test(text);

const NOUNS: ReadonlyMap<string, Description> = new Map(
  describedPeople.flatMap(({ side, nouns }) =>
    nouns.map((noun): [string, Description] => [noun, isDescription(side) ? side : 'addressee']),
  ),
);

/** What a noun says of whoever it describes; null where it describes nobody. */
export const descriptionOf = (noun: string): Description | null => NOUNS.get(noun) ?? null;

/** "The caller", "his caller", "the Dane": somebody told before, told again by a noun. */
export function describedChunk(reader: ChunkReader, start: number): number | null {
  const { lower, push, terms, tokens } = reader;
  const isOwn = /^(?:his|her)$/.test(lower(start));
  if (lower(start) !== 'the' && !isOwn) return null;
  const first = start + 1;
  if (tokens[first]?.kind === 'word' || NOUNS.has(lower(first))) {
    const last = NOUNS.has(`${lower(first)} ${lower(first + 1)}`)
      ? first + 2
      : NOUNS.has(lower(first))
        ? first + 1
        : first;
    if (last === first) return null;
    if (isOneOfTwo(reader, start)) return push(chunk(start, last, null));
    if (!endsPhrase(reader, last)) return null;
    const isOrdinal = descriptionOf(lower(first)) === 'ordinal';
    // "Rang her first"; "in the first" of two calls; "the first went to B": a message, as far as one can tell.
    const isMessage =
      MAY_BE_MESSAGE.test(lower(last)) && !/^(?:him|her|them)$/.test(lower(last + 1));
    if (isOrdinal && (isOwn || isMessage || IN.test(lower(start - 1)))) return null;
    return push(chunk(start, last, null));
  }
  const term = terms.at.get(first);
  if (isOwn || term?.entry.type !== 'country' || term.entry.form !== 'demonym') return null;
  if (PLURAL.test(lower(term.last - 1)) || !endsPhrase(reader, term.last)) return null;
  return push(chunk(start, term.last, term.entry.code));
}

/** "Congratulated the latter on", "received from the latter a letter": one of two people, whatever follows. */
function isOneOfTwo({ lower }: ChunkReader, start: number): boolean {
  if (!/^(?:former|latter)$/.test(lower(start + 1)) || !GOES_ON.test(lower(start + 2)))
    return false;
  const before = lower(start - 1);
  return /^(?:from|with)$/.test(before) || DONE_TO_THE_LIVING.has(verbOf(before)?.verb ?? 'say');
}

/** What may stand behind whom something is done to: no noun of which "the former" would be said. */
const GOES_ON = /^(?:on|to|in|for|by|at|over|after|an?|his|her|the|and|,|\.)$/;

const chunk = (first: number, last: number, country: string | null): Omit<Chunk, 'sentence'> => ({
  first,
  last,
  form: 'pronoun',
  name: null,
  titles: [],
  country,
  honorific: false,
  rule: 'described',
});

const MAY_BE_MESSAGE =
  /^(?:was|were|is|are|be|been|being|had|has|to|of|in|on|for|went|goes|came|comes|arrived|reached|followed|sent|handed|signed|written|dated|addressed|delivered|received)$/;

const IN = /^(?:in|on|at|of|during)$/;

/** Demonyms that tell of a whole people: "the Japanese", "the Danes". */
const PLURAL = /(?:s|ese|sh|ch)$/;

/** No noun and no name goes on with the phrase. */
function endsPhrase({ lower, limit, tokens }: ChunkReader, at: number): boolean {
  if (at >= limit) return true;
  const { kind } = tokens[at]!;
  const word = lower(at);
  if (kind === 'mark') return word !== "'" && word !== '-';
  if (kind !== 'word' || word === 'of') return false;
  if (PREPOSITIONS.has(word) || BE.has(word) || HAVE.has(word) || MODALS.has(word)) return true;
  const verb = verbOf(word);
  return ENDS.test(word) || (verb !== undefined && verb.finite && !nounOf(word));
}

const ENDS =
  /^(?:he|she|an?|another|and|but|who|whom|whose|also|too|then|later|himself|herself|'s|how|that|when|while|\w+ed)$/;
