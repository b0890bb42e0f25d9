import type {
  CountryNode,
  OfficeNode,
  OrganisationNode,
  PartyClaimNode,
  PersonNode,
  TopicNode,
} from '../graph-model.js';
import { countryName } from '../lexicon/gazetteer.js';
import { countries } from '../lexicon/lexicon.generated.js';
import { TOPIC_NAMES } from '../lexicon/topics.js';
import type { PartyClaim } from '../model.js';
import { fold, nameKey, wordsOf } from '../fold.js';
import { contentId } from './ids.js';
import { isFull } from './names.js';
import { sortedBy } from './order.js';
import { comparePeople, personClaim, plainestClaim } from './people.js';
import { otherNamesOf, roleOfOffice, rolesOf } from './roles.js';

/** A claim about a party with its id: a hash of kind, name, title and country. */
export function partyClaim({ kind, name, title, country }: PartyClaim): PartyClaimNode {
  return { id: contentId('party', kind, name, title, country), kind, name, title, country };
}

/** Whether a claim is kept as a node: a state is known by its code alone. */
export function isKept({ kind }: PartyClaim): boolean {
  return kind !== 'country';
}

/** Id of the office, organisation or country that a claim means; null for a person, who is found by comparing. */
export function settledPartyId(claim: PartyClaim): string | null {
  switch (claim.kind) {
    case 'person':
      return null;
    case 'office':
      return contentId('office', roleOfOffice(claim.name), claim.country);
    case 'organisation':
      return contentId('organisation', organisationKey(claim.name));
    case 'country':
      return claim.country ?? contentId('country', fold(claim.name));
  }
}

const organisationKey = (name: string) =>
  wordsOf(name)
    .filter((word, place) => !(place === 0 && word === 'the'))
    .join(' ');

/** A person as all claims tell, which must be those of one group. */
export interface ResolvedPerson {
  node: PersonNode;
  country: string | null;
  /** One for each office that a title names, with the first title that does. */
  held: { officeId: string; title: string; office: OfficeNode }[];
}

export function personOf(claims: readonly PartyClaimNode[]): ResolvedPerson {
  const sorted = claims.map(personClaim).toSorted(comparePeople);
  const first = plainestClaim(sorted);
  const country = sorted.find((claim) => claim.country !== null)?.country ?? null;
  const titles = sortedBy(
    new Set(sorted.flatMap(({ title }) => (title === null ? [] : [title]))),
    (title) => [title],
  );
  const held = new Map<string, ResolvedPerson['held'][number]>();
  for (const title of titles)
    for (const role of country === null ? [] : rolesOf(title)) {
      const office = officeNode(role, country);
      if (!held.has(office.id)) held.set(office.id, { officeId: office.id, title, office });
    }
  // A bare family name is nobody's name where a full one is known; "King Otto" is.
  const names = sorted.filter(
    ({ parsed }) => isFull(parsed) || parsed.styles.length > 0 || !isFull(first.parsed),
  );
  return {
    node: {
      id: first.id,
      ...named(
        first.name,
        names.map(({ name }) => name),
      ),
      known: false,
    },
    country,
    held: sortedBy(held.values(), ({ officeId }) => [officeId]),
  };
}

export function organisationOf(claims: readonly PartyClaimNode[]): OrganisationNode {
  const names = claims.map(({ name }) => name.replace(/^the\s+/i, '')).sort();
  return { id: settledPartyId(claims[0]!)!, ...named(names[0]!, names) };
}

/** An office is what its role and country say, whichever of its names a claim uses. */
export function officeOf({ name, country }: PartyClaim): OfficeNode {
  return officeNode(roleOfOffice(name), country);
}

function officeNode(role: string, country: string | null): OfficeNode {
  const whose = country === null ? '' : ` of ${countryName(country)}`;
  return {
    id: contentId('office', role, country),
    ...named(
      `${role.charAt(0).toUpperCase()}${role.slice(1)}${whose}`,
      otherNamesOf(role).map((name) => `${name}${whose}`),
    ),
    role,
    countryCode: country ?? '',
  };
}

const COUNTRIES = new Map<string, (typeof countries)[number]>(
  countries.map((row) => [row.code, row]),
);

export function countryNode(code: string): CountryNode {
  const row = COUNTRIES.get(code);
  return { id: code, ...named(countryName(code), row ? [...row.names] : []) };
}

/** The country that a claim means; one without a code is known by its name. */
export function countryOf(claim: PartyClaim): CountryNode {
  if (claim.country !== null) return countryNode(claim.country);
  return { id: settledPartyId(claim)!, ...named(capitalised(fold(claim.name)), []) };
}

const capitalised = (words: string) =>
  words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

export function topicNode(id: string): TopicNode {
  return { id, name: TOPIC_NAMES.get(id) ?? id };
}

/** Aliases are the other names, sorted and each once; the keys are of all of them. */
function named(name: string, names: readonly string[]) {
  const aliases = [...new Set(names)].filter((alias) => alias !== name).sort();
  const keys = new Set([name, ...aliases].map(nameKey).filter((key) => key !== ''));
  return { name, sortName: fold(name), aliases, nameKeys: [...keys].sort() };
}
