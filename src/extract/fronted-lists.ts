import type { DocumentMention, Sentence, Token } from './document.js';
import { verbOf } from './lexemes.js';
import { linkBetween } from './list-links.js';

/**
 * "To A, B and her husband wrote": whether the list that goes on at the mention `next` is what writes to the one at `first`, with whom "to" opens the
 * sentence. Not so "to A, B and C went letters".
 */
export function writesToFronted(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly DocumentMention[],
  first: number,
  next: number,
): boolean {
  const opening = mentions[first]!.first;
  const to = tokens[opening - 1]?.lower === 'the' ? opening - 2 : opening - 1;
  if (tokens[to]?.lower !== 'to' || to > sentence.first + 1) return false;
  const before = tokens.slice(mentions[next - 1]!.last, mentions[next]!.first);
  if (before.some(({ lower }) => /^(?:to|with|by|from)$/.test(lower))) return false;
  let end = next;
  while (
    end + 1 < mentions.length &&
    linkBetween(tokens, mentions[end]!.last, mentions[end + 1]!.first)
  )
    end += 1;
  const { last } = mentions[end]!;
  const verb = verbOf(tokens[tokens[last]?.lower === ',' ? last + 1 : last]?.lower ?? '');
  return verb?.finite === true && verb.verb !== 'go' && verb.verb !== 'come';
}
