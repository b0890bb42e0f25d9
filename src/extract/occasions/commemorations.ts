import { isCountryName } from '../../lexicon/gazetteer.js';
import { commemorations } from '../../lexicon/lexicon.generated.js';
import type { OccasionKind } from '../../model.js';
import { ordinalAt } from './ordinals.js';
import { Pattern } from '../patterns/pattern.js';

/** What an anniversary is one of, with the stretch of the text that tells it. */
export interface Commemoration {
  kind: OccasionKind;
  at: number;
  end: number;
}

const rowsOf = (rank: string) =>
  commemorations
    .filter((row) => row.rank === rank)
    .map(({ kind, objects }) => ({
      kind,
      pattern: new RegExp(`(?<![a-z-])(?:${objects})(?![a-z])`, 'g'),
    }));
type Rows = ReturnType<typeof rowsOf>;
/** What is named in its own right; what counts where it was founded; what counts where nothing else is told. */
const NAMED = rowsOf('named');
const FOUNDED = rowsOf('founded');
const CALLED = rowsOf('called');
/** Rows of what is remembered, but not celebrated. */
const NOTHING = 'nothing';

/** As far as what is commemorated may stand behind the word for it, and before. */
const AFTER = 110;
const BEFORE = 70;
const FAR = 200;
/** A phrase ends with its clause, or where a verb tells more. */
const PHRASE_END =
  /[.;:!?()]|,| (?:(?<! of )that|which|who|while|when|said|wish\w*|hop(?:e|ed|es|ing)|express\w*|conve[yi]\w*|reaffirm\w*|strengthen\w*|deepen\w*|enhanc\w*|congratulat\w*|adding|noting|and (?:wished|hoped|said|invited))\b/;
const CLAUSE_OPENING = /^.*[.;:!?()]/s;
/** "Independence, won in 1975, turned fifty", "the president of the republic turned fifty" */
const TURNS = /^(?:turn|hit|reach|pass)/;
const SUBJECT = /(?<=^\W*|[.;:!?()] |\b(?:as|when|while|since) )(?:[^\s,]+ ?){1,4}/g;
/** Words that lead in the subject. */
const LED_IN = /^(?:(?:as|when|while|since|and) )?(?:the )?/;
const RELATIVE = new Pattern(/(?:[^\s,]+ ){0,2}[^\s,]+,? (?:which|that) (?:has |have )?$/);
const SOMEONE =
  /\b(?:he|she|who|president|king|queen|emir|amir|sultan|pope|prince|princess|minister|premier|leader|chancellor|speaker|chairman|head)\b/;
/** A noun before the word for an anniversary belongs to it, as does the owner before that noun. */
const PHRASE_OPENING =
  /^.*(?:,|(?<![a-z])(?:on|for|upon|over|of|to|at|by|in|with|from|as|and|mark\w*|celebrat\w*|commemorat\w*|observ\w*|reach\w*|turn\w*|sen[dt]\w*|receiv\w*|extend\w*|conve[yi]\w*|offer\w*|exchang\w*|cabl\w*|deliver\w*)) /s;
const LEADS_ON = /^ (?:of|since|as|on|from|after|in (?:office|power))\b/;
const LEADS_BACK = /(?:ago|before|earlier|old)$/;
const OWNED = /\b(?:its|their)\b/;
const FOUNDING =
  /\b(?:found(?:ing|ation|ed)|establish(?:ment|ed|ing)|proclamation|proclaimed|creation|created|birth|formation|formed|inception|birthday)\b/;

/** What is commemorated by the word for an anniversary, or the count of years, at `[start, end)`; null where that is not told. */
export function commemorationAt(
  lowerText: string,
  start: number,
  end: number,
): Commemoration | null {
  const head = lowerText.slice(start, end);
  const isCount = /^(?:year|decade|centur(?:y|ies) )/.test(head);
  if (isCount && ordinalAt(lowerText, start, end) === null) return null;
  const from = Math.max(0, start - BEFORE);
  const clause = lowerText.slice(from, start).replace(CLAUSE_OPENING, '');
  const rest = lowerText.slice(end, end + AFTER);
  const phrase = rest.replace(/^ that\b/, '');
  const object = phrase.slice(0, PHRASE_END.exec(phrase)?.index);
  if (LEADS_BACK.test(head)) {
    const found = behind(clause, start, end, NAMED);
    if (found) return found;
  }
  const owners = clause.replace(PHRASE_OPENING, '');
  const isFounded = [head, object, owners].some((part) => FOUNDING.test(part));
  const ranks = isFounded ? [NAMED, FOUNDED] : [NAMED, CALLED];
  const isOfHolder = head.includes('birthday') && HOLDER.test(object);
  if ((isCount || LEADS_ON.test(object)) && !isOfHolder)
    for (const rank of isCount && !isFounded ? [NAMED] : ranks) {
      const found = ahead(object, rank);
      if (found) return told(found.kind, start, end + found.end);
    }
  if (isCount) return null;
  if (TURNS.test(head)) {
    const subject = subjectBefore(lowerText.slice(Math.max(0, start - FAR), start));
    const found = ahead(subject, [...NAMED, ...FOUNDED, ...CALLED]);
    // "Kenya turned sixty": what it marks is its day, by whatever name.
    if (!found && isCountryName(subject.trim().replace(LED_IN, '')))
      return told('national_day', start, end);
    return found && told(found.kind, start, end);
  }
  for (const rank of [NAMED, FOUNDED]) {
    const found = behind(owners, start, end, rank);
    if (found) return found;
  }
  return OWNED.test(owners) ? behind(clause, start, end, [...NAMED, ...CALLED]) : null;
}

/** "The birthday of the head of the chamber": of whoever holds the office, and of no body. */
const HOLDER =
  /^ of (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:head|chief|chair(?:man|woman|person)?|speaker|president|director|leader|rector|governor|secretary|secretary-general|patriarch|founder) of\b/;

/** The subject of what turns an age, where it is no person. */
function subjectBefore(before: string): string {
  const subject = RELATIVE.exec(before)?.[0] ?? [...before.matchAll(SUBJECT)].at(-1)?.[0] ?? '';
  return SOMEONE.test(subject) ? '' : subject;
}

/** The first of what is told in a phrase; of two at one place the row that stands first. */
function ahead(phrase: string, rows: Rows): { kind: string; end: number } | null {
  let best: { kind: string; at: number; end: number } | null = null;
  for (const { kind, pattern } of rows) {
    pattern.lastIndex = 0;
    const match = pattern.exec(phrase);
    if (match && (!best || match.index < best.at))
      best = { kind, at: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** The last of what is told before `start`. */
function behind(before: string, start: number, end: number, rows: Rows): Commemoration | null {
  let [kind, at] = ['', -1];
  for (const row of rows) {
    row.pattern.lastIndex = 0;
    for (const match of before.matchAll(row.pattern))
      if (match.index > at) [kind, at] = [row.kind, match.index];
  }
  return at < 0 ? null : told(kind, start - before.length + at, end);
}

const told = (kind: string, at: number, end: number): Commemoration | null =>
  kind === NOTHING ? null : { kind: kind as OccasionKind, at, end };
