import { CLOSES, type ChunkReader } from '../chunks/chunk-reader.js';
import { nameWithTail } from '../names/name-tails.js';
import type { Token } from '../document.js';
import type { Title } from '../titles.js';

/** "Presidents Li Ro of Kandia and Ba of Tuur", "the presidents of Kandia and Tuur – Li Ro and Ba", or offices alone. */
export function sharedTitle(reader: ChunkReader, title: Title, from: number): number {
  const { tokens, names, limit, lower, push, skipHonorifics } = reader;
  const placed = eachWithName(reader, title, from);
  if (placed) return placed;
  let at = from;
  const dash = (CLOSES.has(lower(at)) && lower(at) !== '.') || lower(at) === '(';
  if (dash && lower(at) !== ';') at = from + 1;
  else if (lower(at) === 'and' || lower(at) === 'of') at = from;
  if (at > from && NAMES_FOLLOW.test(lower(at))) at += /^[,:]$/.test(lower(at + 1)) ? 2 : 1;
  const start = skipHonorifics(at);
  let end = names.nameEnd(start, limit);
  if (end > start && !(dash && lower(from) === ',' && !listAhead(reader, end))) {
    let first = title.first;
    let nameFirst = start;
    for (let place = 0; end > nameFirst; place += 1) {
      const state = title.countries.length > 1 ? title.countries[place] : title.countries[0];
      const single = singleTitle(title, tokens, state);
      const chunk = nameWithTail(reader, first, { first: nameFirst, last: end }, [single]);
      end = push({ ...chunk, honorific: false, rule: 'person-shared-title' });
      const link =
        lower(end) === ',' && lower(end + 1) === 'and' ? 2 : /^(?:,|and)$/.test(lower(end)) ? 1 : 0;
      if (link && isCrownedBeside(reader, title, end + link)) return end;
      first = nameFirst = link ? pastStyles(reader, end + link) : end;
      const after = link ? names.nameEnd(nameFirst, limit) : end;
      if (after === nameFirst) return end;
      if (
        lower(end) === ',' &&
        title.countries.length <= 1 &&
        !listAhead(reader, after) &&
        lower(end + 1) !== 'and'
      )
        return end;
      end = after;
    }
    return end;
  }
  if (title.countries.length < 2) {
    return push({
      first: title.first,
      last: title.last,
      form: 'office',
      name: null,
      titles: [title],
      country: null,
      honorific: false,
      rule: 'offices',
    });
  }
  title.countries.forEach((state, place) => {
    const first = place ? state.range.first : title.first;
    // "Kandia's and Sesh's presidents".
    const owned = lower(state.range.last) === "'s" ? state.range.last + 1 : state.range.last;
    const last = place === title.countries.length - 1 ? title.last : owned;
    push({
      first,
      last,
      form: 'office',
      name: null,
      titles: [singleTitle(title, tokens, state)],
      country: null,
      honorific: false,
      rule: 'office-of-list',
    });
  });
  return title.last;
}

/** "The presidents of Kandia and Tuur, namely Li Ro and Ba". */
const NAMES_FOLLOW = /^(?:namely|respectively|viz)$/;

/**
 * "The presidents of Kandia, Li Ro; Sesh, Ba; and Tuur, Ode", "of Kandia (Li Ro) and Sesh (Ba)": each state with its holder; null where it
 * is not so.
 */
function eachWithName(reader: ChunkReader, title: Title, from: number): number | null {
  const { terms, names, lower, limit, tokens, push, skipHonorifics } = reader;
  const found: { state: Title['countries'][number]; first: number; name: number; end: number }[] =
    [];
  let state = title.countries.length === 1 ? title.countries[0]! : null;
  let at = from;
  while (state) {
    const bracket = lower(at) === '(' ? 1 : 0;
    if (!bracket && lower(at) !== ',') break;
    const name = skipHonorifics(at + 1);
    const end = names.nameEnd(name, limit);
    if (end === name || (bracket && lower(end) !== ')')) break;
    found.push({
      state,
      first: found.length ? state.range.first : title.first,
      name,
      end: end + bracket,
    });
    at = end + bracket;
    let next = at;
    while (next < at + 3 && /^(?:,|;|and|&)$/.test(lower(next))) next += 1;
    if (lower(next) === 'the') next += 1;
    const term = next > at ? terms.at.get(next) : undefined;
    state =
      term?.entry.type === 'country' && term.entry.form === 'name'
        ? { code: term.entry.code, range: { first: next, last: term.last } }
        : null;
    if (state) at = term!.last;
  }
  if (found.length < 2) return null;
  for (const { state: own, first, name, end } of found)
    push({
      first,
      last: end,
      form: 'name',
      name: { first: name, last: lower(end - 1) === ')' ? end - 1 : end },
      titles: [singleTitle(title, tokens, own)],
      country: own.code,
      honorific: false,
      rule: 'person-shared-title',
    });
  return found.at(-1)!.end;
}

/** "Presidents Li Ro of Kandia and Ba of Tuur, King Ode of Sesh": a crown is another office than the one shared. */
const isCrownedBeside = ({ terms, skipHonorifics }: ChunkReader, title: Title, at: number) => {
  const entry = terms.at.get(skipHonorifics(at))?.entry;
  return (
    entry?.type === 'role' &&
    entry.roleClass === 'monarch' &&
    /^(?:head_of_state|head_of_government|minister|deputy|parliament)$/.test(title.roleClass) &&
    title.role !== 'head of state'
  );
};

/** The place after honorifics and a crowned style: "His Majesty King". */
function pastStyles({ terms, skipHonorifics }: ChunkReader, at: number): number {
  const past = skipHonorifics(at);
  const entry = terms.at.get(past)?.entry;
  return entry?.type === 'role' && /^(?:monarch|royal|pope)$/.test(entry.roleClass)
    ? skipHonorifics(terms.at.get(past)!.last)
    : past;
}

function listAhead(reader: ChunkReader, end: number): boolean {
  const { terms, lower } = reader;
  let at = end;
  if (lower(at) === 'of') {
    at += lower(at + 1) === 'the' ? 2 : 1;
    at = terms.at.get(at)?.last ?? at;
  }
  return /^(?:and|,|&)$/.test(lower(at));
}

/** The office of one of the holders for whom a plural title stands. */
export function singleTitle(
  title: Title,
  tokens: readonly Token[],
  state: Title['countries'][number] | undefined,
): Title {
  const start = /^(?:the|former|all)$/.test(tokens[title.first]!.lower)
    ? title.first + 1
    : title.first;
  const capital = tokens[start]!.kind === 'name' && title.role !== 'counterpart';
  const wording = capital
    ? title.role.replace(/(^|[ -])\p{Ll}(?!f )/gu, (letter) => letter.toUpperCase())
    : title.role;
  return { ...title, plural: false, countries: state ? [state] : [], wording };
}
