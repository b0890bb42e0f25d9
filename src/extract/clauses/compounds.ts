import type { Token } from '../document.js';

/** What is no message though it begins like one: "cable car", "post office". */
const COMPOUNDS: ReadonlyMap<string, RegExp> = new Map([
  ['cable', /^(?:cars?|tv|television|railways?|company|operator|network|channel|layers?|ships?)$/],
  ['cables', /^(?:network)$/],
  ['post', /^(?:offices?|codes?|box|boxes)$/],
  ['letter', /^(?:box|boxes|bombs?)$/],
  ['card', /^(?:games?|players?)$/],
  ['call', /^(?:cent(?:re|er)s?|signs?|girls?)$/],
  ['message', /^boards?$/],
  ['wire', /^(?:fences?|mesh)$/],
]);

/** What lies next to something: "next to it", and not "next to write". */
const BESIDE = /^(?:it|them|that|those|this|the|an?|his|her|hers)$/;

/** A compound as one word that stands for nothing, "next to it" as "beside it"; null where none stands. */
export function compoundAt(
  tokens: readonly Token[],
  at: number,
): { words: readonly string[]; end: number } | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'next' && next === 'to' && BESIDE.test(tokens[at + 2]?.lower ?? ''))
    return { words: ['beside'], end: at + 2 };
  return COMPOUNDS.get(lower)?.test(next) ? { words: [`${lower}-${next}`], end: at + 2 } : null;
}
