import { isLocal } from '../domestic.js';
import type { Profile } from '../document.js';
import { isMouthpiece } from '../offices/subordinates.js';
import { Pattern } from '../patterns/pattern.js';
import { OFFICES } from './offices.js';
import type { PairView, Sign } from './signs.js';
import { STANCES } from './stances.js';

type Side = 'sender' | 'addressee';

/** More mentions say no more. */
const MOST_TIMES = 20;

const PASSING = new Pattern(
  /\b(?:former|ex|outgoing|late|elect|designate|acting|interim|incoming|predecessor|successor)\b/i,
);

const isOneWord = ({ name, kind }: Profile) => kind === 'person' && !/\s/.test(name);

/** A party's own signs, on either side. */
export const ofParty = (side: Side): Sign[] => {
  const place = ({ from, to }: PairView) => (side === 'sender' ? from : to);
  return [
    ...OFFICES.map((office): Sign => ({
      name: `${side}'s office: ${office}`,
      of: (view) => view.evidence.offices[place(view)] === office,
    })),
    ...(['person', 'office', 'organisation', 'country'] as const).map((kind): Sign => ({
      name: `${side} is a ${kind}`,
      of: (view) => view[side].kind === kind,
    })),
    { name: `${side} is dead`, of: (view) => view[side].role === 'deceased' },
    { name: `${side}'s state is not told`, of: (view) => !view[side].country },
    { name: `${side}'s state is surmised`, of: (view) => view[side].isSurmised },
    {
      name: `${side}'s state is in the headline`,
      of: ({ evidence, [side]: { country } }) =>
        country !== null && evidence.headlineStates.has(country),
    },
    {
      name: `share of parties of the ${side}'s state`,
      of: ({ evidence, [side]: { country } }) => evidence.shareOf.get(country ?? '') ?? 0,
    },
    {
      name: `${side} is a state whose officers are told`,
      of: ({ evidence, [side]: { kind, country } }) =>
        kind === 'country' && evidence.statesWithOfficers.has(country ?? ''),
    },
    {
      name: `${side}'s state is the article's`,
      of: ({ evidence: { home }, [side]: { country } }) => home !== null && country === home,
    },
    {
      name: `${side}'s state may be the article's`,
      of: ({ evidence: { home }, [side]: { country, guess } }) =>
        home !== null && country === null && guess === home,
    },
    { name: `${side} is of a part of a state, or of none`, of: (view) => isLocal(view[side]) },
    { name: `${side} speaks for others`, of: (view) => isMouthpiece(view[side].title) },
    { name: `${side} comes or goes`, of: (view) => PASSING.test(view[side].title ?? '') },
    { name: `${side}'s name is one word`, of: (view) => isOneWord(view[side]) },
    {
      name: `${side} brings what others write`,
      of: (view) => view.evidence.carriers.has(place(view)),
    },
    {
      name: `${side} stands by`,
      of: (view) => view.evidence.standsBy(place(view)),
    },
    {
      name: `times the ${side} is told`,
      of: (view) => Math.min(view.evidence.times[place(view)]!, MOST_TIMES),
    },
    {
      name: `share of the article before the ${side}`,
      of: (view) => view.evidence.opening[place(view)]!,
    },
    ...STANCES.map(({ name }, stance): Sign => ({
      name: `share of the ${side}'s mentions ${name}`,
      of: (view) => view.evidence.stances[place(view)]![stance]!,
    })),
    {
      name: `others who write where the ${side} is told`,
      of: (view) => othersIn(view.evidence.neighbours.writers[place(view)]!, view),
    },
    {
      name: `others written to where the ${side} is told`,
      of: (view) => othersIn(view.evidence.neighbours.addressees[place(view)]!, view),
    },
  ];
};

/** How many of them are neither sender nor addressee. */
function othersIn(some: ReadonlySet<number>, { from, to }: PairView): number {
  return some.size - (some.has(from) ? 1 : 0) - (some.has(to) ? 1 : 0);
}
