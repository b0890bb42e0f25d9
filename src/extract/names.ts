import { namesakeOf } from '../lexicon/gazetteer.js';
import { givenNameGender } from '../lexicon/given-names.js';
import type { Token } from './document.js';
import { NO_LAST, NO_NAME, POST_NOMINALS } from './names/name-words.js';
import type { Terms } from './terms.js';
import { QUALIFIERS } from './titles/title-words.js';

const PARTICLES = new Set(
  "bin ibn ibni bint binti binte bte al el ul ur abu ould mint de da do dos das di du dei del dela delos degli della delle dell' de' des e van von vom der den ter ten op la le los y i zu zum zur af á av í ag ua ap ab ferch".split(
    ' ',
  ),
);
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  'von van de da dos al el bin'.split(' '),
);
const NUMERAL = /^(?:[IVX]+|I{1,3})$/;
const ARTICLED = /^(?:al|el|ad|as|an|ar|at|ash|az|ut)-\p{Lu}/u;
/** "Misuzulu kaZwelithini", "Odo waMaren", "Rui d'Odo": of whose house somebody is. */
const OF_HOUSE = /^(?:ka|kwa|wa|d['’])\p{Lu}\p{Ll}/u;

/** "al-Sisi", "kaZwelithini": a name that begins in lower case. */
export const isArticled = (text: string): boolean => {
  const first = text[0];
  if ((first === 'k' || first === 'w' || first === 'd') && OF_HOUSE.test(text)) return true;
  const dash = text.charCodeAt(2) === 45 || text.charCodeAt(3) === 45;
  return dash && ARTICLED.test(text);
};

/** A longer word is no name. */
const LONGEST_WORD = 60;

/** Styles that are given names too, or stand inside names ("Hassan Sheikh Mohamud", "Piero Cardinal Maren"). */
const STYLE_INSIDE = /^(?:Sheikh|Shaikh|Haji|Hajji|Sayed|Sayyid|Cardinal|Card\.|CARDINAL|CARD\.)$/;

/** Days and months after which people are called too. */
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august'.split(
    ' ',
  ),
);
/** Styles that stand before a surname alone. */
const STYLE_ALONE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Senator)\.?$/;

/** Words of a name. */
const LONGEST = 9;
const LONGEST_WITH_FATHERS = 18;
/** "Congratulating B, A said": no name, but "Tshering" is. */
const isVerbOpening = (word: string): boolean =>
  /.{4}ing$/.test(word) && givenNameGender(word) === null;
/** Words of "General Secretary of the Central Committee of the Communist Party of". */
const LONGEST_STYLE = 14;
/** Degrees and orders ("S.D.B.") are nobody's name. */
const INITIALS_ONLY = /^(?:\p{Lu}\.){2,}$/u;

