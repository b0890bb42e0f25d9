import { Pattern } from '../patterns/pattern.js';

const SALUTATION = new Pattern(
  /^(?:(?!congratulations|thanks|bravo|thank|yes|no)\p{L}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){0,2}, )?(?:my |our )?dear(?:est)? [^,.!?:;]{2,40}(?:, (?:my |our )?dear(?:est)? [^,.!?:;]{2,40})?$/iu,
);
/** Words of a sentence, which greet nobody with a title: "We shall do so, dear Oro". */
const TELLS = new Pattern(/\b(?:is|are|was|were|will|shall|do|does|have|has|can|must|come)\b/i);

/** Whether quoted words only address somebody: "Dear President, dear Oro", "Ona, my dear friend". */
export const isSalutation = (words: string): boolean =>
  SALUTATION.test(words) && !TELLS.test(words);
