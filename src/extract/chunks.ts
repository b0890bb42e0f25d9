import type { Sentence, Token, TokenRange } from './document.js';
import { BODY_WORDS, type NameFinder } from './names.js';
import type { Terms } from './terms.js';
import type { Title, TitleReader } from './titles.js';

/** A piece of a sentence that may stand for a party, before the article's mentions are brought together. */
export interface Chunk extends TokenRange {
  form: 'name' | 'office' | 'organisation' | 'country' | 'pronoun';
  sentence: number;
  /** The bare name, without titles and honorifics. */
  name: TokenRange | null;
  titles: Title[];
  /** From "Kandia's Li Ro" and "Li Ro of Kandia", or the country itself. */
  country: string | null;
  honorific: boolean;
  rule: string;
}

/** A capitalised phrase that ends so is a day, a place or a paper: it writes nothing and is not written to. */
const THING_WORDS =
  /^(?:day|days|year|month|week|war|revolution|road|square|street|avenue|bridge|river|sea|ocean|mountain|islands?|province|region|district|city|county|states?|palace|house|castle|airport|station|line|railway|canal|dam|port|bay|valley|desert|gate|building|tower|hall|park|hotel|prize|award|treaty|agreement|declaration|charter|plan|initiative|museum|stadium|cathedral|church|mosque|hospital)$/;

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'they', 'them']);
const COLLECTIVE =
  /^(?:government|people|peoples|leadership|side|nation|public|citizens|authorities|state|administration|parliament|kingdom)$/;
const CLOSES = new Set([',', '.', ';', ')', ':', '–', '—', '-', '•', '"', '”']);

