import type { Chunk } from '../chunks/chunk-reader.js';
import type { Sentence, Token } from '../document.js';
import { AUTHOR, type Letter } from '../letters.js';

/** Names that the lines around printed letters give beyond doubt, and the offices in the lines below them. */
export interface SignedNames {
  names: ReadonlySet<Chunk>;
  offices: ReadonlyMap<Chunk, Chunk>;
}

const NOBODY =
  /^(?:sirs?|madam|editor|readers?|friends?|brothers?|sisters?|colleagues?|comrades?|minister|ambassador|all|everyone|cousin|mr|customers?|compatriots?|citizens?|countrymen)$/;

/** Whom a letter may greet by title and family name alone: no envoy nor official, who may be at home. */
const LEADS = /^head_of_/;

/**
 * "Li Ro" right below a letter's text, alone or several ("ANTOINE", "FELIPE, LETIZIA"), and a name in its head or foot above a line that
 * begins with an office: "President of Kandia". Who signs the one letter without an office has that of the headline: "A message from the King".
 */
export function signedNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  chunks: readonly Chunk[],
  letters: readonly Letter[],
): SignedNames {
  const names = new Set<Chunk>();
  const offices = new Map<Chunk, Chunk>();
  const lines = new Set(letters.flatMap(({ head, signature }) => [...head, ...signature]));
  const opening = new Set(letters.flatMap(({ signature }) => signature.slice(0, 1)));
  const greeting = new Set(
    letters.flatMap(({ head, salutation }) =>
      head.length || salutation === null ? [] : salutation,
    ),
  );
  chunks.forEach((chunk, at) => {
    if (chunk.form !== 'name') return;
    const line = sentences[chunk.sentence]!;
    const next = chunks[at + 1];
    if (next?.form === 'office' && isLineBelow(chunk, line, next, sentences[next.sentence]!)) {
      names.add(chunk);
      offices.set(chunk, next);
      const state = chunks[at + 2];
      if (state?.form === 'country' && isStateBelow(next, state)) next.country ??= state.country;
    }
    if (greeting.has(line.block) && isGreeted(chunk)) names.add(chunk);
    const { first, last } = chunk.name!;
    if (
      lines.has(line.block) &&
      AUTHOR.test(text.slice(line.start, line.end)) &&
      chunk.first === line.first
    )
      names.add(chunk);
    // "R." for Rex or Regina is nobody.
    const isInitial = last - first === 1 && /^\p{Lu}\.$/u.test(tokens[first]!.text);
    if (
      opening.has(line.block) &&
      !isInitial &&
      ((last - first > 1 && chunk.first === line.first) || isNames(line))
    )
      names.add(chunk);
  });
  const [only] = letters;
  const signer = chunks.find(
    (chunk) => names.has(chunk) && only?.signature[0] === sentences[chunk.sentence]!.block,
  );
  if (letters.length === 1 && signer && !offices.has(signer) && !signer.titles.length) {
    const office = chunks.find(
      ({ form, sentence, first }) =>
        form === 'office' && sentence === 0 && /^(?:from|by)$/.test(tokens[first - 1]?.lower ?? ''),
    );
    if (office && !only!.texts.includes(sentences[0]!.block)) offices.set(signer, office);
  }
  return { names, offices };

  /** "Dear Ode," and "Dear President Li Ro," to somebody whom no line above names. */
  function isGreeted({ name, first, last, titles }: Chunk): boolean {
    if (tokens[first]!.lower !== 'dear') return false;
    const words = name!.last - name!.first;
    if (titles.length) return words > 1 || titles.some(({ roleClass }) => LEADS.test(roleClass));
    return last - first === 2 && words === 1 && !NOBODY.test(tokens[name!.first]!.lower);
  }

  /** "KING'S HOUSE" is no office. */
  function isLineBelow(name: Chunk, upper: Sentence, office: Chunk, lower: Sentence): boolean {
    return (
      lower.block === upper.block + 1 &&
      lines.has(upper.block) &&
      lines.has(lower.block) &&
      office.first === lower.first &&
      tokens[office.last]?.lower !== "'s" &&
      name.last === upper.last
    );
  }

  /** "Kingdom of Norway" in a line of its own, below an office that does not tell it. */
  function isStateBelow(office: Chunk, state: Chunk): boolean {
    const [upper, lower] = [sentences[office.sentence]!, sentences[state.sentence]!];
    return (
      lower.block === upper.block + 1 &&
      lines.has(lower.block) &&
      office.titles.every(({ countries }) => !countries.length) &&
      office.last === upper.last &&
      state.last === lower.last
    );
  }

  function isNames({ first, last }: Sentence): boolean {
    return tokens
      .slice(first, last)
      .every(({ kind, lower }) => kind === 'name' || lower === ',' || lower === 'and');
  }
}

/** What a headline tells to go to somebody. */
const LETTER = /^(?:letters?|telegrams?|cables?|messages?)$/;

/**
 * "Statement by Foreign Minister Li Ro on ...", "Letter to H.E. Ode Ba": a titled or honoured name of a headline, which ends at `end`,
 * after "by", "from" or "to"; any name of several words at its end after "letter to".
 */
export const isByline = (
  tokens: readonly Token[],
  { first, last, titles, honorific, name }: Chunk,
  end: number,
): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  if (!honorific && !titles.length)
    return (
      before === 'to' &&
      LETTER.test(tokens[first - 2]?.lower ?? '') &&
      last === end &&
      name!.last - name!.first > 1
    );
  return (
    /^(?:by|from|to)$/.test(before) && (honorific || tokens[last]?.kind === 'word' || last === end)
  );
};
