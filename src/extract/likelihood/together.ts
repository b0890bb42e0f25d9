import type { DocumentMention } from '../document.js';
import { firstMentionNot } from '../mentions-in-order.js';
import type { Appearance, Evidence } from './evidence.js';
import type { Cue } from './cues.js';

/** How two parties stand in the sentence that tells most of both. */
export interface Together {
  sentence: number;
  /** The mentions of both there, as places in `document.mentions`. */
  sender: number;
  addressee: number;
  /** The sender is told first. */
  isSenderFirst: boolean;
  /** Words of the genre between them. */
  between: readonly Cue[];
  /** How many others are told between them. */
  others: number;
  /** Tokens between them. */
  distance: number;
  isHeadline: boolean;
  /** In how many sentences both are told. */
  count: number;
}

/** Appearances of one party in one sentence that are looked at. */
const MOST_APPEARANCES = 4;

export function togetherOf(evidence: Evidence, from: number, to: number): Together | null {
  const [senders, addressees] = [evidence.appearances[from]!, evidence.appearances[to]!];
  const [fewer, more] =
    senders.size <= addressees.size ? [senders, addressees] : [addressees, senders];
  let best: Together | null = null;
  let bestScore = 0;
  let count = 0;
  for (const sentence of fewer.keys()) {
    if (!more.has(sentence) || !evidence.cues[sentence]) continue;
    count += 1;
    for (const sender of senders.get(sentence)!.slice(0, MOST_APPEARANCES))
      for (const addressee of addressees.get(sentence)!.slice(0, MOST_APPEARANCES)) {
        const found = inSentence(evidence, sentence, sender, addressee);
        const score = (found.between.length ? 2 : 0) - found.others / 2;
        if (best && score <= bestScore) continue;
        best = found;
        bestScore = score;
      }
  }
  if (best) best.count = count;
  return best;
}

function inSentence(
  { document, cues }: Evidence,
  sentence: number,
  sender: Appearance,
  addressee: Appearance,
): Together {
  const isSenderFirst = sender.first < addressee.first;
  const [start, end] = isSenderFirst
    ? [sender.last, addressee.first]
    : [addressee.last, sender.first];
  return {
    sentence,
    sender: sender.mention,
    addressee: addressee.mention,
    isSenderFirst,
    between: cues[sentence]!.filter(({ at }) => at >= start && at < end),
    others: mentionsBetween(document.mentions, start, end),
    distance: end - start,
    isHeadline: document.blocks[document.sentences[sentence]!.block]!.type === 'headline',
    count: 1,
  };
}

/** How many mentions stand whole between two tokens. */
function mentionsBetween(mentions: readonly DocumentMention[], start: number, end: number): number {
  const first = firstMentionNot(mentions, (mention) => mention.first < start);
  let next = first;
  while (next < mentions.length && mentions[next]!.last <= end) next += 1;
  return next - first;
}
