import { BE, nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

const THANKS = /^(?:thank|thanks|thanked|thanking|gratitude|grateful|appreciation|appreciated)$/;
/** Words of "thanks to the head of state of Kandia and his people for the warm letter". */
const FAR = 14;

/**
 * "Thanks for the warm words sent by B", "thanked B for the letter written by C": whether what a passive verb tells of is what thanks are
 * for, so that to thank is the other's act.
 */
export function isGiftThankedFor(symbols: Symbols, verb: number): boolean {
  // "Thanks for the rescuers were sent by B": the thanks themselves.
  if (BE.has(lowerAt(symbols, verb - 1))) return false;
  let isFor = false;
  for (let at = verb - 1; at >= 0 && at > verb - FAR; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (/^[;:.]$|^(?:and|but|while|that|which|who)$/.test(lower)) return false;
    if (!isFor && (group || (nounOf(lower) === 'act' && THANKS.test(lower)))) return false;
    isFor ||= lower === 'for';
    if (isFor && THANKS.test(lowerAt(symbols, at))) return true;
  }
  return false;
}
