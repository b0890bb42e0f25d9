import type { Kind } from '../../model.js';
import type { CodedSentence } from '../coded.js';
import type { BlockType, Document } from '../document.js';
import type { Group } from '../groups.js';
import type { ToldInSentence } from '../told-in-sentence.js';

/** A member of a list below a clause that ends in a colon. */
export interface ListItem {
  sentence: number;
  /** The party that it names; null where it names none first. */
  group: Group | null;
}

/** A clause that opens a list, and the list. */
export interface List {
  opener: CodedSentence;
  /** The clause in lower case. */
  lower: string;
  items: ListItem[];
}

const BULLET = /^[•*–—·▪◦●►>-]$/;
/** Items without a bullet are short. */
const LONGEST_ITEM = 14;

/** The lists of an article, with one line, bullet or number a member. */
export function listsOf(document: Document, coded: readonly CodedSentence[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < coded.length; at += 1) {
    const said = textOf(document, coded[at]!).toLowerCase();
    const lower =
      isFollowed(said, coded[at + 1]) ||
      opensBullets(document, said, coded.slice(at + 1, at + 3)) ||
      opensMail(said, coded.slice(at + 1, at + 3))
        ? said.replace(/\.\s*$/, ':')
        : said;
    const opens = /:\s*$/.test(lower);
    if ((!opens && /[.!?"”;]\s*$/.test(lower)) || !READ.has(typeOf(document, coded[at]!))) continue;
    const isMarked = !opens || typeOf(document, coded[at]!) === 'letter';
    const items = itemsAfter(document, coded, at, isMarked);
    if (items.length) lists.push({ opener: coded[at]!, lower, items });
    at = Math.max(at, (items.at(-1)?.sentence ?? at) - 1);
  }
  return lists;
}

/** "Cables to the following leaders." above "To B, on his country's feast.": a full stop that opens a list all the same. */
const isFollowed = (lower: string, next: CodedSentence | undefined): boolean =>
  /\bto (?:the following|these|those below)\b[^.:]{0,60}\.\s*$/.test(lower) &&
  next?.symbols[0]?.lower === 'to' &&
  next.symbols.slice(1, 3).some(({ group }) => group?.official);

/** "The Palace has published the congratulations received." above bullets that name those who write. */
const opensBullets = (
  document: Document,
  lower: string,
  below: readonly CodedSentence[],
): boolean =>
  RECEIVED.test(lower) &&
  below.length > 1 &&
  below.every(
    (item) =>
      openingOf(item) > 0 &&
      item.symbols[openingOf(item)]?.group?.official === true &&
      isName(item),
  );

/** "The King has been pleased to receive the following communications." above "1. From A, a telegram.": what has come, by whom it was sent. */
const opensMail = (lower: string, below: readonly CodedSentence[]): boolean => {
  const item = below.find((sentence) => !isNumber(sentence));
  if (!item || !COMES_IN.test(lower)) return false;
  const at = openingOf(item);
  return (
    item.symbols[at]?.lower === 'from' &&
    item.symbols.slice(at + 1, at + 3).some(({ group }) => group?.official)
  );
};

const COMES_IN =
  /\b(?:receiv(?:e|es|ed|ing)|(?:come|came|arrived) in|(?:has|have|had) had)\b[^.]*\.\s*$|\b(?:messages|letters|telegrams|cables|communications|greetings)\b[^.]*\b(?:received|arrived)\b[^.]*\.\s*$/;

const RECEIVED =
  /\b(?:messages|letters|telegrams|cables|notes|congratulations|felicitations|condolences|greetings|wishes|tributes)\b[^.]{0,40}\b(?:received|came|arrived|sent|from)\b[^.]*\.\s*$/;

/** Nothing but a party, its marks and the bullet. */
const isName = ({ symbols }: CodedSentence): boolean =>
  symbols.every(({ lower, group }) => group !== null || /^[^\p{L}]*$/u.test(lower));

function itemsAfter(
  document: Document,
  coded: readonly CodedSentence[],
  opener: number,
  isMarked: boolean,
): ListItem[] {
  const items: ListItem[] = [];
  let block = document.sentences[coded[opener]!.sentence]!.block;
  let numbered = false;
  for (let at = opener + 1; at < coded.length; at += 1) {
    const sentence = coded[at]!;
    const place = document.sentences[sentence.sentence]!.block;
    const opens = place !== block || numbered;
    block = place;
    if (isNumber(sentence)) {
      numbered = true;
      continue;
    }
    if (!opens) continue;
    const { symbols } = sentence;
    const first = openingOf(sentence);
    const marked = numbered || first > 0 || isBehindBullet(document, sentence);
    numbered = false;
    const isShort =
      symbols.length <= LONGEST_ITEM &&
      (!/[,!?]\s*$/.test(textOf(document, sentence)) || isNamedAbove(sentence, coded[at + 1]));
    if (!marked && !isShort) break;
    const named =
      officerBehindState(symbols, first) ??
      symbols.slice(first, first + 3).find((symbol) => symbol.group)?.group ??
      null;
    const group = isHeading(document, symbols, named) ? writerIn(symbols) : named;
    if (!marked && (!group || isMarked)) break;
    isMarked ||= marked;
    items.push({ sentence: sentence.sentence, group });
  }
  return items;
}

/** "Li RO," above "President of Kandia": one item in two lines. */
const isNamedAbove = (item: CodedSentence, below: CodedSentence | undefined): boolean => {
  const [own, office] = [item, below].map((one) =>
    one && isName(one) ? one.groups[0] : undefined,
  );
  return own !== undefined && String(office?.members) === String(own.members);
};

/**
 * "Peru - President A", "CARICOM: its Secretary-General, A, letter": whoever stands right behind the state or body of an item; null without
 * one.
 */
function officerBehindState(symbols: CodedSentence['symbols'], first: number): Group | null {
  const head = symbols[first]?.group;
  if (!head || head.official || !/^[:–—-]$/.test(symbols[first + 1]?.lower ?? '')) return null;
  const at = /^(?:the|its|by|from)$/.test(symbols[first + 2]?.lower ?? '') ? first + 3 : first + 2;
  const { group } = symbols[at] ?? { group: null };
  return group?.official && symbols[at + 1]?.lower !== "'s" ? group : null;
}

/** "PERU: two lines by its president": a state under which the item tells who of it writes. */
function isHeading(
  { profiles }: Document,
  symbols: CodedSentence['symbols'],
  group: Group | null,
): boolean {
  const at = group ? symbols.findIndex((symbol) => symbol.group === group) : -1;
  return (
    at >= 0 &&
    /^[:.–—-]$/.test(symbols[at + 1]?.lower ?? '') &&
    symbols.length > at + LEAST_BEHIND_HEADING &&
    group!.members.every((one) => profiles[one]!.kind === 'country')
  );
}

/** "A letter from A", "two lines by the president, A": who writes what is told under a heading. */
const writerIn = (symbols: CodedSentence['symbols']): Group | null =>
  symbols.find(
    ({ group }, at) =>
      group?.official === true &&
      symbols.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:from|by)$/.test(lower)),
  )?.group ?? null;

/** Symbols from a state to the end of what is told under it, at least. */
const LEAST_BEHIND_HEADING = 5;

const READ: ReadonlySet<BlockType> = new Set<BlockType>(['body', 'letter']);

const typeOf = ({ sentences, blocks }: Document, { sentence }: CodedSentence) =>
  blocks[sentences[sentence]!.block]!.type;

const isNumber = ({ symbols }: CodedSentence) =>
  symbols.length > 0 && symbols.length < 3 && /^\d{1,3}$/.test(symbols[0]!.lower);

/** The place after the bullet or number of a sentence. */
function openingOf({ symbols }: CodedSentence): number {
  if (BULLET.test(symbols[0]?.lower ?? '')) return 1;
  return /^\d{1,3}$/.test(symbols[0]?.lower ?? '') && /^[.):-]$/.test(symbols[1]?.lower ?? '')
    ? 2
    : 0;
}

