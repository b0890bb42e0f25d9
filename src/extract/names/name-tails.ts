import { CLOSES, type ChunkReader } from '../chunks/chunk-reader.js';
import type { TokenRange } from '../document.js';
import { POST_NOMINALS } from './name-words.js';
import { closedOffice } from '../titles/loose-titles.js';
import type { Term } from '../terms.js';
import type { Title } from '../titles.js';

const DEGREE = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,4})$/u;

/** What is done to somebody of whom "of" tells nothing, but of what. */
const ASSURES =
  /^(?:assur(?:e|es|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|convinc(?:e|es|ed|ing)|tell(?:s|ing)?|told)$/;

/** Words of "of Samal and All Kandia" before the state. */
const LONGEST_SEE = 6;

/** What nobody is beside an office of state. */
const CROWNED = /^(?:monarch|pope|royal|religious)$/;

/** A name with what follows it: "of Kandia", ", the Sesh premier,". */
export function nameWithTail(
  reader: ChunkReader,
  first: number,
  name: TokenRange,
  before: readonly Title[],
) {
  const { terms, names, titles, limit, lower } = reader;
  let last = pastDegrees(name.last);
  let country: string | null = null;
  const all = [...before];
  const of = terms.at.get(lower(last + 1) === 'the' ? last + 2 : last + 1);
  const code =
    of?.entry.type === 'organisation'
      ? of.entry.country
      : of?.entry.type === 'country' && (of.entry.form === 'name' || isPeople(of))
        ? of.entry.code
        : null;
  if (lower(last) === 'of' && of && code && !isAssured(of)) {
    country = code;
    last = of.last;
  } else if (lower(last) === 'of' && before.some(({ roleClass }) => roleClass === 'party')) {
    const party = partyTail(last + 1);
    if (party) [country, last] = [party.entry.code, party.last];
  }
  const see = wholeSee(last);
  if (see) [country, last] = [see.code, see.last];
  if (!country && before.length) last = pastPlace(last);
  const told = country ? null : stateBehind();
  if (told) [country, last] = [told.code, told.last];
  for (let steps = 0; steps < 4 && opensOffice(steps); steps += 1) {
    const link = /^(?:also|and)$/.test(lower(last + 1)) ? 2 : 1 + capacityAt(last + 1);
    const from = last + link;
    const title = closedOffice(reader, from);
    if (!title) break;
    const next = lower(title.last);
    if (link === 2 && lower(last + 1) === 'and' && (isOtherParty(title) || !officeAlone(from)))
      break;
    if (before.length && isNamed(title.last)) break;
    if (isOfAnother(title)) break;
    if (next === 'and' && !title.definite && isOfNext(title.last + 1)) break;
    if (
      lower(from) === 'the' &&
      !title.countries.length &&
      !before.length &&
      title.last - from < 3 &&
      title.roleClass === 'counterpart'
    )
      break;
    all.push(title);
    last = title.last;
  }
  return { first, last, form: 'name' as const, name, titles: all, country };

  /** "Li Ro, in his capacity as President of Kandia,": the words before the office. */
  function capacityAt(at: number): number {
    const words = [0, 1, 2, 3].map((next) => lower(at + next)).join(' ');
    return /^in (?:his|her|the) capacity (?:as|of)$/.test(words) ? 4 : 0;
  }

  /** "While assuring Mrs Veen of Norway's support": it is not she who is of Norway. */
  function isAssured({ last: end }: Term): boolean {
    return lower(end) === "'s" && ASSURES.test(lower(first - 1));
  }

  /** "Li of the Kandians". */
  function isPeople({ entry, first: at, last: end }: Term): boolean {
    return (
      entry.type === 'country' &&
      entry.form === 'demonym' &&
      lower(at - 1) === 'the' &&
      lower(end - 1).endsWith('s')
    );
  }

  /** "Li Ro, S.D.B., bishop of Sesh": degrees and orders behind a name, where more is told after them. */
  function pastDegrees(from: number): number {
    let at = from;
    const isPostNominal = (place: number) =>
      place < limit && POST_NOMINALS.test(reader.tokens[place]!.text);
    while (isPostNominal(at)) at += 1;
    while (lower(at) === ',' && lower(at + 2) === ',' && DEGREE.test(reader.tokens[at + 1]!.text)) {
      if (terms.at.has(at + 1) && !isPostNominal(at + 1)) break;
      at += 2;
    }
    const isInBrackets = lower(at) === '(' && lower(at + 2) === ')';
    return isInBrackets && lower(at + 3) === ',' && DEGREE.test(reader.tokens[at + 1]!.text)
      ? at + 3
      : at;
  }

  /** "Patriarch Li of Samal and All Kandia": the see of a church, up to its state. */
  function wholeSee(from: number): { code: string; last: number } | null {
    if (lower(from) !== 'of') return null;
    for (let at = from + 1; at < limit && at < from + LONGEST_SEE; at += 1) {
      if (lower(at) === 'all' && /^(?:of|and)$/.test(lower(at - 1))) {
        const state = terms.at.get(lower(at + 1) === 'the' ? at + 2 : at + 1);
        return state?.entry.type === 'country'
          ? { code: state.entry.code, last: state.last }
          : null;
      }
      if (reader.tokens[at]!.kind !== 'name' && lower(at) !== 'and') return null;
    }
    return null;
  }

  /** "Bishop Li Ro of Tagbilaran": a place that no table has. */
  function pastPlace(from: number): number {
    if (lower(from) !== 'of' || terms.at.has(from + 1)) return from;
    let at = from + 1;
    while (at < limit && at < from + 5 && reader.tokens[at]!.kind === 'name' && !terms.at.has(at))
      at += 1;
    if (at === from + 1) return from;
    const isListed = lower(at) === 'and' && names.nameEnd(at + 1, limit) === at + 1;
    return CLOSES.has(lower(at)) || isListed ? at : from;
  }

  /** "Li Ro (Kandia)", "Li Ro, of Kandia,", "Li Ro, the Kandian,": the state set off, or a demonym that stands for the person. */
  function stateBehind(): { code: string; last: number } | null {
    if (lower(last) === ',' && lower(last + 1) === 'of') {
      const state = terms.at.get(lower(last + 2) === 'the' ? last + 3 : last + 2);
      const isSetOff = state && (CLOSES.has(lower(state.last)) || lower(state.last) === 'and');
      return isSetOff && state.entry.type === 'country' && state.entry.form === 'name'
        ? { code: state.entry.code, last: state.last }
        : null;
    }
    const inBrackets = lower(last) === '(';
    if (!inBrackets && !(lower(last) === ',' && /^(?:the|an?)$/.test(lower(last + 1)))) return null;
    const state = terms.at.get(inBrackets ? last + 1 : last + 2);
    if (state?.entry.type !== 'country') return null;
    const after = lower(state.last);
    if (inBrackets)
      return state.entry.form === 'name' && after === ')'
        ? { code: state.entry.code, last: state.last + 1 }
        : null;
    return state.entry.form === 'demonym' && (!after || CLOSES.has(after) || after === 'who')
      ? { code: state.entry.code, last: state.last }
      : null;
  }

  /** "Kenyan President Li Ro, Emperor of Japan Sa", "Li Ro of Kenya, the Japanese premier, Sa": an office in another state than the one told before the name. */
  function isOfAnother({ countries, roleClass }: Title): boolean {
    return (
      roleClass !== 'envoy' &&
      countries.length === 1 &&
      ((country !== null && country !== countries[0]!.code) ||
        all.some(
          (held) => held.countries.length === 1 && held.countries[0]!.code !== countries[0]!.code,
        ))
    );
  }

  /** ", and the Emperor of Japan" goes on with a list; ", and leader of the party" with the same holder. */
  function isOtherParty({ first: start, countries, possessor, role, roleClass }: Title): boolean {
    if (possessor || roleClass === 'counterpart') return true;
    if (before.some((held) => held.role === role)) return true;
    const isCrowned = ({ roleClass: held }: Title) => CROWNED.test(held);
    if (CROWNED.test(roleClass) && before.length > 0 && !before.some(isCrowned)) return true;
    return lower(start) === 'the' && countries.length > 0 && before.length > 0;
  }

  /** A name follows after a comma: the office is of whoever bears it. */
  function isNamed(at: number): boolean {
    const past = reader.skipHonorifics(at + 1);
    return lower(at) === ',' && names.nameEnd(past, limit) > past;
  }

  /** "the Workers' Party of Kandia" after the name of its leader. */
  function partyTail(from: number) {
    for (let at = from; at < limit && at < from + 7; at += 1) {
      const term = terms.at.get(at);
      if (term?.entry.type === 'country') return { entry: term.entry, last: term.last };
      if (reader.tokens[at]!.kind !== 'name' && !/^(?:of|the|'s)$/.test(lower(at))) return null;
    }
    return null;
  }

  function opensOffice(steps: number): boolean {
    return lower(last) === ',' || lower(last) === '(' || (lower(last) === 'and' && steps > 0);
  }

  /** "Li Ro, premier and President Ba": somebody else's office or name. */
  function isOfNext(at: number): boolean {
    const office = titles.titleAt(at, limit);
    const past = reader.skipHonorifics(office?.last ?? at);
    return names.nameEnd(past, limit) > past;
  }

  /** An office of the same holder: no name follows it. */
  function officeAlone(at: number): boolean {
    const title = titles.titleAt(at, limit);
    if (!title) return false;
    const comma = lower(title.last) === ',' ? 1 : 0;
    const past = reader.skipHonorifics(title.last + comma);
    return (
      names.nameEnd(past, limit) === past && (!lower(title.last) || CLOSES.has(lower(title.last)))
    );
  }
}
