import type { Block } from './document.js';
import { roleOf } from './header/furniture.js';
import { linesOf } from './header/lines.js';
import { isDayBelow, isSuffixed } from './letters/signature-lines.js';
import { Pattern } from './patterns/pattern.js';

/** A letter, telegram or statement printed in an article, as places in `document.blocks`, each list in text order. */
export interface Letter {
  /** Lines above the text that may name to whom it goes and from whom: "To ...", "His Excellency", "From ...". */
  head: number[];
  salutation: number | null;
  /** Paragraphs of the writer's own words. */
  texts: number[];
  /** Lines below them that may hold the writer's name and office. */
  signature: number[];
  /** Paragraphs after a letter that nobody signs, which go on with the story. */
  story: number[];
}

/** Who writes a letter speaks of himself, or to whom he writes. */
export const LETTER_VOICE =
  /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]ours?|Excellency|Majesty|Highness|Holiness|Comrade)\b/;

/** "Li Ro, Minister of Peace": the line that says whose statement follows, where it addresses nobody. */
export const AUTHOR = new Pattern(
  /^(?!(?:To|TO) )(?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L} ]* )?(?:Secretary|SECRETARY|Minister|MINISTER|President|PRESIDENT|Premier|PREMIER|Chancellor|CHANCELLOR|King|Queen|Chair\w*|CHAIR\w*|Governor-General|Director|Representative)\b[^.!?]*$/u,
);

type Part = 'head' | 'salutation' | 'text' | 'close' | 'line';

/** More lines than that below a letter are no signature. */
const LONGEST_SIGNATURE = 6;

/** The printed letters of an article, in text order. A line that addresses or greets somebody opens the next one. */
export function lettersOf(text: string, blocks: readonly Block[]): Letter[] {
  const letters: Letter[] = [];
  let current: Letter | null = null;
  let isClosed = false;
  let isMarkedOff = false;
  let isDated = false;
  /** Lines below a day under the signature, which head the next letter. */
  let belowDay: number[] = [];
  const open = () => {
    letters.push((current = { head: [], salutation: null, texts: [], signature: [], story: [] }));
    isClosed = false;
    isMarkedOff = false;
    isDated = false;
    current.head.push(...belowDay);
    belowDay = [];
    return current;
  };
  blocks.forEach((block, place) => {
    if (block.type !== 'letter') {
      current = null;
      return;
    }
    const paragraph = text.slice(block.start, block.end);
    const told = partOf(paragraph);
    // "President of Kandia." below a name is of the address.
    const isAddress =
      told === 'text' && !!current?.head.length && !current.texts.length && ADDRESS.test(paragraph);
    // "Malo e lelei, brother!" between an address and the text greets.
    const isGreeting =
      (told === 'text' || told === 'line') &&
      !!current?.head.length &&
      current.salutation === null &&
      !current.texts.length &&
      SALUTES.test(paragraph);
    const part = isAddress ? 'head' : isGreeting ? 'salutation' : told;
    const isOver = !!current && (isClosed || current.signature.length > 0);
    if (current && isMarkedOff && (part === 'text' || part === 'line')) {
      if (part === 'text') current.story.push(place);
    } else if (part === 'close') {
      isClosed = !!current?.texts.length;
      isMarkedOff = isClosed && isInMarks(current!, paragraph, text, blocks);
    } else if (part === 'line' && current?.texts.length) {
      const last = current.signature.at(-1);
      isDated ||= last !== undefined && isDayBelow(text.slice(blocks[last]!.start, block.end));
      const lines = isDated ? belowDay : current.signature;
      if (lines.length < LONGEST_SIGNATURE) lines.push(place);
    } else if (part === 'text') (isOver || !current ? open() : current).texts.push(place);
    else if (part) {
      const above = current?.texts.length ? current : null;
      const letter = !current || above ? open() : current;
      if (part === 'salutation') letter.salutation ??= place;
      else letter.head.push(place);
      if (above && part === 'salutation') letter.head.push(...addressBelow(above, text, blocks));
    }
  });
  return withoutStray(
    withFootAddress(letters).filter(
      (letter) => letter.texts.length && !isOfThirds(letter, text, blocks),
    ),
    text,
    blocks,
  )
    .map((letter) => endedByMark(letter, text, blocks))
    .map((letter) => (letter.signature.length ? letter : endedByVoice(letter, text, blocks)));
}

/** "To: His Majesty, ..." below a signature, and no letter behind it: the address of the letter above, where that has none of its own. */
function withFootAddress(letters: readonly Letter[]): readonly Letter[] {
  const [above, foot] = letters.slice(-2);
  const isFoot = foot && !foot.texts.length && foot.salutation === null && foot.head.length > 0;
  if (!isFoot || !above?.texts.length || above.head.length) return letters;
  return [...letters.slice(0, -2), { ...above, head: foot.head }];
}

