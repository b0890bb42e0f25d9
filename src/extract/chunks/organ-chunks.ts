import type { ChunkReader } from './chunk-reader.js';
import { isCapital } from '../../lexicon/gazetteer.js';
import { PORTFOLIOS, QUALIFIERS } from '../titles/title-words.js';

/** What a ministry is called after: "foreign ministry", "defence ministry". */
const isPortfolio = (word: string) =>
  word === 'foreign' || word === 'external' || word === 'internal' || PORTFOLIOS.has(word);

/** An organ of a state: "the Kandian foreign ministry", "the Ministry of Foreign Affairs of Kandia", "the Foreign Ministry" at home. */
export function organChunk(reader: ChunkReader, start: number): number | null {
  const { terms, limit, lower, push, tokens } = reader;
  let at = lower(start) === 'the' ? start + 1 : start;
  const owner = terms.at.get(at);
  let country: string | null = null;
  if (owner?.entry.type === 'country') {
    if (owner.entry.form === 'metonym' && !isOwnedByCapital(reader, at)) return null;
    country = owner.entry.code;
    at = lower(owner.last) === "'s" ? owner.last + 1 : owner.last;
  }
  while (at < limit && QUALIFIERS.has(lower(at)) && !terms.at.has(at)) at += 1;
  const first = at;
  const end = organEnd(reader, first);
  const isOfAny = !country && tokens[first]?.kind === 'word' && lower(first) !== 'foreign';
  if (end === first || (isOfAny && lower(first) !== 'presidency')) return null;
  let last = end;
  if (!country && lower(end) === 'of') {
    const of = terms.at.get(lower(end + 1) === 'the' ? end + 2 : end + 1);
    if (of?.entry.type === 'country' && of.entry.form === 'name') {
      country = of.entry.code;
      last = of.last;
    }
  }
  if (!country && lower(end) === 'in' && capitalAt(reader, end + 1)) {
    const { entry, last: past } = terms.at.get(end + 1)!;
    if (entry.type === 'country') [country, last] = [entry.code, past];
  }
  return push({
    first: start,
    last,
    form: 'organisation',
    name: { first, last: end },
    titles: [],
    country,
    honorific: false,
    rule: 'organ',
  });
}

/** "Kandia City's foreign ministry". */
const isOwnedByCapital = (reader: ChunkReader, at: number): boolean =>
  capitalAt(reader, at) && reader.lower(reader.terms.at.get(at)!.last) === "'s";

/** "The Foreign Ministry in Kandia City". */
function capitalAt({ terms, tokens }: ChunkReader, at: number): boolean {
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'metonym') return false;
  const words = tokens.slice(at, term.last).map(({ text }) => text);
  return isCapital(term.entry.code, words.join(' '));
}

/** The place after the name of an organ; `at` where none begins. */
function organEnd({ limit, lower, tokens }: ChunkReader, at: number): number {
  let place = at;
  while (place < at + 3 && isPortfolio(lower(place))) place += 1;
  if (place > at)
    return lower(place) === 'ministry' || (place === at + 1 && isForeignOffice(at))
      ? place + 1
      : at;
  if (lower(at) === 'presidency' && lower(at + 1) !== 'of') return at + 1;
  if (lower(at) !== 'ministry' || !/^(?:of|for)$/.test(lower(at + 1))) return at;
  let end = at + 1;
  for (place = at + 2; place < limit && place < at + 12; place += 1) {
    const word = lower(place);
    if (isPortfolio(word) || (tokens[place]!.kind === 'name' && place === end + 1)) end = place + 1;
    else if (
      !/^(?:and|the|,|european|international|regional|national|expatriates|worship)$/.test(word)
    )
      break;
  }
  return end > at + 1 ? end : at;

  function isForeignOffice(from: number): boolean {
    return lower(from) === 'foreign' && lower(from + 1) === 'office';
  }
}
