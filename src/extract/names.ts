import type { Token } from './document.js';
import { NO_LAST, NO_NAME } from './names/name-words.js';
import type { Terms } from './terms.js';
import { QUALIFIERS } from './title-words.js';

const PARTICLES = new Set(
  'bin ibn bint binti al el ul ur abu ould mint de da do dos das di du dei del degli della delle e van von vom der den ter ten op la le y zu zur af á av í ag ua'.split(
    ' ',
  ),
);
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'von van de da dos al el bin'.split(' '),
);
const NUMERAL = /^(?:[IVX]+|I{1,3})$/;
const ARTICLED = /^(?:al|el|ad|as|an|ar|at|ash|az|ut)-\p{Lu}/u;

/** "al-Sisi": a name that begins in lower case. */
export const isArticled = (text: string): boolean => {
  const dash = text.charCodeAt(2) === 45 || text.charCodeAt(3) === 45;
  return dash && ARTICLED.test(text);
};

/** A longer word is no name. */
const LONGEST_WORD = 60;

/** Words that open sentences or name months, and are names as well. */
const MAY_BE_NAME = new Set(
  'sun may jan april june august mar thu to an he no so in on young'.split(' '),
);
const ENDS_NAME = new Set('may june august young'.split(' '));
/** Of those, words of grammar: names right after an office only. */
const OF_GRAMMAR = new Set('to an he no so in on'.split(' '));

/** Styles that are given names too: between two names they are of the name ("Hassan Sheikh Mohamud"). */
const STYLE_INSIDE = /^(?:Sheikh|Shaikh|Haji|Hajji|Sayed|Sayyid)$/;

/** Where names may begin and end. */
export interface NameFinder {
  /** The place after the name that begins at token `at`, or `at` where none does. */
  nameEnd(at: number, limit: number): number;
}

/**
 * A name is a run of capitalised words outside the lexicon, joined by particles (bin, von der), initials and a numeral at the end.
 * A word that opens a sentence counts unless the text has it in lower case elsewhere.
 */
export function nameFinder(
  tokens: readonly Token[],
  terms: Terms,
  opening: ReadonlySet<number>,
): NameFinder {
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.kind === 'word') lowerWords.add(token.lower);

  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind !== 'name') return token.kind === 'word' && isArticled(token.text);
    if (token.text.length > LONGEST_WORD) return false;
    if (terms.covering.has(at)) return false;
    if (NO_NAME.has(token.lower) && !isNameAfterAll(at)) return false;
    if (QUALIFIERS.has(token.lower) && terms.covering.get(at + 1)?.entry.type === 'role')
      return false;
    if (opening.has(at) && (lowerWords.has(token.lower) || /.{4}ing$/.test(token.lower)))
      return false;
    return true;
  };
  /** "Premier Sun Jia", "Theresa May", "President To Lam": some words of the calendar and of grammar are names beside a name. */
  const isNameAfterAll = (at: number): boolean => {
    const token = tokens[at]!;
    if (opening.has(at) || !MAY_BE_NAME.has(token.lower) || !/^\p{Lu}\p{Ll}+$/u.test(token.text))
      return false;
    const isPlain = (place: number) =>
      tokens[place]?.kind === 'name' &&
      /^\p{Lu}[\p{Ll}\p{M}]/u.test(tokens[place].text) &&
      !terms.covering.has(place) &&
      !NO_NAME.has(tokens[place].lower);
    const next = at + 1;
    const isTitled = /^(?:role|honorific)$/.test(terms.covering.get(at - 1)?.entry.type ?? '');
    if (isPlain(next) && tokens[next]!.start - token.end === 1)
      return (
        isTitled ||
        isPlain(at - 1) ||
        (!OF_GRAMMAR.has(token.lower) &&
          (tokens[at - 1]?.kind === 'word' || terms.covering.has(at - 1)))
      );
    return ENDS_NAME.has(token.lower) && isPlain(at - 1) && token.start - tokens[at - 1]!.end === 1;
  };
  /** After "XI" a name in capitals makes it a name too. */
  const isShouted = (at: number, limit: number) =>
    at < limit && isName(at) && adjacent(at) && /^\p{Lu}{3,}$/u.test(tokens[at]!.text);
  const adjacent = (at: number) => tokens[at]!.start - tokens[at - 1]!.end <= 2;

  return {
    nameEnd(at, limit) {
      if (at >= limit) return at;
      let end: number;
      if (!isName(at) || (NUMERAL.test(tokens[at]!.text) && !isShouted(at + 1, limit))) {
        if (!OPENING_PARTICLES.has(tokens[at]?.lower ?? '') || tokens[at]!.kind !== 'word')
          return at;
        let probe = at;
        while (probe < limit && PARTICLES.has(tokens[probe]!.lower) && probe < at + 3) probe += 1;
        if (probe >= limit || !isName(probe) || isArticled(tokens[probe]!.text)) return at;
        end = probe + 1;
      } else end = at + 1;
      while (end < limit && end - at < 9) {
        if (!adjacent(end)) break;
        const token = tokens[end]!;
        if (NUMERAL.test(token.text)) {
          end += 1;
          if (end < limit && adjacent(end) && isName(end) && !opening.has(end)) continue;
          break;
        }
        if (isName(end)) {
          end += 1;
          continue;
        }
        if (STYLE_INSIDE.test(token.text) && isName(end + 1) && adjacent(end + 1)) {
          end += 2;
          continue;
        }
        const generation = token.text === ',' ? end + 1 : end;
        if (/^(?:Jr|Sr)\.?$/.test(tokens[generation]?.text ?? '')) {
          end = generation + 1;
          break;
        }
        if (
          /^["“'‘]$/.test(token.text) &&
          isName(end + 1) &&
          /^["”'’]$/.test(tokens[end + 2]?.text ?? '') &&
          isName(end + 3)
        ) {
          end += 4;
          continue;
        }
        let probe = end;
        while (probe < limit && PARTICLES.has(tokens[probe]!.lower) && probe < end + 3) probe += 1;
        if (
          probe > end &&
          probe < limit &&
          (isName(probe) || (PARTICLES.has(tokens[probe - 1]!.lower) && isTitleName(probe)))
        ) {
          end = probe + 1;
          continue;
        }
        break;
      }
      return end - at > 1 && NO_LAST.has(tokens[end - 1]!.lower) ? at : end;
    },
  };

  /** "bin Salman Al Saud" may hold words of the lexicon ("Al Oman"); a particle before them keeps them in the name. */
  function isTitleName(at: number): boolean {
    return tokens[at]!.kind === 'name' && !NO_NAME.has(tokens[at]!.lower);
  }
}
