import type { Sentence, Token, TokenRange } from '../document.js';
import type { NameFinder } from '../names.js';
import type { Term, Terms } from '../terms.js';
import type { Title, TitleReader } from '../titles.js';

/** A piece of a sentence that may stand for a party, before the article's mentions are brought together. */
export interface Chunk extends TokenRange {
  form: 'name' | 'office' | 'organisation' | 'country' | 'pronoun';
  sentence: number;
  /** The bare name, without titles and honorifics. */
  name: TokenRange | null;
  titles: Title[];
  /** From "Kandia's Li Ro" and "Li Ro of Kandia", or the country itself. */
  country: string | null;
  honorific: boolean;
  rule: string;
}

/**
 * One sentence while it is read into chunks. A function of a kind of chunk looks at a place, pushes what it finds there and answers the
 * place after it, or null where it finds nothing.
 */
export interface ChunkReader {
  tokens: readonly Token[];
  terms: Terms;
  names: NameFinder;
  titles: TitleReader;
  sentence: Sentence;
  /** The place after the sentence's last token. */
  limit: number;
  chunks: Chunk[];
  /** The token in lower case; empty beyond the sentence. */
  lower: (at: number) => string;
  termType: (at: number) => Term['entry']['type'] | undefined;
  push: (chunk: Omit<Chunk, 'sentence'>) => number;
  skipHonorifics: (at: number) => number;
}

/** A state told by its own name, or by what stands for it. */
export function chunkOfState(
  { first, last }: TokenRange,
  country: string,
  rule: string,
): Omit<Chunk, 'sentence'> {
  return { first, last, form: 'country', name: null, titles: [], country, honorific: false, rule };
}

/** Marks that may set off an apposition. */
export const CLOSES = new Set([',', '.', ';', ')', ':', '–', '—', '-', '•', '"', '”']);

export function chunkReader(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  terms: Terms,
  names: NameFinder,
  titles: TitleReader,
): ChunkReader {
  const chunks: Chunk[] = [];
  const limit = sentence.last;
  const termType = (at: number) => terms.at.get(at)?.entry.type;
  return {
    tokens,
    terms,
    names,
    titles,
    sentence,
    limit,
    chunks,
    termType,
    lower: (at) => (at < limit ? (tokens[at]?.lower ?? '') : ''),
    push: (chunk) => {
      chunks.push({ ...chunk, sentence: index });
      return chunk.last;
    },
    skipHonorifics: (at) => {
      let place = at;
      while (termType(place) === 'honorific' && place < limit) {
        place = terms.at.get(place)!.last;
        if (isRetired(tokens, place)) place += 3;
      }
      // "Prime Minister (Mrs.) Li Ro".
      if (tokens[place]?.text === '(' && place < limit && termType(place + 1) === 'honorific') {
        const { last } = terms.at.get(place + 1)!;
        if (tokens[last]?.text === ')' && last + 1 < limit) return last + 1;
      }
      return place;
    },
  };
}

/** "Gen. (Rtd) Li Ro". */
const isRetired = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  /^(?:rtd|retd|ret|retired)\.?$/.test(tokens[at + 1]!.lower);
