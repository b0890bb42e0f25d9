import type { DocumentMention } from '../document.js';
import { MESSAGE_NOUNS } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';

const AUXILIARY =
  /^(?:would|will|shall|should|could|can|may|might|must|had|has|have|was|were|is|are|did|does|never)$/;

/** "X, answering on Monday, said Brazil would", "said Brazil and Chile shared": the clause of what is said begins, of which the state is the subject. */
function opensClause({ tokens, mentions }: Segment, { last, form }: DocumentMention): boolean {
  const next = tokens[last];
  if (AUXILIARY.test(next?.lower ?? '')) return true;
  if (form !== 'country' || !next) return false;
  const isPair = next.lower === 'and' && mentions.some(({ first }) => first === last + 1);
  return isPair || (next.kind === 'word' && /(?:ed|[^s]s)$/.test(next.lower));
}

/** The subject after the verb in ", said X" and ", says the letter". */
export function invertedSubject(segment: Segment, at: number): Subject | null {
  const { tokens, mentions } = segment;
  // "A, so runs the letter, B".
  const before = tokens[at - 1]?.lower === 'so' ? at - 2 : at - 1;
  if (!/^[,"”]$/.test(tokens[before]?.text ?? '') || isOfBracketed(segment, at, before))
    return null;
  const isLed = /^(?:the|his|her|their|its|president|mr|mrs|ms)$/.test(tokens[at + 1]?.lower ?? '');
  const mention = mentions.find(({ first }) => first === at + 1 || (isLed && first === at + 2));
  if (mention && opensClause(segment, mention)) return null;
  if (mention?.form === 'country') return { type: 'previous' };
  if (mention && mention.form !== 'pronoun') return { type: 'mention', mention };
  // "X, the Minister, wrote a letter": nothing but what runs or reads turns around with "a letter".
  const article = /^w(?:rote|rites)$/.test(tokens[at]!.lower) ? /^the$/ : /^(?:a|the)$/;
  return article.test(tokens[at + 1]?.lower ?? '') && MESSAGE_NOUNS.has(tokens[at + 2]?.lower ?? '')
    ? { type: 'message' }
    : null;
}

/** Verbs of which somebody may be the object. */
const TRANSITIVE = /^(?:answer|answers|answered|recalls|recalled|stresses|stressed)$/;

/** "X, back from the square, answers Y": the comma closes what is said of X, whose verb follows. */
function isOfBracketed({ tokens, mentions }: Segment, at: number, comma: number): boolean {
  if (!TRANSITIVE.test(tokens[at]!.lower) || tokens[comma]?.text !== ',') return false;
  const open = tokens.findIndex(({ text }) => text === ',');
  if (open < 1 || open === comma) return false;
  return (
    !tokens.slice(open + 1, comma).some(({ text }) => text === ',') &&
    mentions.some(({ last, form }) => last === open && form !== 'country' && form !== 'pronoun')
  );
}

/** "X, says his office, thanked him": the verb behind the comma is another's. */
export function isSaidByOther({ tokens, mentions }: Segment, at: number): boolean {
  return (
    tokens[at - 1]!.text === ',' &&
    mentions.some(({ first, last }) => first === 0 && last === at - 1) &&
    /^(?:says|said|reports|reported)$/.test(tokens[at]!.lower) &&
    /^(?:his|her|its|their|the|a|an)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(at + 2, at + 8).some(({ text }) => text === ',')
  );
}
