import type { Document, DocumentMention, Sentence, Token } from '../document.js';
import { nationalAt } from './nationals.js';
import type { Reported } from './reported.js';
import { spanOf } from './said-span.js';
import { isMessageNoun } from './subject-words.js';
import type { Subject } from './subjects.js';
import { isSpeechForm } from './verbs.js';

/** A quotation: the places of its marks, and who is told to say it. It may run over several sentences of a paragraph. */
export interface Quotation {
  open: number;
  /** Place of the closing mark; the end of the paragraph where a quotation goes on in the next one. */
  close: number;
  subject: Subject;
}

/** Fewer words between quotation marks are a name or an expression. */
const WORDS = 4;
/** With more words what stands right behind a speaker is what he says: 'Velt "looks forward to ..."'. */
const LONG = 7;
const OPENING = /^["“„«]$/;
const CLOSING = /^["”»]$/;
/** More words than that between two quotations part them. */
const LONGEST_CLAUSE = 16;

/**
 * The quotations of the story, in text order. A mark that is never closed opens one only at the head of a paragraph.
 * `mentionsOf` has the mentions of each sentence.
 */
export function quotationsOf(
  { tokens, sentences }: Document,
  mentionsOf: readonly DocumentMention[][],
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let openedIn = -1;
  let head = -1;
  sentences.forEach((sentence, at) => {
    if (sentences[at - 1]?.block !== sentence.block) head = sentence.first;
    const close = (place: number) => {
      const subject = subjectAround(
        tokens,
        { open, close: place },
        mentionsOf[openedIn] ?? [],
        mentionsOf[at] ?? [],
        wordsOf(tokens, sentences[at + 1], mentionsOf[at + 1] ?? []) ??
          writerBehind(tokens, { close: place, end: sentence.last }, mentionsOf[at + 1] ?? []),
      );
      found.push({ open, close: place, subject });
      open = -1;
    };
    for (let place = sentence.first; place < sentence.last; place += 1) {
      const { text: mark, kind } = tokens[place]!;
      if (kind !== 'mark') continue;
      if (open < 0 && OPENING.test(mark)) [open, openedIn] = [place, at];
      else if (open >= 0 && CLOSING.test(mark)) close(place);
    }
    if (sentences[at + 1]?.block === sentence.block) return;
    if (open >= 0 && open === head) close(sentence.last);
    open = -1;
  });
  return found;
}

/** The parts of quotations that lie in one sentence; what is quoted as an expression is none. */
export function quotesIn(
  document: Document,
  sentence: Sentence,
  quotations: readonly Quotation[],
): Reported[] {
  const { tokens } = document;
  const found: Reported[] = [];
  const all = joined(
    document,
    quotations.filter(({ open, close }) => close > sentence.first && open < sentence.last),
  );
  for (const { open, close, subject } of all) {
    const first = Math.max(open + 1, sentence.first);
    const last = Math.min(close, sentence.last);
    const isWhole = open < sentence.first || close >= sentence.last;
    const before = tokens[open - 1]?.text ?? '';
    const isAnnounced = before === ':' || before === 'words';
    const isSaid =
      isWhole ||
      open === sentence.first ||
      isAnnounced ||
      before === ',' ||
      /^[.,!?]$/.test(tokens[close - 1]?.text ?? '') ||
      (subject.type === 'mention' && subject.mention.last === open && last - first > LONG);
    if (!isSaid || last - first < (isAnnounced ? 1 : isWhole ? 2 : WORDS)) continue;
    const span = spanOf(document.text, tokens.slice(first, last), 0, last - first);
    if (span) found.push({ ...span, subject, addressee: null, verb: null, rule: 'quoted' });
  }
  return found;
}

/** '"A," X said, "and B"' is one: a comma before the clause that tells who speaks, and one after it. */
function joined({ tokens }: Document, quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const last = found.at(-1);
    const isOne =
      last &&
      quotation.open - last.close <= LONGEST_CLAUSE &&
      tokens[quotation.open - 1]?.text === ',' &&
      [tokens[last.close - 1], tokens[last.close + 1]].some((token) => token?.text === ',');
    if (isOne) found[found.length - 1] = { ...last, close: quotation.close };
    else found.push(quotation);
  }
  return found;
}

/** Who stands right after a quotation ('"A," she said', '"A," reads the letter'), else before it in its first sentence. */
function subjectAround(
  tokens: readonly Token[],
  { open, close }: Pick<Quotation, 'open' | 'close'>,
  opening: readonly DocumentMention[],
  closing: readonly DocumentMention[],
  author: DocumentMention | undefined,
): Subject {
  if (author) return { type: 'mention', mention: author };
  const isLed = LEADS.test(tokens[open - 1]?.lower ?? '');
  const after = closing.find(({ first }) => first > close);
  if (!isLed && after && isAnswerFrom(tokens, close, after))
    return { type: 'mention', mention: after };
  for (let place = close + 1; !isLed && place <= close + NEAR && tokens[place]; place += 1) {
    const mention = closing.find(({ first }) => first === place);
    if (mention && isReadOut(tokens, mention)) return { type: 'message' };
    if (mention && mention.form !== 'pronoun') return { type: 'mention', mention };
    const country = isTeller(tokens, close, place) ? nationalAt(tokens, place) : null;
    if (country) return { type: 'national', country };
    const { lower } = tokens[place]!;
    if (lower === 'he') return { type: 'previous', gender: 'male' };
    if (lower === 'she') return { type: 'previous', gender: 'female' };
    if (lower === 'it') return { type: 'message' };
    if (
      isMessageNoun(lower) &&
      (place > close + 2 || /^(?:the|his|her)$/.test(tokens[place - 1]!.lower))
    )
      return {
        type: 'message',
        isOwn: tokens.slice(close + 1, place).some((token) => /^(?:his|her)$/.test(token.lower)),
      };
  }
  if (
    !isLed &&
    after &&
    after.first - close < FAR &&
    ((tokens[close + 1]?.text === ':' && isBy(tokens, after)) ||
      isCalledBy(tokens, close, after) ||
      isSignedBy(tokens, close, after))
  )
    return { type: 'mention', mention: after };
  const before = opening.filter(({ last }) => last <= open);
  const last =
    before.findLast((one) => !isGoverned(tokens, one) && !isObject(tokens, one)) ??
    before.findLast((one) => !isGoverned(tokens, one));
  const mention =
    last?.form === 'pronoun'
      ? (before.find(({ profile, form }) => profile === last.profile && form !== 'pronoun') ?? last)
      : last;
  return mention && mention.form !== 'pronoun'
    ? { type: 'mention', mention }
    : { type: 'previous' };
}

/** '"A," the Brazilian told her', '"A," wrote the Brazilian': a name that may be a people's right behind a quotation. */
const isTeller = (tokens: readonly Token[], close: number, place: number): boolean =>
  tokens[place]!.kind === 'name' &&
  ((place === close + 2 && isSpeechForm(tokens[place + 1]?.lower ?? '')) ||
    (place === close + 3 && isSpeechForm(tokens[close + 1]!.lower)));

/** '"A." The words are by X': who is named in the sentence behind a quotation. */
function wordsOf(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  mentions: readonly DocumentMention[],
): DocumentMention | undefined {
  if (!sentence) return undefined;
  const [the, words, be] = tokens.slice(sentence.first, sentence.first + 3);
  const isTold =
    /^(?:the|these)$/.test(the?.lower ?? '') &&
    /^(?:words|lines)$/.test(words?.lower ?? '') &&
    /^(?:are|were)$/.test(be?.lower ?? '');
  if (isTold) return mentions.find((mention) => isBy(tokens, mention));
  // '"A." That is X, on the telephone'.
  const [presented] = mentions;
  const isPresented =
    /^(?:that|this|so|thus)$/.test(the?.lower ?? '') &&
    /^(?:is|was)$/.test(words?.lower ?? '') &&
    (presented?.form === 'name' || presented?.form === 'office') &&
    presented.first - sentence.first === (be?.lower === 'the' ? 3 : 2) &&
    /^(?:[,.;(–—-]|)$/.test(tokens[presented.last]?.text ?? '');
  if (isPresented) return presented;
  return signerOf(tokens, sentence, mentions);
}

/** '"A." It is signed X', 'It bears the signature of X': who is told behind a quotation to have signed it. */
function signerOf(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly DocumentMention[],
): DocumentMention | undefined {
  const [mention] = mentions;
  if (
    !mention ||
    tokens[sentence.first]!.lower !== 'it' ||
    /^(?:country|pronoun)$/.test(mention.form)
  )
    return undefined;
  const between = tokens.slice(sentence.first + 1, mention.first).map(({ lower }) => lower);
  return SIGNED.test(between.join(' ')) ? mention : undefined;
}

const SIGNED =
  /^(?:(?:is|was|has been) signed(?: by)?|(?:bears|carries) the signature of)(?: the)?$/;

/** '"A," begins a letter. In it X hopes': the writer of a message that is told without one, in the sentence behind it. */
function writerBehind(
  tokens: readonly Token[],
  { close, end }: { close: number; end: number },
  mentions: readonly DocumentMention[],
): DocumentMention | undefined {
  const [reads, a, noun] = tokens.slice(close + 1, close + 4);
  const [first, second] = tokens.slice(end, end + 2);
  const isTold =
    READS.test(reads?.lower ?? '') &&
    /^(?:a|one)$/.test(a?.lower ?? '') &&
    isMessageNoun(noun?.lower ?? '');
  if (!isTold || first?.lower !== 'in' || second?.lower !== 'it') return undefined;
  const writer = mentions.find(({ form }) => form !== 'country');
  return writer && writer.form !== 'pronoun' && writer.first - end < LONGEST_CLAUSE / 2
    ? writer
    : undefined;
}

/** "To X", "for the President": told as addressed or of concern rather than as speaking. */
const isGoverned = (tokens: readonly Token[], { first }: DocumentMention): boolean =>
  [tokens[first - 1], tokens[first - 2]].some(
    (token, at) =>
      /^(?:to|for|with|of|on|about)$/.test(token?.lower ?? '') &&
      (at === 0 || /^(?:the|his|her|their)$/.test(tokens[first - 1]!.lower)),
  );

/** "Wished the President well and added": whom the verb of another does something to. */
const isObject = (tokens: readonly Token[], { first }: DocumentMention): boolean => {
  const at = /^(?:the|his|her)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return DOES_TO.test(tokens[at]?.lower ?? '');
};
const DOES_TO =
  /^(?:(?:congratulat|felicitat|thank|wish|greet|assur|invit|prais|hail|welcom|telephon|phon|salut|remind|applaud|answer|address|tagg?|quot)(?:es|s|ed|ing)|t(?:ell|ells|old)|met|meets|rang|rings|sent|sends|cited?|cites)$/;

/** '"A": the words chosen by X'. */
const isBy = (tokens: readonly Token[], { first }: DocumentMention): boolean =>
  [tokens[first - 1], tokens[first - 2]].some((token) => /^(?:by|of)$/.test(token?.lower ?? ''));
/** '"A" is what Y is called by X'. */
const isCalledBy = (tokens: readonly Token[], close: number, after: DocumentMention): boolean =>
  isBy(tokens, after) &&
  tokens.slice(close + 1, close + 3).some(({ lower }) => lower === 'is') &&
  tokens.slice(close + 1, after.first).some(({ lower }) => lower === 'what');

/** '"A," came the reply from X'. */
const isAnswerFrom = (tokens: readonly Token[], close: number, after: DocumentMention): boolean =>
  [tokens[after.first - 1], tokens[after.first - 2]].some((token) => token?.lower === 'from') &&
  tokens.slice(close + 1, close + 3).some(({ lower }) => READS.test(lower)) &&
  tokens.slice(close + 1, after.first).some(({ lower }) => isMessageNoun(lower));

/** What a message does with its words. */
const READS = /^(?:came|comes|ran|runs|read|reads|went|goes|begins|began|opens|opened)$/;

/** '"A," one reads over the signature of X'. */
const isSignedBy = (tokens: readonly Token[], close: number, after: DocumentMention): boolean =>
  isBy(tokens, after) &&
  tokens.slice(close + 1, after.first).some(({ lower }) => lower === 'signature');

/** '"A," X read out': whoever lends a message his voice does not speak himself. */
const isReadOut = (tokens: readonly Token[], { last }: DocumentMention): boolean =>
  tokens[last]?.lower === 'read' && /^(?:out|aloud)$/.test(tokens[last + 1]?.lower ?? '');

const FAR = 14;

/** What stands between who speaks and his words: 'wrote that "A"'. */
const LEADS = /^(?:that|:|said|wrote|says|writes|as|of|words)$/;
/** Further from a quotation nobody is told to say it. */
const NEAR = 5;
