import { peerTitle } from '../titles/peer-title.js';
import { singleTitle } from '../titles/shared-titles.js';
import { CLOSES, type ChunkReader } from '../chunks/chunk-reader.js';
import { nameWithTail } from '../names/name-tails.js';
import { PARTY_OFFICES } from '../scene.js';
import type { Title } from '../titles.js';

/** Words before "that of Kandia" where it stands in one row with an office. */
const ROWS = /^(?:and|,|to|from|by|with|or|than|as|like)$/;
/** Words after "Kandia's" where nothing of it is told. */
const ENDS_ROW =
  /^(?:and|or|,|\.|;|have|has|had|did|were|was|also|both|too|sent|wrote|called|congratulated|)$/;

/**
 * "The president of Kandia and that of Sesh, Li Ro,", "Kandia's president and Sesh's have": an office told once and meant of two states.
 */
export function elidedOffice(reader: ChunkReader, start: number): number | null {
  const { chunks, lower, names, limit, push, skipHonorifics } = reader;
  const model = chunks.findLast(({ form }) => form === 'office' || form === 'name');
  const told = model?.titles.find(
    ({ countries, roleClass }) => countries.length === 1 && PARTY_OFFICES.has(roleClass),
  );
  if (!told || !ROWS.test(lower(start - 1))) return null;
  const state = stateAt(reader, start);
  if (!state || state.code === told.countries[0]!.code) return null;
  const title: Title = {
    ...told,
    first: start,
    last: state.last,
    plural: false,
    countries: [{ code: state.code, range: { first: state.first, last: state.last } }],
    wording: told.role,
  };
  const from = CLOSES.has(lower(state.last)) ? skipHonorifics(state.last + 1) : limit;
  const end = from < limit ? names.nameEnd(from, limit) : from;
  if (end > from && CLOSES.has(lower(end)))
    return push({
      ...nameWithTail(reader, start, { first: from, last: end }, [title]),
      honorific: false,
      rule: 'person-titled',
    });
  return push({
    first: start,
    last: state.last,
    form: 'office',
    name: null,
    titles: [title],
    country: null,
    honorific: false,
    rule: 'office-elided',
  });
}

const OF_NO_STATE = /^(?:religious|pope|organisation)$/;

/** Words behind two offices that two people hold. */
const OF_TWO = /^(?:their|each|both|have|were|are|themselves)$/;
/** Tokens behind the second office in which such a word stands. */
const NEAR = 7;

/** "Kandia's King and Crown Prince sent their condolences": the second office, which another holds in the same state. */
export function secondOffice(reader: ChunkReader, start: number): number | null {
  const { chunks, tokens, lower, names, titles, limit, push } = reader;
  const before = chunks.at(-1);
  const told = before?.titles[0];
  if (lower(start - 1) !== 'and' || before?.form !== 'office' || before.last !== start - 1)
    return null;
  if (!told || told.plural || told.countries.length !== 1 || !PARTY_OFFICES.has(told.roleClass))
    return null;
  const title = titles.titleAt(start, limit);
  if (!title || title.plural || title.countries.length || title.possessor) return null;
  // "Kandia's president and the Dalai Lama".
  if (OF_NO_STATE.test(title.roleClass)) return null;
  if (title.role === told.role || names.nameEnd(title.last, limit) > title.last) return null;
  const behind = tokens.slice(title.last, Math.min(limit, title.last + NEAR));
  if (!behind.some(({ lower: word }) => OF_TWO.test(word))) return null;
  return push({
    first: start,
    last: title.last,
    form: 'office',
    name: null,
    titles: [{ ...title, countries: told.countries }],
    country: null,
    honorific: false,
    rule: 'office-elided',
  });
}

/** As far before "those of Kandia and Sesh" the office is told that they hold. */
const OFFICE_BEFORE = 20;

/** "He wrote to forty heads of state, among them those of Kandia and Sesh": an office told once and meant of each state of a list. */
export function elidedOffices(reader: ChunkReader, start: number): number | null {
  const { lower, sentence, titles, tokens, terms, push } = reader;
  if (lower(start) !== 'those' || lower(start + 1) !== 'of') return null;
  const states: Title['countries'] = [];
  let at = start + 2;
  for (let next = at; next < at + MOST_LINKS;) {
    if (lower(next) === 'the') next += 1;
    const term = terms.at.get(next);
    if (term?.entry.type === 'country' && term.entry.form === 'name') {
      states.push({ code: term.entry.code, range: { first: next, last: term.last } });
      at = next = term.last;
    } else if (states.length && LINKS.test(lower(next))) next += 1;
    else break;
  }
  if (!states.length) return null;
  for (
    let place = start - 1;
    place >= Math.max(sentence.first, start - OFFICE_BEFORE);
    place -= 1
  ) {
    const title = titles.titleAt(place, start);
    if (!title?.plural || !PARTY_OFFICES.has(title.roleClass)) continue;
    if (title.countries.length) return null;
    states.forEach((state, order) => {
      const first = order ? state.range.first : start;
      push({
        first,
        last: state.range.last,
        form: 'office',
        name: null,
        titles: [{ ...singleTitle(title, tokens, state), first }],
        country: null,
        honorific: false,
        rule: 'office-of-list',
      });
    });
    return at;
  }
  return null;
}

