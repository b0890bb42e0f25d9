import { MONARCHIES } from '../../lexicon/gazetteer.js';
import { mayBear } from './crowns.js';
import { isAddressed, isMourned } from '../addressed.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { carrierState, kinState } from './neighbour-states.js';
import { remainingState, sameSideState } from './home-states.js';
import { shareOfName } from './name-states.js';
import type { TellState } from './place-signs.js';
import { isLed, isTaken } from './posts.js';
import type { Standing } from './standing.js';

/** More sentences of one person are not looked at. */
const MOST_SENTENCES = 8;

export const isPersonal = ({ form }: Chunk) => form === 'name' || form === 'office';

/** The state of whoever a chunk names, as far as it is known. */
export function stateOf({ personOf, places, profiles }: Scene, chunk: Chunk): string | null {
  const other = personOf.get(chunk);
  return other ? profiles[places.get(other)!]!.country : countryOf(chunk);
}

/** What those with whom someone is named, or whose name he shares, tell of his state. */
export function tellCompany(
  scene: Scene,
  standing: Standing,
  states: readonly string[],
  home: string | null,
  tell: TellState,
): void {
  const { person, at } = standing;
  const seen = new Set<number>();
  for (const chunk of person.chunks) {
    if (seen.has(chunk.sentence) || seen.size >= MOST_SENTENCES) continue;
    seen.add(chunk.sentence);
    tellSentence(scene, chunk, standing, states, home, tell);
  }
  tell(sameSideState(scene, person, at), 'same side');
  tell(kinState(scene, person), 'kin');
  tell(carrierState(scene, person), 'carries');
  tell(remainingState(scene, person, at), 'remains');
  for (const state of kinStates(scene, person, at)) tell(state, 'family name');
}

function tellSentence(
  scene: Scene,
  chunk: Chunk,
  { person, at }: Standing,
  states: readonly string[],
  home: string | null,
  tell: TellState,
): void {
  const { chunksOf, personOf, roles, tokens } = scene;
  const writes = isSubject(scene, chunk);
  const others = chunksOf
    .get(chunk.sentence)!
    .filter((other) => isPersonal(other) && personOf.get(other) !== person);
  const mourned = isMourned(scene, chunk);
  for (const other of others) {
    const state = stateOf(scene, other);
    if (!state) continue;
    const listed = linkOf(tokens, other, chunk);
    if (listed === 'listed') {
      const same = other.titles.some(({ role }) => roles[at]!.some((own) => own.role === role));
      tell(state, same ? 'listed, same office' : 'listed');
    } else tell(state, listed ?? (writes === isSubject(scene, other) ? 'apart' : 'opposite'));
    if (mourned && isAddressed(scene, other)) tell(state, 'mourned with');
  }
  if (writes || !isAddressed(scene, chunk)) return;
  const writer = others.find((other) => other.first < chunk.first && isSubject(scene, other));
  const own = (writer ? stateOf(scene, writer) : null) ?? home;
  tell(
    states.find((state) => state !== own && !isTaken(scene, at, state)),
    'other side',
  );
}

/** What speaks for each state as a whole, or against it: who leads it, whether it has a crown, how its people are called. */
export function tellFitness(
  scene: Scene,
  { person, at, rank }: Standing,
  states: readonly string[],
  unheld: ReadonlyMap<string, ReadonlySet<string>>,
  tell: TellState,
): void {
  const { roles } = scene;
  const elected = roles[at]!.some(({ role }) => role.startsWith('president'));
  const leads = !roles[at]!.length || roles[at]!.some(({ roleClass }) => LEADING.has(roleClass));
  for (const state of states) {
    const isCrowned = MONARCHIES.has(state);
    const isUnfit = roles[at]!.some(
      (held) => !mayBear({ ...held, former: false }, state) && held.role !== 'president',
    );
    if (isUnfit || (rank === 'crown' && !isCrowned) || (elected && isCrowned && state !== 'ARE'))
      tell(state, 'misfit');
    const share = shareOfName(scene, person, state);
    if (share !== null) tell(state, 'name', share - 0.5);
    if (isTaken(scene, at, state)) tell(state, 'taken');
    const isSpokenFor = isLed(scene, state);
    if (leads && isSpokenFor) tell(state, 'led');
    const offices = isSpokenFor ? undefined : unheld.get(state);
    if (offices) {
      tell(state, 'unheld');
      if (roles[at]!.some(({ roleClass }) => offices.has(roleClass))) tell(state, 'unheld, own');
    }
  }
}

/** Whether nothing but "and" or a comma stands between two; "between Li Ro and Ba" sets them over against each other. */
function linkOf(tokens: Scene['tokens'], one: Chunk, other: Chunk): 'listed' | 'opposite' | null {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const length = right.first - left.last;
  const isJoined =
    length > 0 &&
    length < 3 &&
    tokens
      .slice(left.last, right.first)
      .every(({ lower }) => /^(?:and|,|with|his|her)$/.test(lower));
  if (!isJoined) return null;
  return tokens[left.first - 1]?.lower === 'between' ? 'opposite' : 'listed';
}

/** The states of those who share the family name, which stands last. */
function kinStates({ people, profiles }: Scene, { key }: Person, at: number): string[] {
  const name = key.tokens.at(-1)!;
  if (key.tokens.length < 2 || name.length < 4 || key.numeral) return [];
  return people.flatMap((other, place) => {
    const { country } = profiles[place]!;
    return place !== at &&
      country &&
      other.key.tokens.length > 1 &&
      other.key.tokens.at(-1) === name
      ? [country]
      : [];
  });
}
