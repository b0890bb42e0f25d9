import { isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { isSomebody } from './hub-parties.js';

/** What somebody has who gives out what he is sent. */
const OFFICE =
  /^(?:office|secretariat|service|palace|presidency|chancellery|chancery|cabinet|household|directorate|department|staff)$/;
const SAYS =
  /^(?:said|says|announced|announces|confirmed|confirms|disclosed|discloses|reported|reports|stated)$/;
/** Words of "said on Thursday evening." that end a sentence. */
const NEAR_END = 6;

/**
 * "Messages were received from many capitals, the press office of B said", "..., B's office announced": whose office tells at the end of a
 * sentence that many write, where it does not tell to whom; null where none does.
 */
export function hubByOffice(
  document: Document,
  { symbols }: CodedSentence,
): readonly number[] | null {
  for (let at = Math.max(0, symbols.length - NEAR_END); at < symbols.length; at += 1) {
    if (!SAYS.test(lowerAt(symbols, at))) continue;
    const owner = ownerBefore(document, symbols, at);
    return owner && owner.length === 1 && isSomebody(document, owner) ? owner : null;
  }
  return null;
}

function ownerBefore(document: Document, symbols: Symbols, verb: number): readonly number[] | null {
  const last = symbols[verb - 1];
  if (last?.group) {
    const of = lowerAt(symbols, verb - 2) === 'the' ? verb - 3 : verb - 2;
    return lowerAt(symbols, of) === 'of' && isOffice(document, symbols, of - 1)
      ? last.group.members
      : null;
  }
  if (!isOffice(document, symbols, verb - 1)) return null;
  for (let at = verb - 2; at > verb - 5 && at >= 0; at -= 1) {
    const { group } = symbols[at]!;
    if (group) return isPossessor(symbols, at) ? group.members : null;
  }
  return null;
}

/** The word for an office, or one that is told by its name: "the Press Secretariat". */
function isOffice({ profiles }: Document, symbols: Symbols, at: number): boolean {
  const group = symbols[at]?.group;
  if (!group) return OFFICE.test(lowerAt(symbols, at));
  const [only] = group.members;
  const { kind, name } = profiles[only!]!;
  return kind === 'organisation' && OFFICE.test(name.toLowerCase().split(' ').at(-1)!);
}
