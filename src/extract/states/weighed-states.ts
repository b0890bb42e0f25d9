import { MONARCHIES } from '../../lexicon/gazetteer.js';
import { countryOf, type Person } from '../people.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { isAddressed, isMourned } from '../addressed.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { surmisedHome } from '../surmised-home.js';
import { shareOfName } from './name-states.js';
import { isLed, isTaken, officerOf, servesNoState } from './posts.js';

/** How much each kind of evidence says for a state, or against it. */
const WEIGHTS = {
  /** A relative's name: "Antoinette Mba" where Denis Mba has a state. */
  surname: 2,
  /** An office without a state, at home. */
  homeOffice: 1.8,
  /** A subject, at home. */
  homeSubject: 1,
  /** Neither an office nor a subject, at home. */
  homeOther: 1.4,
  /** Written or spoken to by someone from abroad, at home. */
  homeVisited: 1.5,
  /** Dead, and condoled over with someone of the state. */
  mourned: 2,
  /** Written or spoken to and no subject, at home. */
  homeAddressed: -1.2,
  /** Named in a sentence of the person, and not as someone else's. */
  beside: 1.1,
  /** A capital or a palace in a sentence of a spokesperson or an envoy. */
  capitalOfVoice: 1.5,
  /** Written to, and the state most spoken of beside the writer's. */
  otherSide: 1.4,
  /** In one list with someone who holds another office. */
  sameSide: 0.8,
  /** Writer and recipient in one sentence are of two states. */
  oppositeSide: -0.5,
  /** Someone else holds the same sole office. */
  taken: -1.5,
  /** The nearest before or after the name, a few words off. */
  near: 1.1,
  /** Named in the sentence before. */
  justBefore: 1.9,
  /** In the headline. */
  headline: 0.5,
  /** The most named of all. */
  most: 0.4,
  /** Spoken of by an office that nobody is told to hold. */
  unheld: 0.5,
  /** A crown where there is none, or the other way about. */
  misfit: -2.5,
  /** People are called so there, or are not. */
  name: 4,
  /** Someone else is told to lead the state. */
  led: -0.3,
};
/** The least that is believed. */
const LEAST = 0.5;
/** How far it must lead. */
const LEAD = 0.1;
/** More people, states or sentences are not weighed. */
const MOST_PEOPLE = 40;
const MOST_STATES = 24;
const MOST_SENTENCES = 8;
/** A sentence with more tells nothing of one of them. */
const MOST_CHUNKS = 80;
/** Words farther off, before or after, tell nothing. */
const FARTHEST = 80;

/** States for those of whom nothing firm is told, the clearest first; each one found bears on the next. */
export function weighStates(scene: Scene): void {
  const { people, profiles } = scene;
  const states = candidatesOf(scene);
  if (!states.length) return;
  const officeStates = leadingOffices(scene);
  const home = scene.home ?? surmisedHome(scene);
  const open = people
    .flatMap((person, at) => (profiles[at]!.country === null ? [{ person, at }] : []))
    .filter(({ person }) => !servesNoState(person))
    .slice(0, MOST_PEOPLE);
  while (open.length) {
    let best: { place: number; state: string; lead: number } | null = null;
    open.forEach(({ person, at }, place) => {
      const found = clearest({ ...scene, home }, person, at, states, officeStates);
      if (found && (!best || found.lead > best.lead)) best = { place, ...found };
    });
    if (!best) return;
    const { place, state } = best as { place: number; state: string };
    const profile = profiles[open[place]!.at]!;
    profile.country = state;
    profile.isSurmised = state !== scene.home || !isLesser(scene, open[place]!.at);
    open.splice(place, 1);
  }
}

/** States of which an office without a name leads. */
function leadingOffices({ chunks }: Scene): Set<string> {
  return new Set(
    chunks.flatMap(({ form, titles: [title] }) =>
      form === 'office' && title && !title.plural && !title.body && LEADING.has(title.roleClass)
        ? title.countries.slice(0, 1).map(({ code }) => code)
        : [],
    ),
  );
}

/** Holds an office, and none that leads a state. */
const isLesser = ({ roles }: Scene, at: number) =>
  roles[at]!.length > 0 && !roles[at]!.some(({ roleClass }) => LEADING.has(roleClass));

/** The states of an article, the most named first. */
function candidatesOf({ timesNamed, home }: Scene): string[] {
  const states = [...timesNamed].sort(([, a], [, b]) => b - a).map(([state]) => state);
  return [
    ...new Set(home ? [...states.slice(0, MOST_STATES), home] : states.slice(0, MOST_STATES)),
  ];
}

/** The state with the most weight, and how far it leads; null where none is believed. */
function clearest(
  scene: Scene,
  person: Person,
  at: number,
  states: readonly string[],
  officeStates: ReadonlySet<string>,
): { state: string; lead: number } | null {
  const weights = weigh(scene, person, at, states, officeStates);
  let [state, most, second] = ['', -Infinity, 0];
  for (const one of states) {
    const weight = weights.get(one) ?? 0;
    if (weight > most) [state, most, second] = [one, weight, Math.max(most, second)];
    else second = Math.max(second, weight);
  }
  return most >= LEAST && most - second >= LEAD
    ? { state, lead: most - Math.max(0, second) }
    : null;
}

