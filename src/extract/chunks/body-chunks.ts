import type { ChunkReader } from './chunk-reader.js';
import { namesakeOf } from '../../lexicon/gazetteer.js';
import { givenNameGender } from '../../lexicon/given-names.js';
import { BODY_WORDS } from '../names/name-words.js';
import type { Term } from '../terms.js';

/** A capitalised phrase that ends so is a day, a place, a paper or a number of people: no body that writes or is written to. */
const THING_WORDS =
  /^(?:day|days|year|month|week|war|revolution|independence|sovereignty|road|square|street|avenue|bridge|river|sea|ocean|mountain|islands?|province|region|district|city|county|states?|palace|house|castle|airport|station|line|railway|canal|dam|port|bay|valley|desert|gate|building|tower|hall|park|hotel|prize|award|treaty|agreement|declaration|charter|plan|initiative|museum|stadium|highway|boulevard|lagoon|library|cathedral|church|mosque|hospital|members|rulers|leaders|ministers|officials|delegates|deputies)$/;

/** "The 61st Independence Day of Kand" is no body either; "the House of Kand" may be. */
const DAY_WORDS = /^(?:day|days|year|month|week|anniversary|war|revolution)$/;

/** "The Organisation of Coral States", "the Union of River Cities": a body of what is no body. */
const UNIONS =
  /^(?:organi[sz]ation|community|union|association|league|alliance|council|conference|federation|commonwealth|group|forum)$/;
const MEMBERS = /^(?:states?|islands?|cities|regions?|leaders|ministers|countries|nations)$/;

/** The word before the first "of" of a phrase. */
function headOf({ tokens }: ChunkReader, start: number, end: number): string {
  for (let at = start + 1; at < end; at += 1)
    if (tokens[at]!.lower === 'of') return tokens[at - 1]!.lower;
  return '';
}

/** A body or an event by its capitals: "38th Sesh Union Summit", "Institute of Rivers at Tuur University". */
export function bodyChunk(reader: ChunkReader, start: number): number | null {
  const { tokens, terms, limit, sentence, lower, termType, push } = reader;
  const term = terms.at.get(start);
  let end = start;
  let named = term?.entry.type === 'organisation';
  let words = 0;
  /** Where the name of a body that the lexicon knows ends. */
  let known = -1;
  if (isFamilyName(reader, start)) return null;
  for (let at = start; at < limit && words < 10;) {
    const token = tokens[at]!;
    const here = terms.at.get(at);
    if (
      here &&
      (here.entry.type === 'organisation' || here.entry.type === 'country') &&
      token.kind === 'name'
    ) {
      named ||= here.entry.type === 'organisation';
      if (here.entry.type === 'organisation') known = here.last;
      words += 1;
      at = end = here.last;
      continue;
    }
    if (here && isOfOfficers(reader, here)) {
      words += 1;
      at = end = here.last;
      continue;
    }
    if (here?.entry.type === 'role' || here?.entry.type === 'honorific') break;
    // "The United Rivers' Li Ro": the body ends here.
    if (words && at !== known && isOfMany(reader, at)) {
      at += 1;
      continue;
    }
    if (
      token.kind === 'name' &&
      !(
        at === start &&
        sentence.first === at &&
        !BODY_WORDS.has(token.lower) &&
        /^(?:The|In|On|At|For|From|To|After|As|When|If|But|And|By|With|His|Her|Its)$/.test(
          token.text,
        )
      )
    ) {
      named ||= BODY_WORDS.has(token.lower);
      words += 1;
      at = end = at + 1;
      continue;
    }
    if (at === start && isOrdinal(reader, at)) {
      at += 1;
      continue;
    }
    if (words && /^(?:of|for|at|and)$/.test(token.lower)) {
      const article = lower(at + 1) === 'the' ? at + 2 : at + 1;
      const next = isOrdinal(reader, article) ? article + 1 : article;
      if (token.lower !== 'of' && !named) break;
      // "The Workers' Party and the Coral Union": two of them.
      if (token.lower === 'and' && article > at + 1 && BODY_WORDS.has(lower(at - 1))) break;
      if (!named && isCalled(reader, start)) break;
      if (
        token.lower === 'and' &&
        !(BODY_WORDS.has(lower(next)) || BODY_WORDS.has(lower(next + 1)))
      )
        break;
      if (
        next < limit &&
        tokens[next]!.kind === 'name' &&
        termType(next) !== 'role' &&
        termType(next) !== 'honorific'
      ) {
        at = next;
        continue;
      }
    }
    break;
  }
  if (!named || !words) return null;
  if (end - start > 2 && tokens.slice(start, end).every(({ text }) => !/\p{Ll}/u.test(text)))
    return null;
  if (words === 1 && term?.entry.type !== 'organisation') return null;
  const last = tokens[end - 1]!.lower;
  const head = headOf(reader, start, end);
  const isOfMembers = UNIONS.test(head) && MEMBERS.test(last);
  if ((THING_WORDS.test(last) && !isOfMembers) || DAY_WORDS.test(head)) return end;
  return push({
    first: start,
    last: end,
    form: 'organisation',
    name: { first: start, last: end },
    titles: [],
    country: null,
    honorific: false,
    rule: 'organisation',
  });
}

/** "15th". */
const isOrdinal = ({ tokens }: ChunkReader, at: number): boolean =>
  tokens[at]?.kind === 'number' && /\d(?:st|nd|rd|th)$/.test(tokens[at].text);

/** "Coral Leaders Meeting": officers of whom the body or event consists. */
function isOfOfficers({ lower, tokens }: ChunkReader, { entry, first, last }: Term): boolean {
  return (
    entry.type === 'role' &&
    entry.plural &&
    tokens[first]!.kind === 'name' &&
    tokens[last]?.kind === 'name' &&
    BODY_WORDS.has(lower(last))
  );
}

/** "Students' Camp", "People's Movement". */
function isOfMany({ lower, tokens }: ChunkReader, at: number): boolean {
  if (tokens[at + 1]?.kind !== 'name') return false;
  if (/^['’]$/.test(tokens[at]!.text)) return /s$/.test(lower(at - 1));
  return lower(at) === "'s" && /^(?:people|women|men|children|workers?|world)$/.test(lower(at - 1));
}

/** "Li Ro of the Coral Union": a word that people are called by begins the name of no body. */
const isCalled = ({ lower }: ChunkReader, at: number): boolean =>
  givenNameGender(lower(at).normalize('NFD').replace(/\p{M}/gu, '')) !== null;

/** "Park Odo": a family name that comes first. */
function isFamilyName({ names, limit, tokens }: ChunkReader, at: number): boolean {
  return (
    namesakeOf(tokens[at]!.text)?.first === true &&
    names.nameEnd(at, limit) > at + 1 &&
    !BODY_WORDS.has(tokens[at + 1]!.lower)
  );
}
