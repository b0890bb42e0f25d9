import type { DatedValue } from '../model.js';
import type { Block } from './document.js';
import { isoDate, writtenDates } from './header/written-dates.js';

/** A letter or telegram printed in an article, as places in `document.blocks`. */
export interface Letter {
  salutation: number;
  /** Short lines above it that may name the addressee, nearest first. */
  address: number[];
  body: number[];
  /** Short lines below it that may hold the sender's name. */
  signature: number[];
}

const SALUTATION =
  /^["“«]?\s*(?:(?:Your (?:Majest|Excellenc|Holiness|(?:Royal |Serene )?Highness|Eminence)|Dear\b|Esteemed\b|Respected\b|Most |Excellency|Mr\.? (?:President|Prime Minister)|Madam|Holy Father|Dearest)[^.]{0,90}[,:!]?)\s*$/;
const CLOSE =
  /^(?:Yours|Sincerely|Respectfully|With (?:the|my|best|warm|deep|kind)|Best|Kind|Warm|Accept)\b.*,?\s*$/;
const SIGNATURE =
  /^(?:\p{Lu}[\p{L}.'’ʻ-]*|bin|al|el|de|da|dos|van|von|der|y)(?:\s+(?:\p{Lu}[\p{L}.'’ʻ-]*|bin|al|el|de|da|dos|van|von|der|y|[IVX]+))*\.?$/u;
const SHORT = 170;
const SIGNATURE_LENGTH = 60;

/** The printed letters of an article, in text order. */
export function lettersOf(text: string, blocks: readonly Block[]): Letter[] {
  const shown = blocks.map(({ start, end }) =>
    text.slice(start, Math.min(end, start + SHORT + 1)).trim(),
  );
  const letters: Letter[] = [];
  let after = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    if (blocks[at]!.type === 'related' || !SALUTATION.test(shown[at]!)) continue;
    const address: number[] = [];
    for (let above = at - 1; above >= after && above > at - 7; above -= 1)
      if (shown[above]!.length <= SHORT) address.push(above);
    const body: number[] = [];
    const signature: number[] = [];
    let below = at + 1;
    for (; below < blocks.length; below += 1) {
      const line = shown[below]!;
      if (SALUTATION.test(line) && !body.length) continue;
      if (SALUTATION.test(line) || blocks[below]!.type === 'related') break;
      if (
        body.length &&
        line.length <= SIGNATURE_LENGTH &&
        SIGNATURE.test(line.replace(/\s{3,}.*$/, '')) &&
        !CLOSE.test(line)
      ) {
        signature.push(below);
        below += 1;
        break;
      }
      body.push(below);
    }
    if (body.length) {
      letters.push({
        salutation: at,
        address,
        body: signature.length ? body : body.slice(0, 6),
        signature,
      });
      after = below - 1;
    }
    at = below - 1;
  }
  return letters;
}

/** As far above a salutation, and below a signature, the lines are read that date a letter. */
const ABOVE = 500;
const BELOW = 160;
const PLACE_AND_DAY =
  /^\p{Lu}[\p{L} .'’()-]{2,40},? (?:the |on )?(?=\d|\p{Lu}\p{Ll}+ \d)[^:|]{6,24}\.?$/u;
const DAY = /^[^:|]{6,24}\.?$/;

/** The day in a letter's head ("Samal, 15 May 2029") or at its foot, where it is written out with its year; null elsewhere. */
export function dayOf(text: string, blocks: readonly Block[], letter: Letter): DatedValue | null {
  const top = blocks[letter.salutation]!.start;
  const foot = blocks[letter.signature.at(-1) ?? letter.body.at(-1)!]!;
  const head = text
    .slice(Math.max(0, top - ABOVE), top)
    .split('\n')
    .reverse();
  const below = text
    .slice(foot.end, foot.end + BELOW)
    .split('\n')
    .slice(0, 4);
  const signed = letter.signature.length ? text.slice(foot.start, foot.end).split('\n') : [];
  return datedLine([...signed, ...below], DAY) ?? datedLine(head, PLACE_AND_DAY);
}

function datedLine(lines: readonly string[], shape: RegExp): DatedValue | null {
  for (const line of lines) {
    const trimmed = line.trim();
    if (!trimmed || trimmed.length > 80) continue;
    const [date, other] = writtenDates(trimmed);
    if (!date?.year || other || trimmed.length - (date.end - date.start) > 45) continue;
    if (PLACE_AND_DAY.test(trimmed) || shape.test(trimmed))
      return { date: isoDate(date, date.year), basis: 'stated' };
  }
  return null;
}