/** In front of a father's name, further styles of his ("bin Haji Odo ibni Sultan Maren"). */
const STYLE_OF_FATHER = new RegExp(
  `${STYLE_INSIDE.source}|^(?:Sultan|Tuanku|Tunku|Raja|Emir|King)$`,
);
const FATHERS = new Set(['bin', 'ibn', 'ibni', 'binti', 'bint']);

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
  const calendarNames = new Set<string>();
  /** "Lam", of whom a sentence tells as To Lam. */
  const calledTo = new Set<string>();
  /** "Arta Harding", of whom a sentence that begins with "Harding" tells. */
  const surnames = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind === 'word') lowerWords.add(token.lower);
    if (token.kind === 'name' && isVerbOpening(token.lower)) {
      const before = (tokens[at - 1]?.lower ?? '').normalize('NFD').replace(/\p{M}/gu, '');
      if (givenNameGender(before) !== null) surnames.add(token.lower);
    }
    const led = terms.covering.get(at - 1)?.entry;
    // "Chief of the Party of Vietnam To Lam wrote": what follows the name goes on in small letters.
    const isOfState =
      /^(?:country|organisation)$/.test(led?.type ?? '') && tokens[at + 2]?.kind === 'word';
    const isLed = tokens[at - 1]?.kind === 'word' || led?.type === 'role' || isOfState;
    const isSurname = isLed || (token.text === 'To' && isStyledInVietnam(at));
    if (token.text === 'To' && isSurname && tokens[at + 1]?.kind === 'name')
      calledTo.add(tokens[at + 1]!.lower);
    // "Mr Friday": whom the article calls so.
    if (
      token.kind === 'name' &&
      CALENDAR.has(token.lower) &&
      STYLE_ALONE.test(tokens[at - 1]?.text ?? '')
    )
      calendarNames.add(token.lower);
  });

  /** "To Lam, General Secretary of the Communist Party of Vietnam;", where no more names stand between. */
  function isStyledInVietnam(at: number): boolean {
    if (tokens[at + 2]?.text !== ',' || terms.covering.get(at + 3)?.entry.type !== 'role')
      return false;
    for (let place = at + 4; place < at + LONGEST_STYLE; place += 1) {
      const entry = terms.covering.get(place)?.entry;
      if (entry?.type === 'country') return entry.code === 'VNM';
      if (entry?.type === 'organisation' && entry.country) return entry.country === 'VNM';
      if (/^[,;.]$/.test(tokens[place]?.text ?? '.')) return false;
    }
    return false;
  }

  const isCalledTo = (at: number): boolean =>
    tokens[at]!.text === 'To' && calledTo.has(tokens[at + 1]?.lower ?? '');
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind !== 'name') return token.kind === 'word' && isArticled(token.text);
    if (token.text.length > LONGEST_WORD) return false;
    if (terms.covering.has(at)) return false;
    if (NO_NAME.has(token.lower) && !isNameAfterAll(at)) return false;
    if (QUALIFIERS.has(token.lower) && terms.covering.get(at + 1)?.entry.type === 'role')
      return false;
    if (isCalledTo(at)) return true;
    const isVerb = isVerbOpening(token.lower) && !surnames.has(token.lower);
    return !(opening.has(at) && (lowerWords.has(token.lower) || isVerb));
  };
  /** "Premier Sun Jia", "Theresa May", "President To Lam": some words of the calendar and of grammar are names beside a name. */
  const isNameAfterAll = (at: number): boolean => {
    const { text, start, end, lower } = tokens[at]!;
    if (calendarNames.has(lower)) {
      const before = tokens[at - 1];
      if (STYLE_ALONE.test(before?.text ?? '')) return true;
      if (before && start - before.end === 1 && isName(at - 1)) return true;
    }
    if (isCalledTo(at)) return true;
    const namesake = namesakeOf(text);
    if (!namesake) return false;
    const isPlain = (place: number) =>
      tokens[place]?.kind === 'name' &&
      /^\p{Lu}[\p{Ll}\p{M}]/u.test(tokens[place].text) &&
      !terms.covering.has(place) &&
      !NO_NAME.has(tokens[place].lower);
    if (isPlain(at + 1) && tokens[at + 1]!.start - end === 1)
      return namesake.first || followsOffice(at) || isPlain(at - 1);
    if (namesake.first && followsOffice(at) && !isPlain(at + 1)) return true;
    if (!namesake.last || !isPlain(at - 1) || start - tokens[at - 1]!.end !== 1) return false;
    if (followsTitle(at - 1) || givenNameGender(tokens[at - 1]!.lower) !== null) return true;
    // "Foreign Minister Le Thi Ha My": not a month, which may follow a name too.
    let first = at - 1;
    while (!namesake.titled && isPlain(first - 1) && at - first < LONGEST) first -= 1;
    return (
      first < at - 1 && (followsTitle(first) || givenNameGender(tokens[first]!.lower) !== null)
    );
  };
  /** "President An Odo", "Kandia's president, An Odo". */
  const followsTitle = (at: number): boolean => {
    const before = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    const type = terms.covering.get(before)?.entry.type;
    return (
      type === 'role' ||
      (type === 'honorific' && before === at - 1) ||
      /^(?:counterpart|colleague|peer|homologue)$/.test(tokens[before]?.lower ?? '')
    );
  };
  /** Also "Kandia's An Odo". */
  const followsOffice = (at: number): boolean => {
    const before = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    if (followsTitle(at)) return true;
    return (
      tokens[before]?.lower === "'s" && terms.covering.get(before - 1)?.entry.type === 'country'
    );
  };
  /** After "XI" a name in capitals makes it a name too. */
  const isShouted = (at: number, limit: number) =>
    at < limit && isName(at) && adjacent(at) && /^\p{Lu}{3,}$/u.test(tokens[at]!.text);
  const adjacent = (at: number) => tokens[at]!.start - tokens[at - 1]!.end <= 2;
  /** "Chairman V Maren": no numeral, which stands behind a name. */
  const isInitial = (at: number, limit: number) =>
    /^[VX]$/.test(tokens[at]!.text) &&
    at + 1 < limit &&
    isName(at + 1) &&
    /^\p{Lu}\p{Ll}{2,}/u.test(tokens[at + 1]!.text) &&
    adjacent(at + 1) &&
    (followsOffice(at) || tokens[at - 1]?.kind === 'word');

  return {
    nameEnd(at, limit) {
      if (at >= limit || isReign(at, limit)) return at;
      let end: number;
      if (isApostrophe(at) && followsOffice(at) && isName(at + 1)) end = at + 2;
      else if (
        !isName(at) ||
        (NUMERAL.test(tokens[at]!.text) && !isShouted(at + 1, limit) && !isInitial(at, limit))
      ) {
        if (!OPENING_PARTICLES.has(tokens[at]?.lower ?? '') || tokens[at]!.kind !== 'word')
          return at;
        let probe = at;
        while (probe < limit && PARTICLES.has(tokens[probe]!.lower) && probe < at + 3) probe += 1;
        if (probe >= limit || !isName(probe) || isArticled(tokens[probe]!.text)) return at;
        end = probe + 1;
      } else end = at + 1;
      while (end < limit && end - at < (hasFather(at, end) ? LONGEST_WITH_FATHERS : LONGEST)) {
        if (!adjacent(end)) break;
        const token = tokens[end]!;
        if (NUMERAL.test(token.text)) {
          end += 1;
          if (end < limit && adjacent(end) && isName(end) && !opening.has(end)) continue;
          if (end + 1 < limit && FATHERS.has(tokens[end]!.lower) && isName(end + 1)) continue;
          break;
        }
        if (end === at + 1 && isReign(end, limit)) break;
        if (isName(end)) {
          end += 1;
          continue;
        }
        const past = pastStyles(at, end, limit);
        if (past > end && past < limit && isName(past) && adjacent(past)) {
          end = past + 1;
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
        if (isApostrophe(end) && isName(end + 1) && end + 1 < limit) {
          end += 2;
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
      while (end > at + 1 && POST_NOMINALS.test(tokens[end - 1]!.text)) end -= 1;
      if (end === at + 1) return INITIALS_ONLY.test(tokens[at]!.text) ? at : end;
      return NO_LAST.has(tokens[end - 1]!.lower) ? at : end;
    },
  };

  /** "Haakon R": Rex or Regina, at the end of a line. */
  function isReign(at: number, limit: number): boolean {
    return tokens[at]!.text === 'R' && at + 1 === limit && tokens[at - 1]?.kind === 'name';
  }

  function hasFather(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) if (FATHERS.has(tokens[at]!.lower)) return true;
    return false;
  }

  /** The place after the styles inside a name that has begun. */
  function pastStyles(first: number, end: number, limit: number): number {
    const style = hasFather(first, end) ? STYLE_OF_FATHER : STYLE_INSIDE;
    let past = end;
    while (past < limit && past < end + 3 && style.test(tokens[past]!.text)) past += 1;
    return past;
  }

  /** "Siaosi 'Odo": a name that begins with an apostrophe, and no quotation. */
  function isApostrophe(at: number): boolean {
    const [mark, word] = [tokens[at]!, tokens[at + 1]];
    if (word?.start !== mark.end || !/^['’‘ʻ]$/.test(mark.text)) return false;
    return (
      mark.start - (tokens[at - 1]?.end ?? mark.start) === 1 &&
      !/^['’]$/.test(tokens[at + 2]?.text ?? '')
    );
  }

  /** "bin Salman Al Saud" may hold words of the lexicon ("Al Oman"); a particle before them keeps them in the name. */
  function isTitleName(at: number): boolean {
    return tokens[at]!.kind === 'name' && !NO_NAME.has(tokens[at]!.lower);
  }
}
