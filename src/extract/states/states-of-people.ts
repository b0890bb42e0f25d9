import type { Person } from '../people.js';
import type { Scene } from '../scene.js';
import { announcedStates } from './announced-states.js';
import { adoptStates } from './adopted-states.js';
import {
  homeOfAny,
  homeState,
  likewiseState,
  otherSideState,
  remainingState,
} from './home-states.js';
import { fellowState } from './fellow-states.js';
import { isForeignName } from './name-states.js';
import { calledStates } from './called-states.js';
import { styledState } from './crowns.js';
import { counterpartState } from './counterpart-states.js';
import { embassyState } from './embassy-states.js';
import { eventStates, spokenStates } from './event-states.js';
import {
  bearerState,
  envoyState,
  introducedState,
  itsState,
  kinState,
  neighbourState,
} from './neighbour-states.js';
import { leavingState } from './leaving-states.js';
import { namedLater } from './named-later.js';
import { headedState, ownOfficeState, placedState, palaceState } from './placed-states.js';
import { namedBeforeOffices } from './named-before-office.js';
import { pairedState } from './paired-states.js';
import { partnerState } from './partner-states.js';
import { servesNoState } from './posts.js';
import { crownsOfRealms } from './realms.js';
import { ruledStates } from './ruled-states.js';
import { guessStates, weighStates } from './weighed-states.js';
import { sidedStates } from './sided-states.js';
import { listedRemainder, listedStates, predicateStates, zippedStates } from './told-states.js';

/**
 * Gives a state to everyone whom the text gives one only by what stands around the name. The firmest evidence is asked first, of all
 * people, before the next; those of whom it tells nothing are weighed. Answers whom, in their order.
 */
export function findStates(scene: Scene): number[] {
  const { people, profiles } = scene;
  const serving = new Set(people.filter(servesNoState));
  const open = people.flatMap((_, at) => (profiles[at]!.country === null ? [at] : []));
  type Evidence = (scene: Scene, person: Person, at: number) => string | null;
  const take = (evidence: Evidence) =>
    people.forEach((person, at) => {
      profiles[at]!.country ??= serving.has(person) ? null : evidence(scene, person, at);
    });
  /** The same, but for what a name speaks against. */
  const ask = (evidence: Evidence) =>
    take((_, person, at) => {
      const state = evidence(scene, person, at);
      return state !== null && isForeignName(scene, person, state) ? null : state;
    });
  /** What is likelier than not, and no more. */
  const surmise = (evidence: Evidence) => {
    const stateless = profiles.filter(({ country }) => country === null);
    ask(evidence);
    for (const profile of stateless) if (profile.country) profile.isSurmised = true;
  };
  take(ownOfficeState);
  ask(itsState);
  ask(envoyState);
  ask(embassyState);
  predicateStates(scene);
  ruledStates(scene);
  zippedStates(scene);
  eventStates(scene);
  spokenStates(scene);
  listedStates(scene);
  announcedStates(scene);
  sidedStates(scene);
  take(headedState);
  ask(placedState);
  ask(introducedState);
  ask(kinState);
  ask(counterpartState);
  namedLater(scene);
  calledStates(scene);
  adoptStates(scene);
  listedRemainder(scene);
  namedBeforeOffices(scene);
  ask(kinState);
  ask(partnerState);
  ask(neighbourState);
  ask(pairedState);
  ask(fellowState);
  ask(palaceState);
  ask(otherSideState);
  ask(likewiseState);
  ask(bearerState);
  ask(leavingState);
  ask(styledState);
  const weighed = weighStates(scene);
  ask(fellowState);
  surmise(remainingState);
  ask(homeState);
  surmise(homeOfAny);
  ask(leavingState);
  const all = [...weighed, ...guessStates(scene)];
  crownsOfRealms(scene, open);
  return all;
}
