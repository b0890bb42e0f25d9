import type { PartyClaim, ReportedMessage, ReportedStatement, Span } from '../../model.js';
import { topicsOf } from '../../lexicon/topics.js';
import { partyOf, type Document, type DocumentMention, type Sentence } from '../document.js';
import { roleOf } from '../header/furniture.js';
import { linesOf } from '../header/lines.js';
import { LETTER_VOICE } from './announced.js';
import { isSameClaim } from './link.js';
import { spanOf } from './reported.js';

/** A printed letter: the places of its blocks with text, of those after them that sign it, and of the story that goes on after it. */
interface Letter {
  texts: number[];
  signatures: number[];
  story: number[];
}

/**
 * The sentences of printed letters, each a statement of the letter's writer. Address, salutation, complimentary close and signature
 * are none. The writer is who signs it, or for whom the signatory signs; a letter whose writer is unknown gives nothing. `story` are
 * the places of paragraphs after a letter without signature.
 */
export function letterStatements(
  document: Document,
  reports: readonly ReportedMessage[],
): { statements: ReportedStatement[]; story: ReadonlySet<number> } {
  const { text, tokens } = document;
  const found: ReportedStatement[] = [];
  const letters = lettersOf(document);
  const sentencesOf: Sentence[][] = document.blocks.map(() => []);
  for (const sentence of document.sentences) sentencesOf[sentence.block]?.push(sentence);
  const mentionIn = firstMentions(document);
  let next = 0;
  for (const letter of letters) {
    const signed = signatory(document, mentionIn, letter);
    const index = reportOf(reports, signed, next);
    if (index !== null) next = index + 1;
    const report = index === null ? undefined : reports[index];
    const speaker = report?.senders[0] ?? toldOf(document, sentencesOf, letter) ?? signed;
    if (!speaker) continue;
    for (const sentence of letter.texts.flatMap((place) => sentencesOf[place] ?? [])) {
      const span = spanOf(
        text,
        tokens.slice(sentence.first, sentence.last),
        0,
        sentence.last - sentence.first,
      );
      if (!span) continue;
      const surface = text.slice(span.start, span.end);
      found.push({
        ...span,
        text: surface,
        quoted: true,
        verb: null,
        speaker,
        addressee: report?.recipients[0] ?? null,
        message: index === null ? null : actOf(reports, index, sentence),
        topics: topicsOf(surface.toLowerCase()),
        rule: 'printed-letter',
      });
    }
  }
  return { statements: found, story: new Set(letters.flatMap(({ story }) => story)) };
}

