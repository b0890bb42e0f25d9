import { calledByOffice, isCalledByOffice } from './called-by-office.js';
import { CLOSES, type ChunkReader } from './chunk-reader.js';
import { verbOf } from '../lexemes.js';
import { ACTS_AFTER } from '../names/name-evidence.js';
import { POST_NOMINALS } from '../names/name-words.js';
import { nameWithTail } from '../names/name-tails.js';
import { sharedTitle } from '../titles/shared-titles.js';
import { wholeOffice } from '../offices/office-phrases.js';
import { areConsorts } from './consorts.js';
import { isListedOffice } from './listed-offices.js';
import { isInNameOfBody } from './names-of-bodies.js';
import { pastScene } from './places-before-offices.js';
import { isStyledBehind, pastGloss } from './styled-behind.js';
import { styleAlone } from '../offices/styles-alone.js';
import type { Title } from '../titles.js';

/** Titles and honorifics, then a name; or titles alone. */
export function titledChunk(reader: ChunkReader, start: number): number | null {
  const { names, titles, limit, lower, sentence, termType, push, skipHonorifics } = reader;
  const found: Title[] = [];
  let at = start;
  let honorific = false;
  for (let steps = 0; steps < MOST_STEPS && at < limit; steps += 1) {
    const past = skipHonorifics(at);
    if (past > at) {
      honorific = true;
      at = past;
      continue;
    }
    const direct =
      names.nameEnd(at, limit) > at && termType(at) !== 'role' ? null : titles.titleAt(at, limit);
    if (direct && (!found.length || (!direct.possessor && !found[0]!.plural))) {
      if (found.length && direct.countries.length && direct.definite && found[0]!.countries.length)
        break;
      found.push(direct);
      at = direct.last;
      continue;
    }
    let title = found.at(-1);
    if (!title && honorific && isStyleSetOff(reader, start, at)) {
      at += 1;
      continue;
    }
    if (!title) break;
    const whole = isNamedBehind(reader, title, at);
    if (whole) {
      found[found.length - 1] = title = whole;
      at = whole.last;
    }
    if (title.plural && isStyledBehind(reader, at)) break;
    at = pastGloss(reader, at);
    if (/^(?:,|and|&)$/.test(lower(at)) && joinsOffices(reader, found, at)) {
      at += lower(at + 1) === 'and' ? 2 : 1;
      continue;
    }
    if (
      CLOSES.has(lower(at)) &&
      lower(at) !== '.' &&
      !(lower(at) === ':' && start > reader.sentence.first + 1) &&
      !title.plural &&
      (start === sentence.first ||
        lower(start - 1) === "'s" ||
        isListedOffice(reader, start, title) ||
        found.some(isOfSomebody))
    ) {
      const from = skipHonorifics(pastRoyalStyle(reader, at + 1));
      const end = names.nameEnd(from, limit);
      if (end > from && endsApposition(reader, start, from, end, lower(at))) {
        at += 1;
        continue;
      }
    }
    break;
  }
  const title = found[0];
  if (title && isInNameOfBody(reader, title, at)) return null;
  if (title?.plural && title.roleClass !== 'calling' && !honorific)
    return sharedTitle(reader, title, at);
  const end = names.nameEnd(at, limit);
  if (end > at && (found.length || honorific)) {
    const chunk = nameWithTail(reader, start, { first: at, last: end }, found);
    return push({
      ...chunk,
      first: pastScene(reader, start),
      honorific,
      rule: found.length ? 'person-titled' : 'person-honorific',
    });
  }
  if (title && found.every(({ roleClass }) => roleClass === 'calling')) return null;
  if (title && isCalledByOffice(found)) return calledByOffice(reader, start, title, honorific);
  if (title) {
    const last = found.at(-1)!.last;
    return push({
      first: pastScene(reader, start),
      last,
      form: 'office',
      name: null,
      titles: found,
      country: null,
      honorific,
      rule: 'office',
    });
  }
  return honorific ? styleAlone(reader, start, at) : null;
}

const STYLES = /^(?:majesty|highness|holiness|beatitude|eminence|excellency|honou?rable)$/;

