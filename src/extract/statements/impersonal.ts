import { isMessageNoun } from './subject-words.js';
import { ownerOf, type Placed, type Segment } from './subjects.js';

const BE = /^(?:is|was|been|being)$/;
/** More words than that between the verb and "that" part them. */
const NEAR = 8;

/** "In the letter it is stressed that", "it was noted in the message that": the message speaks. Null where none is named beside it. */
export function impersonal(segment: Segment, at: number): Placed | null {
  const { tokens } = segment;
  let place = at - 1;
  while (place > 0 && /ly$|^(?:also|further|again|has|had|been)$/.test(tokens[place]!.lower)) {
    if (tokens[place]!.lower === 'been') break;
    place -= 1;
  }
  if (!BE.test(tokens[place]?.lower ?? '')) return null;
  while (/^(?:has|had|been|is|was)$/.test(tokens[place]?.lower ?? '')) place -= 1;
  if (tokens[place]?.lower !== 'it') return null;
  const that = tokens.findIndex(({ lower }, after) => after > at && lower === 'that');
  if (that < 0 || that - at > NEAR) return null;
  const noun = tokens.findIndex(
    ({ lower }, before) => before < that && isMessageNoun(lower.replace(/s$/, '')),
  );
  if (noun < 0) return withoutNoun(segment, at);
  const owner = ownerOf(segment, noun);
  return {
    subject: owner ? { type: 'mention', mention: owner } : { type: 'message' },
    clauseStart: 0,
  };
}

/** "It was added that" goes on with what was said; "it was agreed that" is said by both. */
function withoutNoun({ tokens }: Segment, at: number): Placed | null {
  const { lower } = tokens[at]!;
  if (lower === 'added') return { subject: { type: 'message' }, clauseStart: 0 };
  const isShared = /^(?:between|by|that)$/.test(tokens[at + 1]?.lower ?? '');
  return lower === 'agreed' && isShared ? { subject: { type: 'both' }, clauseStart: 0 } : null;
}
