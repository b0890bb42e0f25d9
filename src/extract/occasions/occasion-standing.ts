import type { OccasionKind } from '../../model.js';
import { isCounted } from './occasion-kinds.js';
import { Pattern } from '../patterns/pattern.js';

/** What the words around an occasion make of it. */
export interface OccasionStanding {
  /** The words often stand for something else, so that what the article says elsewhere is preferred. */
  weak: boolean;
  /** Words before it make it what an act is for ("on the occasion of", "over", "following"). */
  meant: boolean;
  /** It is told as one still to come or long past. */
  aside: boolean;
  /** Someone is asked to come to it. */
  askedTo: boolean;
  /** A death of people, not of one person. */
  ofMany: boolean;
  /** An illness or epidemic that is over: one may be congratulated on it. */
  overcome: boolean;
}

/** What an occasion at `[at, end)` of a lower-case text is to the act of its sentence. */
export function standingOf(
  kind: OccasionKind,
  ordinal: number | null,
  lowerText: string,
  at: number,
  end: number,
): OccasionStanding {
  const before = lowerText.slice(Math.max(0, at - LOOK), at);
  const after = lowerText.slice(end, end + LOOK);
  const isDated = isDate(kind, before, lowerText.slice(at, end + 8));
  const isOfWhom = OF_WHOM.test(before) && MONTHS_AGO.test(after);
  return {
    weak: isDated || isOfWhom || isWeak(kind, lowerText, at, end),
    meant:
      (isMeant(before) && !isDated) ||
      LEADING.test(lowerText.slice(at, end)) ||
      MARKED.test(lowerText.slice(at, end)) ||
      OF_AN_ACT.test(after) ||
      (kind === 'anniversary_of_diplomatic_relations' && ordinal !== null),
    askedTo: ASKED_TO.test(before),
    overcome:
      (kind === 'illness' || kind === 'epidemic') &&
      (OVERCOMING.test(before) || OVERCOME.test(lowerText.slice(at, end)) || OVER.test(after)),
    ofMany: kind === 'death' && isOfMany(before, lowerText.slice(at, at + LOOK)),
    aside:
      isOfWhom ||
      ASIDE.test(before) ||
      RECALLED.test(before) ||
      (isCounted(kind) && (THANKED_FOR.test(before) || LOOKED_BACK_ON.test(after))) ||
      ASIDE_AFTER.test(after) ||
      (kind === 'inauguration' && TO_COME.test(before)) ||
      (FESTIVE.has(kind) && (BY_THEN.test(before) || STAYED.test(before))) ||
      (isCounted(kind) && IN_A_MONTH.test(after)),
  };
}

/** How far around an occasion the words are read that say what it is to the act. */
const LOOK = 70;
const LEADING = /^(?:on|for|upon|after) /;
/** "the league, which marked its fourth birthday" */
const MARKED = / (?:mark|celebrat|commemorat|observ)(?:s|e|es|ed|ing)? /;
const LEADS = new Set(
  'since as on over for upon following after mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorating commemorates observe observes observing by in from amid with hit struck caused occasion'.split(
    ' ',
  ),
);
const FILLS = new Set(
  'the a an this that these those his her its their your our of to and recent tragic devastating deadly terrible powerful strong massive severe heavy successful joyous auspicious blessed great historic happy sad untimely sudden upcoming coming two both double national official presidential parliamentary general country nation people winning won win'.split(
    ' ',
  ),
);
const FILLING = /(?:'s|s'|an|ese|ish|i|\d(?:st|nd|rd|th)|th|ieth)$/;

/** Whether the words before an occasion lead to it from a preposition of purpose or a verb of marking. */
function isMeant(before: string): boolean {
  const words = before.split(/[ ,]+/);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const word = words[at]!;
    if (LEADS.has(word)) return true;
    if (word && !FILLS.has(word) && !FILLING.test(word))
      return at === words.length - 1 && LEADS.has(words[at - 1]!);
  }
  return false;
}

