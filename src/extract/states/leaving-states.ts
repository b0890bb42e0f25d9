import type { Person } from '../people.js';
import { LEADING, type Scene } from '../scene.js';

const LEAVES = /^(?:outgoing|defeated|incumbent|caretaker|runner-up)$/;
const COMES = /^(?:elect|incoming|new|newly)$|-(?:elect|designate)$/;

/** "Outgoing President Sa has conceded": whoever leaves a leading office is of the one state that the article tells to have a new leader. */
export function leavingState(scene: Scene, person: Person, at: number): string | null {
  const { people, profiles } = scene;
  if (!isLeader(scene, at) || !isCalled(scene, person, LEAVES)) return null;
  const states = new Set(
    people.flatMap((other, place) => {
      const state = profiles[place]!.country;
      const comes = place !== at && state && isLeader(scene, place);
      return comes && isCalled(scene, other, COMES) ? [state] : [];
    }),
  );
  const [state] = states;
  return states.size === 1 ? state! : null;
}

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
