import { Pattern } from '../patterns/pattern.js';
import type { Line } from './lines.js';

/** The bullet or number before an item of a list. */
export const LIST_ITEM = /^(?:[-–—>*•·▪◦●]|\d{1,2}[.)])\s/;

/** A longer line opens no list but with its last sign. */
const LONGEST_OPENING = 400;

/** Whether a line ending in a colon or comma opens the list that an item stands in. */
export function isListed(lines: readonly Line[], item: number): boolean {
  let at = item - 1;
  while (at >= 0 && LIST_ITEM.test(lines[at]!.text)) at -= 1;
  if (at < 0) return false;
  const { text } = lines[at]!;
  return /[:,]$/.test(text) || (text.length <= LONGEST_OPENING && TELLS_OF_POST.test(text));
}

/** "The palace has published the letters received for Republic Day." */
const TELLS_OF_POST = new Pattern(
  /\b(?:messages?|letters?|telegrams?|cables?|greetings|congratulations|felicitations|condolences|calls)\b[^.]{0,30}\b(?:received|sent|arrived|came|come|from|following|below)\b[^.]*\.$/i,
);

/** "Among them are:", "Telegrams were received from:" before lines that are parties and nothing else. */
const OPENS_PARTIES = new Pattern(
  /^(?:among (?:them|those|others)|these|they|the (?:senders|authors|following))\b.*:$|\b(?:messages?|letters?|telegrams?|cables?|greetings|congratulations|condolences|calls)\b.*\b(?:from|by|to|with|following|were|are)\b[^.]{0,60}:$/i,
);
const BARE_ITEM = /^(?:the )?\p{Lu}[^.!?:]{8,120}[.;,]?$/u;

/** Whether a line opens, or belongs to, a list of parties without bullets. */
export function isListedBare(lines: readonly Line[], item: number): boolean {
  const opens = (text: string) => text.length < 200 && OPENS_PARTIES.test(text);
  if (opens(lines[item]!.text)) return true;
  let at = item;
  while (at >= 0 && at > item - LONGEST_LIST && BARE_ITEM.test(lines[at]!.text)) at -= 1;
  return at >= 0 && at < item && opens(lines[at]!.text);
}

/** Lines over which a list goes. */
const LONGEST_LIST = 40;