/** "Christmas greetings", "the election congratulations" */
const OF_AN_ACT = new Pattern(
  /^(?:'s)? (?:day |holiday )?(?:greetings?|wishes|messages?|felicitations|congratulations?|congratulatory|cards?|condolences?)\b/,
);

const ASIDE = new Pattern(
  /\b(?:next (?:year|month|week)(?:'s)?|later this|this year (?:also|will)|last year|in (?:19|20)\d\d|years ago|also marks|(?:will|would) (?:also )?(?:mark|celebrate|observe)|looks? forward to|preparations? for|ahead of|previous|former|earlier|(?:will|would)(?: not)? attend|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:brings|will (?:see|bring|mark)))(?: [\p{L}\p{N}.'-]+){0,5},? ?$/u,
);
/** "recalled the visit of May and the anniversary" */
const RECALLED = new Pattern(
  /\b(?:recall|remember|remind|jok|mention|forg[eo]t)\w*(?: [\p{L}\p{N}.'-]+){0,9},? ?$/u,
);
/** "Ninety-eight years of relations have been happy ones" */
const LOOKED_BACK_ON = /^ (?:have|has) been (?!marked|celebrated|observed)/;
/** "thank you for fifty years of friendship between our houses" */
const THANKED_FOR = new Pattern(
  /\bthank\w*(?: [^\s,;.]+){0,4} for(?: the| all| these)?(?: [\p{L}\p{N}-]+)? $/u,
);
/** "invited him to the opening", "would like her to be his guest at the opening" */
const ASKED_TO = new Pattern(
  /\b(?:invit\w*(?: [\p{L}.'-]+){0,5} to|(?:be|as) (?:his|her|their|our|my) guests?(?: [\p{L}.'-]+){0,4} (?:at|for|during)|ask\w*(?: [\p{L}.'-]+){0,4} to (?:come|attend|be at))(?: [\p{L}\p{N}.'-]+){0,5} ?$/u,
);
const ASIDE_AFTER = new Pattern(
  /^(?: [\p{L}.'-]+){0,3} (?:next (?:year|month|week|spring|summer|autumn|winter|fall)|(?:in|of) (?:19|20)\d\d\b|(?:of )?last (?:year|spring|summer|autumn|winter|fall)|in the (?:spring|summer|autumn|fall)|a year ago|scheduled|slated|due (?:in|on|next))/u,
);

/** "the success of the surgery", "the end of the outbreak" */
const OVERCOMING = new Pattern(
  /\b(?:success(?:es|ful|fully)?|completion|end|ending|recover\w*|discharged?|rid|free|defeat\w*|beat\w*|overc\w+|conquer\w*|containing|contained|eradicat\w*|stopp\w*|victory)(?: [\p{L}\p{N}'-]+){0,5} ?$/u,
);
/** "Cholera is over" */
const OVER =
  /^ (?:outbreak |epidemic )?(?:is|was|has been|had been) (?:now |at last |finally )?(?:over|declared over|beaten|defeated|ended)\b/;
const OVERCOME =
  /^(?:recover|recuperat|convalesc|leaving|left|out of|home from|discharged|well again|return)/;

/** "Odo, elected in June, ", "Maren, who was sworn in only last month": who somebody is, not what he is written to for. */
const OF_WHOM = /, (?:who (?:was|is|has been|had been) )?(?:newly |only |first )?$/;
const MONTHS_AGO =
  /^ (?:[a-z]+ )?(?:only |just |back )?(?:last (?:month|year)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b|(?:\w+ )?(?:months|years) ago)/;

/** "ratified by Christmas" */
const BY_THEN =
  /\b(?:by|until|till|before|since|after|as of|as from|starting|starting from) (?:the (?:end of )?)?$/;
const FESTIVE = new Set<OccasionKind>(['religious_feast', 'new_year', 'lunar_new_year']);
/** "sank on New Year's Eve", "rang on Christmas Day": when something was, as often as what it was for. */
const isDate = (kind: OccasionKind, before: string, words: string) =>
  FESTIVE.has(kind) && ON.test(before) && / (?:day|eve)\b/.test(words);
const ON = /\bon $/;
/** "will be sworn in on Monday", "will meet at the swearing-in" */
const TO_COME = new Pattern(
  /\b(?:will|shall|is to|are to|due to|to be|when (?:he|she) is)(?: [\p{L}'-]+){0,5} $/u,
);
/** "asked her to spend a week with them for the New Year" */
const STAYED = new Pattern(
  /\b(?:come|visit|travel|return|stay|spend|join)(?: [\p{L}.'-]+){0,5} (?:for|at|over|during)(?: the)? $/u,
);
/** "celebrated 60 years of relations in March" */
const IN_A_MONTH = new Pattern(
  /^(?: (?:with|between|day) [\p{L}.'-]+)?,? (?:in|last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u,
);

/** A person's death is told by "death of"; mourning and victims go with every calamity. */
const DEATH_OF =
  /^(?:the )?(?:death|passing|demise|departure|loss|decease|murder|assassination|killing|slaying)(?: away)? of (?!\d|more|dozens|several|many|the victims|people|at least|so many|li(?:fe|ves)\b|scores|hundreds|thousands|those|a number|civilians|human|citizens|its|their|innocent|precious|some|two|three|four|five|six|seven|eight|nine|ten|an? (?:number|estimated))|^passing away|^passed away/;
/** "the deaths of", "the deceased", "loss of life", "the death toll" */
const MANY =
  /^(?:the )?(?:mourn|griev|bereave|deaths\b|mortal remains|death toll|deceased\b|loss of (?:\S+ )?(?:life|lives)\b|(?:death|loss) of (?:more|dozens|several|many|the victims|people|at least|so many|(?:\S+ )?li(?:fe|ves)\b|scores|hundreds|thousands|those|a number|civilians|human|\S*citizens|\S+ (?:nationals|citizens|soldiers|pupils|students|passengers|people|villagers|workers|miners|children)\b|\d))/;
/** "eight pupils and their driver ", "nine people " */
const PEOPLE_BEFORE =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|people|pupils|students|children|soldiers|passengers|those|many|who) (?:[\p{L}'-]+ ){0,6}$/u;
const isOfMany = (before: string, words: string) =>
  MANY.test(words) || (/^died\b/.test(words) && PEOPLE_BEFORE.test(before));
const WEAK = new Set<OccasionKind>([
  'visit',
  'summit',
  'award',
  'illness',
  'epidemic',
  'ties_established',
  'other',
]);

/** Prizes of which nobody speaks by the way. */
const PRIZE = /nobel|sakharov|pulitzer|palme d'or|golden (?:lion|bear|palm)/;

/** Words that call someone by what he became, and where he is wished well in it. */
const TITLE =
  /^referend|^new (?!year)|-(?:elect|designate)\b|^turn|^(?:his|her|your) (?:new|high|important|responsible) /;

function isWeak(kind: OccasionKind, lowerText: string, at: number, end: number): boolean {
  const words = lowerText.slice(at, end);
  if (TITLE.test(words) || MANY.test(lowerText.slice(at, at + LOOK))) return true;
  if (kind === 'award' && PRIZE.test(words)) return false;
  return WEAK.has(kind) || (kind === 'death' && !DEATH_OF.test(lowerText.slice(at, at + 60)));
}
