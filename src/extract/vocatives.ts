import { channelOf, kindOf } from './acts.js';
import { BARE, type Candidate } from './candidate.js';
import type { Document, DocumentMention } from './document.js';
import { isSomebody } from './hubs/hub-parties.js';
import { mentionsInSentence } from './mentions-in-order.js';
import { nearestOccasion } from './occasions.js';
import type { ToldInSentence } from './told-in-sentence.js';

const OPEN = /^["“«„]$/;
const CLOSE = /^["”»“]$/;
/** What stands behind a name that is called. */
const BEHIND = /^[,!.”"»?;–—-]$/;
/** What goes on about somebody instead of speaking to him: "A, who is", "A, the". */
const ABOUT = /^(?:who|whom|whose|which|the|a|an|his|her|and|or|is|was|has|had|\d.*)$/;
/** Words of endearment before a name, and those that speak to somebody. */
const DEAR = /^(?:dear|dearest|my|our|friend|brother|sister|colleague|comrade|excellency)$/;
/** Words of a quotation before the name that it calls. */
const REACH = 8;
/** Sentences of a quotation behind the one that calls, for whoever says it. */
const GOES_ON = 4;
/** How it is told that words were written: no speech calls someone who reads it. */
const WRITTEN = new Set(
  `post posts posted posting tweet tweets tweeted tweeting wrote writes tag tags tagged tagging captioned x twitter facebook instagram
  bluesky threads weibo text texted letter message telegram cable note card cabled telegraphed replied messaged`.split(
    /\s+/,
  ),
);
const WEIGHT = 5;

interface Call {
  /** The sentence in which somebody is called, and whoever is. */
  sentence: number;
  called: number;
  /** The place of the mark that opens the quotation. */
  open: number;
}

/**
 * "Dear Levan, congratulations," A posted; "A on X: 'Bravo, President Beridze!'": what is written goes to whoever it calls by name,
 * whomever all else in the article goes to.
 */
export function withCalled(
  document: Document,
  told: readonly ToldInSentence[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const calls = callsIn(document);
  if (!calls.length) return found;
  let all = [...found];
  for (const call of calls) {
    const writer = writerOf(document, call);
    if (writer === null || isOwn(document, writer.profile, call.called)) continue;
    const { profile: from, sentence } = writer;
    const isHere = ({ sentence: at }: Candidate) => at >= call.sentence && at <= sentence;
    if (all.some((one) => isHere(one) && one.to?.includes(call.called))) continue;
    all = all.map((one) =>
      isHere(one) && one.to === null && one.from?.includes(from) && !one.mutual
        ? { ...one, to: [call.called], weight: WEIGHT }
        : one,
    );
    if (all.some((one) => isHere(one) && one.from?.includes(from) && one.to && !one.hint)) continue;
    const { lower } = told[call.sentence]!;
    const kind = kindOf(lower);
    all.push({
      ...BARE,
      rule: 'called',
      weight: WEIGHT,
      from: [from],
      to: [call.called],
      kind,
      channel: channelOf(told[sentence]!.lower) ?? channelOf(lower),
      occasion: nearestOccasion(told[call.sentence]!.occasions(), 0, kind),
      date: told[sentence]!.dates()[0] ?? null,
      sentence: call.sentence,
    });
  }
  return all;
}

/** Nobody writes to himself, nor abroad to his own land. */
const isOwn = ({ profiles }: Document, writer: number, called: number): boolean =>
  writer === called ||
  (profiles[called]!.kind === 'country' && profiles[writer]!.country === profiles[called]!.country);

/** Who is called by name at the head of a quotation. */
function callsIn(document: Document): Call[] {
  const { tokens, sentences, blocks, mentions } = document;
  const calls: Call[] = [];
  const times = new Map<number, number>();
  for (const { profile } of mentions) times.set(profile, (times.get(profile) ?? 0) + 1);
  for (const mention of mentions) {
    const { first, last, form, profile, sentence } = mention;
    if (document.profiles[profile]!.kind === 'country') {
      if (isLandCalled(document, mention))
        calls.push({ sentence, called: profile, open: first - 1 });
      continue;
    }
    if ((form !== 'name' && form !== 'office') || !isSomebody(document, [profile])) continue;
    // "Dragă Maia" in another tongue.
    if (document.profiles[profile]!.title === null && times.get(profile) === 1) continue;
    if (!BEHIND.test(tokens[last]?.text ?? '')) continue;
    const isPause = tokens[last]!.text === ',';
    if (isPause && ABOUT.test(tokens[last + 1]?.lower ?? '')) continue;
    const { first: start, block } = sentences[sentence]!;
    if (blocks[block]!.type !== 'body') continue;
    const open = openBefore(document, first, Math.max(start, first - REACH));
    if (open < 0) continue;
    const before = tokens[first - 1]!;
    const isCalled =
      OPEN.test(before.text) ||
      before.text === ',' ||
      before.text === '!' ||
      DEAR.test(before.lower) ||
      DEAR.test(tokens[first]!.lower) ||
      before.lower === 'you';
    if (isCalled) calls.push({ sentence, called: profile, open });
  }
  return calls;
}

/** "'Kand, the flood that took your harbour'": a land at the head of a quotation that goes on to speak to it. */
function isLandCalled(document: Document, { first, last, sentence }: DocumentMention): boolean {
  const { tokens, sentences, text, blocks } = document;
  const { end, block } = sentences[sentence]!;
  const isHead =
    OPEN.test(tokens[first - 1]?.text ?? '') && /^[,!]$/.test(tokens[last]?.text ?? '');
  if (!isHead || blocks[block]!.type !== 'body') return false;
  const [words = ''] = text.slice(tokens[last]!.start, end).split(/["”»“]/, 1);
  return SPEAKS_TO.test(words) && !IS_TOLD.test(words);
}

const SPEAKS_TO = /^[,!] [^.!?]*\b(?:you|your|yours|brother|sister|friend)\b/i;
/** "'Kand, your neighbour, mourns with you'", "'Kand, which knows you'": the land itself does it. */
const IS_TOLD =
  /^, (?:(?:who|which|as|and|like|with|too)\b|[^,.!?]*, (?:\p{Ll}+s|will|can|may)\b)/u;

/** The mark that opens the quotation in which a place stands, no further back than `from`; -1 without one. */
function openBefore({ tokens }: Document, at: number, from: number): number {
  for (let place = at - 1; place >= from; place -= 1) {
    const { text, end } = tokens[place]!;
    if (OPEN.test(text) && tokens[place + 1]!.start === end) return place;
    if (CLOSE.test(text)) return -1;
  }
  return -1;
}

/** Who is told to write what calls somebody: first in the words before the quotation, else in those behind it. */
function writerOf(document: Document, { sentence, open, called }: Call): DocumentMention | null {
  const { sentences, tokens } = document;
  const isWriter = ({ profile }: DocumentMention) =>
    profile !== called && isSomebody(document, [profile]);
  const { first } = sentences[sentence]!;
  const isLed = tokens[open - 1]?.text === ':' || tokens[open - 1]?.text === ',';
  const ahead = isLed
    ? mentionsInSentence(document, sentence).filter(({ last }) => last <= open)
    : [];
  const leader = ahead.find(isWriter);
  if (leader && (isWritten(document, first, open) || isLabel(document, leader, open)))
    return leader;
  for (
    let at = sentence;
    at <= sentence + GOES_ON && sentences[at]?.block === sentences[sentence]!.block;
    at += 1
  ) {
    const { first: start, last } = sentences[at]!;
    const close = closeFrom(document, Math.max(start, open + 1), last);
    if (close < 0) continue;
    if (!isWritten(document, close + 1, last)) return null;
    const behind = mentionsInSentence(document, at).filter((mention) => mention.first > close);
    return behind.find(isWriter) ?? null;
  }
  return null;
}

/** The first mark that closes a quotation in a range; -1 without one. */
function closeFrom({ tokens }: Document, from: number, last: number): number {
  for (let place = from; place < last; place += 1)
    if (CLOSE.test(tokens[place]!.text)) return place;
  return -1;
}

/**
 * Words of writing tell how it was done, but not those of a likeness: "in the voice of a man who reads out a letter", "as if it were a
 * telegram".
 */
const isWritten = ({ tokens }: Document, first: number, last: number) => {
  for (let at = first; at < last; at += 1) {
    const [word, next] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
    if (WRITTEN.has(word)) return true;
    if (word === 'as' && /^(?:if|though)$/.test(next)) return false;
    if (/^(?:voice|tone|manner|air)$/.test(word) && next === 'of') return false;
  }
  return false;
};

/** "A: 'Bravo'", "A (Kand): 'Bravo'": nobody else and no verb stands before the quotation. */
function isLabel({ tokens }: Document, { last }: DocumentMention, open: number): boolean {
  return (
    tokens[open - 1]!.text === ':' &&
    tokens
      .slice(last, open - 1)
      .every(({ kind, lower }) => kind !== 'word' || /^(?:on|in|via|of)$/.test(lower))
  );
}
