import { BE, HAVE, nounOf, verbOf } from '../lexemes.js';

/** A text by its words, as tokens or symbols tell it; a party may be told at a place. */
export interface Words {
  lowerAt: (at: number) => string;
  isPartyAt: (at: number) => boolean;
}

const OPENS_ITEM = /^(?:an?|another|his|her|hers|their|theirs|its|one|two|three)$/;
/** "His by telephone": what the first has sent, sent in another way. */
const OWN = /^(?:his|hers|theirs|its)$/;
const WAY = /^(?:in|by|over|through|via|on)$/;
/** Words of "a basket of orchids with a card". */
const LONGEST_ITEM = 8;
/** Words of ", secretary general of the Council of Churches,". */
const LONGEST_ASIDE = 12;

const isDone = (word: string) =>
  BE.has(word) || HAVE.has(word) || (verbOf(word)?.finite === true && !nounOf(word));

/** "B a letter", "B, head of the council, a card": the place of the message that stands behind a party without a verb; -1 without one. */
export function gappedItem(words: Words, behind: number): number {
  const { lowerAt } = words;
  if (lowerAt(behind) !== ',') return itemFrom(words, behind);
  const next = itemFrom(words, behind + 1);
  if (next >= 0) return next;
  for (let at = behind + 1; at < behind + LONGEST_ASIDE; at += 1) {
    const word = lowerAt(at);
    if (word === ',') return itemFrom(words, at + 1);
    if (!/^['’\p{L}\d]/u.test(word) || isDone(word)) return -1;
  }
  return -1;
}

function itemFrom({ lowerAt, isPartyAt }: Words, first: number): number {
  if (!OPENS_ITEM.test(lowerAt(first)) || isPartyAt(first)) return -1;
  if (OWN.test(lowerAt(first)) && WAY.test(lowerAt(first + 1))) return first;
  for (let at = first + 1; at < first + LONGEST_ITEM; at += 1) {
    const word = lowerAt(at);
    if (nounOf(word) === 'message') return isSubject(lowerAt, at) ? -1 : at;
    if (!/^\p{L}/u.test(word) || isPartyAt(at) || isDone(word)) return -1;
  }
  return -1;
}

const ENDS_ITEM = /^(?:that|which|who|whose|in|as|when|where|and|saying)$/;

/** "To A and B, a message of condolence was sent": the message has a verb of its own. */
function isSubject(lowerAt: Words['lowerAt'], item: number): boolean {
  for (let at = item + 1; at < item + LONGEST_ITEM; at += 1) {
    const word = lowerAt(at);
    if (BE.has(word) || HAVE.has(word)) return true;
    if (!/^\p{L}/u.test(word) || ENDS_ITEM.test(word)) return false;
  }
  return false;
}
