import type { DocumentMention } from '../document.js';
import type { Head } from './heads.js';
import { afterNoun } from './speech-nouns.js';
import { isMessageNoun } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';
import { isSpeechForm, unlistedVerb } from './verbs.js';

const SOURCE = unlistedVerb('source');
const LONGEST_ADDRESS = 7;

/**
 * The phrase that tells whose view a sentence gives without any verb of speech: "in his view", "in the words of the President",
 * "according to the letter". It stands at the head of its clause or between commas; null where there is none.
 */
export function sourceIn(
  segment: Segment,
  isOutsider: (mention: DocumentMention) => boolean,
): Head | null {
  const { tokens } = segment;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const isFirst = at === 0 || (at === 1 && /^(?:and|but|also)$/.test(tokens[0]!.lower));
    const before = tokens[at - 1];
    if (!isFirst && (before!.kind !== 'mark' || !/^[,–—]$/.test(before!.text))) continue;
    const phrase = phraseAt(segment, at);
    if (!phrase) continue;
    const first = tokens[at]!.lower;
    const { subject, end } = phrase;
    const closing = tokens[end];
    const isClosed = !closing || closing.kind === 'mark';
    // "In his view the fund is a gift": a noun phrase begins what is said.
    const isOpen = isFirst && OPENS.test(closing?.lower ?? '') && first !== 'by';
    if (!isOpen && (!isClosed || (isFirst && closing?.text !== ','))) continue;
    if (subject.type === 'mention' && isOutsider(subject.mention)) continue;
    if (!isFirst && isBesideTeller(segment, at - 1, end)) continue;
    return {
      verb: SOURCE,
      at,
      subject,
      clauseStart: isFirst ? 0 : at - 1,
      contentStart: isFirst && !isOpen ? end + 1 : end,
      opening: 'after',
      addressee: null,
      isPostposed: !isFirst,
      isParticiple: false,
    };
  }
  return null;
}

/** "X, by his account, thanked her and said": whose account it is stands beside what X is told to have said. */
const isBesideTeller = ({ tokens, mentions }: Segment, comma: number, close: number): boolean =>
  mentions.some(({ last, form }) => last === comma && form !== 'country') &&
  tokens[close]?.text === ',' &&
  !/^(?:ha[sd]|have|is|are|was|were)$/.test(tokens[close + 1]?.lower ?? '') &&
  isSpeechForm(tokens[close + 1]?.lower ?? '');

const OPENS = /^(?:the|a|an|this|that|these|those|no|every|each|there|it|nothing|nobody)$/;

/** Whom a phrase at a place names as the source, and where it ends. */
function phraseAt(segment: Segment, at: number): { subject: Subject; end: number } | null {
  const { tokens } = segment;
  const first = tokens[at]!.lower;
  if (first === 'according' && tokens[at + 1]?.lower === 'to') return whoAt(segment, at + 2);
  if (first !== 'in' && first !== 'by') return null;
  const owner = ownerAt(segment, at + 1);
  const end = afterNoun(segment, owner?.end ?? at + 1, 'source');
  if (end === null) return null;
  if (owner) return { subject: owner.subject, end: pastAddress(segment, end) };
  return tokens[end]?.lower === 'of' ? whoAt(segment, end + 1) : null;
}

/** A person, a pronoun or a message at a place. */
function whoAt(
  { tokens, mentions }: Segment,
  at: number,
): { subject: Subject; end: number } | null {
  const isArticle = /^(?:the|his|her|its|their)$/.test(tokens[at]?.lower ?? '');
  const place = isArticle ? at + 1 : at;
  const mention = mentions.find(
    ({ first, form }) =>
      (first === place || first === at) && form !== 'pronoun' && form !== 'country',
  );
  if (mention)
    return /^['’]s?$/.test(tokens[mention.last]?.text ?? '')
      ? null
      : { subject: { type: 'mention', mention }, end: pastPartner(tokens, mentions, mention.last) };
  const word = tokens[place]?.lower ?? '';
  if (word === 'him') return { subject: { type: 'previous', gender: 'male' }, end: place + 1 };
  if (!isArticle && word === 'her')
    return { subject: { type: 'previous', gender: 'female' }, end: place + 1 };
  if (tokens[at]?.lower === 'her' && tokens[place]?.kind === 'mark')
    return { subject: { type: 'previous', gender: 'female' }, end: place };
  const isMessage =
    (isMessageNoun(word) && word !== 'statement') || /^(?:writer|author)$/.test(word);
  return isArticle && isMessage
    ? { subject: { type: 'message' }, end: pastRelative(tokens, place + 1) }
    : null;
}

/** Past what is told of a message: "the letter which leaves Lima tonight,". */
function pastRelative(tokens: Segment['tokens'], at: number): number {
  if (!/^(?:which|that)$/.test(tokens[at]?.lower ?? '')) return at;
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
  return comma > 0 && comma - at <= LONGEST_ADDRESS ? comma : at;
}

/** Past a second source: "X and his Foreign Minister". */
function pastPartner(
  tokens: Segment['tokens'],
  mentions: Segment['mentions'],
  end: number,
): number {
  if (tokens[end]?.lower !== 'and') return end;
  const first = /^(?:the|his|her|their)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  return mentions.find((mention) => mention.first === first)?.last ?? end;
}

/** Whose view it is: "his", "the President's". */
function ownerAt(
  { tokens, mentions }: Segment,
  at: number,
): { subject: Subject; end: number } | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'his') return { subject: { type: 'previous', gender: 'male' }, end: at + 1 };
  if (word === 'her') return { subject: { type: 'previous', gender: 'female' }, end: at + 1 };
  if (word === 'their') return { subject: { type: 'both' }, end: at + 1 };
  const mention = mentions.find(
    ({ first, form }) =>
      (first === at || (first === at + 1 && word === 'the')) &&
      form !== 'pronoun' &&
      form !== 'country',
  );
  return mention && /^['’]s?$/.test(tokens[mention.last]?.text ?? '')
    ? { subject: { type: 'mention', mention }, end: mention.last + 1 }
    : null;
}

/** Past whom the words were meant for: "in his words to the envoy,". */
function pastAddress({ tokens }: Segment, at: number): number {
  if (tokens[at]?.lower !== 'to') return at;
  for (let place = at + 1; place < at + LONGEST_ADDRESS && tokens[place]; place += 1)
    if (tokens[place]!.kind === 'mark') return place;
  return at;
}
