import { isCapital } from '../../lexicon/gazetteer.js';
import { nounOf, verbOf } from '../lexemes.js';
import { chunkOfState, type Chunk, type ChunkReader } from './chunk-reader.js';

const SENT =
  /^(?:cables?|letters?|messages?|telegrams?|telexe?s?|condolences|congratulations|felicitations|greetings|wishes|sympathy|sympathies|notes?|reply|replies|thanks|invitations?|tributes?|word)$/;
const SENDS =
  /^(?:congratulated|congratulates|felicitated|condoled|condoles|sent|sends|wrote|cabled|telegraphed|thanked|conveyed|offered|extended|invited|greeted|replied|answered|wished)$/;
const TAKES = /^(?:telegraphed|cabled|congratulated)$/;
const FILLERS = /^(?:has|have|had|also|too|since|already|itself|then|,)$/;
/** How many words stand between a message and "from Kandia City". */
const NEAR = 5;
/** And behind what it is for: "condolences on the death of the former minister from Kandia City". */
const FAR = 14;

/** Words of a message before its noun. */
const OF_AN_ITEM =
  /^(?:a|an|the|his|her|their|own|of|good|best|warm|warmest|sincere|deepest|heartfelt|short|brief|personal|cordial)$/;

/** Whether a term is the capital of a state, which may stand for it. */
export function isCapitalAt({ terms, tokens }: ChunkReader, at: number): boolean {
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'metonym') return false;
  const words = tokens.slice(at, term.last).map(({ text }) => text);
  return isCapital(term.entry.code, words.join(' '));
}

/**
 * A capital in the place of a state that sends or is sent to: "the cable from Cairo", "telegraphed Stockholm", "Tokyo has sent
 * its condolences". Elsewhere it is a place.
 */
export function capitalChunk(reader: ChunkReader, at: number): number | null {
  const { chunks, lower, push, sentence, terms } = reader;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'metonym') return null;
  if (!isCapitalAt(reader, at)) return null;
  const the = lower(at - 1) === 'the' ? at - 1 : at;
  const before = the > sentence.first ? lower(the - 1) : '';
  const isParty =
    sends(term.last) ||
    (TAKES.test(before) && isFirst(the - 1)) ||
    (before === 'in' && lower(the - 2) === 'government') ||
    (/^(?:from|to)$/.test(before) && isSentBefore(the - 1)) ||
    isListed(the);
  if (!isParty) return null;
  const whose = whoseOffice(reader, term.last, term.entry.code, at);
  if (whose) return push(whose);
  return push(chunkOfState({ first: at, last: term.last }, term.entry.code, 'capital'));

  /** A verb of sending follows, and nothing leads to the capital. */
  function sends(from: number): boolean {
    if (/^(?:in|at|from|to|of|near|for|on|with|between|and|via)$/.test(before)) return false;
    let place = from;
    while (place < from + 3 && FILLERS.test(lower(place))) place += 1;
    return SENDS.test(lower(place));
  }

  /** Nobody else has been told to whom the verb was done. */
  function isFirst(verb: number): boolean {
    return !/^(?:was|were|been|be)$/.test(lower(verb - 1));
  }

  /** A message stands shortly before, and nobody's between; whoever receives one may be told what it is for. */
  function isSentBefore(link: number): boolean {
    let isNear = true;
    for (let place = link - 1; place >= sentence.first && place > link - 1 - FAR; place -= 1) {
      const word = lower(place);
      if (SENT.test(word)) {
        if (isNear) return lower(link) === 'to' || !isSentByNamed(place);
        return isReceived(place);
      }
      isNear &&=
        place > link - NEAR &&
        /^(?:of|a|and|the|,|its|good|best|sympathy|condolence|had|has|been|come|came|warm)$/.test(
          word,
        );
      if (!isNear && (lower(link) === 'to' || reader.tokens[place]!.kind === 'mark')) return false;
      if (!isNear && verbOf(word)?.finite && !nounOf(word)) return false;
    }
    return false;
  }

  /** "Has received condolences": the verb right before a message. */
  function isReceived(item: number): boolean {
    let verb = item - 1;
    while (verb > item - NEAR && OF_AN_ITEM.test(lower(verb))) verb -= 1;
    return verbOf(lower(verb))?.verb === 'receive';
  }

  /** "Li Ro sent his congratulations from Cairo": that is where he is. */
  function isSentByNamed(item: number): boolean {
    let verb = item - 1;
    while (verb > item - NEAR && OF_AN_ITEM.test(lower(verb))) verb -= 1;
    return (
      SENDS.test(lower(verb)) &&
      isFirst(verb) &&
      chunks.some(({ form, last }) => last <= verb && form !== 'country' && form !== 'organisation')
    );
  }

  /** Another capital that is a party stands right before in a list: "from Cairo, Berlin and Ottawa", "and from Nicosia". */
  function isListed(start: number): boolean {
    const link = /^(?:from|to)$/.test(lower(start - 1)) ? start - 1 : start;
    const comma = lower(link - 1) === 'and' && lower(link - 2) === ',' ? 2 : 1;
    if (!/^(?:,|and)$/.test(lower(link - 1))) return false;
    return chunks.some(
      ({ rule, last }) => rule === 'capital' && (last === link - comma || link < start),
    );
  }
}

/** "from Cairo, whose president phoned": the office that goes on from a state, unless a name follows it. */
function whoseOffice(
  { names, lower, limit, titles }: ChunkReader,
  end: number,
  code: string,
  first: number,
): Omit<Chunk, 'sentence'> | null {
  if (lower(end) !== ',' || lower(end + 1) !== 'whose') return null;
  const title = titles.titleAt(end + 1, limit);
  if (!title || title.plural || title.countries.length) return null;
  const next = lower(title.last) === ',' ? title.last + 1 : title.last;
  if (names.nameEnd(next, limit) > next) return null;
  return {
    first,
    last: title.last,
    form: 'office',
    name: null,
    titles: [{ ...title, possessor: false, countries: [{ code, range: { first, last: end } }] }],
    country: null,
    honorific: false,
    rule: 'capital',
  };
}

/** The chunks of a sentence without capitals of which it names an officer: "a cable from Cairo bears the signature of Egypt's Li Ro". */
export function withoutManned(chunks: readonly Chunk[]): Chunk[] {
  const isManned = ({ country }: Chunk) =>
    chunks.some(
      ({ form, country: state, titles }) =>
        (form === 'name' || form === 'office') &&
        (state === country || titles.some(({ countries }) => countries[0]?.code === country)),
    );
  return chunks.filter(
    (chunk) => chunk.form !== 'country' || chunk.rule !== 'capital' || !isManned(chunk),
  );
}