/** "His Excellency, Li Ro," and "Her Majesty, Queen Oda": the style is of whoever is named behind its comma. */
function isStyleSetOff(reader: ChunkReader, start: number, at: number): boolean {
  const { lower, names, limit, skipHonorifics, titles } = reader;
  if (lower(at) !== ',' || !STYLES.test(lower(at - 1))) return false;
  const from = skipHonorifics(at + 1);
  const office = titles.titleAt(from, limit);
  if (office?.plural || office?.possessor) return false;
  const named = office ? skipHonorifics(office.last) : from;
  const end = names.nameEnd(named, limit);
  // "To Her Majesty, Li Ro wrote": a comma that closes what stands before the clause.
  if (end === named) return office?.definite === true && !endsFrontedPhrase(reader, start);
  return endsApposition(reader, start, named, end, lower(at));
}

/** Offices, the marks between them and the honorifics of one holder that are read through. */
const MOST_STEPS = 10;

/** The article, or the words of the office, tell whose it is: a name in commas may follow. */
const isOfSomebody = ({ definite, countries, body, possessor }: Title): boolean =>
  definite || countries.length > 0 || body || possessor;

/** "The Speaker of the People's Majlis, Li Ro,": the whole office, where a name in commas follows it. */
function isNamedBehind(reader: ChunkReader, title: Title, at: number): Title | null {
  const { names, limit, lower, skipHonorifics } = reader;
  if (!title.definite || CLOSES.has(lower(at)) || names.nameEnd(at, limit) > at) return null;
  const whole = wholeOffice(reader, title);
  if (!whole || lower(whole.last) !== ',') return null;
  const from = skipHonorifics(whole.last + 1);
  const end = names.nameEnd(from, limit);
  return end > from && CLOSES.has(lower(end)) ? whole : null;
}

/** A royal style between an office and a name: "the Emir of Kandia, Sheikh ...", "Custodian ..., King ...". */
function pastRoyalStyle(reader: ChunkReader, at: number): number {
  const { terms, skipHonorifics } = reader;
  const past = skipHonorifics(at);
  const entry = terms.at.get(past)?.entry;
  return entry?.type === 'role' && /^(?:monarch|royal|pope|religious|deputy)$/.test(entry.roleClass)
    ? terms.at.get(past)!.last
    : past;
}