function weigh(
  scene: Scene,
  person: Person,
  at: number,
  states: readonly string[],
  officeStates: ReadonlySet<string>,
): Map<string, number> {
  const { chunksOf, home, personOf, places, profiles, roles, sentences, termAt, tokens } = scene;
  const weights = new Map<string, number>();
  const add = (state: string | null | undefined, weight: number) => {
    if (state) weights.set(state, (weights.get(state) ?? 0) + weight);
  };
  const stateOf = (chunk: Chunk): string | null => {
    const other = personOf.get(chunk);
    return other ? profiles[places.get(other)!]!.country : countryOf(chunk);
  };
  const isOffice = officerOf(person);
  const isVoice = person.titles.some(({ title }) =>
    /^(?:spokesperson|envoy|aide)$/.test(title.roleClass),
  );

  const seen = new Set<number>();
  let subject = false;
  let addressed = false;
  let visited = false;
  for (const chunk of person.chunks) {
    if (isSubject(scene, chunk)) subject = true;
    else if (isAddressed(scene, chunk) || isMourned(scene, chunk)) addressed = true;
    if (seen.has(chunk.sentence) || seen.size >= MOST_SENTENCES) continue;
    seen.add(chunk.sentence);
    const list = chunksOf.get(chunk.sentence)!;
    if (list.length > MOST_CHUNKS) continue;
    const first = Math.max(sentences[chunk.sentence]!.first, chunk.first - FARTHEST);
    const last = Math.min(sentences[chunk.sentence]!.last, chunk.last + FARTHEST);
    const others = list.filter(
      (other) =>
        (other.form === 'name' || other.form === 'office') && personOf.get(other) !== person,
    );
    if (!isSubject(scene, chunk))
      visited ||= others.some(
        (other) => !isAddressed(scene, other) && (stateOf(other) ?? home) !== home,
      );
    const theirs = new Set(others.flatMap((other) => stateOf(other) ?? []));
    const here = new Set<string>();
    for (let token = first; token < last; token += 1) {
      const entry = termAt(token)?.entry;
      if (entry?.type !== 'country') continue;
      const holder = list.find((other) => other.first <= token && token < other.last);
      if (holder && (holder.form === 'name' || holder.titles.length)) continue;
      if (entry.form === 'metonym' && isVoice) add(entry.code, WEIGHTS.capitalOfVoice);
      if (!theirs.has(entry.code)) here.add(entry.code);
    }
    for (const state of here) add(state, WEIGHTS.beside);
    const close = nearestState(chunk, here);
    add(close, WEIGHTS.near);
    if (chunk.sentence > 0) {
      const previous = sentences[chunk.sentence - 1]!;
      const told = new Set<string>();
      if (previous.block === sentences[chunk.sentence]!.block)
        for (
          let token = Math.max(previous.first, previous.last - FARTHEST);
          token < previous.last;
          token += 1
        ) {
          const entry = termAt(token)?.entry;
          if (entry?.type === 'country') told.add(entry.code);
        }
      for (const state of told) add(state, WEIGHTS.justBefore);
    }
    const writes = isSubject(scene, chunk);
    for (const other of others) {
      const state = stateOf(other);
      if (!state) continue;
      if (areListed(other, chunk)) {
        const same = other.titles.some(({ role }) => roles[at]!.some((own) => own.role === role));
        add(state, same ? -0.5 : WEIGHTS.sameSide);
      } else if (writes !== isSubject(scene, other)) add(state, WEIGHTS.oppositeSide);
    }
    if (isMourned(scene, chunk))
      for (const other of others)
        if (isAddressed(scene, other)) add(stateOf(other), WEIGHTS.mourned);
    if (!writes) {
      const writer = others.find((other) => other.first < chunk.first && isSubject(scene, other));
      const own = (writer ? stateOf(writer) : null) ?? home;
      const side = states.find((state) => state !== own && !isTaken(scene, at, state));
      if (isAddressed(scene, chunk)) add(side, WEIGHTS.otherSide);
    }
  }
  if (home) {
    if (isOffice) add(home, WEIGHTS.homeOffice);
    if (subject) add(home, WEIGHTS.homeSubject);
    else if (addressed) add(home, visited ? WEIGHTS.homeVisited : WEIGHTS.homeAddressed);
    else if (!isOffice) add(home, WEIGHTS.homeOther);
  }
  for (const state of kinStates(scene, person, at)) add(state, WEIGHTS.surname);
  add(scene.headlineState, WEIGHTS.headline);
  add(states[0], WEIGHTS.most);
  const crowned = roles[at]!.some(
    ({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal',
  );
  const elected = roles[at]!.some(({ role }) => role.startsWith('president'));
  for (const state of officeStates) if (!isLed(scene, state)) add(state, WEIGHTS.unheld);
  for (const state of states) {
    if (
      (crowned && !MONARCHIES.has(state)) ||
      (elected && MONARCHIES.has(state) && state !== 'ARE')
    )
      add(state, WEIGHTS.misfit);
    add(state, ((shareOfName(scene, person, state) ?? 0.5) - 0.5) * WEIGHTS.name);
    if (isTaken(scene, at, state)) add(state, WEIGHTS.taken);
    const leads = !roles[at]!.length || roles[at]!.some(({ roleClass }) => LEADING.has(roleClass));
    if (leads && isLed(scene, state)) add(state, WEIGHTS.led);
  }
  return weights;

  function nearestState(chunk: Chunk, among: ReadonlySet<string>): string | null {
    const { first, last } = sentences[chunk.sentence]!;
    for (let off = 1; off < 8; off += 1)
      for (const token of [chunk.first - off, chunk.last - 1 + off]) {
        if (token < first || token >= last) continue;
        const entry = termAt(token)?.entry;
        if (entry?.type === 'country' && among.has(entry.code)) return entry.code;
      }
    return null;
  }

  /** Nothing but "and" or a comma stands between. */
  function areListed(one: Chunk, other: Chunk): boolean {
    const [left, right] = one.first < other.first ? [one, other] : [other, one];
    const between = tokens.slice(left.last, right.first);
    return (
      between.length > 0 &&
      between.length < 3 &&
      between.every(({ lower }) => /^(?:and|,|with|his|her)$/.test(lower))
    );
  }
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
