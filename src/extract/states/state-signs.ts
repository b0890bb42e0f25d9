import type { Scene } from '../scene.js';
import { tellCompany, tellFitness } from './company-signs.js';
import { homeOfAny, homeState } from './home-states.js';
import { tellPlaces, type TellState } from './place-signs.js';
import type { Standing } from './standing.js';

/** What an article tells of states apart from any one person. */
export interface StatesTold {
  /** The states that may be someone's, the most named first. */
  states: readonly string[];
  /** The state that it speaks from, or seems to. */
  home: string | null;
  /** Of each state, the classes of leading offices that stand without a name. */
  unheld: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Hears every sign of someone's state. */
export function tellStateSigns(
  scene: Scene,
  standing: Standing,
  { states, home, unheld }: StatesTold,
  tell: TellState,
): void {
  const { person, at, part, opens } = standing;
  if (states.length > 1) tell(states[0], 'most named');
  tell(states[1], 'second');
  tell(scene.headlineState, 'headline');
  if (scene.home) tell(scene.home, HOME[part]);
  else tell(home, LIKELY_HOME[part]);
  if (opens) tell(home, 'home, opens');
  tell(homeState(scene, person, at), 'home, fits');
  tell(homeOfAny(scene, person, at), 'home, fits any');
  if (scene.outletHome !== scene.home) tell(scene.outletHome, "outlet's");
  tellPlaces(scene, standing, tell);
  tellCompany(scene, standing, states, home, tell);
  tellFitness(scene, standing, states, unheld, tell);
}

const HOME = {
  subject: 'home, subject',
  mourned: 'home, mourned',
  addressed: 'home, addressed',
  aside: 'home, aside',
} as const;
const LIKELY_HOME = {
  subject: 'likely home, subject',
  mourned: 'likely home, mourned',
  addressed: 'likely home, addressed',
  aside: 'likely home, aside',
} as const;
