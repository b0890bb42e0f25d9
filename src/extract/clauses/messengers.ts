import { nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

const SENDS = /^(?:send|sends|sent|sending|dispatch(?:ed|es|ing)?|despatch(?:ed|es|ing)?)$/;
/** Words over which the message is looked for behind whoever is sent with it. */
const FAR = 16;

/** "A sent his minister to Marrow with a letter for B": whether the party behind a verb travels with the message and is not written to. */
export function isMessenger(symbols: Symbols, verb: number): boolean {
  if (!SENDS.test(lowerAt(symbols, verb))) return false;
  const group = symbols.findIndex((symbol, at) => at > verb && symbol.group !== null);
  if (group < 0 || group > verb + 3) return false;
  const behind = lowerAt(symbols, group + 1) === ',' ? group + 2 : group + 1;
  if (lowerAt(symbols, behind) !== 'to') return false;
  for (let at = behind + 1; at < symbols.length && at < behind + FAR; at += 1) {
    const lower = lowerAt(symbols, at);
    if (/^[.;]$/.test(lower)) return false;
    if (lower !== 'with') continue;
    const noun = symbols
      .slice(at + 1, at + 6)
      .find((symbol) => symbol.group || isNoun(symbol.lower));
    return noun !== undefined && !noun.group;
  }
  return false;
}

const isNoun = (lower: string) => /^(?:message|act|invitation)$/.test(nounOf(lower) ?? '');