const LINKS = /^(?:,|and)$/;
/** "Kandia, and the Sesh Islands" */
const MOST_LINKS = 4;

/** The state of "that of Kandia", "their colleague in Kandia", "Kandia's". */
function stateAt({ lower, terms }: ChunkReader, start: number) {
  const isThat = lower(start) === 'that' && lower(start + 1) === 'of';
  const at = isThat ? (lower(start + 2) === 'the' ? start + 3 : start + 2) : start;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
  const { code } = term.entry;
  if (isThat) return { code, first: at, last: term.last };
  const isOwner = lower(term.last) === "'s" && ENDS_ROW.test(lower(term.last + 1));
  return isOwner ? { code, first: at, last: term.last + 1 } : null;
}

/**
 * "From the ministers of Kandia, Odo Ba, and of Sesh, Li Ro": the office of the first, in another state, with whoever holds it there in
 * commas.
 */
export function nextOfMany(reader: ChunkReader, start: number): number | null {
  const { chunks, lower, names, limit, push, skipHonorifics, terms } = reader;
  const before = chunks.at(-1);
  if (!/^(?:of|from|in|for)$/.test(lower(start - 1)) || !/^(?:and|,|;)$/.test(lower(start - 2)))
    return null;
  if (before?.form !== 'name' || before.last < start - 4) return null;
  const at = lower(start) === 'the' ? start + 1 : start;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
  const { code } = term.entry;
  const told = before.titles.find(
    ({ countries: [state, ...others], roleClass }) =>
      others.length === 0 &&
      state?.code !== code &&
      (roleClass === 'counterpart' || (state && PARTY_OFFICES.has(roleClass))),
  );
  if (!told || lower(term.last) !== ',') return null;
  const from = skipHonorifics(term.last + 1);
  const end = names.nameEnd(from, limit);
  if (end === from || (end < limit && !CLOSES.has(lower(end)))) return null;
  const title: Title = {
    ...told,
    first: start - 1,
    last: term.last,
    plural: false,
    countries: [{ code, range: { first: at, last: term.last } }],
  };
  return push({
    ...nameWithTail(reader, start - 1, { first: from, last: end }, [title]),
    honorific: false,
    rule: 'person-titled',
  });
}

/** Words before "hers" where it is somebody. */
const TOWARDS = /^(?:to|with|from|by|for|told|phoned|called|rang|congratulated|thanked|condoled)$/;
const OWN = /^(?:his|hers|theirs)$/;

/** "A wrote to her counterpart, B, and C to his, Li Ro.": a name in commas behind "his" is that of a counterpart. */
export function elidedCounterpart(reader: ChunkReader, start: number): number | null {
  const { lower, names, push, limit, skipHonorifics } = reader;
  if (!OWN.test(lower(start)) || !TOWARDS.test(lower(start - 1))) return null;
  if (isPeerBefore(reader, start))
    return push({
      first: start,
      last: start + 1,
      form: 'office',
      name: null,
      titles: [peerTitle(start, start + 1)],
      country: null,
      honorific: false,
      rule: 'office-elided',
    });
  if (lower(start + 1) !== ',') return null;
  const from = skipHonorifics(start + 2);
  const end = names.nameEnd(from, limit);
  if (end === from || !CLOSES.has(lower(end))) return null;
  return push({
    ...nameWithTail(reader, start, { first: from, last: end }, [peerTitle(start, start + 1)]),
    honorific: from > start + 2,
    rule: 'person-titled',
  });
}

const PEER = /^(?:counterpart|colleague|peer|homologue|number)$/;
/** Tokens back to the counterpart of another. */
const PEER_BEFORE = 40;

/**
 * "A wrote to his Kandian counterpart, B. So did Minister Sa with hers.": a word at the end of what is told, where a counterpart has been
 * told.
 */
function isPeerBefore({ lower }: ChunkReader, start: number): boolean {
  if (!/^(?:with|to)$/.test(lower(start - 1)) || !/^[.;]?$/.test(lower(start + 1))) return false;
  for (let at = start - 1; at >= 0 && at > start - PEER_BEFORE; at -= 1)
    if (PEER.test(lower(at))) return true;
  return false;
}