/** A name set off by commas ends at a comma, a stop or a verb; "the president, Ba wrote" tells by one word who reports of another. */
export function endsApposition(
  reader: ChunkReader,
  start: number,
  from: number,
  end: number,
  opener: string,
): boolean {
  const { lower, tokens } = reader;
  let past = end;
  while (POST_NOMINALS.test(tokens[past]?.text ?? '')) past += 1;
  if (endsFrontedPhrase(reader, start) && opensClause(reader, past)) return false;
  const next = lower(past);
  if (!next || CLOSES.has(next) || /^(?:and|of|[('‘“])$/.test(next)) return true;
  if (opener !== ',') return true;
  return (
    /^(?:has|have|had|was|is|on|in|for|to|at|as|with|who|his|her|over|after|sent|respectively)$/.test(
      next,
    ) ||
    (end - from > 1 && ACTS_AFTER.has(next))
  );
}

/** "..., Li Ro noted", "..., Li Ro of Sesh noted": a verb tells what the one does who is named before it. */
function opensClause({ lower, termType, terms }: ChunkReader, past: number): boolean {
  const isOfState = lower(past) === 'of' && termType(past + 1) === 'country';
  const verb = lower(isOfState ? terms.at.get(past + 1)!.last : past);
  return ACTS_AFTER.has(verb) || verbOf(verb)?.finite === true || SPEAKS.test(verb);
}

const SPEAKS = /^(?:\p{L}{3,}ed|mourns?|pays|paid|voices|stresses|describes|remembers|pledges)$/u;

/** "In his message to the President of Kandia, Li Ro noted": what stands before the clause ends with the office. */
function endsFrontedPhrase(reader: ChunkReader, start: number): boolean {
  const { lower } = reader;
  if (!/^(?:to|with|congratulating|addressing|thanking)$/.test(lower(start - 1))) return false;
  const open = pastPlace(reader);
  if (!FRONTS.test(lower(open))) return false;
  for (let at = open; at < start; at += 1) if (lower(at) === ',') return false;
  return start - open <= LONGEST_FRONT;
}

const FRONTS =
  /^(?:in|to|with|by|through|addressing|congratulating|thanking|condoling|writing|replying|speaking)$/;

/** "SESH: In a letter", "From Marrow, in a letter": where a sentence begins behind the place that it opens with. */
function pastPlace({ lower, sentence: { first } }: ChunkReader): number {
  const isFrom = lower(first) === 'from';
  for (let at = first + 1; at < first + LONGEST_PLACE; at += 1)
    if (lower(at) === ':' || (isFrom && lower(at) === ',')) return at + 1;
  return first;
}

const LONGEST_PLACE = 6;
const LONGEST_FRONT = 10;

/** "Chairman of the Council and President of Kandia Li Ro": one holder where the offices differ and one name follows. */
function joinsOffices(reader: ChunkReader, found: readonly Title[], at: number): boolean {
  const { names, titles, limit, lower, skipHonorifics } = reader;
  const from = lower(at + 1) === 'and' ? at + 2 : at + 1;
  // "To the President and to the Prime Minister, Li Ro": he is not both.
  if (/^(?:to|from|with|by)$/.test(lower(from))) return false;
  const other = titles.titleAt(skipHonorifics(from), limit);
  if (!other || other.plural) return false;
  const [title] = found as [Title];
  if (lower(at) === ',' && opensClauseBehind(reader, title, other)) return false;
  if (other.role === title.role || other.possessor || isOwnedByState(reader, title, other))
    return false;
  if (areConsorts(title, other)) return false;
  if (title.countries.length && !other.countries.length && areApart(title, other)) return false;
  const [here, there] = [title.countries[0]?.code, other.countries[0]?.code];
  if (here && there && here !== there) return false;
  if (
    here &&
    there &&
    other.definite &&
    lower(at) === 'and' &&
    other.roleClass !== 'party' &&
    title.roleClass !== 'party' &&
    title.roleClass !== 'deputy'
  )
    return false;
  const isClosed = lower(other.last) === ',' && !other.definite;
  // "The President of the Republic, Supreme Commander, Minister of Defence, Mr Li Ro,": each of them may be followed by another.
  if (isClosed && goesOnWithOffice(reader, other.last) && joinsOffices(reader, found, other.last))
    return true;
  const after = skipHonorifics(isClosed ? pastRoyalStyle(reader, other.last + 1) : other.last);
  const end = names.nameEnd(after, limit);
  // "The President and Premier of Kandia, Li Ro and Ba,": each office has its holder.
  if (isClosed && !(CLOSES.has(lower(end)) && lower(end) !== '.')) return false;
  if (
    title.roleClass === 'counterpart' &&
    (isFronted(reader, title) || endsFrontedPhrase(reader, title.first)) &&
    !CLOSES.has(lower(pastState(reader, end)))
  )
    return false;
  return end > after;
}

/** "In a telegram to the Bishop of Sesh, Pope Odo says": the name behind the second office has a verb of its own. */
function opensClauseBehind(reader: ChunkReader, title: Title, other: Title): boolean {
  const { names, limit, skipHonorifics } = reader;
  const named = skipHonorifics(other.last);
  const end = names.nameEnd(named, limit);
  return end > named && endsFrontedPhrase(reader, title.first) && opensClause(reader, end);
}

/** "Li Ro of Kandia": the place behind the state. */
function pastState({ lower, terms }: ChunkReader, end: number): number {
  if (lower(end) !== 'of') return end;
  const state = terms.at.get(lower(end + 1) === 'the' ? end + 2 : end + 1);
  return state?.entry.type === 'country' ? state.last : end;
}

/** Whether an office without "the" stands behind a comma. */
function goesOnWithOffice({ lower, titles, limit }: ChunkReader, comma: number): boolean {
  if (lower(comma + 1) === 'and') return false;
  const next = titles.titleAt(comma + 1, limit);
  return next !== null && !next.definite && !next.plural && next.roleClass !== 'calling';
}

/** "The Vice President of Kandia and President Li Ro": nobody is both. */
const areApart = (title: Title, other: Title): boolean =>
  other.roleClass === 'head_of_state' &&
  (/^(?:head_of_government|monarch)$/.test(title.roleClass) || title.role === 'vice president');

/** "The King, and Kandia's President Li Ro": who needs no state is of the one spoken of, whoever has one first is of another. */
const isOwnedByState = ({ lower }: ChunkReader, title: Title, other: Title): boolean =>
  title.definite &&
  !title.countries.length &&
  other.countries.length === 1 &&
  other.countries[0]!.range.first === other.first &&
  lower(other.countries[0]!.range.last) === "'s";

/** "To her Kandian counterpart, President Li Ro replied": after what stands before the clause, a comma opens it. */
const isFronted = ({ lower, sentence }: ChunkReader, { first }: Title): boolean =>
  sentence.first === first - 1 && /^(?:to|with|for|from)$/.test(lower(first - 1));
