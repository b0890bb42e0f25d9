import type { Document, DocumentMention } from '../document.js';
import { isAdverb } from './subject-words.js';

const BE = /^(?:was|were|is|are|been|be)$/;
/** What befalls whoever a message goes to. */
const DONE =
  /^(?:thanked|congratulated|felicitated|greeted|invited|told|assured|wished|telephoned|phoned|rung|called|written|addressed|condoled|sent|answered|remembered|informed)$/;
/** What ends whoever it befalls. */
const ENDED = /^(?:killed|murdered|assassinated|buried|cremated|drowned|shot|slain)$/;
const NEAR = 6;
/** Words of an apposition: "Li Ro, 26, a constable with the mission, was killed". */
const LONGEST_APPOSITION = 16;

/** "Li Ro, a constable, was killed": somebody who says nothing any more. */
export function isKilled({ tokens }: Document, { last }: DocumentMention): boolean {
  const isApposed = tokens[last]?.text === ',';
  for (let at = last; at < last + (isApposed ? LONGEST_APPOSITION : 1); at += 1) {
    const [be, verb] = [tokens[at], tokens[at + 1]];
    if (!be || !verb || /^[.;:"“”]$/.test(be.text)) return false;
    if (BE.test(be.lower))
      return ENDED.test(verb.lower) && (!isApposed || tokens[at - 1]!.text === ',');
    if (!isApposed && be.kind !== 'name') return false;
  }
  return false;
}

/** "X was written to by Y", "X was thanked": somebody to whom something is said rather than who says it. */
export function isBefallen({ tokens }: Document, { first, last }: DocumentMention): boolean {
  // "A message from X was addressed to Y".
  if (/^(?:from|of|by)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = last; at < Math.min(last + NEAR, tokens.length - 1); at += 1) {
    const { lower, kind } = tokens[at]!;
    if (BE.test(lower)) {
      let verb = at + 1;
      while (isAdverb(tokens[verb]?.lower ?? '') || BE.test(tokens[verb]?.lower ?? '')) verb += 1;
      return DONE.test(tokens[verb]?.lower ?? '');
    }
    if (kind !== 'name' && !/^(?:and|the|of|had|has|have|also)$/.test(lower)) return false;
  }
  return false;
}
