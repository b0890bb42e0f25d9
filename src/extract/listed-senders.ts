import { kindOf } from './acts.js';
import { codeOf, type CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { BARE, type Candidate } from './candidate.js';
import { nearestOccasion, occasionsIn } from './occasions.js';

const OPENER = /(?:^| )(?:from|by|sent by|to|were|are) (?:: )?$|: $/;
const BULLET = /^(?:[•*–—·-] )?(?:the )?§\d+ /;
const LONGEST_ITEM = 60;

/** "Congratulations have also come from:" and a list below it, one sender a line; "... to:" lists addressees. */
export function listedSenders(document: Document, coded: readonly CodedSentence[]): Candidate[] {
  const found: Candidate[] = [];
  coded.forEach((opener, at) => {
    const text = document.text.slice(
      document.sentences[opener.sentence]!.start,
      document.sentences[opener.sentence]!.end,
    );
    if (!/:\s*$/.test(text) || !OPENER.test(codeOf(opener))) return;
    const lower = text.toLowerCase();
    const kind = kindOf(lower);
    if (!kind && !/message|letter|telegram|cable/.test(lower)) return;
    const toList = /\bto ?:\s*$/.test(lower);
    for (let next = at + 1; next < coded.length; next += 1) {
      const item = coded[next]!;
      const code = codeOf(item);
      if (!BULLET.test(code) || code.length > LONGEST_ITEM) break;
      const { start, end } = document.sentences[item.sentence]!;
      if (/[,!]$/.test(document.text.slice(start, end))) break;
      const members = item.groups[0]!.members;
      found.push({
        ...BARE,
        rule: 'listed-senders',
        weight: 4,
        from: toList ? (opener.groups[0]?.members ?? null) : members,
        to: toList ? members : null,
        kind,
        channel: /message/.test(lower) ? 'message' : null,
        occasion: nearestOccasion(occasionsIn(lower), 0, kind),
        sentence: item.sentence,
      });
    }
  });
  return found;
}
