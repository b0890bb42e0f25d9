import type { Block, BlockType } from '../document.js';
import { AUTHOR, LETTER_VOICE } from '../letters.js';
import { datelineOf, type Dateline } from './dateline.js';
import { roleOf, type LineRole } from './furniture.js';
import { headsLetter, isGreeting, isItemOfSides } from './letter-lines.js';
import { headlineOf, MASTHEAD } from './headline.js';
import { linesOf, type Line } from './lines.js';
import { isListed, isListedBare, LIST_ITEM } from './listed-lines.js';
import { isCountry, isKnownPlace, isToldOf } from './places.js';
import { withoutMark } from './page-names.js';
import { signatureOf, type Signature } from './signature.js';
import { Pattern } from '../patterns/pattern.js';

/** An article taken apart: what is told (blocks) and what stands around it (furniture lines, datelines, marks at the end). */
export interface Layout {
  headline: Line | null;
  blocks: Block[];
  /** Lines around the story; one that dates a printed letter at its foot is the letter's. */
  furniture: { line: Line; role: LineRole; isTop: boolean; isOfLetter?: boolean }[];
  datelines: Dateline[];
  /** What stands behind the last full stop of paragraphs, such as an agency's name. */
  endMarks: Signature[];
}

const INTRODUCES_LETTER = new Pattern(
  /\b(?:text|message|letter|telegram)\b.*\b(?:follows|below)\b[.:]?$|\bin full\b:$|\bbelow\b.*\btext\b.*:$|\b(?:following|sent a (?:telegram|message|letter))\b.*:$|\bfollowing are the (?:texts?|telegrams|letters|messages)\b/i,
);
/** What a line may announce of words that a paragraph with a voice of its own brings: "We print it in full.", "Below is the whole text." */
const BRINGS_WORDS = new Pattern(
  /\b(?:print|publish|reproduc|carr|giv|bring|releas|quot|shar|read)\w*\b[^.]*\b(?:in full|verbatim|word for word|unabridged|below)\b|\bbelow (?:is|are|we)\b|\b(?:full|whole|complete|entire) (?:text|letter|message)\b|\bhere (?:is|are) (?:the|its|his|her|what)\b|\b(?:ran|runs|reads|read|says|said) as follows\b|\b(?:letter|message|telegram|note) (?:reads|runs|ran)\b/i,
);
/** What a line that ends with a colon may announce the words of. */
const WORDS_SENT = new Pattern(
  /\b(?:messages?|letters?|telegrams?|cables?|notes?|posts?|posted|tweets?|tweeted|texts?|words|wrote|writes|statements?|account|addressed|reads?|published)\b/i,
);
/** The words without which no line introduces a letter are sought first. */
const introducesLetter = (tail: string, next: string) =>
  ((tail.endsWith(':') || /follow|below/i.test(tail)) && INTRODUCES_LETTER.test(tail)) ||
  (/[.:]$/.test(tail) && BRINGS_WORDS.test(tail) && LETTER_VOICE.test(outsideQuotations(next)));
