import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import { HAVE, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { BODY_WORDS } from './name-words.js';
import { VERBS_OF_MAIL } from './verbs-of-mail.js';

/** Words of "good", "very warm", "birthday" between an owner and what he sends. */
const MOST_WORDS = 2;
const MAILS: ReadonlySet<VerbClass> = new Set([...VERBS_OF_MAIL, 'send']);

/**
 * "Li Ro's good wishes", "the head of the choir, Li Ro, sent": whether a name owns what people send, with words of praise before it, or is
 * set off before a verb of sending. Houses and bodies send letters, too; their names end as such names do.
 */
export function isToldByMail(tokens: readonly Token[], { first, last, name }: Chunk): boolean {
  if (BODY_WORDS.has(tokens[name!.last - 1]!.lower)) return false;
  const isSetOff = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  return ownsMail(tokens, last) || (isSetOff && isMailed(tokens, last + 1));
}

/** "Odo of Kandia has written", where no article tells of an office. */
export const isOfStateThatWrites = (tokens: readonly Token[], { last, rule }: Chunk): boolean =>
  rule === 'name-of' && isMailed(tokens, last);

function ownsMail(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.lower !== "'s") return false;
  for (let at = last + 1; at <= last + 1 + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || STOPS.test(token.lower)) return false;
    if (/^(?:message|act|invitation)$/.test(nounOf(token.lower) ?? '')) return true;
  }
  return false;
}

const STOPS = /^(?:of|in|and|on|to|for|who|that|is|was|has|had)$/;

/** "Sent", "has written". */
function isMailed(tokens: readonly Token[], at: number): boolean {
  const isPerfect = HAVE.has(tokens[at]?.lower ?? '');
  const verb = verbOf(tokens[isPerfect ? at + 1 : at]?.lower ?? '');
  return verb !== undefined && (isPerfect ? verb.participle : verb.finite) && MAILS.has(verb.verb);
}
