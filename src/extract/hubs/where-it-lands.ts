import { deskOf } from '../clauses/where-it-lies.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { nounOf } from '../lexemes.js';
import { isSomebody } from './hub-parties.js';

/** "Tributes pile up at the office of B", "letters from all over lay on B's desk": whose the place is where what many write comes in; null where none is told. */
export function hubByDesk(document: Document, sentence: CodedSentence): readonly number[] | null {
  const item = sentence.symbols.findIndex(({ lower }) => isMail(lower));
  const owner = item < 0 ? null : deskOf(sentence, item);
  return owner && owner.members.length === 1 && isSomebody(document, owner.members)
    ? owner.members
    : null;
}

const isMail = (word: string): boolean =>
  /^(?:message|act)$/.test(nounOf(word) ?? '') || /^(?:tributes|mail|post)$/.test(word);
