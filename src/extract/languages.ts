import type { Token } from './document.js';
import type { Terms } from './terms.js';

/** Demonyms that are languages, too. */
const LANGUAGES =
  /^(?:english|french|spanish|portuguese|german|italian|russian|dutch|swedish|danish|norwegian|finnish|polish|greek|turkish|hungarian|japanese|chinese|korean|swahili|malay)$/;
const BEFORE = /^(?:in|into|my|his|her|spoken)$/;
/** What follows a language and no noun of a state. */
const AFTER = /^(?:[.,;:!?)"”’]|yet|with|to|on|at|by|for|but|that|as|before|when|while|too|only)$/;

/** "He answered in careful English.": a language, which is of no state. */
export function releaseLanguages(tokens: readonly Token[], terms: Terms): void {
  for (const [at, { entry, last }] of terms.at) {
    if (entry.type !== 'country' || entry.form !== 'demonym' || last > at + 1) continue;
    if (!LANGUAGES.test(tokens[at]!.lower) || !AFTER.test(tokens[last]?.lower ?? '.')) continue;
    const isBare = BEFORE.test(tokens[at - 1]?.lower ?? '');
    const isPraised = tokens[at - 1]?.kind === 'word' && tokens[at - 2]?.lower === 'in';
    if (!isBare && !(isPraised && !/^(?:the|a|an)$/.test(tokens[at - 1]!.lower))) continue;
    terms.at.delete(at);
    terms.covering.delete(at);
  }
}
