import type { Channel, Span } from '../model.js';
import { channelOf } from './acts.js';
import type { Document } from './document.js';

/** Ways that a text names only where they were taken; a message or statement is often only a manner of speaking. */
const SURE = new Set<Channel>(['phone', 'video', 'telegram', 'letter', 'social']);
/** "In his letter, ...", "The two spoke by telephone": a sentence that goes on about the message before it. */
const GOES_ON =
  /^(?:in|during|over|by|through|the|his|her|their|both|it|he|she|they|speaking) (?:[a-z]+ ){0,6}?(?:letter|telegram|cable|call|phone|telephone|conversation|message|post|tweet|video|statement|line)/;
const OPENING = 120;

/**
 * How the sentences around one say that its message travelled: the next where it goes on about it, the one before in the same
 * paragraph, the headline, the first sentence of the story, or the one way that the whole article tells.
 */
export function channelAround(document: Document, sentence: number): Channel | null {
  const { text, sentences, blocks } = document;
  const lower = (span: Span | undefined) =>
    span ? text.slice(span.start, span.end).toLowerCase() : '';
  const after = lower(sentences[sentence + 1]).slice(0, OPENING);
  const following = GOES_ON.test(after) ? channelOf(after) : null;
  if (following) return following;
  const previous = sentences[sentence - 1];
  const before = previous?.block === sentences[sentence]!.block ? channelOf(lower(previous)) : null;
  if (before && SURE.has(before)) return before;
  const headline = channelOf(lower(blocks.find(({ type }) => type === 'headline')));
  const opening = channelOf(lower(sentences.find(({ block }) => blocks[block]!.type === 'body')));
  const told = [headline, opening].find((channel) => channel && SURE.has(channel));
  return told ?? onlyChannel(document) ?? headline ?? opening;
}

/** The sure way that an article tells more than once, where it tells but one. */
function onlyChannel({ text, sentences, blocks }: Document): Channel | null {
  let only: Channel | null = null;
  let times = 0;
  for (const { start, end, block } of sentences) {
    if (blocks[block]!.type === 'related') continue;
    const lower = text.slice(start, end).toLowerCase();
    const channel = channelOf(lower);
    if (!channel || !SURE.has(channel)) continue;
    // Whoever "wrote" may have done so in any way.
    if (channel === 'letter' && !lower.includes('letter')) continue;
    if (only && only !== channel) return null;
    only = channel;
    times += 1;
  }
  return times > 1 ? only : null;
}
