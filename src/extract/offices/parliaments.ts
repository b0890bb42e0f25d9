import type { Token } from '../document.js';
import type { Terms } from '../terms.js';
import { Pattern } from '../patterns/pattern.js';

/** How a state's parliament is called behind its name. */
const PARLIAMENT = new Pattern(
  /^(?:(?:national|people's|legislative|federal|constituent|supreme) (?:assembly|council|congress)|senate|parliament|legislature|house of (?:representatives|commons|lords|councillors|assembly)|majlis|knesset|assembly|congress|lower house|upper house|diet|chamber of deputies)\b/,
);
const ENDS_IN_PARLIAMENT =
  /\b(?:assembly|senate|parliament|legislature|majlis|knesset|congress|house of \w+|chamber of deputies|(?:lower|upper) house)$/;

/** Offices of whoever leads a parliament. */
export const LEADS_PARLIAMENT = /^(?:president|chair|chairman|speaker|head)/;

/** Whether the words before a place end in the name of a parliament. */
export function endsInParliament(tokens: readonly Token[], end: number): boolean {
  const words = [3, 2, 1].map((offset) => tokens[end - offset]?.lower ?? '').join(' ');
  return ENDS_IN_PARLIAMENT.test(words);
}

/** "The speaker of Kandia's National Assembly": the place after the parliament of a state just told; `from` where none is. */
export function pastParliament(tokens: readonly Token[], terms: Terms, from: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const at = lower(from) === "'s" ? from + 1 : from;
  const words = [0, 1, 2].map((offset) => lower(at + offset)).join(' ');
  const found = PARLIAMENT.exec(words)?.[0];
  if (found) return at + found.split(' ').length;
  const organ = at > from ? terms.at.get(at)?.entry : undefined;
  return organ?.type === 'organisation' && organ.country ? terms.at.get(at)!.last : from;
}
