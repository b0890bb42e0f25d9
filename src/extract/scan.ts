import type { Token } from './document.js';

/**
 * A word keeps inner apostrophes, hyphens and dots between single letters ("H.E.", "U.S."); a possessive 's is a token of its own. Each
 * alternative consumes what it looks at, so that the time is linear in the text.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|(?![IVX]\.)\p{Lu}\.(?=[\s\p{L}])|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|St|Sr|Jr|Hon|Rt|Msgr|Mons|Card|Gov|Eng|Smt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Em)\.|(?:President|Minister|King|Queen|Prince|Highness|Excellency|Majesty|Sheikh|Chairman|Premier|Secretary|Chancellor)(?=\p{Lu}\p{Ll})|['’ʻ]s(?![\p{L}\p{M}\p{N}])|\p{L}[\p{L}\p{M}]*(?:(?:['’ʻ`-](?!s(?![\p{L}\p{M}\p{N}]))|[\u2010\u2011])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}])(?:-[\p{L}]+)*|\p{N}+|\S/gu;

/** The tokens of `text` from `start` to `end`, in text order; white space is between them. */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = start;
  for (;;) {
    const match = pattern.exec(text);
    if (!match || match.index >= end) return tokens;
    const [surface] = match;
    const first = surface.charCodeAt(0);
    tokens.push({
      start: match.index,
      end: match.index + surface.length,
      text: surface,
      lower: surface.toLowerCase().replace(/[’ʻ`]/g, "'"),
      kind: kindOf(surface, first),
    });
  }
}

function kindOf(surface: string, first: number): Token['kind'] {
  if (first >= 48 && first <= 57) return 'number';
  if (/^\p{Lu}/u.test(surface)) return 'name';
  if (/^\p{L}/u.test(surface)) return 'word';
  return 'mark';
}
