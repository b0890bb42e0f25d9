import { isSameName } from './names.js';
import { wordOverlap } from './words.js';

/** The people of an article, by whose other names a party may be told too. */
export type NamedPeople = readonly { name: string; aliases?: string[] }[];

interface ParsedParty {
  kind: 'person' | 'office' | 'org' | 'country';
  /** Alpha-3 code of an office or a country. */
  country: string;
  name: string;
}

function parsed(party: string): ParsedParty {
  const [, kind, rest = ''] = /^(office|org|country):(.*)$/s.exec(party) ?? [];
  if (!kind) return { kind: 'person', country: '', name: party };
  if (kind === 'org') return { kind, country: '', name: rest };
  const [country = '', ...name] = rest.split(':');
  return { kind: kind as 'office' | 'country', country, name: name.join(' ') };
}

/** Whether `candidate` is who gold calls `wanted`; a state may be found as one of its offices. */
export function isSameParty(wanted: string, candidate: string, people: NamedPeople): boolean {
  const [gold, found] = [parsed(wanted), parsed(candidate)];
  if (gold.kind === 'person') {
    const aliases = people.find(({ name }) => name === wanted)?.aliases ?? [];
    return (
      found.kind === 'person' &&
      [gold.name, ...aliases].some((name) => isSameName(name, found.name))
    );
  }
  if (gold.kind === 'org') return found.kind === 'org' && wordOverlap(gold.name, found.name) >= 0.5;
  if (gold.country !== found.country) return false;
  if (gold.kind === 'country') return found.kind === 'country' || found.kind === 'office';
  return found.kind === 'office' && wordOverlap(gold.name, found.name) > 0;
}

/** Whether two sides hold the same parties, in any order. */
export const areSameParties = (
  wanted: readonly string[],
  candidates: readonly string[],
  people: NamedPeople,
): boolean =>
  wanted.length === candidates.length &&
  wanted.every((party) => candidates.some((candidate) => isSameParty(party, candidate, people)));
