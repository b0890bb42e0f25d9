import type { Group } from '../groups.js';
import { DETERMINERS } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** What is said to somebody, outside the genre's own verbs. */
const SPEAKS_TO =
  /^(?:urge|encourage|assure|remind|inform|advise|warn|implore|beseech|exhort|persuade|notif|reassure|remember|cheer|applaud)/;

/** Symbols from a message to the verb of its clause. */
const FAR = 14;

/** The place of the party that a word speaks to, "urged the new premier"; -1 where it speaks to none. */
function hearerAt(symbols: Symbols, verb: number): number {
  if (!SPEAKS_TO.test(lowerAt(symbols, verb))) return -1;
  let at = verb + 1;
  while (
    at < verb + 4 &&
    (DETERMINERS.has(lowerAt(symbols, at)) || /^(?:new|incoming|own)$/.test(lowerAt(symbols, at)))
  )
    at += 1;
  return symbols[at]?.group ? at : -1;
}

/** Whether a word is a verb by which somebody is spoken to who stands right behind it. */
export const tellsSomebody = (symbols: Symbols, verb: number): boolean =>
  hearerAt(symbols, verb) >= 0;

/** "In a call, A urged B to come", "A, in a letter, reminded B of it": whoever is spoken to in the message that the clause is about. */
export function heardIn(symbols: Symbols, noun: number): Group | null {
  for (let at = noun + 1; at < symbols.length && at < noun + FAR; at += 1) {
    if (lowerAt(symbols, at) === ';') return null;
    const hearer = hearerAt(symbols, at);
    if (hearer < 0) continue;
    const { group } = symbols[hearer]!;
    return group?.official ? group : null;
  }
  return null;
}