const END_MARK =
  /(?<=[.!?…"”’)])(?:\s*[■□▪▫◼◾◆◇♦●∎★]+|\s+(?:—|–|--|\/{2,3})\s*(?<agency>[\p{L}](?:[^.!?]|\.(?=\p{L})){0,40})?|\s*\/{3}\s*(?<other>\p{L}[^.!?]{0,30})|\s*\((?<wire>\p{Lu}{2,}(?: \p{Lu}+)?|\p{L}*\p{Lu}\p{Ll}+(?:form|press|news|info|tag)?)\)|\s*-0-|\/\.|\s*(?<sign>\(end\).*|\((?:end|End|END)s?\s?\/\s?[\p{L}./]{2,12}\)|\(\p{Lu}{2,}\)\s*[-–—/]\s*[\p{Ll}/]{2,20}|(?<=\s)(?:\p{Ll}{2,5}(?:\/\p{Ll}{2,5})*\/\d{1,2}:\d\d|\p{Lu}{3,5}(?: \p{Lu}{2,4}){1,4}|\/?\p{Lu}{2,5}(?:\/\p{Lu}{2,5}){1,3}\/?)))$/u;

/** Takes an article's text apart into blocks and furniture. Any text is taken; without furniture all lines are blocks. */
export function layoutOf(text: string): Layout {
  const lines = linesOf(text).map(withoutMark);
  const isInterview = /^Q\. /m.test(text) && /^A\. /m.test(text);
  const roles = lines.map((line, at): LineRole =>
    isAnnouncement(line) || opensBullets(line, lines[at + 1]) ? 'prose' : roleOf(line),
  );
  const layout: Layout = { headline: null, blocks: [], furniture: [], datelines: [], endMarks: [] };
  addressLines(text, lines, roles);
  const isTown = (name: string) => isKnownPlace(name) || (!isCountry(name) && isToldOf(text, name));
  const lastProse = roles.lastIndexOf('prose');
  const firstProse = roles.findIndex((role) => role === 'prose');
  const top = firstProse < 0 ? lines.length : firstProse;
  const opening = firstProse < 0 ? '' : lines[firstProse]!.text;
  const isAuthored = lines.slice(0, top).some(({ text: line }) => AUTHOR.test(line));
  const isStatement =
    isOwnStatement(opening.slice(datelineOf(opening, isTown)?.length ?? 0)) ||
    (isAuthored && lines.slice(top, top + OPENING).some((line) => isOwnStatement(line.text)));
  const isAuthor = (line: Line) => isStatement && AUTHOR.test(line.text);
  layout.headline = headlineOf(
    lines.slice(0, top),
    roles.slice(0, top).map((role, at) => (isAuthor(lines[at]!) ? 'byline' : role)),
  );
  const dated = layout.headline && datelineOfHeadline(layout.headline, isTown);
  if (layout.headline && dated) {
    layout.datelines.push(dated);
    const at = lines.indexOf(layout.headline);
    layout.headline = lines[at] = withoutDateline(layout.headline, dated);
  }

  let letter: LetterState = 'none';
  let isRelated = false;
  let hasStory = false;
  let proseLines = 0;
  lines.forEach((line, at) => {
    const role = roles[at] ?? 'plain';
    const add = (type: BlockType, start = line.start, end = line.end) => {
      if (end > start) layout.blocks.push({ type, start, end });
    };
    const furnish = () => layout.furniture.push({ line, role, isTop: !hasStory });
    if (line === layout.headline) return add('headline');
    if (role === 'related') {
      isRelated = !/:\s*\S/.test(line.text);
      return add('related');
    }
    if (isRelated && (role !== 'prose' || isTeaser(line.text) || datelineOf(line.text)))
      return ['menu', 'imprint', 'end', 'stamp'].includes(role) ? furnish() : add('related');
    isRelated = false;
    if (role === 'caption') return add('caption');
    if (role === 'address' || role === 'salutation') {
      letter = role === 'address' ? 'address' : 'opened';
      return add('letter');
    }
    if (role === 'close') {
      letter = 'signed';
      return add('letter');
    }
    const dateline = !hasStory || line.text.length < 80 ? datelineOf(line.text, isTown) : null;
    if (
      dateline &&
      (!hasStory || dateline.place || dateline.date) &&
      (role !== 'stamp' || dateline.place) &&
      dateline.length >= line.text.length - 1
    ) {
      const isOfLetter = layout.blocks.at(-1)?.type === 'letter';
      if (!isOfLetter) layout.datelines.push(dateline);
      layout.furniture.push({ line, role, isTop: !hasStory, isOfLetter });
      return;
    }
    if (role === 'prose') {
      // Below a standfirst the dateline opens the second paragraph.
      const second =
        hasStory && !layout.datelines.length && proseLines === 1
          ? datelineOf(line.text, isTown)
          : null;
      const opens = hasStory ? (second?.date || second?.agency ? second : null) : dateline;
      if (opens) layout.datelines.push(opens);
      proseLines += 1;
      const { start, end, mark } = storyOf(line, opens, isInterview);
      if (mark) layout.endMarks.push(mark);
      if (at === firstProse && letter === 'none' && isStatement) letter = 'opened';
      hasStory = true;
      if (announcesWords(line, lines[at + 1])) letter = 'opened';
      else if (letter === 'signed') letter = 'none';
      else if (letter !== 'none') letter = 'running';
      const isOfLetter = letter === 'running';
      if (isOfLetter && READ_OUT.test(line.text)) letter = 'none';
      return add(isOfLetter ? 'letter' : 'body', start, end);
    }
    const isItem =
      hasStory &&
      (LIST_ITEM.test(line.text)
        ? isListed(lines, at)
        : role === 'plain' && isListedBare(lines, at));
    if (role !== 'plain' && !isItem) return furnish();
    if (at < firstProse && isAuthor(line)) {
      letter = 'address';
      return add('letter');
    }
    const isFoot = at > lastProse;
    const isHeading = headsLetter(line.text);
    const announces = (isHeading || line.text.endsWith(':')) && announcesWords(line, lines[at + 1]);
    const opensLetter = isHeading && announces && hasStory;
    if (
      letter !== 'none' &&
      !opensLetter &&
      !(letter === 'signed' && isFoot && MASTHEAD.test(line.text))
    ) {
      if (letter === 'running' && isSignature(line.text)) letter = 'signed';
      return add('letter');
    }
    if (!isItem && !announces && (!hasStory || isTeaser(line.text) || isFoot)) return furnish();
    if (announces) letter = 'opened';
    add('body');
  });
  return layout;
}

/** A dateline with its day or a source in brackets that opens a headline: "SAMAL (Tern): Velt writes to Tam". */
function datelineOfHeadline({ text }: Line, isTown: (name: string) => boolean): Dateline | null {
  const dateline = datelineOf(text, isTown);
  if (!dateline?.place || !isKnownPlace(dateline.place)) return null;
  const isSure = dateline.date || (dateline.agency && text.slice(0, dateline.length).includes('('));
  const rest = text.slice(dateline.length);
  return isSure && !/^by /i.test(rest) && (rest.match(/\S+/g)?.length ?? 0) >= 3 ? dateline : null;
}

/** The line behind its dateline. */
function withoutDateline(line: Line, { length }: Dateline): Line {
  return { ...line, start: line.start + length, text: line.text.slice(length) };
}

/** `address` and `opened` come before a letter's first paragraph, `signed` after its last. */
type LetterState = 'none' | 'address' | 'opened' | 'running' | 'signed';

/** Below the line that names its author, a statement comes to its act within so many paragraphs. */
const OPENING = 3;

/** A story that opens with its writer's own act is a statement: "On behalf of all Kandians, I congratulate ...". */
const OWN_ACT = new Pattern(
  /\b(?:I|[Ww]e)\b (?!(?:re)?(?:produce|print|publish|carry|quote|bring|release)\b)(?:[\w-]+,? ){0,5}?(?:congratulat|condol|extend|offer|send|convey|express|wish|join|mourn|learn|welcome|celebrat|sadden|shock|griev|stand)/,
);
const isOwnStatement = (text: string) => OWN_ACT.test(outsideQuotations(text));
const WHOLE_QUOTATION = /^\s*["“](?<words>[^"”]*)["”]?\s*$/;
/** 'With deep respect," the letter reads.': the last paragraph of a letter that is quoted. */
const READ_OUT = new Pattern(
  /["”],? (?:the|his|her|their) (?:message|letter|telegram|cable|note|text|statement|post) (?:reads?|says|said|ends|ended|concludes|concluded|runs|ran|goes|went)\b[^.]{0,30}\.$/,
);

const outsideQuotations = (text: string) =>
  WHOLE_QUOTATION.exec(text)?.groups?.['words'] ?? text.replace(/["“][^"”]*["”]?/g, '');

/** More of the last sentence of a line is not looked at. */
const LONGEST_TAIL = 400;

/** "Received cables from the following:": who wrote comes below, and not what. */
const NAMES_SENDERS = /\b(?:from|by)(?: the)?(?: following)?:$/i;

/** Whether the paragraph after a line is the text of what that line announces. */
function announcesWords({ text }: Line, next: Line | undefined): boolean {
  const sentence = text.endsWith(':') ? 0 : text.lastIndexOf('. ') + 1;
  const tail = text.slice(Math.max(text.length - LONGEST_TAIL, sentence));
  if (next && LIST_ITEM.test(next.text) && !isOwnQuotation(next.text.replace(LIST_ITEM, '')))
    return false;
  if (next && isItemOfSides(next.text)) return false;
  if (NAMES_SENDERS.test(tail)) return false;
  if (introducesLetter(tail, next?.text ?? '')) return true;
  if (headsLetter(text))
    return !!next && (isGreeting(next.text) || LETTER_VOICE.test(outsideQuotations(next.text)));
  if (!text.endsWith(':') || !next) return false;
  if (WORDS_SENT.test(tail) && isGreeting(next.text)) return true;
  if (isOwnQuotation(next.text)) return true;
  if (!WORDS_SENT.test(tail)) return false;
  return WHOLE_QUOTATION.test(next.text)
    ? next.isProse
    : /^["“]/.test(next.text) === /["”]\W*$/.test(next.text) &&
        LETTER_VOICE.test(outsideQuotations(next.text));
}
/** Two or more lines right above a salutation are an address, whatever they look like. */
function addressLines(text: string, lines: readonly Line[], roles: LineRole[]): void {
  roles.forEach((role, at) => {
    if (role !== 'salutation') return;
    let first = at;
    const isBeside = (upper: number, most: number) =>
      (text.slice(lines[upper]!.end, lines[upper + 1]!.start).match(/\n/g)?.length ?? 0) <= most;
    while (
      first > 0 &&
      (roles[first - 1] === 'plain' || roles[first - 1] === 'address') &&
      isBeside(first - 1, first === at ? 2 : 1)
    )
      first -= 1;
    if (at - first > 1) roles.fill('address', first, at);
  });
}

/** "Prime Minister Li Ro said today:" is no headline. */
const isAnnouncement = ({ text }: Line) =>
  text.length < 160 && /\b(?:said|says|wrote|writes|stated|issued)\b[^.]{0,60}:$/.test(text);
const isOwnQuotation = (text: string) =>
  /^["“]/.test(text) && isOwnStatement(text.replace(/["“”]/g, ''));
const isTeaser = (text: string) => /^[->*•·]\s/.test(text) && !/[.!?;:"”]$/.test(text);

/** "Cables have come from, among others," above a bullet. */
const opensBullets = ({ text }: Line, next: Line | undefined) =>
  /,$/.test(text) &&
  text.length > SHORT_LINE &&
  !LIST_ITEM.test(text) &&
  next !== undefined &&
  LIST_ITEM.test(next.text);
/** Shorter lines are no clause. */
const SHORT_LINE = 40;

const isSignature = (text: string) =>
  /^["“]?\p{Lu}[^.!?]*["”]?\.?$/u.test(text) && text.length < 70;
const UNSIGNED: ReadonlySet<string> = new Set();
/** "JD/CP" */
const isInitials = (text: string) => /^\p{Lu}{1,3}(?:\/\p{Lu}{1,3})+$/u.test(text);
const BULLET = /^[-•*>]\s+/;
/** What tells question from answer, and begins nobody's name: "Q. Did the king write? A. He did." */
const SIDE = /^[QA]\. /;
/** The story in a line of prose: without the dateline before it, a bullet, or the mark after it. */
function storyOf(
  line: Line,
  dateline: Dateline | null,
  isInterview: boolean,
): { start: number; end: number; mark: Signature | null } {
  const opening =
    BULLET.exec(line.text)?.[0] ?? (isInterview ? (SIDE.exec(line.text)?.[0] ?? '') : '');
  const tail = Math.max(0, line.text.length - 80);
  const found = END_MARK.exec(line.text.slice(tail));
  const { agency, other, wire, sign } = found?.groups ?? {};
  const named = agency ?? other ?? wire;
  return {
    start: line.start + (dateline?.length ?? opening.length),
    end: found ? line.start + tail + found.index : line.end,
    mark: named
      ? isInitials(named)
        ? { agency: null, editor: named }
        : { agency: named, editor: null }
      : sign
        ? signatureOf(sign, UNSIGNED)
        : null,
  };
}
