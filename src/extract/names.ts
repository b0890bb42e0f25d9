import type { Token } from './document.js';
import type { Terms } from './terms.js';

const PARTICLES = new Set(
  'bin ibn bint al el ul ur abu de da do dos das di du del della van von der den ter ten la le y zu af'.split(
    ' ',
  ),
);
const OPENING_PARTICLES = new Set('von van de da dos al el bin'.split(' '));
const NUMERAL = /^(?:[IVX]+|I{1,3})$/;
const ARTICLED = /^(?:al|el|ad|as|an|ar|at|ash|az|ut)-\p{Lu}/u;

/** Capitalised words that begin no name and end one: calendar, furniture of sentences, institutions, feasts. */
const NO_NAME = new Set(
  (
    'the a an in on at of to for from by with and but or as if when while after before since during he she it they we i you his her its their our my this that these those ' +
    'there here not no yes also however meanwhile earlier later today yesterday tomorrow now then both all some many most more other another such each what who whose which how why where ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'day year new eid ramadan christmas easter nowruz hajj islam islamic muslim christian god allah almighty almighty ummah olympic olympics games world cup ' +
    'government parliament republic kingdom state states nation nations party ministry minister council committee commission congress assembly senate cabinet court palace house office embassy ' +
    'north south east west northern southern eastern western central europe european asia asian africa african america americas caribbean pacific atlantic mediterranean arab ' +
    'dear message messages letter telegram cable telegrams cables congratulations condolences greetings statement photo source editor reuters published updated read related ' +
    'university institute school college hospital bank company corporation group agency news press times post daily radio television tv foundation association society union league forum summit conference organization organisation ' +
    'madam sir sirs gentlemen ladies ' +
    'staff reporter report reports writer desk correspondent correspondents events telegrams documents home file archive ' +
    'covid covid-19 facebook twitter instagram x tass xinhua ' +
    'excellency majesty highness holiness lunar spring festival national independence international belt road treaty agreement peace prize ' +
    'speaking according although because despite thanks thank let may please dear under over about between against into until once upon within without through like unlike only even just still yet soon never always earlier last next first second third one two three four five six seven eight nine ten'
  ).split(/\s+/),
);

/** Words with which no person's name ends. */
const NO_LAST = new Set(
  'cooperation innovation activities development friendship affairs relations federation vice member members chairman report staff house board leader winner edition section service bulletin online digest observer courier gazette standard monitor review chronicle mercury nation telegraph mirror guardian independent'.split(
    ' ',
  ),
);

/** Words that make a capitalised phrase the name of a body, a place or an event. */
export const BODY_WORDS = new Set(
  'university institute school college academy hospital bank company corporation group agency committee commission council congress assembly senate ministry party union league forum summit conference organization organisation association federation foundation society court palace house castle cathedral church mosque square street road avenue airport station bridge river sea ocean mountain island islands province region district city county state states province museum centre center stadium games cup prize award championship festival fair expo exhibition office department authority board army forces police treaty agreement declaration charter plan initiative partnership community alliance movement front brigade television radio news press times post daily herald tribune hotel park hall building tower gate line railway canal dam port bay valley desert mosques parliament embassy corps fund command club team programme program project year day week month revolution war'.split(
    ' ',
  ),
);

/** A longer word is no name. */
const LONGEST_WORD = 60;

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
    if (ARTICLED.test(token.text)) return true;
    if (token.kind !== 'name' || token.text.length > LONGEST_WORD) return false;
    if (terms.covering.has(at)) return false;
    if (NO_NAME.has(token.lower)) return false;
    if (opening.has(at) && (lowerWords.has(token.lower) || /.{4}ing$/.test(token.lower)))
      return false;
    return true;
  };
  /** After "XI" a name in capitals makes it a name too. */
  const isShouted = (at: number, limit: number) =>
    at < limit && isName(at) && adjacent(at) && /^\p{Lu}{3,}$/u.test(tokens[at]!.text);
  const adjacent = (at: number) => tokens[at]!.start - tokens[at - 1]!.end <= 2;

  return {
    nameEnd(at, limit) {
      let end: number;
      if (!isName(at) || (NUMERAL.test(tokens[at]!.text) && !isShouted(at + 1, limit))) {
        if (!OPENING_PARTICLES.has(tokens[at]?.lower ?? '') || tokens[at]!.kind !== 'word')
          return at;
        let probe = at;
        while (probe < limit && PARTICLES.has(tokens[probe]!.lower) && probe < at + 3) probe += 1;
        if (probe >= limit || !isName(probe) || ARTICLED.test(tokens[probe]!.text)) return at;
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
