import type { CodedSentence } from '../coded.js';
import type { BlockType, Document } from '../document.js';
import type { Group } from '../groups.js';

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
    const lower = textOf(document, coded[at]!).toLowerCase();
    const opens = /:\s*$/.test(lower);
    if ((!opens && /[.!?"”;]\s*$/.test(lower)) || !READ.has(typeOf(document, coded[at]!))) continue;
    const isMarked = !opens || typeOf(document, coded[at]!) === 'letter';
    const items = itemsAfter(document, coded, at, isMarked);
    if (items.length) lists.push({ opener: coded[at]!, lower, items });
    at = Math.max(at, (items.at(-1)?.sentence ?? at) - 1);
  }
  return lists;
}

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
    const marked = numbered || first > 0;
    numbered = false;
    const isShort = symbols.length <= LONGEST_ITEM && !/[,!?]\s*$/.test(textOf(document, sentence));
    if (!marked && !isShort) break;
    const group = symbols.slice(first, first + 3).find((symbol) => symbol.group)?.group ?? null;
    if (!marked && (!group || isMarked)) break;
    isMarked ||= marked;
    items.push({ sentence: sentence.sentence, group });
  }
  return items;
}

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

const textOf = ({ sentences, text }: Document, { sentence }: CodedSentence) =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
