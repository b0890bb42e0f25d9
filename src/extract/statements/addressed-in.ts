import type { Document, DocumentMention } from '../document.js';
import { isMessageNoun } from './subject-words.js';

const TALK =
  /^(?:call|conversation|talk|talks|speaking|exchange|wrote|writing|written|wire|cable)$/;
/** More words than that between "message" and "to" part them. */
const NEAR = 4;

/** Whom a sentence tells as addressed: "in his message to X", "speaking with X", "To X she wrote". */
export function addressedIn(
  { tokens }: Document,
  mentions: readonly DocumentMention[],
): DocumentMention[] {
  return mentions.filter(({ form, first }) => {
    if (form === 'pronoun' || form === 'country') return false;
    let at = first - 1;
    if (tokens[at] && /^(?:the|his|her|their|its)$/.test(tokens[at]!.lower)) at -= 1;
    if (!/^(?:to|with)$/.test(tokens[at]?.lower ?? '')) return false;
    if (tokens[at]!.text === 'To') return true;
    for (let before = at - 1; before >= 0 && before >= at - NEAR; before -= 1) {
      const { lower, kind } = tokens[before]!;
      if (kind === 'mark') return false;
      if (isMessageNoun(lower) || TALK.test(lower)) return true;
    }
    return false;
  });
}
