import type { Symbol } from '../coded.js';
import { BE, DETERMINERS } from '../lexemes.js';
import { isAdverb } from './voices.js';

/** Those of whom a relative clause tells what they do. */
const HEAD =
  /^(?:those|all|others|many|several|some|leaders|presidents|premiers|ministers|monarchs|heads|statesmen|politicians|colleagues|counterparts|neighbours|neighbors|well-wishers|one|first|last|next)$/;
/** What stands before the head of such a phrase: "one of the first leaders". */
const BEFORE_HEAD = /^(?:of|other|foreign|first|many|most|one|few|the)$/;
const LONGEST_HEAD = 6;
/** Words from "who" to those who are named. */
const LONGEST_CLAUSE = 24;
const INCLUDES = /^(?:include|includes|included|including|notably|namely)$/;

/**
 * "Those who wrote to congratulate her, among them A and B, will be thanked", "those who telephoned included A": the symbols with A and B as who
 * does it, and the rest as a clause of its own; the same symbols where nobody is named.
 */
export function withNamedWho(symbols: Symbol[]): Symbol[] {
  const word = (at: number) => symbols[at]?.lower ?? '';
  const who = symbols.findIndex(({ lower }) => lower === 'who');
  if (who < 1 || symbols[who - 1]!.group) return symbols;
  const one = namedBefore();
  if (one >= 0) return [...symbols.slice(0, one + 1), ...symbols.slice(who + 1)];
  const first = headBefore(who);
  if (first < 0) return symbols;
  for (let at = who + 2; at < symbols.length && at < who + LONGEST_CLAUSE; at += 1) {
    if (/^[;:."“”]$/.test(word(at))) return symbols;
    if (!symbols[at]!.group?.official) continue;
    const end = namedFrom(word(at - 1) === 'the' ? at - 2 : at - 1);
    if (end < 0) continue;
    const close = word(at + 1) === ',' ? at + 2 : at + 1;
    const rest = symbols.slice(close);
    // "Those who wrote are A, who presides over Kand; B and C": a list that goes on.
    if (/^(?:who|which|and)$/.test(word(close)) || (rest.length > 1 && BE.has(word(end))))
      return symbols;
    const stop = { ...symbols[at]!, lower: ';', group: null, isCapital: false };
    return [
      ...symbols.slice(0, first),
      { ...symbols[at]!, token: symbols[first]!.token },
      ...symbols.slice(who + 1, end),
      ...(rest.length > 1 ? [stop] : []),
      ...rest,
    ];
  }
  return symbols;

  /** "A and B, are also among the many who wrote": the place of those who are named; -1 where nobody is. */
  function namedBefore(): number {
    if (!HEAD.test(word(who - 1))) return -1;
    let at = who - 2;
    while (at > 0 && (BEFORE_HEAD.test(word(at)) || DETERMINERS.has(word(at)))) at -= 1;
    if (word(at) !== 'among') return -1;
    at -= isAdverb(word(at - 1)) ? 2 : 1;
    if (!BE.has(word(at))) return -1;
    const end = word(at - 1) === ',' ? at - 2 : at - 1;
    return symbols[end]?.group?.official ? end : -1;
  }

  /** Where "those", "the leaders" or "one of the first" begins, at the beginning of a clause; -1 where nothing of the kind stands before a place. */
  function headBefore(end: number): number {
    if (!HEAD.test(word(end - 1))) return -1;
    let at = end - 1;
    while (
      at > 0 &&
      at > end - LONGEST_HEAD &&
      (BEFORE_HEAD.test(word(at - 1)) || DETERMINERS.has(word(at - 1)))
    )
      at -= 1;
    return at === 0 || /^[,;:"“]$/.test(word(at - 1)) ? at : -1;
  }

  /** The end of the clause before "included", "among them", "such as" or "were", with which those who are named begin; -1 where they do not. */
  function namedFrom(link: number): number {
    const begins = INCLUDES.test(word(link)) || BE.has(word(link)) ? link : twoWords(link);
    if (begins < 0 || begins < who + 2) return -1;
    // "Those who were A": what they are.
    if (BE.has(word(begins)) && begins === who + 1) return -1;
    return word(begins - 1) === ',' ? begins - 1 : begins;
  }

  function twoWords(link: number): number {
    const words = `${word(link - 1)} ${word(link)}`;
    return words === 'among them' || words === 'such as' ? link - 1 : -1;
  }
}
