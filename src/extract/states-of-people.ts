import { MONARCHIES } from '../lexicon/gazetteer.js';
import { countryOf, type Person } from './people.js';
import { holderOf } from './office-holders.js';
import { isSubject, LEADING, PARTY_OFFICES, type Scene } from './scene.js';
import type { Title } from './titles.js';

/** "The Kandian president did likewise. Li Ro told ...": a person whose state nobody tells holds the office just spoken of. */
export function adoptStates(scene: Scene): void {
  const { chunks, people, profiles, roles, text, tokens, sentences, blocks } = scene;
  for (const chunk of chunks) {
    const [title] = chunk.titles;
    if (chunk.form !== 'office' || !title || title.plural || title.body) continue;
    if (!LEADING.has(title.roleClass) && title.roleClass !== 'deputy') continue;
    const country = countryOf(chunk);
    if (!country || holderOf(scene, title, country) !== null) continue;
    const headline = blocks[sentences[chunk.sentence]!.block]!.type === 'headline';
    let nearest: number | null = country === scene.home ? native(scene) : null;
    let least = 90;
    people.forEach((person, at) => {
      if (headline || (nearest !== null && least === 90)) return;
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
        if (blocks[sentences[other.sentence]!.block]!.type === 'headline') continue;
        if (
          other.sentence === chunk.sentence ||
          (other.first < chunk.first && !isSubject(scene, other))
        )
          continue;
        const gap =
          other.first > chunk.first ? other.first - chunk.last : (chunk.first - other.last) * 1.5;
        if (gap >= 0 && gap < least && Math.abs(other.sentence - chunk.sentence) < 3)
          [nearest, least] = [at, gap];
      }
    });
    nearest ??= onlyFit(scene, title, headline);
    if (nearest === null) continue;
    profiles[nearest]!.country = country;
    profiles[nearest]!.title ??= text
      .slice(tokens[chunk.first]!.start, tokens[chunk.last - 1]!.end)
      .replace(/^the /i, '');
    roles[nearest]!.push({ role: title.role, roleClass: title.roleClass });
  }
}

/** Who leads at home, told by office without a state. */
function native({ people, profiles, roles }: Scene): number | null {
  const at = people.findIndex(
    ({ titles }, place) =>
      profiles[place]!.country === null &&
      !titles.some(({ title }) => title.body) &&
      roles[place]!.some(({ roleClass }) => LEADING.has(roleClass)),
  );
  return at < 0 ? null : at;
}

/** The only person without a state who is told by that office, or the only one without any office where none is. */
function onlyFit(
  { people, profiles, roles, sentences, blocks }: Scene,
  title: Title,
  headline: boolean,
): number | null {
  const stateless = people
    .map((_, at) => at)
    .filter(
      (at) =>
        profiles[at]!.country === null &&
        !people[at]!.titles.some(({ title: other }) => other.body),
    );
  const same = stateless.filter((at) => roles[at]!.some(({ role }) => role === title.role));
  if (same.length && !headline) return same.length === 1 ? same[0]! : null;
  const bare = stateless.filter(
    (at) =>
      !roles[at]!.length &&
      people[at]!.chunks.some(
        ({ sentence }) => blocks[sentences[sentence]!.block]!.type !== 'headline',
      ),
  );
  return bare.length === 1 && LEADING.has(title.roleClass) ? bare[0]! : null;
}

/** "From Accra, Li Ro wrote": the first person of the sentence belongs there. */
export function placedState(scene: Scene, person: Person): string | null {
  const { chunksOf, placeOf } = scene;
  for (const chunk of person.chunks) {
    const place = placeOf(chunk.sentence);
    if (!place || !isSubject(scene, chunk)) continue;
    const first = chunksOf
      .get(chunk.sentence)!
      .find(({ form }) => form === 'name' || form === 'office');
    if (first === chunk) return place;
  }
  return null;
}

/** The state of an officer told without one: where the sentence plays, else the article's home. */
export function inheritedState(scene: Scene, person: Person, at: number): string | null {
  const { home, profiles, roles } = scene;
  const own = person.titles.filter(({ title }) => title.roleClass !== 'counterpart' && !title.body);
  if (!own.some(({ title }) => PARTY_OFFICES.has(title.roleClass) || title.roleClass === 'spouse'))
    return null;
  if (person.titles.some(({ title }) => title.body)) return null;
  if (own.some(({ title }) => title.roleClass === 'pope')) return 'VAT';
  const kin = kinState(scene, person) ?? neighbourState(scene, person, at);
  if (kin) return kin;
  const envoy = envoyState(scene, person);
  if (envoy) return envoy;
  const role = own[0]!.title.role;
  const crowned =
    roles[at]!.some(({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal') ||
    role === 'crown prince';
  if (
    home &&
    crowned !== MONARCHIES.has(home) &&
    (crowned || role === 'president') &&
    home !== 'ARE'
  )
    return null;
  const taken = roles.some(
    (list, other) =>
      other !== at &&
      profiles[other]!.country === home &&
      list.some(({ role: held }) => held === role),
  );
  return taken && own[0]!.title.roleClass !== 'minister' && !own[0]!.title.former ? null : home;
}

/** "Li Ro and his wife, Sa": whoever is told as someone's has that one's state. */
function kinState(scene: Scene, person: Person): string | null {
  const { chunksOf, personOf, places, profiles } = scene;
  for (const chunk of person.chunks) {
    if (!chunk.titles.some(({ possessor, roleClass }) => possessor && roleClass !== 'counterpart'))
      continue;
    const before = chunksOf
      .get(chunk.sentence)!
      .filter(({ form, first }) => form === 'name' && first < chunk.first);
    const other = before.length ? personOf.get(before.at(-1)!) : undefined;
    const country = other && profiles[places.get(other)!]!.country;
    if (country) return country;
  }
  return null;
}

/** "Kandia's First President Li Ro and President Ba": another office named right after one of a state is of that state. */
function neighbourState(
  { chunksOf, personOf, places, profiles, roles, tokens }: Scene,
  person: Person,
  at: number,
): string | null {
  for (const chunk of person.chunks) {
    if (tokens[chunk.first - 1]?.lower !== 'and') continue;
    const before = chunksOf.get(chunk.sentence)!.find(({ last }) => last === chunk.first - 1);
    const other = before && personOf.get(before);
    if (!other || !before.titles.some(({ countries }) => countries.length === 1)) continue;
    const place = places.get(other)!;
    const same = roles[at]!.some(({ role }) => roles[place]!.some((held) => held.role === role));
    if (!same) return profiles[place]!.country;
  }
  return null;
}

/** "The Kandian ambassador handed over a letter from President Li Ro": an envoy's principal has the envoy's state. */
function envoyState(scene: Scene, person: Person): string | null {
  const { chunksOf, tokens } = scene;
  for (const chunk of person.chunks) {
    if (!/^(?:from|of)$/.test(tokens[chunk.first - 1]?.lower ?? '')) continue;
    const near = [chunk.sentence - 1, chunk.sentence].flatMap((at) => chunksOf.get(at) ?? []);
    for (const other of near) {
      if (other.first > chunk.first) continue;
      const envoy = other.titles.find(({ roleClass }) => roleClass === 'envoy');
      const country = envoy?.countries[0]?.code;
      if (country) return country;
    }
  }
  return null;
}
