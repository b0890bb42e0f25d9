import type { Person } from '../people.js';
import type { Scene } from '../scene.js';
import { adoptStates } from './adopted-states.js';
import {
  homeState,
  likewiseState,
  otherSideState,
  remainingState,
  sameSideState,
} from './home-states.js';
import { envoyState, kinState, neighbourState } from './neighbour-states.js';
import { ownOfficeState, palaceState, placedState } from './placed-states.js';
import { listedRemainder, listedStates, predicateStates } from './told-states.js';

/**
 * Gives a state to everyone whom the text gives one only by what stands around the name. The firmest evidence is asked first, of all
 * people, before the next.
 */
export function findStates(scene: Scene): void {
  const { people, profiles } = scene;
  const ask = (evidence: (scene: Scene, person: Person, at: number) => string | null) =>
    people.forEach((person, at) => {
      profiles[at]!.country ??= evidence(scene, person, at);
    });
  ask(ownOfficeState);
  ask(envoyState);
  predicateStates(scene);
  listedStates(scene);
  ask(placedState);
  adoptStates(scene);
  listedRemainder(scene);
  ask(kinState);
  ask(neighbourState);
  ask(palaceState);
  ask(otherSideState);
  ask(likewiseState);
  ask(homeState);
  ask(kinState);
  ask(sameSideState);
  ask(remainingState);
}