/** Takes from a signature, and gives, the lines of its last paragraph, where it has others: the address of the letter that follows. */
function addressBelow({ signature }: Letter, text: string, blocks: readonly Block[]): number[] {
  const first = signature.findLastIndex(
    (place, at) =>
      at > 0 && /\n\s*\n/.test(text.slice(blocks[signature[at - 1]!]!.end, blocks[place]!.start)),
  );
  return first > 0 && signature.length - first > 1 ? signature.splice(first) : [];
}

/** Words in quotation marks that nobody heads or signs, and that tell of no "I" or "you": a statement about others. */
const isOfThirds = (
  { head, salutation, texts, signature }: Letter,
  text: string,
  blocks: readonly Block[],
): boolean =>
  !head.length &&
  salutation === null &&
  !signature.length &&
  !texts.some((place) => LETTER_VOICE.test(text.slice(blocks[place]!.start, blocks[place]!.end)));

/** What stands below a signature and neither addresses anybody nor speaks of "I" or "you" goes on with the story. */
function withoutStray(
  letters: readonly Letter[],
  text: string,
  blocks: readonly Block[],
): Letter[] {
  const kept: Letter[] = [];
  letters.forEach((letter, at) => {
    const isStray =
      letters[at - 1]?.signature.length &&
      !letter.head.length &&
      letter.salutation === null &&
      !letter.signature.length &&
      !letter.texts.some((place) =>
        LETTER_VOICE.test(text.slice(blocks[place]!.start, blocks[place]!.end)),
      );
    const above = kept.at(-1);
    if (isStray && above) above.story.push(...letter.texts);
    else kept.push(letter);
  });
  return kept;
}

/** Whether the close of a letter ends the quotation marks that its first line opened: nobody signs it below them. */
function isInMarks(
  { head, salutation, texts }: Letter,
  close: string,
  text: string,
  blocks: readonly Block[],
): boolean {
  const first = blocks[Math.min(...head, salutation ?? Infinity, ...texts)]!;
  return /["”][.,]?\s*$/.test(close) && /^["“]/.test(text.slice(first.start, first.end).trim());
}

/** A letter in quotation marks ends with them; what stands below is the story. */
function endedByMark(letter: Letter, text: string, blocks: readonly Block[]): Letter {
  const lines = letter.texts.map((at) => text.slice(blocks[at]!.start, blocks[at]!.end).trim());
  const isMarked = [letter.salutation, letter.head[0], letter.texts[0]].some(
    (at) =>
      typeof at === 'number' && /^["“]/.test(text.slice(blocks[at]!.start, blocks[at]!.end).trim()),
  );
  if (!isMarked) return letter;
  const last = lines.findIndex(
    (line, at) => /["”][.,]?$/.test(line) && !/^["“]/.test(lines[at + 1] ?? ''),
  );
  if (last < 0) return letter;
  if (last === lines.length - 1) {
    // A heading of the page may stand below the marks, or the writer's name.
    const isSigned = letter.signature.some((at) =>
      NAME_LINE.test(text.slice(blocks[at]!.start, blocks[at]!.end)),
    );
    return isSigned ? letter : { ...letter, signature: [] };
  }
  return {
    ...letter,
    texts: letter.texts.slice(0, last + 1),
    signature: [],
    story: letter.texts.slice(last + 1),
  };
}

const NAME_LINE =
  /^(?:\p{Lu}[\p{L}.'’-]* |(?:de|van|von|bin|al|of|the) ){1,5}(?:\p{Lu}[\p{L}'’-]*|[IVX]+)\W*$/u;

function partOf(paragraph: string): Part | null {
  const [line] = linesOf(paragraph);
  if (!line) return null;
  const role = roleOf(line);
  if (isSuffixed(line.text)) return 'line';
  if (isAssurance(line.text)) return 'close';
  switch (role) {
    case 'address':
      return 'head';
    case 'salutation':
    case 'close':
      return role;
    case 'prose':
      return 'text';
    default:
      if (SIGNED.test(line.text)) return null;
      return ENDED.test(line.text) && RUNNING.test(line.text) ? 'text' : 'line';
  }
}

/** A sentence of some words, from its first small letter on. */
const RUNNING = /^\P{Ll}*\p{Ll}[^ ]* [^ ]* |^(?:\S+ ){5}/u;
const ADDRESS = /^(?:\p{Lu}[\p{L}'’-]*,? |of |the |and ){0,6}\p{Lu}[\p{L}'’-]*\.$/u;
const SALUTES = /^(?:[^\s.?]+ ){1,6}[^\s.?]+[,:!]$/;
const ENDED = /[.!?]["”]?$/;

/** "Sgd." above a name. */
const SIGNED = /^\W*(?:sgd|signed)\W*$/i;

const isAssurance = (text: string) =>
  text.length < 220 &&
  /^["“]?(?:please,? )?(?:accept|receive|i (?:avail myself|take (?:this|the) (?:opportunity|occasion)))\b.*\b(?:assurances?|consideration|esteem|expressions?)\b/i.test(
    text,
  );

/** A letter that nobody signs ends with the last paragraph in which its writer speaks of himself or to whom he writes. */
function endedByVoice(letter: Letter, text: string, blocks: readonly Block[]): Letter {
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
    story: [...letter.texts.slice(last + 1), ...letter.story],
  };
}
