import { OF_BODY } from '../chunks/owned-by-bodies.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { entriesIn } from '../countries.js';
import type { Profile, Token } from '../document.js';
import type { Person } from '../people.js';
import { isSubject, LEADING, PARTY_OFFICES, type Scene } from '../scene.js';
import type { Title } from '../titles.js';
import { Pattern } from '../patterns/pattern.js';

/** Offices of which a state has one. */
export const SOLE = new Set(['head_of_state', 'head_of_government', 'monarch', 'pope', 'party']);

/** Sole offices that one state has under one name only. */
const ALIKE = new Set(['head_of_government', 'party']);

/** Whether someone else is told to hold the same sole office in a state. */
export function isTaken({ profiles, roles }: Scene, at: number, country: string): boolean {
  return roles.some(
    (list, other) =>
      other !== at &&
      profiles[other]!.country === country &&
      list.some(
        ({ role, roleClass, former }) =>
          !former &&
          SOLE.has(roleClass) &&
          roles[at]!.some(
            (own) =>
              plain(own.role) === plain(role) ||
              (own.roleClass === roleClass && ALIKE.has(roleClass)),
          ),
      ),
  );
}

/** A president-elect is soon the only president. */
const plain = (role: string) => role.replace('-elect', '');

/** Whether the article tells who leads a state. */
export function isLed({ profiles, roles }: Scene, country: string): boolean {
  return profiles.some(
    (profile, at) =>
      profile.kind === 'person' &&
      profile.country === country &&
      (!roles[at]!.length || roles[at]!.some(({ roleClass }) => LEADING.has(roleClass))),
  );
}

export function take(
  profile: Profile,
  held: Scene['roles'][number],
  chunk: Chunk,
  title: Title,
  country: string,
  text: string,
  tokens: readonly Token[],
): void {
  profile.country = country;
  profile.title ??=
    title.wording ??
    text
      .slice(tokens[chunk.first]!.start, tokens[chunk.last - 1]!.end)
      .replace(/^(?:the|a|an) /i, '');
  held.push({ role: title.role, roleClass: title.roleClass });
}

export const inHeadline = ({ blocks, sentences }: Scene, chunk: Chunk) =>
  blocks[sentences[chunk.sentence]!.block]!.type === 'headline';

/** The first person of the story, as a subject. */
export function isOpening(scene: Scene, person: Person): boolean {
  const { chunks, sentences, blocks } = scene;
  const first = chunks.find(
    ({ form, sentence }) =>
      (form === 'name' || form === 'office') && blocks[sentences[sentence]!.block]!.type === 'body',
  );
  return first !== undefined && person.chunks.includes(first) && isSubject(scene, first);
}

/** Bodies of a state, whose offices are offices of the state. */
const NATIONAL = new Pattern(
  /\b(?:national|parliament|assembly|senate|central committee|congress|chamber|presidential|government|majlis|ministry|cabinet|chancellery)\b|^rulers? of/i,
);
/** Offices of which only states and their parts have any, whatever they are called after. */
const OF_STATES = /^(?:minister|regional|spokesperson)$/;
/** Words in the names of bodies of several states, or of none. */
const AMONG_STATES = new Pattern(
  /\b(?:world|international|global|inter-?parliamentary|european|african|asian|arab|islamic|caribbean|pacific|latin american|ibero-american|nordic|baltic|organi[sz]ation|fifa|uefa|olympic committee)\b/i,
);

/** Whether someone's office is of a body of several states, or of none: "president of World Athletics", "the UN Secretary-General". */
export const servesNoState = ({ chunks, titles }: Person): boolean =>
  chunks.some(({ rule }) => rule === OF_BODY) ||
  titles.some(
    ({ title: { roleClass, body, countries }, printed }) =>
      !countries.length &&
      (body || roleClass === 'organisation') &&
      !OF_STATES.test(roleClass) &&
      !NATIONAL.test(printed) &&
      (roleClass === 'organisation' ||
        AMONG_STATES.test(printed) ||
        entriesIn(printed).some(({ entry }) => entry.type === 'organisation' && !entry.country)),
  );

export const officerOf = (person: Person) =>
  !servesNoState(person) &&
  person.titles.some(
    ({ title }) =>
      title.roleClass !== 'counterpart' &&
      (PARTY_OFFICES.has(title.roleClass) ||
        /^(?:spouse|spokesperson|regional|aide|member|military)$/.test(title.roleClass)),
  );
