import type { Chunk } from './chunk-reader.js';
import type { Document, DocumentMention, Profile } from './document.js';
import { countryOf, type Person } from './people.js';
import type { Title } from './titles.js';
import { countryName } from '../lexicon/gazetteer.js';

/** Offices that may write or be written to without a name. */
const PARTY_OFFICES = new Set([
  'head_of_state',
  'head_of_government',
  'monarch',
  'deputy',
  'leader',
  'minister',
  'pope',
  'party',
  'parliament',
  'chair',
  'organisation',
  'royal',
  'religious',
]);
/** "The Kandian leader" may be any of these. */
const LEADING = new Set([
  'head_of_state',
  'head_of_government',
  'monarch',
  'leader',
  'party',
  'chair',
  'pope',
]);

/** Words after which a party is no subject. */
const NO_SUBJECT =
  /^(?:to|of|with|by|from|for|on|in|at|as|between|'s|congratulated|congratulates|congratulate|told|tells|thanked|thanks|rang|telephoned|invited|assured|received|met)$/;

/** Lets every chunk stand for a profile: names for people, offices for their holders, pronouns for whoever was spoken of. */
export function mentionsOf(
  base: Pick<Document, 'text' | 'tokens' | 'sentences' | 'blocks'>,
  chunks: readonly Chunk[],
  people: readonly Person[],
  personOf: ReadonlyMap<Chunk, Person>,
  home: string | null,
  placeOf: (sentence: number) => string | null,
): { mentions: DocumentMention[]; profiles: Profile[] } {
  const { text, tokens, sentences } = base;
  const profiles: Profile[] = [];
  const roles: { role: string; roleClass: string }[][] = [];
  const mentions: DocumentMention[] = [];
  const places = new Map<Person, number>();
  const lastSeen: number[] = [];
  /** Place in `mentions` and profile of whoever a sentence is about. */
  let topic: number | null = null;
  let previousTopic: number | null = null;

  for (const person of people) {
    places.set(person, profiles.length);
    const own = person.titles.filter(({ title }) => title.roleClass !== 'counterpart');
    profiles.push({
      kind: 'person',
      name: person.name,
      title: best(own),
      country: person.country,
      role: null,
      aliases: person.aliases,
      gender: genderOf(person),
    });
    roles.push(own.map(({ title }) => ({ role: title.role, roleClass: title.roleClass })));
    lastSeen.push(-1);
  }

  let sentence = -1;
  adoptStates();
  people.forEach((person, at) => {
    profiles[at]!.country ??= placed(person) ?? inherited(person, at);
  });
  const protagonist = mostTold();
  for (const chunk of chunks) {
    if (chunk.sentence !== sentence) {
      sentence = chunk.sentence;
      previousTopic = topic ?? previousTopic;
      topic = null;
    }
    const profile = profileOf(chunk);
    if (profile === null) continue;
    if (
      chunk.form === 'name' &&
      !roles[profile]!.length &&
      chunk.titles.some(({ roleClass }) => roleClass === 'counterpart')
    )
      sharePost(profile);
    const kind = profiles[profile]!.kind;
    if (kind === 'person' || kind === 'office') {
      lastSeen[profile] = mentions.length;
      if (topic === null && subjectLike(chunk)) topic = profile;
    }
    mentions.push({
      first: chunk.first,
      last: chunk.last,
      start: tokens[chunk.first]!.start,
      end: tokens[chunk.last - 1]!.end,
      profile,
      form: chunk.form,
      sentence: chunk.sentence,
      rule: chunk.rule,
    });
  }
  return { mentions, profiles };

  /** "The Kandian president did likewise. Li Ro told ...": a person whose state nobody tells holds the office just spoken of. */
  function adoptStates(): void {
    for (const chunk of chunks) {
      const [title] = chunk.titles;
      if (chunk.form !== 'office' || !title || title.plural || title.body) continue;
      if (!LEADING.has(title.roleClass) && title.roleClass !== 'deputy') continue;
      const country = countryOf(chunk);
      if (!country || holderOf(title, country) !== null) continue;
      let nearest: number | null = null;
      let least = 90;
      people.forEach((person, at) => {
        if (
          profiles[at]!.country !== null ||
          person.titles.some(
            ({ title: other }) =>
              other.body ||
              (other.role !== title.role &&
                title.roleClass !== 'leader' &&
                other.roleClass !== 'counterpart'),
          )
        )
          return;
        for (const other of person.chunks) {
          if (base.blocks[sentences[other.sentence]!.block]!.type === 'headline') continue;
          if (
            other.sentence === chunk.sentence ||
            (other.first < chunk.first && !subjectLike(other))
          )
            continue;
          const gap =
            other.first > chunk.first ? other.first - chunk.last : (chunk.first - other.last) * 1.5;
          if (gap >= 0 && gap < least && Math.abs(other.sentence - chunk.sentence) < 3)
            [nearest, least] = [at, gap];
        }
      });
      if (nearest === null) continue;
      profiles[nearest]!.country = country;
      profiles[nearest]!.title ??= text
        .slice(tokens[chunk.first]!.start, tokens[chunk.last - 1]!.end)
        .replace(/^the /i, '');
      roles[nearest]!.push({ role: title.role, roleClass: title.roleClass });
    }
  }

  /** "From Accra, Li Ro wrote": the first person of the sentence belongs there. */
  function placed(person: Person): string | null {
    for (const chunk of person.chunks) {
      const place = placeOf(chunk.sentence);
      if (!place || !subjectLike(chunk)) continue;
      const first = chunks.find(
        ({ sentence: at, form }) => at === chunk.sentence && (form === 'name' || form === 'office'),
      );
      if (first === chunk) return place;
    }
    return null;
  }

  /** "The Kandian ambassador handed over a letter from President Li Ro": an envoy's principal has the envoy's state. */
  function sentOut(person: Person): string | null {
    for (const chunk of person.chunks) {
      if (!/^(?:from|of)$/.test(tokens[chunk.first - 1]?.lower ?? '')) continue;
      for (const other of chunks) {
        if (other.sentence > chunk.sentence) break;
        if (other.sentence < chunk.sentence - 1 || other.first > chunk.first) continue;
        const envoy = other.titles.find(({ roleClass }) => roleClass === 'envoy');
        const country = envoy?.countries[0]?.code;
        if (country) return country;
      }
    }
    return null;
  }

  function best(own: Person['titles']): string | null {
    const full = own.find(({ title }) => title.countries.length || title.body) ?? own[0];
    return full?.text ?? null;
  }

  /** The state of an officer told without one: where the sentence plays, else the article's home. */
  function inherited(person: Person, at: number): string | null {
    const own = person.titles.filter(
      ({ title }) => title.roleClass !== 'counterpart' && !title.body,
    );
    if (
      !own.some(({ title }) => PARTY_OFFICES.has(title.roleClass) || title.roleClass === 'spouse')
    )
      return null;
    if (person.titles.some(({ title }) => title.body)) return null;
    if (own.some(({ title }) => title.roleClass === 'pope')) return 'VAT';
    const envoy = sentOut(person);
    if (envoy) return envoy;
    const role = own[0]!.title.role;
    const monarchy = roles.some(
      (list, other) =>
        profiles[other]!.country === home && list.some(({ roleClass }) => roleClass === 'monarch'),
    );
    const republic = roles.some(
      (list, other) =>
        profiles[other]!.country === home && list.some(({ role: held }) => held === 'president'),
    );
    const crowned =
      roles[at]!.some(({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal') ||
      role === 'crown prince';
    if ((crowned && republic) || (role === 'president' && monarchy)) return null;
    const taken = roles.some(
      (list, other) =>
        other !== at &&
        profiles[other]!.country === home &&
        list.some(({ role: held }) => held === role),
    );
    return taken && own[0]!.title.roleClass !== 'minister' && !own[0]!.title.former ? null : home;
  }

  /** Whom the article is about: named in the headline, first in the story, and often. */
  function mostTold(): number | null {
    let most: number | null = null;
    let highest = 2;
    const body = chunks.find(
      ({ form, sentence: at }) =>
        form === 'name' && base.blocks[sentences[at]!.block]!.type === 'body',
    );
    people.forEach((person, at) => {
      let score = body && personOf.get(body) === person ? 5 : 0;
      for (const { sentence: place } of person.chunks)
        score += base.blocks[sentences[place]!.block]!.type === 'headline' ? 3 : 1;
      if (score > highest) [most, highest] = [at, score];
    });
    return most;
  }

  function genderOf(person: Person): Profile['gender'] {
    for (const { title } of person.titles) {
      if (/king|emperor|emir|sultan|pope|^prince$|crown prince|husband/.test(title.role))
        return 'male';
      if (/queen|first lady|wife|widow/.test(title.role)) return 'female';
    }
    return null;
  }

  /** Whether a chunk may be what its clause is about; a later member of a list goes with the first. */
  function subjectLike(chunk: Chunk): boolean {
    if (chunk.first === sentences[chunk.sentence]!.first) return true;
    const before = tokens[chunk.first - 1]?.lower ?? '';
    if (before === ',' || before === 'and') {
      const link = tokens[chunk.first - 2]?.lower === ',' ? 2 : 1;
      const other = chunks.find(
        ({ last, sentence: at }) => at === chunk.sentence && last === chunk.first - link,
      );
      if (other) return subjectLike(other);
    }
    return !NO_SUBJECT.test(before);
  }

  function profileOf(chunk: Chunk): number | null {
    if (chunk.form === 'name') {
      const person = personOf.get(chunk);
      return person ? places.get(person)! : null;
    }
    if (chunk.form === 'office') return office(chunk, chunk.titles[0]!);
    if (chunk.form === 'pronoun') return pronoun(chunk);
    if (chunk.form === 'country')
      return plain('country', countryName(chunk.country!), chunk.country);
    const name = text
      .slice(tokens[chunk.name!.first]!.start, tokens[chunk.name!.last - 1]!.end)
      .replace(/\s+/g, ' ');
    return plain('organisation', name, null);
  }

  function plain(
    kind: Profile['kind'],
    name: string,
    country: string | null,
    title: string | null = null,
  ): number {
    const at = profiles.findIndex(
      (profile) => profile.kind === kind && profile.name === name && profile.country === country,
    );
    if (at >= 0) return at;
    profiles.push({ kind, name, title, country, role: null, aliases: [], gender: null });
    roles.push([]);
    lastSeen.push(-1);
    return profiles.length - 1;
  }

  function pronoun(chunk: Chunk): number | null {
    const word = tokens[chunk.first]!.lower;
    if (word === 'they' || word === 'them') return null;
    const gender = word === 'he' || word === 'him' ? 'male' : 'female';
    const fits = (profile: number | null) =>
      profile !== null &&
      (profiles[profile]!.gender ?? gender) === gender &&
      ['person', 'office'].includes(profiles[profile]!.kind);
    if (
      word === 'her' &&
      tokens[chunk.first + 1] &&
      /^[\p{L}]/u.test(tokens[chunk.first + 1]!.text) &&
      !/^(?:on|for|in|to|and|a|the|at|over|with|from|as|that|well|his|when|after)$/.test(
        tokens[chunk.first + 1]!.lower,
      )
    )
      return null;
    if (word === 'he' || word === 'she') {
      const found = fits(topic) ? topic : fits(previousTopic) ? previousTopic : null;
      if (found !== null) profiles[found]!.gender ??= gender;
      return found;
    }
    for (
      let at = mentions.length - 1;
      at >= 0 && mentions[at]!.sentence === chunk.sentence;
      at -= 1
    ) {
      const { profile } = mentions[at]!;
      if (fits(profile) && profile !== topic) return profile;
    }
    if (protagonist !== null && protagonist !== topic && fits(protagonist)) return protagonist;
    let found: number | null = null;
    for (
      let at = mentions.length - 1;
      at >= 0 && mentions[at]!.sentence >= chunk.sentence - 1;
      at -= 1
    ) {
      const { profile } = mentions[at]!;
      if (
        fits(profile) &&
        profile !== topic &&
        (topic !== null || profile !== previousTopic || mentions[at]!.sentence === chunk.sentence)
      ) {
        found = profile;
        break;
      }
    }
    return found;
  }

  /** A named counterpart holds the same kind of office as whoever the sentence is about. */
  function sharePost(profile: number): void {
    const from = topic ?? previousTopic;
    if (from === null || from === profile) return;
    roles[profile]!.push(...roles[from]!.slice(0, 1));
    if (profiles[profile]!.title === null && roles[from]!.length)
      profiles[profile]!.title = roles[from]![0]!.role;
  }

  function office(chunk: Chunk, title: Title): number | null {
    if (title.plural) return null;
    const { roleClass } = title;
    if (title.body && roleClass !== 'organisation') return null;
    if (roleClass === 'counterpart') return counterpart(chunk, title);
    if (
      !PARTY_OFFICES.has(roleClass) &&
      roleClass !== 'envoy' &&
      roleClass !== 'spouse' &&
      roleClass !== 'aide' &&
      roleClass !== 'spokesperson'
    )
      return null;
    const country = countryOf(chunk);
    if (!title.definite && !country && !title.body) return null;
    const governed = !country && !subjectLike(chunk);
    const holder =
      (governed ? holderOf(title, country, topic ?? previousTopic) : null) ??
      holderOf(title, country);
    if (holder !== null) return holder;
    if (!PARTY_OFFICES.has(roleClass)) return null;
    if (title.possessor) return null;
    const code = country ?? home;
    if (roleClass === 'organisation' && !country) return null;
    if (!code && roleClass !== 'pope') return null;
    if (
      !country &&
      !/^(?:head_of_state|head_of_government|monarch|deputy|pope|minister)$/.test(roleClass)
    )
      return null;
    return plain(
      'office',
      title.former && title.role !== 'president' ? title.role : title.role,
      roleClass === 'pope' ? 'VAT' : code,
      text
        .slice(tokens[title.first]!.start, tokens[title.last - 1]!.end)
        .replace(/^(?:the|his|her|its) /i, ''),
    );
  }

  /** The person last spoken of who holds the office; with several, the one whose role is the same word. */
  function holderOf(
    title: Title,
    country: string | null,
    notHim: number | null = null,
  ): number | null {
    let found: number | null = null;
    let bestScore = -1;
    people.forEach((person, at) => {
      const profile = profiles[at]!;
      if (at === notHim) return;
      if (country && profile.country !== country) return;
      if (
        !country &&
        home &&
        profile.country &&
        profile.country !== home &&
        mentions.length - lastSeen[at]! > 8
      )
        return;
      const exact = roles[at]!.some(({ role }) => role === title.role);
      const close = roles[at]!.some(
        ({ roleClass }) =>
          roleClass === title.roleClass ||
          (LEADING.has(roleClass) &&
            (title.roleClass === 'leader' ||
              (title.role === 'head of state' &&
                roleClass !== 'head_of_government' &&
                roleClass !== 'party') ||
              title.role === 'sovereign')),
      );
      const sovereign =
        title.role === 'sovereign' &&
        !roles[at]!.some(({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal');
      if (
        sovereign ||
        !(exact || close || (country && LEADING.has(title.roleClass) && !roles[at]!.length))
      )
        return;
      if (
        (title.role === 'king') !==
          roles[at]!.some(({ role }) => role === 'king' || role === 'sovereign') &&
        title.role === 'king'
      )
        return;
      if (title.role === 'queen' && !roles[at]!.some(({ role }) => role === 'queen')) return;
      const seen = lastSeen[at]!;
      const score =
        (exact ? 2 : 1) * 100_000 +
        (seen >= 0 ? seen + 1000 : 500 - Math.min(499, person.chunks[0]!.first / 100));
      if (score > bestScore) [found, bestScore] = [at, score];
    });
    return found;
  }

  /** "his Kandian counterpart": the holder in Kandia of the same kind of office as whoever the sentence is about. */
  function counterpart(chunk: Chunk, title: Title): number | null {
    const country = countryOf(chunk);
    const from = topic ?? previousTopic;
    const own = from === null ? [] : roles[from]!;
    const holder = people.findIndex(
      (_, at) =>
        at !== from &&
        profiles[at]!.country === country &&
        country !== null &&
        (roles[at]!.some(({ roleClass }) => own.some((other) => other.roleClass === roleClass)) ||
          !roles[at]!.length),
    );
    if (holder >= 0) return holder;
    const loose = people.findIndex(
      (person, at) =>
        at !== from &&
        country !== null &&
        profiles[at]!.country === country &&
        person.chunks.length > 0,
    );
    if (loose >= 0) return loose;
    if (!country) {
      for (let at = mentions.length - 1; at >= 0; at -= 1)
        if (profiles[mentions[at]!.profile]!.kind === 'person' && mentions[at]!.profile !== from)
          return mentions[at]!.profile;
      return null;
    }
    const role =
      own[0]?.role ??
      (from !== null && profiles[from]!.kind === 'office' ? profiles[from]!.name : null);
    return role ? plain('office', role, country, 'counterpart') : null;
  }
}
