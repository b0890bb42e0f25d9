import type { Token } from './document.js';
import type { Terms } from './terms.js';

/** Demonyms that are languages, too. */
const LANGUAGES =
  /^(?:english|french|spanish|portuguese|german|italian|russian|dutch|swedish|danish|norwegian|finnish|polish|greek|turkish|hungarian|japanese|chinese|korean|swahili|malay)$/;
const BEFORE = /^(?:in|into|my|his|her|spoken|speaks?|speaking|spoke|learn(?:s|ed|t|ing)?)$/;
/** What follows a language and no noun of a state. */
const AFTER =
  /^(?:[.,;:!?)"”’]|yet|with|to|on|at|by|for|but|that|as|before|when|while|too|only|throughout|fluently|well)$/;
/** "a mixture of Portuguese and Creole" */
const MIXED = /^(?:mixture|mix|blend)$/;

/** "He answered in careful English.", "in English and Spanish": languages, which are of no state. */
export function releaseLanguages(tokens: readonly Token[], terms: Terms): void {
  const wordAt = (at: number) => tokens[at]?.lower ?? '';
  const isLanguage = (at: number) =>
    LANGUAGES.test(wordAt(at)) || (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !terms.at.has(at));
  for (const [at, { entry, last }] of terms.at) {
    if (entry.type !== 'country' || entry.form !== 'demonym' || last > at + 1) continue;
    if (!LANGUAGES.test(wordAt(at))) continue;
    // One of two that are told together stands where both do.
    const isFirst = wordAt(last) === 'and' && isLanguage(last + 1);
    const isSecond = wordAt(at - 1) === 'and' && isLanguage(at - 2);
    const first = isSecond ? at - 2 : at;
    const end = isFirst ? last + 2 : last;
    if (!AFTER.test(tokens[end]?.lower ?? '.')) continue;
    const isBare =
      BEFORE.test(wordAt(first - 1)) ||
      (wordAt(first - 1) === 'of' && MIXED.test(wordAt(first - 2)));
    const isPraised = tokens[first - 1]?.kind === 'word' && wordAt(first - 2) === 'in';
    if (!isBare && !(isPraised && !/^(?:the|a|an)$/.test(wordAt(first - 1)))) continue;
    terms.at.delete(at);
    terms.covering.delete(at);
  }
}
