import { LEADING, type Scene } from '../scene.js';
import { surmisedHome } from './surmised-home.js';
import { homeState } from './home-states.js';
import { isOfNobody } from './away-from-office.js';
import { servesNoState } from './posts.js';
import { STATE_WEIGHTS } from './state-weights.generated.js';
import { standingOf, type Rank, type Standing } from './standing.js';
import { tellStateSigns, type StatesTold } from './state-signs.js';

/** How much speaks for none of the article's states being someone's. */
const NONE = 1;
/** A state less likely than this is not even guessed. */
const WORTH_GUESSING = 0.3;
/** The same, where someone of that state stands over against the one in question. */
const WORTH_GUESSING_AGAINST = 0.5;
/** More people, or states, are not weighed. */
const MOST_PEOPLE = 40;
const MOST_STATES = 24;
/** A state less likely than this, beside all others, is no more than a guess. */
const LEAST = 0.75;

/**
 * States for those of whom nothing firm is told: of each the likeliest by all signs, the clearest person first; each one found bears on
 * the next. Answers whom it gave a state, in that order.
 */
export function weighStates(scene: Scene): number[] {
  const { profiles } = scene;
  const told = statesTold(scene);
  const open = told.states.length ? stateless(scene) : [];
  const given: number[] = [];
  while (open.length) {
    let best: { place: number; state: string; share: number } | null = null;
    open.forEach((standing, place) => {
      const found = likeliest(scene, standing, told);
      if (found.share >= LEAST && (!best || found.share > best.share)) best = { place, ...found };
    });
    if (!best) break;
    const { place, state } = best as { place: number; state: string };
    const { at, person } = open[place]!;
    profiles[at]!.isSurmised = homeState(scene, person, at) !== state;
    profiles[at]!.country = state;
    given.push(at);
    open.splice(place, 1);
  }
  return given;
}

/** For those who are still of no state, the likeliest. Answers who they are. */
export function guessStates(scene: Scene): number[] {
  const told = statesTold(scene);
  if (!told.states.length) return [];
  const open = stateless(scene);
  for (const standing of open) {
    const { state, share, isOpposed } = likeliest(scene, standing, told);
    if (share >= (isOpposed ? WORTH_GUESSING_AGAINST : WORTH_GUESSING))
      scene.profiles[standing.at]!.guess = state;
  }
  return open.map(({ at }) => at);
}

const stateless = (scene: Scene): Standing[] =>
  scene.people
    .flatMap((person, at) =>
      scene.profiles[at]!.country === null && !servesNoState(person)
        ? [standingOf(scene, person, at)]
        : [],
    )
    .slice(0, MOST_PEOPLE);

/** The states of an article, the most named first, and what else of them bears on everybody. */
export function statesTold(scene: Scene): StatesTold {
  const { timesNamed, home, outletHome, chunks } = scene;
  const named = [...timesNamed].sort(([, a], [, b]) => b - a).map(([state]) => state);
  const states = new Set(named.slice(0, MOST_STATES));
  for (const state of [home, outletHome]) if (state) states.add(state);
  const unheld = new Map<string, Set<string>>();
  for (const chunk of chunks) {
    const [title] = chunk.titles;
    if (chunk.form !== 'office' || !title || title.plural || title.body) continue;
    if (isOfNobody(scene, chunk)) continue;
    const code = title.countries[0]?.code;
    if (!code || !LEADING.has(title.roleClass)) continue;
    if (unheld.has(code)) unheld.get(code)!.add(title.roleClass);
    else unheld.set(code, new Set([title.roleClass]));
  }
  return { states: [...states], home: home ?? surmisedHome(scene), unheld };
}

/** How much a sign says of someone of a rank. */
export const weightOf = (
  weights: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rank: Rank,
  sign: string,
) => (weights['any']?.[sign] ?? 0) + (weights[rank]?.[sign] ?? 0);

/** The likeliest state of someone, its share beside the others and beside none, and whether it is that of someone over against him. */
function likeliest(
  scene: Scene,
  standing: Standing,
  told: StatesTold,
): { state: string; share: number; isOpposed: boolean } {
  const { rank } = standing;
  const weights = new Map(told.states.map((state) => [state, 0]));
  const opposite = new Set<string>();
  tellStateSigns(scene, standing, told, (state, sign, amount = 1) => {
    if (state && sign === 'opposite') opposite.add(state);
    const before = state && weights.get(state);
    if (before || before === 0)
      weights.set(state!, before + weightOf(STATE_WEIGHTS, rank, sign) * amount);
  });
  let [best, most] = ['', -Infinity];
  for (const [state, weight] of weights) if (weight > most) [best, most] = [state, weight];
  let all = Math.exp(NONE - most);
  for (const weight of weights.values()) all += Math.exp(weight - most);
  return { state: best, share: 1 / all, isOpposed: opposite.has(best) };
}
