import { countryOf, type Person } from '../people.js';
import { LEADING, type Scene } from '../scene.js';

const LEAVES = /^(?:outgoing|defeated|incumbent|caretaker|runner-up)$/;
const COMES = /^(?:elect|incoming|new|newly)$|-(?:elect|designate)$/;

/**
 * "Outgoing President Sa has conceded", "the vice president-elect, Sa": whoever leaves a leading office, or is elected beside one who takes
 * it, is of the one state that the article tells to have a new leader.
 */
export function leavingState(scene: Scene, person: Person, at: number): string | null {
  const { chunks, people, profiles } = scene;
  const isOfPair =
    (isLeader(scene, at) && isCalled(scene, person, LEAVES)) ||
    (isDeputy(scene, at) && isCalled(scene, person, COMES));
  if (!isOfPair) return null;
  const told = people.flatMap((other, place) => {
    const state = profiles[place]!.country;
    const comes = place !== at && state && isLeader(scene, place);
    return comes && isCalled(scene, other, COMES) ? [state] : [];
  });
  const offices = chunks.flatMap((chunk) =>
    chunk.form === 'office' &&
    chunk.titles.some(({ role, roleClass }) => LEADING.has(roleClass) && COMES.test(role))
      ? (countryOf(chunk) ?? [])
      : [],
  );
  const states = new Set([...told, ...offices]);
  const [state] = states;
  return states.size === 1 ? state! : null;
}

const isDeputy = ({ roles }: Scene, at: number): boolean =>
  roles[at]!.some(({ roleClass, role }) => roleClass === 'deputy' || DEPUTY.test(role));

const DEPUTY = /^(?:vice|deputy)\b/;

const isLeader = ({ roles }: Scene, at: number): boolean =>
  roles[at]!.some(({ roleClass }) => LEADING.has(roleClass));

/** Whether such a word stands in, or right before, a title that somebody bears; in "the premier of New Zealand" none does. */
const isCalled = ({ termAt, tokens }: Scene, { chunks }: Person, words: RegExp): boolean =>
  chunks.some(({ first, last, titles }) =>
    titles.length
      ? tokens
          .slice(Math.max(0, first - 1), last)
          .some(
            ({ lower }, place) =>
              words.test(lower) && termAt(Math.max(0, first - 1) + place)?.entry.type !== 'country',
          )
      : false,
  );
