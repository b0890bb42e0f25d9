import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { BE, nounOf } from '../lexemes.js';
import type { Group } from '../groups.js';
import { endsNoun } from './chosen-messages.js';

/** What a video is called that carries wishes. */
const OF_WISHES =
  /^(?:congratulatory|congratulation|congratulations|birthday|greeting|greetings|condolence|sympathy|get-well|farewell|festive)$/;

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/**
 * "A addressed himself to B", "a congratulatory video", "calls were made to B by A": words that say that something was written or sent, in the words that
 * rules read; null elsewhere.
 */
export function sendingTold(
  tokens: readonly Token[],
  at: number,
  symbols: Read,
  groups: readonly Group[],
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const last = symbols.at(-1);
  // "A addressed himself to B".
  if (/^address(?:ed|es)$/.test(word(0)) && /^(?:him|her)self$/.test(word(1)) && word(2) === 'to') {
    const party = groups.find(({ first }) => first > at + 2 && first < at + 5);
    return party?.official && last?.group?.official
      ? { words: ['wrote', 'to'], end: at + 3 }
      : null;
  }
  // "A congratulatory video", "a birthday clip".
  if (/^(?:video|clip)$/.test(word(0)))
    return OF_WISHES.test(word(-1)) && endsNoun(word(1))
      ? { words: ['message'], end: at + 1 }
      : null;
  const signed = signedWith(tokens, at, symbols, groups);
  if (signed) return signed;
  if (word(0) !== 'made' || word(1) !== 'to' || !BE.has(symbols.at(-1)?.lower ?? '')) return null;
  const isOfWords = symbols.some(
    ({ lower, group }) => !group && /^(?:call|message|act)$/.test(nounOf(lower) ?? ''),
  );
  return isOfWords ? { words: ['sent'], end: at + 1 } : null;
}

const SIGNED = /^(?:with|bearing|bears|bore|carrying|carries|under|over)$/;

/** "A letter with A's signature", "bearing A's signature": signed by A. */
function signedWith(
  tokens: readonly Token[],
  at: number,
  symbols: Read,
  groups: readonly Group[],
): { words: readonly string[]; end: number } | null {
  const word = (place: number) => tokens[place]?.lower ?? '';
  if (word(at) === "'s" && word(at + 1) === 'signature') {
    const isRead = symbols.at(-1)?.group && symbols.at(-2)?.lower === 'by';
    return isRead ? { words: [], end: at + 2 } : null;
  }
  if (!SIGNED.test(word(at))) return null;
  const party = groups.find(({ first }) => first === at + 1 || first === at + 2);
  if (!party?.official || word(party.last) !== "'s" || word(party.last + 1) !== 'signature')
    return null;
  const isOfMessage = symbols.some(({ lower, group }) => !group && nounOf(lower) === 'message');
  return isOfMessage ? { words: ['sent', 'by'], end: party.first } : null;
}