/** Whether a bullet that is no part of the story stands right before a sentence. */
const isBehindBullet = ({ sentences, text }: Document, { sentence }: CodedSentence) => {
  const { start } = sentences[sentence]!;
  return /[-•*>][ \t]+$/.test(text.slice(Math.max(0, start - 4), start));
};

const textOf = ({ sentences, text }: Document, { sentence }: CodedSentence) =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end);

/** The act that the clause opening a list tells; "Among those who wrote are:" tells none of its own, the sentence before it does. */
export const actOfList = (
  told: readonly ToldInSentence[],
  sentence: number,
  lower: string,
): Kind | null =>
  told[sentence]!.kind() ?? (WROTE.test(lower) ? (told[sentence - 1]?.kind() ?? null) : null);

const WROTE = /\b(?:wrote|written|write|senders|signatories|authors|congratulators)\b/;

/** A clause behind which those are listed who write. */
export const INWARD =
  /\b(?:from|by|were|are|senders|include|including|following|received)\b[^:]{0,60}[:,]\s*$|\breceiv(?:e|ed|es|ing)\b[^:]*\b(?:following|under-?mentioned|below)\b[^:]*[:,]\s*$/;
/** A clause behind which those are listed who are written to. */
export const OUTWARD =
  /\bto(?: the following)? ?:\s*$|\bto (?:(?!from\b|by\b|following\b)[\w’'-]+ ){0,3}(?:following )?(?:[\w-]+ ){0,2}(?:leaders|heads|presidents|kings|monarchs|premiers|ministers|colleagues|counterparts|peers|neighbours|neighbors)(?: of (?:state|government))?(?: and (?:of )?\w+)? ?:\s*$|\b(?:recipients|addressees)\b[^:]*:\s*$/;
