import { codeOf } from '../code-of.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { Pattern } from '../patterns/pattern.js';

/** "B's victory", "B, who won", "appointed B". */
const HERO = new Pattern(
  /§(\d+) (?:'s? (?:[\p{L}-]+ ){0,3}(?:victory|win|triumph|election|re-election|inauguration|appointment|swearing-in)|(?:, (?:[\p{L}\d]+ ){1,3}, )?(?:, )?(?:who )?(?:(?:has |had )?(?:won|wins)|(?:, )?(?:re-)?elected(?= [,.;§]| as| on| with)|takes office|took office|(?:has been|was|is|had been|is being|to be) (?:re-elected|elected|sworn|appointed|inaugurated|named))) (?!§)|(?:appointed|elected|named|re-elected|election of(?: [\p{L} ]{1,30}as)?|victory of|re-election of|appointment of|inauguration of) (?:the )?§(\d+) /u,
);
const FIRST_SENTENCES = 8;

/** Whom an article on an election or appointment is about; null where the first sentences tell of none. */
export function heroOf({ profiles }: Document, coded: readonly CodedSentence[]): number | null {
  for (const sentence of coded.slice(0, FIRST_SENTENCES)) {
    const found = HERO.exec(codeOf(sentence));
    const group = sentence.groups[Number(found?.[1] ?? found?.[2] ?? -1)];
    const [member] = group?.members ?? [];
    if (group?.members.length === 1 && profiles[member!]!.kind === 'person') return member!;
  }
  return null;
}
