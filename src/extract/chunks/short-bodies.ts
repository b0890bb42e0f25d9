import type { Profile } from '../document.js';
import type { Chunk, ChunkReader } from './chunk-reader.js';

/** Bodies of members and meetings, of which an article speaks by their last word alone once it has named them. */
const SHORT =
  /^(?:academy|agency|alliance|assembly|association|bank|camp|choir|circle|club|coalition|commission|committee|community|conference|congress|council|fair|federation|festival|forum|foundation|front|fund|games|institute|league|movement|network|orchestra|organi[sz]ation|party|secretariat|society|summit|union|university)$/;

/** "The Congress", "the Commission": a capital behind the article, and nothing that makes it the name of another. */
export function shortBodyChunk({ tokens, lower, limit, terms, push }: ChunkReader, at: number) {
  if (lower(at) !== 'the' || !SHORT.test(lower(at + 1)) || terms.at.has(at + 1)) return null;
  const noun = tokens[at + 1]!;
  if (noun.kind !== 'name' || noun.text === noun.text.toUpperCase()) return null;
  const kindAt = (place: number) => (place < limit ? tokens[place]!.kind : 'mark');
  const isOfSomething =
    /^(?:of|for|'s)$/.test(lower(at + 2)) ||
    (/^(?:on|at)$/.test(lower(at + 2)) && kindAt(at + 3) === 'name');
  if (kindAt(at + 2) === 'name' || isOfSomething) return null;
  return push({
    first: at,
    last: at + 2,
    form: 'organisation',
    name: { first: at + 1, last: at + 2 },
    titles: [],
    country: null,
    honorific: false,
    rule: SHORT_BODY,
  });
}

/** The rule of a chunk that stands for a body named before. */
const SHORT_BODY = 'short-body';

/** Whether a chunk stands for a body only where the article has named it. */
export const isShortBody = ({ rule }: Chunk): boolean => rule === SHORT_BODY;

/** The body that was told last among those whose name has a word as its head: "the Congress of Kand", "the Coral Congress"; null where none was. */
export function shortBodyMeant(
  word: string,
  mentions: readonly { profile: number }[],
  profiles: readonly Profile[],
): number | null {
  const meant = mentions.findLast(({ profile }) => {
    const { kind, name } = profiles[profile]!;
    return kind === 'organisation' && headOf(name) === word;
  });
  return meant?.profile ?? null;
}

/** The last word of a name, before whatever tells what it is for. */
const headOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/ (?:of|for|on|at) /)[0]!
    .split(' ')
    .at(-1)!;