/** Reads one sentence from left to right into chunks that do not overlap. */
export function chunksOf(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  terms: Terms,
  names: NameFinder,
  titles: TitleReader,
): Chunk[] {
  const chunks: Chunk[] = [];
  const limit = sentence.last;
  const lower = (at: number) => (at < limit ? tokens[at]!.lower : '');
  const termType = (at: number) => terms.at.get(at)?.entry.type;
  const push = (chunk: Omit<Chunk, 'sentence'>) => {
    chunks.push({ ...chunk, sentence: index });
    return chunk.last;
  };

  for (let at = sentence.first; at < limit;) {
    const next =
      titled(at) ??
      ownedName(at) ??
      collective(at) ??
      body(at) ??
      bareName(at) ??
      state(at) ??
      pronoun(at);
    at = next ?? at + 1;
  }
  return chunks;

  function skipHonorifics(at: number): number {
    let place = at;
    while (termType(place) === 'honorific' && place < limit) place = terms.at.get(place)!.last;
    return place;
  }

  /** Titles and honorifics, then a name; or titles alone. */
  function titled(start: number): number | null {
    const found: Title[] = [];
    let at = start;
    let honorific = false;
    for (let steps = 0; steps < 6 && at < limit; steps += 1) {
      const past = skipHonorifics(at);
      if (past > at) {
        honorific = true;
        at = past;
        continue;
      }
      const direct =
        names.nameEnd(at, limit) > at && termType(at) !== 'role' ? null : titles.titleAt(at, limit);
      if (direct && (!found.length || (!direct.possessor && !found[0]!.plural))) {
        if (
          found.length &&
          direct.countries.length &&
          direct.definite &&
          found[0]!.countries.length
        )
          break;
        found.push(direct);
        at = direct.last;
        continue;
      }
      const title = found.at(-1);
      if (!title) break;
      if (/^(?:,|and|&)$/.test(lower(at)) && joinsOffices(found, at)) {
        at += lower(at + 1) === 'and' ? 2 : 1;
        continue;
      }
      if (
        CLOSES.has(lower(at)) &&
        lower(at) !== '.' &&
        !title.plural &&
        (title.definite || title.countries.length || title.body || title.possessor)
      ) {
        const from = skipHonorifics(royal(at + 1));
        const end = names.nameEnd(from, limit);
        if (end > from && apposed(end, lower(at))) {
          at += 1;
          continue;
        }
      }
      break;
    }
    const title = found[0];
    if (title?.plural && !honorific) return shared(title, at);
    const end = names.nameEnd(at, limit);
    if (end > at && (found.length || honorific)) {
      const chunk = withTail(start, { first: at, last: end }, found);
      return push({
        ...chunk,
        honorific,
        rule: found.length ? 'person-titled' : 'person-honorific',
      });
    }
    if (title) {
      const last = found.at(-1)!.last;
      return push({
        first: start,
        last,
        form: 'office',
        name: null,
        titles: found,
        country: null,
        honorific,
        rule: 'office',
      });
    }
    return null;
  }

  /** A royal style between an office and a name: "the Emir of Kandia, Sheikh ...", "Custodian ..., King ...". */
  function royal(at: number): number {
    const past = skipHonorifics(at);
    const entry = terms.at.get(past)?.entry;
    return entry?.type === 'role' &&
      /^(?:monarch|royal|pope|religious|deputy)$/.test(entry.roleClass)
      ? terms.at.get(past)!.last
      : past;
  }

  /** A name set off by commas ends at a comma, a stop or a verb. */
  function apposed(end: number, opener: string): boolean {
    const next = lower(end);
    if (!next || CLOSES.has(next) || next === 'and' || next === 'of') return true;
    if (opener !== ',') return true;
    return /^(?:has|have|had|was|is|on|in|for|to|at|as|with|who|his|her|over|after|sent|respectively)$/.test(
      next,
    );
  }

  /** "Chairman of the Council and President of Kandia Li Ro": one holder where the offices differ and one name follows. */
  function joinsOffices(found: readonly Title[], at: number): boolean {
    const from = lower(at + 1) === 'and' ? at + 2 : at + 1;
    const other = titles.titleAt(skipHonorifics(from), limit);
    if (!other || other.plural) return false;
    const [title] = found as [Title];
    if (other.role === title.role || other.possessor) return false;
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
    const after = skipHonorifics(other.last);
    return names.nameEnd(after, limit) > after;
  }

  /** "Presidents Li Ro of Kandia and Ba of Tuur", "the presidents of Kandia and Tuur – Li Ro and Ba", or offices alone. */
  function shared(title: Title, from: number): number {
    let at = from;
    const dash = CLOSES.has(lower(at)) && lower(at) !== '.';
    if (dash && lower(at) !== ';') at = from + 1;
    else if (lower(at) === 'and' || lower(at) === 'of') at = from;
    const start = skipHonorifics(at);
    let end = names.nameEnd(start, limit);
    if (end > start && !(dash && lower(from) === ',' && !listAhead(end))) {
      let first = title.first;
      let nameFirst = start;
      for (let place = 0; end > nameFirst; place += 1) {
        const state = title.countries.length > 1 ? title.countries[place] : title.countries[0];
        const single: Title = { ...title, plural: false, countries: state ? [state] : [] };
        const chunk = withTail(first, { first: nameFirst, last: end }, [single]);
        end = push({ ...chunk, honorific: false, rule: 'person-shared-title' });
        const link =
          lower(end) === ',' && lower(end + 1) === 'and'
            ? 2
            : /^(?:,|and)$/.test(lower(end))
              ? 1
              : 0;
        first = nameFirst = link ? skipHonorifics(end + link) : end;
        const after = link ? names.nameEnd(nameFirst, limit) : end;
        if (after === nameFirst) return end;
        if (
          lower(end) === ',' &&
          title.countries.length <= 1 &&
          !listAhead(after) &&
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
      const last = place === title.countries.length - 1 ? title.last : state.range.last;
      push({
        first,
        last,
        form: 'office',
        name: null,
        titles: [{ ...title, plural: false, countries: [state] }],
        country: null,
        honorific: false,
        rule: 'office-of-list',
      });
    });
    return title.last;
  }

  function listAhead(end: number): boolean {
    let at = end;
    if (lower(at) === 'of') {
      at += lower(at + 1) === 'the' ? 2 : 1;
      at = terms.at.get(at)?.last ?? at;
    }
    return /^(?:and|,|&)$/.test(lower(at));
  }

  /** A name with what follows it: "of Kandia", ", the Sesh premier,". */
  function withTail(first: number, name: TokenRange, before: readonly Title[]) {
    let last = name.last;
    let country: string | null = null;
    const all = [...before];
    const of = terms.at.get(lower(last + 1) === 'the' ? last + 2 : last + 1);
    if (lower(last) === 'of' && of?.entry.type === 'country' && of.entry.form === 'name') {
      country = of.entry.code;
      last = of.last;
    }
    for (let steps = 0; steps < 2 && (lower(last) === ',' || lower(last) === '('); steps += 1) {
      const from = lower(last + 1) === 'also' ? last + 2 : last + 1;
      const title = titles.titleAt(from, limit);
      if (!title || title.plural || title.last > limit) break;
      const next = lower(title.last);
      if (next && !CLOSES.has(next) && next !== 'and' && next !== 'who') break;
      if (next === 'and' && !title.definite) break;
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
  }

  /** "Kandia's Li Ro". */
  function ownedName(at: number): number | null {
    const term = terms.at.get(at);
    if (term?.entry.type !== 'country' || term.entry.form !== 'name' || lower(term.last) !== "'s")
      return null;
    const from = skipHonorifics(term.last + 1);
    const end = names.nameEnd(from, limit);
    if (end === from) return null;
    const chunk = withTail(at, { first: from, last: end }, []);
    return push({
      ...chunk,
      country: term.entry.code,
      honorific: from > term.last + 1,
      rule: end - from > 1 ? 'person-owned' : 'name-owned',
    });
  }

  /** "the government and people of Kandia", "the Kandian side", "Kandia's people": the state. */
  function collective(start: number): number | null {
    const the = lower(start) === 'the' || lower(start) === 'all' ? start + 1 : start;
    const term = terms.at.get(the);
    if (term?.entry.type === 'country' && term.entry.form !== 'metonym') {
      let at = lower(term.last) === "'s" ? term.last + 1 : term.last;
      if (/^(?:friendly|fraternal|brotherly|whole|entire)$/.test(lower(at))) at += 1;
      const noun = lower(at) === 'royal' && lower(at + 1) === 'family' ? at + 1 : at;
      if (!COLLECTIVE.test(lower(noun)) && noun === at) return null;
      let last = noun + 1;
      if ((lower(last) === 'and' || lower(last) === ',') && COLLECTIVE.test(lower(last + 1)))
        last += 2;
      return push({
        first: start,
        last,
        form: 'country',
        name: null,
        titles: [],
        country: term.entry.code,
        honorific: false,
        rule: 'country-collective',
      });
    }
    let at = the;
    let nouns = 0;
    while (at < limit && nouns < 4) {
      if (/^(?:friendly|fraternal|brotherly|whole|entire|royal|grand)$/.test(lower(at))) at += 1;
      if (!COLLECTIVE.test(lower(at))) break;
      nouns += 1;
      at += 1;
      if (lower(at) === ',') at += 1;
      if (lower(at) === 'and') at += lower(at + 1) === 'the' ? 2 : 1;
    }
    if (!nouns || lower(at) !== 'of') return null;
    const of = terms.at.get(lower(at + 1) === 'the' ? at + 2 : at + 1);
    if (of?.entry.type !== 'country' || of.entry.form !== 'name') return null;
    return push({
      first: start,
      last: of.last,
      form: 'country',
      name: null,
      titles: [],
      country: of.entry.code,
      honorific: false,
      rule: 'country-collective',
    });
  }

  /** A body or an event by its capitals: "38th Sesh Union Summit", "Institute of Rivers at Tuur University". */
  function body(start: number): number | null {
    const term = terms.at.get(start);
    let end = start;
    let named = term?.entry.type === 'organisation';
    let words = 0;
    for (let at = start; at < limit && words < 10;) {
      const token = tokens[at]!;
      const here = terms.at.get(at);
      if (
        here &&
        (here.entry.type === 'organisation' || here.entry.type === 'country') &&
        token.kind === 'name'
      ) {
        named ||= here.entry.type === 'organisation';
        words += 1;
        at = end = here.last;
        continue;
      }
      if (here?.entry.type === 'role' || here?.entry.type === 'honorific') break;
      if (
        token.kind === 'name' &&
        !(
          at === start &&
          sentence.first === at &&
          !BODY_WORDS.has(token.lower) &&
          /^(?:The|In|On|At|For|From|To|After|As|When|If|But|And|By|With|His|Her|Its)$/.test(
            token.text,
          )
        )
      ) {
        named ||= BODY_WORDS.has(token.lower);
        words += 1;
        at = end = at + 1;
        continue;
      }
      if (token.kind === 'number' && at === start && /\d(?:st|nd|rd|th)$/.test(token.text)) {
        at += 1;
        continue;
      }
      if (words && /^(?:of|for|at|and)$/.test(token.lower)) {
        const next = lower(at + 1) === 'the' ? at + 2 : at + 1;
        if (token.lower !== 'of' && !named) break;
        if (
          token.lower === 'and' &&
          !(BODY_WORDS.has(lower(next)) || BODY_WORDS.has(lower(next + 1)))
        )
          break;
        if (
          next < limit &&
          tokens[next]!.kind === 'name' &&
          termType(next) !== 'role' &&
          termType(next) !== 'honorific'
        ) {
          at = next;
          continue;
        }
      }
      break;
    }
    if (!named || !words) return null;
    if (end - start > 2 && tokens.slice(start, end).every(({ text }) => !/\p{Ll}/u.test(text)))
      return null;
    if (words === 1 && term?.entry.type !== 'organisation') return null;
    if (THING_WORDS.test(tokens[end - 1]!.lower)) return end;
    return push({
      first: start,
      last: end,
      form: 'organisation',
      name: { first: start, last: end },
      titles: [],
      country: null,
      honorific: false,
      rule: 'organisation',
    });
  }

  function bareName(at: number): number | null {
    const end = names.nameEnd(at, limit);
    if (end === at) return null;
    const chunk = withTail(at, { first: at, last: end }, []);
    const rule = chunk.titles.length ? 'person-apposed' : chunk.country ? 'name-of' : 'name';
    return push({ ...chunk, honorific: false, rule });
  }

  function state(at: number): number | null {
    const term = terms.at.get(at);
    if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
    return push({
      first: at,
      last: term.last,
      form: 'country',
      name: null,
      titles: [],
      country: term.entry.code,
      honorific: false,
      rule: 'country',
    });
  }

  function pronoun(at: number): number | null {
    if (!PRONOUNS.has(lower(at))) return null;
    return push({
      first: at,
      last: at + 1,
      form: 'pronoun',
      name: null,
      titles: [],
      country: null,
      honorific: false,
      rule: 'pronoun',
    });
  }
}
