import type { Profile } from '../document.js';

/** Offices as far as they tell who writes to whom; the first whose words fit counts. */
const BY_WORDS = [
  ['head of state', /\b(?:president|head of state|governor-general)\b/i],
  [
    'monarch',
    /\b(?:king|queen|emperor|emir|amir|sultan|grand duke|monarch|sovereign|pope|prince)\b/i,
  ],
  ['head of government', /\b(?:prime minister|premier|chancellor|taoiseach|head of government)\b/i],
  ['minister', /\bminister|secretary of state\b/i],
  ['parliament', /\bspeaker|parliament|assembly|senate\b/i],
  ['organisation', /secretary[- ]general|chairperson|commission|director/i],
  ['envoy', /ambassador|envoy|consul|charg/i],
  ['spokesperson', /spokes|press/i],
  ['lower office', /mayor|governor|bishop|widow|deputy|vice/i],
] as const;

export const OFFICES = [...BY_WORDS.map(([name]) => name), 'other', 'none'] as const;
export type Office = (typeof OFFICES)[number];

/** The office that a party holds; `none` where no office is told. */
export function officeOf({ kind, name, title }: Profile): Office {
  const told = kind === 'office' ? name : title;
  if (!told) return 'none';
  return BY_WORDS.find(([, words]) => words.test(told))?.[0] ?? 'other';
}
