import type { Document, DocumentMention } from './document.js';

/** The place of the first mention that is not before something, sought by halving: mentions are in text order. */
export function firstMentionNot(
  mentions: readonly DocumentMention[],
  isBefore: (mention: DocumentMention) => boolean,
): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(mentions[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of one sentence, in text order. */
export function mentionsInSentence(
  { mentions }: Pick<Document, 'mentions'>,
  sentence: number,
): DocumentMention[] {
  const first = firstMentionNot(mentions, (mention) => mention.sentence < sentence);
  let last = first;
  while (mentions[last]?.sentence === sentence) last += 1;
  return mentions.slice(first, last);
}
