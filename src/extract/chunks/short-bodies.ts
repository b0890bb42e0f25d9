import type { Profile, Token } from '../document.js';
import { nounOf } from '../lexemes.js';
import type { Chunk, ChunkReader } from './chunk-reader.js';

/** Bodies of members and meetings, of which an article speaks by their last word alone once it has named them. */
const SHORT =
  /^(?:academy|agency|alliance|assembly|association|bank|camp|choir|circle|club|coalition|commission|committee|community|conference|congress|council|expo|fair|federation|festival|forum|foundation|front|fund|games|institute|league|movement|network|orchestra|organi[sz]ation|party|secretariat|society|summit|union|university)$/;
/** Meetings, which are also written to in small letters. */
const MEETING =
  /^(?:camp|conference|congress|convention|dialogue|exhibition|expo|exposition|fair|festival|forum|games|jamboree|olympiad|regatta|seminar|summit|symposium|workshop)$/;
/** Those at such a meeting, for whom it stands. */
const PRESENT = /^(?:participants|delegates|guests|organisers|organizers|attendees|visitors)$/;
/** Words from a message to whom it is for: "letter of warm congratulation and good wishes to". */
const FAR = 9;

/**
 * "The Congress", "the Commission": a capital behind the article, and nothing that makes it the name of another; "a letter to the congress"
 * too.
 */
export function shortBodyChunk(reader: ChunkReader, at: number) {
  const { tokens, lower, limit, terms, push } = reader;
  if (lower(at) !== 'the' || terms.at.has(at + 1)) return null;
  const noun = tokens[at + 1];
  if (!noun || !(isNamed(noun) || (MEETING.test(noun.lower) && isWrittenTo(reader, at))))
    return null;
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

/** "Congress", not "CONGRESS". */
const isNamed = ({ kind, lower, text }: Token): boolean =>
  kind === 'name' && SHORT.test(lower) && text !== text.toUpperCase();

/** "A letter of congratulation to the expo", "greetings to the participants in the forum". */
function isWrittenTo({ tokens, lower, sentence }: ChunkReader, at: number): boolean {
  const isOfThose = /^(?:of|in|at|to)$/.test(lower(at - 1)) && PRESENT.test(lower(at - 2));
  const to = isOfThose ? (lower(at - 3) === 'the' ? at - 4 : at - 3) : at - 1;
  if (lower(to) !== 'to') return false;
  for (let place = to - 1; place >= sentence.first && place > to - FAR; place -= 1) {
    const word = tokens[place]!;
    const noun = nounOf(word.lower);
    if (noun === 'message' || noun === 'act') return true;
    if (word.kind === 'mark') return false;
  }
  return false;
}

/** The rule of a chunk that stands for a body named before. */
const SHORT_BODY = 'short-body';

/** Whether a chunk stands for a body only where the article has named it. */
export const isShortBody = ({ rule }: Chunk): boolean => rule === SHORT_BODY;

/**
 * The body that was told last among those whose name has a word as its head: "the Congress of Kand", "the Coral Congress", "the Presidium
 * of the Coral Congress"; null where none was.
 */
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
    .replace(ORGAN, '')
    .split(/ (?:of|for|on|at) /)[0]!
    .split(' ')
    .at(-1)!;

/** What a body has that acts for it. */
const ORGAN =
  /^(?:[\p{L}-]+ )?(?:presidium|secretariat|organi[sz]ing committee) of (?:the )?(?=.*[^ ]$)/u;
