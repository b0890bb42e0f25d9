import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf } from './lexemes.js';
import type { Scene } from './scene.js';

/**
 * "A thanked B for the letter that he sent", "A congratulated B on the operation that she underwent": whoever is thanked or congratulated did
 * what it is for.
 */
export function thankedFor({ mentions, tokens }: Scene, { first, sentence }: Chunk): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || first - latest.last > LONGEST_GIFT) return null;
  const opening = openingFor(tokens, latest.first);
  const opens = tokens.slice(latest.last, first).some(({ lower }) => lower === opening);
  const isRelative = /^(?:that|which|what|with|whom|wishes|condolences|words|message|letter)$/;
  return opening && opens && isRelative.test(tokens[first - 1]!.lower) ? latest.profile : null;
}

/** The preposition behind whoever is thanked or congratulated; null where nobody is. */
function openingFor(tokens: Scene['tokens'], party: number): 'for' | 'on' | null {
  const verbs = [1, 2, 3, 4, 5].flatMap((back) => {
    const form = verbOf(tokens[party - back]?.lower ?? '');
    return form && (form.verb === 'thank' || form.finite) ? [form.verb] : [];
  });
  return verbs.includes('thank') ? 'for' : verbs.includes('congratulate') ? 'on' : null;
}

/** Words of "for the message of sympathy that". */
const LONGEST_GIFT = 12;
