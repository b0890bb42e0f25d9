import { isGoverned, isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { nounOf } from '../lexemes.js';

/** More words between somebody and what is his belong to something else. */
const FAR = 9;
const OWN = /^(?:his|her|their)$/;
const OWN_ALONE = /^(?:his|hers|theirs)$/;
/** What may follow "his" where it stands for his message. */
const BEHIND_ALONE =
  /^(?:[.,;]|in|on|by|at|over|through|via|with|down|into|from|until|till|and|wait|first)$/;
/** What is done with the words of another: "thanked him for his wishes", "had his condolences returned". */
const OF_ANOTHER =
  /^(?:for|of|from|acknowledged|acknowledges|received|receives|accepted|accepts|returned|returns|answered|answers|appreciated|appreciates|got|read|found|not|without|withheld)$/;

/**
 * "A put his congratulations into a letter", "A chose X for her condolences", "A dictated his over the telephone": the place of the wishes
 * that somebody has of his own, whatever he does with them; -1 without.
 */
export function ownWishesAt(symbols: Symbols, at: number): number {
  if (isPossessor(symbols, at) || isGoverned(symbols, at)) return -1;
  for (let place = at + 1; place < symbols.length && place < at + FAR; place += 1) {
    const { lower, group } = symbols[place]!;
    if (group || /^[;:."“”]$/.test(lower)) return -1;
    const chooses = lowerAt(symbols, place - 1) === 'for' && CHOOSES.test(lowerAt(symbols, at + 1));
    if (OF_ANOTHER.test(lowerAt(symbols, place - 1)) && !chooses) continue;
    if (OWN_ALONE.test(lower) && BEHIND_ALONE.test(lowerAt(symbols, place + 1))) return place;
    if (!OWN.test(lower)) continue;
    for (let noun = place + 1; noun < place + 4; noun += 1) {
      const word = lowerAt(symbols, noun);
      if (symbols[noun]?.group || /^[,;:.]$/.test(word)) break;
      const named = nounOf(word);
      // "Offered her condolences to the bereaved".
      if (named && lowerAt(symbols, noun + 1) === 'to') return -1;
      if (named === 'act' || (named === 'message' && noun === place + 1)) return noun;
    }
  }
  return -1;
}

/** "Chose Twitter for his congratulations". */
const CHOOSES =
  /^(?:chose|chooses|preferred|prefers|used|uses|opted|opts|picked|took|takes|turned|turns)$/;
