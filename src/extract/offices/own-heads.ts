import { MONARCHIES, RULERS_STYLED } from '../../lexicon/gazetteer.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { firstMentionNot } from '../mentions-in-order.js';
import { headlineStateFor } from '../states/headline-states.js';
import { isSubject, plainProfile, type Scene } from '../scene.js';
import type { Title } from '../titles.js';

const CROWNED = /^(?:king|sultan|emir|emperor|grand duke|sovereign prince)$/;

/** "His Majesty received calls", where no sovereign has been told in the sentence yet: the only one of the article's own state. */
export function ownSovereign(scene: Scene, chunk: Chunk, { role }: Title): number | null {
  const { home, mentions, profiles, roles } = scene;
  if (role !== 'sovereign' || !home || !MONARCHIES.has(home)) return null;
  const crown = ownCrown(scene, chunk, home);
  if (crown !== null || !isSubject(scene, chunk)) return crown;
  if (scene.topic !== null || mentions.at(-1)?.sentence === chunk.sentence) return null;
  const own = profiles.flatMap(({ country, kind }, at) =>
    kind === 'person' &&
    country === home &&
    scene.lastSeen[at]! >= 0 &&
    roles[at]!.some(({ role: held, former }) => CROWNED.test(held) && !former)
      ? [at]
      : [],
  );
  return own.length === 1 ? own[0]! : null;
}

/** Sentences back over which a crowned visitor may still be meant. */
const LATELY = 1;

/**
 * "She rang His Majesty", in an article of "His Majesty the King", whom it names nowhere: that office, where no sovereign of another state
 * has just been told.
 */
function ownCrown(
  { others, mentions, profiles, roles }: Scene,
  { sentence }: Chunk,
  home: string,
): number | null {
  const crown = [...others].find(
    ([key]) =>
      key.startsWith(`office ${home} `) && CROWNED.test(key.slice(`office ${home} `.length)),
  );
  if (!crown) return null;
  const isCrowned = (place: number) =>
    roles[place]?.some(({ role, former }) => CROWNED.test(role) && !former) ?? false;
  const isOwnNamed = profiles.some(
    ({ kind, country }, at) =>
      kind === 'person' &&
      (country ?? home) === home &&
      roles[at]!.some(({ roleClass, former }) => roleClass === 'monarch' && !former),
  );
  const lately = mentions.slice(
    firstMentionNot(mentions, (one) => one.sentence < sentence - LATELY),
  );
  const isOthers = lately.some(({ profile }) => profile !== crown[1] && isCrowned(profile));
  return isOwnNamed || isOthers ? null : crown[1];
}

/**
 * "To His Majesty the King", whom an article of a monarchy names nowhere: the office itself, and no king of another state who is told of
 * later.
 */
export function unnamedCrown(scene: Scene, chunk: Chunk, title: Title): number | null {
  const { role, roleClass } = title;
  if (roleClass !== 'monarch' || role === 'sovereign' || !title.definite || title.former)
    return null;
  const state = scene.home ?? headlineStateFor(scene, title);
  if (!state || !MONARCHIES.has(state) || title.possessor) return null;
  const known = scene.others.get(`office ${state} ${role}`);
  if (!chunk.honorific && known === undefined) return null;
  const { blocks, mentions, people, profiles, roles, sentences } = scene;
  const isSeen = (at: number) =>
    mentions.some(
      ({ profile, sentence }) =>
        profile === at && blocks[sentences[sentence]!.block]!.type !== 'headline',
    );
  const isNamed = people.some(
    (_, at) =>
      roles[at]!.some((held) => CROWNED.test(held.role) && !held.former) &&
      ((profiles[at]!.country ?? state) === state ||
        (roles[at]!.some((held) => held.role === role) && isSeen(at))),
  );
  return isNamed
    ? null
    : plainProfile(scene, 'office', role, state, chunkWords(scene, title), role);
}

/**
 * "His Majesty" above a story of "His Majesty the King": the office that the style alone leaves open; the sovereign's where nothing tells.
 */
export function crownMeant({ chunks, tokens }: Scene, { first }: Chunk, { role }: Title): string {
  if (role !== 'sovereign' || !/^(?:his|hm)$/.test(tokens[first]!.lower)) return role;
  const told = chunks.find(
    ({ form, honorific, titles: [title] }) =>
      form === 'office' &&
      honorific &&
      title?.definite === true &&
      title.roleClass === 'monarch' &&
      CROWNED.test(title.role) &&
      !title.countries.length &&
      !title.former,
  );
  return told?.titles[0]!.role ?? role;
}

/** What is shown of a crowned head without a name: "the Kandian monarch" as it is printed, "His Majesty" by the style of the state. */
export function crownShown(
  { tokens }: Scene,
  { first, last }: Chunk,
  role: string,
  state: string | null,
): string {
  if (role !== 'sovereign' || state === null) return role;
  if (tokens.slice(first, last).some(({ lower }) => lower === 'monarch')) return 'monarch';
  if (!/^(?:his|hm)$/.test(tokens[first]!.lower)) return role;
  return CROWNS.find((style) => RULERS_STYLED[style]?.includes(state) && state !== 'MYS') ?? 'king';
}

const CROWNS = ['emir', 'sultan', 'emperor', 'grand duke'];

const chunkWords = ({ tokens }: Scene, { first, last }: Title): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

const HOLY = /\b(?:patriarch|catholicos|dalai lama)\b/;

/**
 * "His Holiness", in an article without a pope: the patriarch or catholicos whom it tells of, the last one told where there are several.
 */
export function holyOne(scene: Scene, { rule }: Chunk, { roleClass }: Title): number | null {
  const { lastSeen, people, roles, tokens } = scene;
  if (rule !== 'style' || roleClass !== 'pope') return null;
  if (roles.some((held) => held.some(({ roleClass: own }) => own === 'pope'))) return null;
  const holy = people.flatMap(({ chunks }, at) => {
    const isStyled = chunks.some(({ first, name }) =>
      tokens.slice(first, name?.first ?? first).some(({ lower }) => lower === 'holiness'),
    );
    return isStyled || roles[at]!.some(({ role, former }) => HOLY.test(role) && !former)
      ? [at]
      : [];
  });
  const last = holy.reduce<number | null>(
    (one, at) => (one === null || lastSeen[at]! > lastSeen[one]! ? at : one),
    null,
  );
  return last !== null && (lastSeen[last]! >= 0 || holy.length === 1) ? last : null;
}
