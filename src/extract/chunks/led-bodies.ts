import { ledOrgan } from '../offices/heads-of-organs.js';
import { verbOf } from '../lexemes.js';
import { bodyAt } from '../titles/title-bodies.js';
import { isCalling } from '../titles/title-words.js';
import type { Title } from '../titles.js';
import { CLOSES, type Chunk, type ChunkReader } from './chunk-reader.js';

/** What somebody is who does this to a body, by the verb that tells of one. */
const LEADERS: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['leads', 'leader'],
  ['chairs', 'chair'],
  ['directs', 'director'],
  ['runs', 'head'],
  ['governs', 'leader'],
  ['rules', 'leader'],
  ['commands', 'commander'],
  ['presides', 'president'],
]);
const PLURALS = new Map([...LEADERS].map(([verb, noun]) => [verb.slice(0, -1), noun]));
const PASTS: ReadonlyMap<string, string> = new Map([
  ['headed', 'head'],
  ['led', 'leader'],
  ['chaired', 'chair'],
  ['presided', 'president'],
]);
const BEFORE_VERB = /^(?:also|still|now|since|currently|jointly|together|today|both|has|had|have)$/;
/** What is led is somebody's affair, or nothing. */
const NO_BODY = /^(?:him|her|it|them|us|a|an|this|that|away|off|out|in|on|to|by|with|from|for)$/;
const LONGEST_BODY = 8;

/**
 * "Li Ro, who presides over the Kandian parliament", "Sa, Ba and Odo, who head the governments of Kandia, Sesh and Tuur": gives those who
 * are named an office by what they are told to lead.
 */
export function withLedBodies(reader: ChunkReader, chunks: readonly Chunk[]): void {
  const { lower, limit } = reader;
  chunks.forEach((named, at) => {
    if (named.form !== 'name') return;
    let verb = lower(named.last) === ',' ? named.last + 1 : named.last;
    if (lower(verb) !== 'who') return;
    verb += 1;
    while (verb < limit && BEFORE_VERB.test(lower(verb))) verb += 1;
    const plural = PLURALS.get(lower(verb));
    const noun = LEADERS.get(lower(verb)) ?? PASTS.get(lower(verb)) ?? plural;
    if (!noun) return;
    const from = verb + (lower(verb + 1) === 'over' ? 2 : 1);
    const holders = plural ? listTo(reader, chunks, at) : [named];
    if (NO_BODY.test(lower(from)) || !holders.every(({ titles }) => titles.every(isCalling)))
      return;
    const title = titleOfLeader(reader, noun, from, PASTS.has(lower(verb)));
    if (!title) return;
    const { countries } = title;
    if (countries.length > 1 && countries.length !== holders.length) return;
    holders.forEach((holder, place) => {
      const own = countries.length > 1 ? [countries[place]!] : countries;
      holder.titles.push({ ...title, countries: own });
    });
  });
}

/** The names of a list that ends with one. */
function listTo({ tokens }: ChunkReader, chunks: readonly Chunk[], at: number): Chunk[] {
  const names = [chunks[at]!];
  for (let place = at - 1; place >= 0; place -= 1) {
    const name = chunks[place]!;
    const links = tokens.slice(name.last, names[0]!.first).map(({ lower }) => lower);
    const isLinked = links.length > 0 && links.every((word) => /^(?:,|and|&)$/.test(word));
    if (name.form !== 'name' || !isLinked) break;
    names.unshift(name);
  }
  return names;
}

function titleOfLeader(
  reader: ChunkReader,
  noun: string,
  from: number,
  former: boolean,
): Title | null {
  const { lower, limit, terms, tokens } = reader;
  const the = lower(from) === 'the' ? from + 1 : from;
  const organ = ledOrgan(tokens, terms, from);
  if (organ) {
    const countries = organ.country ? [organ.country] : statesBehind(reader, organ.last);
    const isOne = countries.length === 1;
    const last = isOne ? Math.max(organ.last, countries[0]!.range.last) : organ.last;
    const head =
      organ.roleClass === 'parliament' ? `speaker of ${wordsOf(reader, from, last)}` : null;
    return {
      ...EMPTY,
      ...organ,
      first: from,
      last,
      countries,
      former,
      wording: head ?? organ.role,
    };
  }
  const body = bodyAt(tokens, terms, the, limit);
  let last = body.end;
  if (!body.isNamed)
    for (last = the; last < limit && last - the < LONGEST_BODY; last += 1) {
      const { kind, lower: word } = tokens[last]!;
      if (CLOSES.has(word) || (kind === 'mark' && word !== "'s") || verbOf(word)) break;
      if (/^(?:and|but|who|which|that|has|had|have|is|was|in|at|on|since|when)$/.test(word)) break;
    }
  if (last === the) return null;
  const isOrganisation = terms.at.get(the)?.entry.type === 'organisation' && !body.state;
  return {
    ...EMPTY,
    first: from,
    last,
    role: noun,
    roleClass: isOrganisation ? 'organisation' : 'other',
    countries: body.state ? [body.state] : [],
    body: body.isNamed && !body.state,
    former,
    wording: `${noun} of ${wordsOf(reader, from, last)}`,
  };
}

const EMPTY = { plural: false, definite: true, possessor: false, body: false } as const;

/** "of Kandia, Sesh and Tuur" behind organs. */
function statesBehind({ lower, terms }: ChunkReader, from: number): Title['countries'] {
  const found: Title['countries'] = [];
  if (lower(from) !== 'of') return found;
  for (let at = from + 1; ;) {
    const start = lower(at) === 'the' ? at + 1 : at;
    const term = terms.at.get(start);
    if (term?.entry.type !== 'country' || term.entry.form !== 'name') return found;
    found.push({ code: term.entry.code, range: { first: start, last: term.last } });
    at = term.last;
    if (!/^(?:,|and|&)$/.test(lower(at))) return found;
    at += lower(at) === ',' && lower(at + 1) === 'and' ? 2 : 1;
  }
}

/** Tokens as words; what is written together stays so. */
function wordsOf({ tokens }: ChunkReader, first: number, last: number): string {
  let words = '';
  for (let at = first; at < last; at += 1)
    words += (at > first && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return words;
}
