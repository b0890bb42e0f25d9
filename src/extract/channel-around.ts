import type { Channel, Span } from '../model.js';
import { channelOf } from './acts.js';
import type { Document, Sentence } from './document.js';
import { onceADocument } from './once-a-document.js';
import { wayApart } from './ways-apart.js';
import { wayInTurn } from './ways-in-turn.js';
import { Pattern } from './patterns/pattern.js';

/** Ways that a text names only where they were taken; a message or statement is often only a manner of speaking. */
const SURE = new Set<Channel>(['phone', 'video', 'telegram', 'letter', 'social']);
/** "In his letter, ...", "The two spoke by telephone": a sentence that goes on about the message before it. */
const GOES_ON = new Pattern(
  /^an? (?:letter|telegram|cable|message) to (?:this|that) effect\b|^(?:in|during|over|by|through|the|his|her|their|both|it|he|she|they|speaking) (?:[a-z]+ ){0,6}?(?:letter|telegram|cable|call|phone|telephone|conversation|message|post|tweet|video|statement|line)/,
);
/** "...,” reads the telegram", "...," the letter said": what was quoted from. */
const READ_FROM = new Pattern(
  /["”],? (?:(?:reads?|said|says|ran|stated),? (?:[a-z ]{0,12}, )?(?:the|his|her|their) (?:\w+ )?(?:letter|telegram|cable|message)|(?:the|his|her|their) (?:\w+ )?(?:letter|telegram|cable|message) (?:reads?|said|says|ran|stated))\b/,
);
const OPENING = 120;

/**
 * How a message travelled, by the sentences that tell of it, the strongest first: a way named in one of them, then one named around
 * them, then "message" or "wrote", which may be any way.
 */
export function channelOfMessage(
  document: Document,
  sentences: readonly { sentence: number; channel: Channel | null; rule: string }[],
  senders: readonly number[],
  addressees: readonly number[],
): Channel | null {
  for (const { sentence } of sentences) {
    const apart =
      wayApart(document, sentence, senders, addressees) ??
      wayInTurn(document, sentence, senders, addressees);
    if (apart) return apart;
  }
  const told = sentences.flatMap(({ sentence, channel }) => {
    const lower = lowerOf(document, document.sentences[sentence]);
    return channel
      ? [{ ...wayIn(lower, channel), at: sentence, isAddressed: WRITING_TO.test(lower) }]
      : [];
  });
  const named = told
    .filter(({ channel, isWriting }) => channel !== 'message' && !isWriting)
    .reduce<(typeof told)[number] | null>(
      (first, one) => (first && first.at <= one.at ? first : one),
      null,
    );
  if (named) return named.channel;
  const lead = sentences[0]!.sentence;
  const isMessage = told.some(({ channel }) => channel === 'message');
  if (isMessage) {
    const following = goingOn(document, lead);
    return following && SURE.has(following) ? following : 'message';
  }
  const isAddressed = told.some((one) => one.isAddressed);
  // What was written was not spoken, unless the writer only tells of it.
  const isWritten = told.some(
    ({ at }) => !HAD_CALLED.test(lowerOf(document, document.sentences[at])),
  );
  const fitting = (channel: Channel | null) =>
    isWritten && (channel === 'phone' || channel === 'video') ? null : channel;
  const near =
    fitting(channelNear(document, lead, told.length > 0)) ??
    fitting(channelAfter(document, lead, senders)) ??
    (isAddressed ? null : fitting(channelBefore(document, lead)));
  if (near === 'message' && told.length)
    return CALLED_MESSAGE.test(lowerOf(document, document.sentences[lead + 1]).slice(0, OPENING))
      ? near
      : told[0]!.channel;
  const around = near ?? (isAddressed ? null : fitting(channelOfAll(document)));
  if (around && (SURE.has(around) || !told.length)) return around;
  if (!told.length && isTalk(document)) return 'phone';
  const isPrinted = document.blocks.some(({ type }) => type === 'letter');
  // What its writer's own words tell of themselves addresses nobody.
  const isOwnVoice =
    sentences[0]!.rule !== 'printed-letter' &&
    document.blocks[document.sentences[lead]!.block]!.type === 'letter';
  const isStated = isOwnVoice || (!isPrinted && isReleased(document, lead));
  const bare = isStated ? 'statement' : isPrinted ? 'letter' : null;
  const isSent = sentences.some(({ sentence: at }) =>
    SENT.test(lowerOf(document, document.sentences[at])),
  );
  return told[0]?.channel ?? around ?? bare ?? (isSent ? 'message' : null);
}

/**
 * The way that a sentence tells, where its verb alone tells one that may be any: whoever "wrote" may have done so in a telegram or a
 * post that the sentence names, and what is "called" a loss in a letter was not telephoned.
 */
function wayIn(lower: string, channel: Channel): { channel: Channel; isWriting: boolean } {
  if (channel === 'phone' && channelOf(lower) === 'video')
    return { channel: 'video', isWriting: false };
  const isVerb =
    (channel === 'letter' && !LETTER.test(lower)) ||
    (channel === 'phone' && !PHONE.test(lower)) ||
    (channel === 'telegram' && !TELEGRAM.test(lower));
  const wrote = channel === 'letter' ? lower.search(WROTE) : -1;
  const named = isVerb ? channelOf(wrote < 0 ? lower : lower.slice(0, wrote + AROUND_WROTE)) : null;
  return named && NAMED.has(named) && (named !== 'letter' || LETTER.test(lower))
    ? { channel: named, isWriting: false }
    : { channel, isWriting: isVerb && channel === 'letter' };
}

/** Wishes that were sent went in a message of some kind. */
const SENT =
  /\b(?:sent|sends|sending|dispatched|forwarded)\b[^.;]{0,40}\b(?:greetings|congratulations|felicitations|condolences|wishes|sympath\w+|regards)\b|\b(?:greetings|congratulations|felicitations|condolences|wishes)\b[^.;]{0,25}\b(?:was|were|been) (?:also )?(?:sent|dispatched|forwarded)\b/;
const PHONE = /phone|\brang\b|\brung\b|\bcall\b|\bdial|conversation|\bline\b|\bspoke|\btalk/;
/** "He wrote that he had rung" */
const HAD_CALLED =
  /\bhad (?:just |also |already )?(?:rung|phoned|telephoned|called|spoken)\b|\bwhat (?:he|she) had written\b/;
const TELEGRAM = /telegr|\bcabl|\bwire|telex/;
const WROTE = /\bwr(?:ote|ites|itten|iting)\b/;
const AROUND_WROTE = 40;
const NAMED = new Set<Channel>(['telegram', 'social', 'letter', 'message', 'video']);
const CALLED_MESSAGE = /\bmessages?\b/;

/** So far down a release says what it is. */
const HEAD = 400;
const RELEASE = new Pattern(
  /\b(?:press|media|news) (?:release|statement|note)\b|\bcommuniqu[eé]\b|^\W*(?:joint )?(?:statement|declaration) (?:by|of|from|on)\b/im,
);
const PERFORMS = new Pattern(
  /\b(?:congratulates|conveys|expresses|extends|offers|sends|wishes|condoles|mourns|joins|thanks|greets|salutes|reiterates)\b/,
);

/** A release that does what it says: "The Government congratulates ...". */
function isReleased({ text, sentences, blocks }: Document, sentence: number): boolean {
  const { start, end, block } = sentences[sentence]!;
  return (
    blocks[block]!.type === 'body' &&
    PERFORMS.test(text.slice(start, end)) &&
    RELEASE.test(text.slice(0, HEAD))
  );
}

const WRITING_TO = new Pattern(/\bwr(?:ote|itten|ites|iting) (?:a |back )?to\b/);
const LETTER =
  /letter|postcard|\bcards?\b|missive|correspondence|envelope|epistle|\bin writing\b|\bpen to paper\b|\bon paper\b|\bby post\b|\bfax|\blines\b/;

/** "In the letter, ...": the way that the next sentence tells. */
function goingOn(document: Document, sentence: number): Channel | null {
  const next = lowerOf(document, document.sentences[sentence + 1]);
  const opening = next.slice(0, OPENING);
  const { sentences } = document;
  const { block } = sentences[sentence]!;
  const isOwn = sentences[sentence + 1]?.block === block || !ONE_MORE.test(opening);
  if (isOwn && GOES_ON.test(opening) && !TAKES_ONE.test(opening)) return channelOf(opening);
  for (let at = sentence + 1; at <= sentence + LONGEST_QUOTE; at += 1) {
    if (at > sentence + 1 && sentences[at]?.block !== block) return null;
    const read = READ_FROM.exec(lowerOf(document, sentences[at]))?.[0];
    if (read) return channelOf(read);
  }
  return null;
}

/** "In a letter received today, ..." opens a paragraph of its own; "The President took a call from ..." tells of one more. */
const ONE_MORE = /^(?:in|during|over|by|through) an? /;
const TAKES_ONE = new Pattern(
  /\b(?:took|takes|received|receives|had|got|gets|accepted) (?:an?|another|one) /,
);

/** Sentences of a quotation behind which its source is told. */
const LONGEST_QUOTE = 4;

/** How the next sentence of a paragraph, where it tells of the sender and of nothing else he sent, says that he did it. */
function channelAfter(
  document: Document,
  sentence: number,
  senders: readonly number[],
): Channel | null {
  const { sentences, mentions } = document;
  const next = sentences[sentence + 1];
  const lower = lowerOf(document, next);
  const isNear = next?.block === sentences[sentence]!.block || /^["“]/.test(lower);
  const tellsOfSender = mentions.some(
    (mention) => mention.sentence === sentence + 1 && senders.includes(mention.profile),
  );
  if (!isNear || !tellsOfSender) return null;
  const channel = OTHER_WAY.test(lower) ? null : channelOf(lower);
  return channel && (SURE.has(channel) || CALLED_MESSAGE.test(lower)) ? channel : null;
}

const OTHER_WAY = new Pattern(
  /\b(?:also|separate(?:ly)?|another|second|earlier|later|before|reporters|journalists|replied|answer\w*|reply|to attend|invit\w+)\b/,
);

/** How sentences above in the same paragraph say that those whom it lists did it: "They took to Twitter. A said B. C wrote D." */
function channelBefore({ text, sentences }: Document, sentence: number): Channel | null {
  for (let at = sentence - 1; at >= 0 && at >= sentence - LONGEST_PARAGRAPH; at -= 1) {
    const { start, end, block } = sentences[at]!;
    if (block !== sentences[sentence]!.block) return null;
    const channel = channelOf(text.slice(start, end).toLowerCase());
    if (channel) return channel === 'social' || channel === 'phone' ? channel : null;
  }
  return null;
}

const LONGEST_PARAGRAPH = 5;

/** How the next sentence, where it goes on about the message, or the one before in the same paragraph says that it travelled. */
function channelNear(document: Document, sentence: number, isTold: boolean): Channel | null {
  const following = goingOn(document, sentence);
  if (following) return following;
  const { sentences } = document;
  const own = lowerOf(document, sentences[sentence]);
  const isAgain = AGAIN.test(own);
  if (isAgain)
    for (let at = sentence - 1; at >= Math.max(0, sentence - LONGEST_PARAGRAPH); at -= 1) {
      const channel = channelOf(lowerOf(document, sentences[at]));
      if (channel) return channel;
    }
  const intro = introductionOf(document, sentence);
  const previous = intro ?? sentences[sentence - 1];
  const isNear = intro || LOOKS_BACK.test(own) || previous?.block === sentences[sentence]!.block;
  const told = lowerOf(document, previous);
  const before = isNear ? channelOf(told) : null;
  const isOpen = !isTold && (before !== 'message' || HANDS_OVER.test(told) || IN_IT.test(own));
  return before && (SURE.has(before) || isOpen) ? before : null;
}

/** "From Rome came a message of another kind.", "The host read out messages from two capitals.": the next sentence tells what it says. */
const HANDS_OVER =
  /^[^.]*\b(?:came|comes|arrived|reached|is|read (?:out|aloud)) (?:\w+ ){0,2}?(?:messages?|note|statement)\b/;
const IN_IT = /^(?:in|with) (?:it|this|that)\b/;

/** How the headline, the first sentence of the story, or the whole article, where it tells but one way, says that messages travelled. */
const channelOfAll = onceADocument((document): Channel | null => {
  const { sentences, blocks } = document;
  const title = blocks.find(({ type }) => type === 'headline');
  const first = sentences.find(({ block }) => blocks[block]!.type === 'body');
  const headline = channelOf(lowerOf(document, title));
  const opening = channelOf(lowerOf(document, first));
  const told = [headline, opening].find((channel) => channel && SURE.has(channel));
  return told ?? onlyChannel(document) ?? headline ?? opening;
});

const lowerOf = ({ text }: Document, span: Span | undefined) =>
  span ? text.slice(span.start, span.end).toLowerCase() : '';

/** "A similar one", "did the same", "sent one", "the other went to": in the way just told. */
const AGAIN =
  /\b(?:similar|same|another|identical|like) ones?\b|\bdid (?:so|the same|likewise)\b|\b(?:sent|sends|signed|wrote|received|dispatched|put) (?:also |too )?(?:one|it)\b|\b(?:one|another|the (?:other|first|second|third|last)) (?:also )?(?:went|goes|came|comes|was (?:sent|addressed)|is (?:addressed|for)|reached|bears)\b|\bby the same (?:route|means|way|channel)\b/;
const LOOKS_BACK = new Pattern(
  /^in it\b|^(?:opening|during|in|at the (?:start|end) of|ending) (?:the|this|their|that) (?:\w+ )?(?:conversation|call|talk|exchange)\b/,
);

/** "Today, A spoke with B": where a story opens like that and tells of no meeting, they talked by phone. */
const isTalk = onceADocument((document): boolean => {
  const { sentences, blocks } = document;
  const first = sentences.find(({ block }) => blocks[block]!.type === 'body');
  const lead = lowerOf(document, first);
  return SPOKE.test(lead) && !MET.test(document.text.toLowerCase());
});

const SPOKE = new Pattern(
  /\b(?:spoke|has spoken|speaks|talked) (?:(?:today|earlier|briefly|yesterday|last night|this morning|(?:late )?on \w+day) )?(?:with|to) /,
);
const MET =
  /\b(?:met|meets|meeting|visit\w*|sidelines|received (?:him|her)|reporters|journalists|interview\w*|audience|arriv\w+|embassy|ceremony|service|crowd|rally)\b/;

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