function lettersOf({ text, blocks }: Document): Letter[] {
  const letters: Letter[] = [];
  let current: Letter | null = null;
  blocks.forEach((block, place) => {
    if (block.type !== 'letter') {
      current = null;
      return;
    }
    const [line] = linesOf(text.slice(block.start, block.end));
    if (!line) return;
    const role = roleOf(line);
    const isText =
      (role === 'prose' || (role === 'plain' && /\p{Ll}.*[.!?]["”]?$/u.test(line.text))) &&
      !isAssurance(line.text);
    if (isText && (!current || current.signatures.length))
      letters.push((current = { texts: [], signatures: [], story: [] }));
    if (isText) current?.texts.push(place);
    else if (current && role === 'plain') current.signatures.push(place);
    else if (current && role !== 'close' && !isAssurance(line.text)) current = null;
  });
  return letters.map((letter) =>
    letter.signatures.length ? letter : endedByVoice(letter, text, blocks),
  );
}

/** A letter that nobody signs ends with the last paragraph in which its writer speaks of himself or to whom he writes. */
function endedByVoice(letter: Letter, text: string, blocks: Document['blocks']): Letter {
  const last = letter.texts.findLastIndex((place) => {
    const { start, end } = blocks[place]!;
    const paragraph = text.slice(start, end);
    const isQuoted = /^["“]/.test(paragraph.trim());
    return LETTER_VOICE.test(isQuoted ? paragraph : paragraph.replace(/["“][^"”]*["”]?/g, ''));
  });
  if (last < 0) return letter;
  return {
    ...letter,
    texts: letter.texts.slice(0, last + 1),
    story: letter.texts.slice(last + 1),
  };
}

const isAssurance = (text: string) =>
  text.length < 220 &&
  /^(?:please,? )?accept\b.*\b(?:assurances?|consideration|esteem)\b/i.test(text);

/** The first mention of each block. */
function firstMentions({ mentions, sentences }: Document): Map<number, DocumentMention> {
  const found = new Map<number, DocumentMention>();
  for (const mention of mentions) {
    const block = sentences[mention.sentence]?.block;
    if (block !== undefined && !found.has(block)) found.set(block, mention);
  }
  return found;
}

/** The first person of the lines under a letter. */
function signatory(
  { profiles }: Document,
  mentionIn: ReadonlyMap<number, DocumentMention>,
  { signatures }: Letter,
): PartyClaim | null {
  for (const place of signatures) {
    const mention = mentionIn.get(place);
    const profile = mention && profiles[mention.profile];
    if (profile && profile.kind !== 'country') return partyOf(profile);
  }
  return null;
}

/** Of whom a letter in the third person tells that he writes: "The Holy Father has learned ...". */
function toldOf(
  { text, tokens, mentions, profiles }: Document,
  sentencesOf: readonly (readonly Sentence[])[],
  { texts }: Letter,
): PartyClaim | null {
  const sentences = texts.flatMap((place) => sentencesOf[place] ?? []);
  const [opening] = sentences;
  if (!opening) return null;
  const isOwn = sentences.some(({ start, end }) => OWN_VOICE.test(text.slice(start, end)));
  if (isOwn) return null;
  const subject = mentions.find(
    ({ first, last }) => first >= opening.first && last <= opening.last,
  );
  const isFirst =
    subject && tokens.slice(opening.first, subject.first).every(({ lower }) => STYLES.has(lower));
  const profile = isFirst && profiles[subject.profile];
  return profile && profile.kind !== 'country' ? partyOf(profile) : null;
}

const OWN_VOICE = /\b(?:I|my|we|our|My|We|Our|MY|WE|OUR)\b/;
const STYLES = new Set([
  'his',
  'her',
  'the',
  'holiness',
  'majesty',
  'highness',
  'excellency',
  '"',
  '“',
]);

/** The message of the signatory, or that he carried; where none is his, the next of the page. */
function reportOf(
  reports: readonly ReportedMessage[],
  signed: PartyClaim | null,
  next: number,
): number | null {
  if (signed) {
    const fits = ({ senders, carriers }: ReportedMessage) =>
      [...senders, ...carriers].some(
        (party) => isSameClaim(party, signed) || sharesName(party.name, signed.name),
      );
    const later = reports.findIndex((report, at) => at >= next && fits(report));
    if (later >= 0) return later;
    const any = reports.findIndex(fits);
    return any >= 0 ? any : null;
  }
  return reports[next] ? next : reports.length ? reports.length - 1 : null;
}

/** "Charles R" signs for Charles III. */
function sharesName(a: string, b: string): boolean {
  const tokens = new Set(a.toLowerCase().split(' '));
  return b
    .toLowerCase()
    .split(' ')
    .some((token) => token.length > 2 && tokens.has(token));
}

/** A letter may hold a second act of its writer, an invitation, which its own sentence proves. */
function actOf(reports: readonly ReportedMessage[], index: number, sentence: Span): number {
  const writer = reports[index]!.senders[0];
  const own = reports.findIndex(
    ({ senders, evidence }, at) =>
      at > index &&
      !!writer &&
      senders.some((sender) => isSameClaim(sender, writer)) &&
      evidence.length === 1 &&
      evidence.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  return own >= 0 ? own : index;
}
