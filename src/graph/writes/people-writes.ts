import type { PartyClaimNode, PersonNode } from '../../graph-model.js';
import { countryNode, personOf, type ResolvedPerson } from '../../resolve/parties.js';
import {
  groupFullNames,
  placeLoneNames,
  plainestClaim,
  type PersonClaim,
} from '../../resolve/people.js';
import type { Group } from '../../resolve/grouping.js';
import {
  groupsAtEnds,
  loneNames,
  namesakes,
  withNulls,
  type PlacedClaim,
} from '../blocks/people-blocks.js';
import type { Transaction } from '../graph.js';
import { isSame, runRows, stored } from './rows.js';
import { WRITE_OF_COUNTRY, writeCountries, writeOffices } from './settled-writes.js';

const POINT_CLAIMS = `
UNWIND $given.rows AS row
MATCH (c:PartyClaim {id: row.claim})
OPTIONAL MATCH (c)-[old:MEANS]->()
DELETE old
WITH DISTINCT row, c
MERGE (p:Person {id: row.person}) ON CREATE SET p:Party
CREATE (c)-[:MEANS]->(p)`;

/** Whose identity is another now. */
export interface PeopleChanges {
  /** Claims that mean another person than before, or one whose country has changed; those that came are among them. */
  claimIds: string[];
  /** People whom a claim has left. */
  left: string[];
}

/** Decides anew whom the claims mean that have come or gone, and all that share a block with them. */
export async function settlePeople(
  transaction: Transaction,
  created: readonly PlacedClaim[],
  gone: readonly PlacedClaim[],
): Promise<PeopleChanges> {
  const touched = [...created, ...gone];
  if (touched.length === 0) return { claimIds: [], left: [] };
  const known = await namesakes(
    transaction,
    touched.flatMap(({ keys }) => keys),
  );
  const moved = movedClaims(known, groupFullNames(known.map(({ claim }) => claim)));
  await runRows(transaction, POINT_CLAIMS, moved);

  const keys = [...touched, ...known].flatMap((row) => row.keys);
  const sounds = [...new Set(keys.filter((key) => !key.startsWith('pair ')).map(soundOfKey))];
  const lone = await loneNames(
    transaction,
    sounds.map((sound) => `lone ${sound}`),
  );
  const loneMoved = movedClaims(lone, await placedLoneNames(transaction, lone));
  await runRows(transaction, POINT_CLAIMS, loneMoved);

  const moves = [...moved, ...loneMoved];
  const left = [...gone.map(({ personId }) => personId), ...moves.map(({ before }) => before)];
  const leftIds = [...new Set(left.filter((id) => id !== null))].sort();
  const people = new Set([...leftIds, ...moves.map(({ person }) => person)]);
  const restated = await writePeople(transaction, [...people].sort());
  return {
    claimIds: [...new Set([...moves.map(({ claim }) => claim), ...restated])].sort(),
    left: leftIds,
  };
}

const soundOfKey = (key: string) => key.slice(key.indexOf(' ') + 1);

interface Move {
  claim: string;
  person: string;
  before: string | null;
}

/** Those of the known claims that mean another than before; a group's plainest claim gives its person the id. */
function movedClaims(known: readonly PlacedClaim[], groups: readonly Group<PersonClaim>[]): Move[] {
  const before = new Map(known.map(({ claim, personId }) => [claim.id, personId]));
  return groups.flatMap(({ claims }) => {
    const person = plainestClaim(claims).id;
    return claims.flatMap(({ id }) => {
      const personId = before.get(id);
      if (personId === undefined || personId === person) return [];
      return [{ claim: id, person, before: personId }];
    });
  });
}

/** Lone names meet only those of their own sound. */
async function placedLoneNames(
  transaction: Transaction,
  lone: readonly PlacedClaim[],
): Promise<Group<PersonClaim>[]> {
  const bySound = new Map<string, PersonClaim[]>();
  for (const { claim, keys } of lone) {
    const sound = soundOfKey(keys[0]!);
    bySound.set(sound, [...(bySound.get(sound) ?? []), claim]);
  }
  if (bySound.size === 0) return [];
  const ends = [...bySound.keys()].map((sound) => `end ${sound}`);
  const full = await groupsAtEnds(transaction, ends);
  return [...bySound].flatMap(([sound, claims]) =>
    placeLoneNames(claims, full.get(`end ${sound}`)!),
  );
}

interface StoredPerson {
  claims: PartyClaimNode[];
  node: PersonNode;
  country: string | null;
  held: { officeId: string; title: string }[];
}

const STORED_PEOPLE = `
MATCH (p:Person) WHERE p.id IN $given.ids
RETURN properties(p) AS node,
  COLLECT { MATCH (p)<-[:MEANS]-(c) RETURN c {.id, .kind, .name, .title, .country} } AS claims,
  head(COLLECT { MATCH (p)-[:OF_COUNTRY]->(k) RETURN k.id }) AS country,
  COLLECT { MATCH (p)-[h:HELD]->(o) RETURN {officeId: o.id, title: h.title} } AS held`;
const WRITE_PEOPLE = `
UNWIND $given.rows AS row
MATCH (p:Person {id: row.node.id})
OPTIONAL MATCH (p)-[old:OF_COUNTRY|HELD]->()
DELETE old
WITH DISTINCT p, row
SET p = row.node`;
const WRITE_HELD = `
UNWIND $given.rows AS row
MATCH (p:Person {id: row.person}) MATCH (o:Office {id: row.office})
CREATE (p)-[:HELD {title: row.title, basis: 'stated'}]->(o)`;

/** Writes what the claims of each person tell; answers the claims of those whose country is another now. */
async function writePeople(transaction: Transaction, ids: string[]): Promise<string[]> {
  const rows = (await transaction.run<StoredPerson>(STORED_PEOPLE, { ids })).filter(
    ({ claims }) => claims.length > 0,
  );
  const people = rows.map((row) => ({ before: row, now: personOf(row.claims.map(withNulls)) }));
  const changed = people.filter(({ before, now }) => !isSamePerson(before, now));
  const offices = changed.flatMap(({ now }) => now.held.map(({ office }) => office));
  await runRows(
    transaction,
    WRITE_PEOPLE,
    changed.map(({ now }) => ({ node: stored(now.node) })),
  );
  await writeOffices(transaction, offices);
  const countries = changed.flatMap(({ now }) => now.country ?? []);
  await writeCountries(transaction, countries.map(countryNode));
  await runRows(
    transaction,
    WRITE_OF_COUNTRY,
    changed.flatMap(({ now: { node, country } }) =>
      country === null ? [] : [{ party: node.id, country }],
    ),
  );
  await runRows(
    transaction,
    WRITE_HELD,
    changed.flatMap(({ now: { node, held } }) =>
      held.map(({ officeId, title }) => ({ person: node.id, office: officeId, title })),
    ),
  );
  return changed
    .filter(({ before, now }) => before.country !== now.country)
    .flatMap(({ before }) => before.claims.map(({ id }) => id));
}

function isSamePerson(before: StoredPerson, { node, country, held }: ResolvedPerson): boolean {
  return (
    isSame(before.node, node) &&
    before.country === country &&
    isSame(
      before.held,
      held.map(({ officeId, title }) => ({ officeId, title })),
    )
  );
}
