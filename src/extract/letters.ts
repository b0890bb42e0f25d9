import type { Block } from './document.js';

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
