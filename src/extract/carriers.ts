import type { PartyClaim } from '../model.js';
import { partyOf, type Document } from './document.js';

const CARRIES =
  /^(?:handed|hands|delivered|delivers|presented|conveyed|brought|carried|transmitted|passed|received|signed|entrusted|gave)$/;
const ENVOY = /ambassador|envoy|nuncio|charg|emissary|high commissioner|permanent representative/i;

/** Those who carry or sign a message in the sentences that tell of it: envoys beside a verb of handing over, and "signed by A". */
export function carriersOf(
  document: Document,
  sentences: readonly number[],
  parties: ReadonlySet<number>,
  told: readonly number[],
): PartyClaim[] {
  const found = new Set<number>(told);
  for (const at of sentences) {
    const { first, last } = document.sentences[at]!;
    const words = document.tokens.slice(first, last);
    if (!words.some(({ lower }) => CARRIES.test(lower))) continue;
    for (const mention of mentionsOf(document, at)) {
      const profile = document.profiles[mention.profile]!;
      if (profile.kind !== 'person' || parties.has(mention.profile)) continue;
      const before = [
        document.tokens[mention.first - 2]?.lower,
        document.tokens[mention.first - 1]?.lower,
      ];
      const signs = before[0] === 'signed' && before[1] === 'by';
      if (signs || ENVOY.test(profile.title ?? '')) found.add(mention.profile);
    }
  }
  return [...found].map((place) => partyOf(document.profiles[place]!));
}

/** Mentions are in text order, so a sentence's stand together. */
function mentionsOf({ mentions }: Document, sentence: number) {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && mentions[last]!.sentence === sentence) last += 1;
  return mentions.slice(low, last);
}
