import type { Document, DocumentMention } from '../document.js';
import { Pattern } from '../patterns/pattern.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** What is told of whoever has not written, or not yet. */
const SILENT = new Pattern(
  /\b(?:no comment|no word|not a word|nothing (?:yet|so far|from|has come)|silence|(?:was|were|is|are|remains?|remained|kept|stayed) silent|said nothing|sent nothing|no (?:letter|message|telegram|cable|call|card|note|reply|answer)s? (?:(?:has|have|had) (?:yet )?(?:come|arrived) )?from|yet to (?:write|call|send|congratulate|react|comment)|(?:has|have|had) been ill)\b/,
);

/** What is told of whoever is there himself and needs no letter. */
const PRESENT = new Pattern(
  /\b(?:attend(?:s|ed|ing)?|(?:flew|flown|flying) in|(?:front|first) row|guests? of honou?r|held talks|was present|were present|sat (?:beside|next to|between)|(?:is|was|were|will be) (?:among )?(?:the |a |his |her |their )?(?:\w+ )?guests?|(?:came|comes|come|coming|is|was|were|there|led|travell?ed) (?:\w+ ){0,4}(?:in person|himself|herself)|at the (?:reception|ceremony|inauguration|swearing-in|funeral|banquet|luncheon)|visit(?:ed|ing|s)? (?:him|her)|gave a (?:lunch|dinner|banquet)|needed no letter|face to face|(?:in|signed) the (?:book of honou?r|golden book|visitors['’]? book|guest book))\b/,
);

/** Before a name: "takes over from", "led by the former president". */
const BEFORE = new Pattern(
  /\b(?:(?:take|takes|took|taken|taking) over (?:\w+ ){0,4}?from|(?:in )?succession to|succe(?:eds?|eded|eding)|replac(?:es|ed|ing)|(?:led|headed|chaired) by|named after|instead of|unlike)(?: [\p{L}-]+['’]s)?(?: (?:the|former|outgoing|ex-president|president|premier|prime|minister|\p{L}+ian|chancellor|mr|mrs|ms|dr)\.?){0,5} ?$/iu,
);
/** Behind it: "Li Ro's successor in Kand". */
const BEHIND =
  /^['’]s (?:\p{L}+ )?(?:successor|predecessor|heir|deputy|aide|brother|sister|father|mother|husband|wife|rival|opponent|widow|seat|party|daughter|son)\b/u;

/** Letters before and behind a name that are looked at. */
const BESIDE = 70;

/**
 * Whether an article tells of a party as of one who is silent, or there himself, or only as whom others follow or serve under: no message
 * of his is to be guessed.
 */
export function standsBy(
  document: Document,
  told: readonly ToldInSentence[],
  party: number,
): boolean {
  const own = document.mentions.filter(
    ({ profile, sentence }) => profile === party && isTold(document, sentence),
  );
  return (
    own.length > 0 && own.every((mention) => isAside(document, mention, told[mention.sentence]!))
  );
}

const isTold = ({ blocks, sentences }: Document, sentence: number) =>
  blocks[sentences[sentence]!.block]!.type !== 'headline';

function isAside(
  { text, sentences }: Document,
  { start, end, sentence }: DocumentMention,
  { lower, channel, kind }: ToldInSentence,
): boolean {
  const before = Math.max(sentences[sentence]!.start, start - BESIDE);
  if (BEFORE.test(text.slice(before, start))) return true;
  if (BEHIND.test(text.slice(end, end + BESIDE))) return true;
  if (SILENT.test(lower)) return true;
  return PRESENT.test(lower) && channel() === null && kind() === null;
}
