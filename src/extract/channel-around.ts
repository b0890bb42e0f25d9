import type { Channel, Span } from '../model.js';
import { channelOf } from './acts.js';
import type { Document, Sentence } from './document.js';

/** Ways that a text names only where they were taken; a message or statement is often only a manner of speaking. */
const SURE = new Set<Channel>(['phone', 'video', 'telegram', 'letter', 'social']);
/** "In his letter, ...", "The two spoke by telephone": a sentence that goes on about the message before it. */
const GOES_ON =
  /^(?:in|during|over|by|through|the|his|her|their|both|it|he|she|they|speaking) (?:[a-z]+ ){0,6}?(?:letter|telegram|cable|call|phone|telephone|conversation|message|post|tweet|video|statement|line)/;
/** "...,” reads the telegram", "...," the letter said": what was quoted from. */
const READ_FROM =
  /["”],? (?:(?:reads?|said|says|ran|stated),? (?:[a-z ]{0,12}, )?(?:the|his|her|their) (?:\w+ )?(?:letter|telegram|cable|message)|(?:the|his|her|their) (?:\w+ )?(?:letter|telegram|cable|message) (?:reads?|said|says|ran|stated))\b/;
const OPENING = 120;

/**
 * How a message travelled, by the sentences that tell of it, the strongest first: a way named in one of them, then one named around
 * them, then "message" or "wrote", which may be any way.
 */
export function channelOfMessage(
  document: Document,
  sentences: readonly { sentence: number; channel: Channel | null; rule: string }[],
): Channel | null {
  const told = sentences.flatMap(({ sentence, channel }) => {
    const { start, end } = document.sentences[sentence]!;
    const lower = document.text.slice(start, end).toLowerCase();
    const isWriting = channel === 'letter' && !LETTER.test(lower);
    return channel ? [{ channel, isWriting, isAddressed: WRITING_TO.test(lower) }] : [];
  });
  const named = told.find(({ channel, isWriting }) => channel !== 'message' && !isWriting);
  if (named) return named.channel;
  const lead = sentences[0]!.sentence;
  const isMessage = told.some(({ channel }) => channel === 'message');
  if (isMessage) {
    const following = goingOn(document, lead);
    return following && SURE.has(following) ? following : 'message';
  }
  const isAddressed = told.some((one) => one.isAddressed);
  const around = channelNear(document, lead) ?? (isAddressed ? null : channelOfAll(document));
  if (around && (SURE.has(around) || !told.length)) return around;
  const isPrinted = document.blocks.some(({ type }) => type === 'letter');
  // What its writer's own words tell of themselves addresses nobody.
  const isOwnVoice =
    sentences[0]!.rule !== 'printed-letter' &&
    document.blocks[document.sentences[lead]!.block]!.type === 'letter';
  const isStated = isOwnVoice || (!isPrinted && isReleased(document, lead));
  return told[0]?.channel ?? around ?? (isStated ? 'statement' : isPrinted ? 'letter' : null);
}

/** So far down a release says what it is. */
const HEAD = 400;
const RELEASE =
  /\b(?:press|media|news) (?:release|statement|note)\b|\bcommuniqu[eé]\b|^\W*(?:joint )?(?:statement|declaration) (?:by|of|from|on)\b/im;
const PERFORMS =
  /\b(?:congratulates|conveys|expresses|extends|offers|sends|wishes|condoles|mourns|joins|thanks|greets|salutes|reiterates)\b/;

/** A release that does what it says: "The Government congratulates ...". */
function isReleased({ text, sentences, blocks }: Document, sentence: number): boolean {
  const { start, end, block } = sentences[sentence]!;
  return (
    blocks[block]!.type === 'body' &&
    PERFORMS.test(text.slice(start, end)) &&
    RELEASE.test(text.slice(0, HEAD))
  );
}

const WRITING_TO = /\bwr(?:ote|itten|ites|iting) (?:a |back )?to\b/;
const LETTER = /letter|postcard|\bcards?\b|missive|envelope|epistle/;

/** "In the letter, ...": the way that the next sentence tells. */
function goingOn({ text, sentences }: Document, sentence: number): Channel | null {
  const next = sentences[sentence + 1];
  const after = next ? text.slice(next.start, next.end).toLowerCase().slice(0, OPENING) : '';
  if (GOES_ON.test(after)) return channelOf(after);
  const whole = next ? text.slice(next.start, next.end).toLowerCase() : '';
  const read = READ_FROM.exec(whole.slice(-OPENING))?.[0];
  return read ? channelOf(read) : null;
}

/** How the next sentence, where it goes on about the message, or the one before in the same paragraph says that it travelled. */
function channelNear(document: Document, sentence: number): Channel | null {
  const following = goingOn(document, sentence);
  if (following) return following;
  const { sentences } = document;
  const own = lowerOf(document, sentences[sentence]);
  const isAgain = AGAIN.test(own);
  const intro = introductionOf(document, sentence);
  const previous = intro ?? sentences[sentence - 1];
  const isNear =
    intro || isAgain || LOOKS_BACK.test(own) || previous?.block === sentences[sentence]!.block;
  const before = isNear ? channelOf(lowerOf(document, previous)) : null;
  return before && (SURE.has(before) || isAgain) ? before : null;
}

/** What articles tell as a whole, whatever the number of their messages. */
const wholes = new WeakMap<Document, Channel | null>();

/** How the headline, the first sentence of the story, or the whole article, where it tells but one way, says that messages travelled. */
function channelOfAll(document: Document): Channel | null {
  const known = wholes.get(document);
  if (known !== undefined) return known;
  const { sentences, blocks } = document;
  const title = blocks.find(({ type }) => type === 'headline');
  const first = sentences.find(({ block }) => blocks[block]!.type === 'body');
  const headline = channelOf(lowerOf(document, title));
  const opening = channelOf(lowerOf(document, first));
  const told = [headline, opening].find((channel) => channel && SURE.has(channel));
  const channel = told ?? onlyChannel(document) ?? headline ?? opening;
  wholes.set(document, channel);
  return channel;
}

const lowerOf = ({ text }: Document, span: Span | undefined) =>
  span ? text.slice(span.start, span.end).toLowerCase() : '';

/** "A similar one", "did the same": in the way just told. */
const AGAIN = /\b(?:similar|same|another|identical) ones?\b|\bdid (?:so|the same|likewise)\b/;
const LOOKS_BACK =
  /^in it\b|^(?:opening|during|in|at the (?:start|end) of|ending) (?:the|this|their|that) (?:\w+ )?(?:conversation|call|talk|exchange)\b/;

/** The sentence before a list, for one that is an item of it. */
function introductionOf({ text, sentences, blocks }: Document, sentence: number): Sentence | null {
  for (let at = sentence, steps = 0; at >= 0 && steps < LONGEST_LIST; at -= 1, steps += 1) {
    const { start } = blocks[sentences[at]!.block]!;
    if (!BULLET.test(text.slice(Math.max(0, start - 4), start + 2)))
      return at < sentence ? sentences[at]! : null;
  }
  return null;
}

const LONGEST_LIST = 40;
const BULLET = /^\s*[-–—•*·]\s/m;

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
