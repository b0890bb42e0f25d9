import type { PartyClaimNode } from '../../graph-model.js';
import { isFull } from '../../resolve/names.js';
import { comparePeople, personClaim, type PersonClaim } from '../../resolve/people.js';
import type { Group } from '../../resolve/grouping.js';
import type { Transaction } from '../graph.js';

/** A claim about a person with the person whom it means by now; null for a claim that is new. */
export interface PlacedClaim {
  claim: PersonClaim;
  keys: string[];
  personId: string | null;
}

interface Row {
  claim: PartyClaimNode;
  keys: string[];
  personId: string | null;
}

const RETURN_CLAIM = `
RETURN c {.id, .kind, .name, .title, .country} AS claim,
  COLLECT { MATCH (c)-[:KEYED]->(k) RETURN k.id } AS keys,
  head(COLLECT { MATCH (c)-[:MEANS]->(p) RETURN p.id }) AS personId`;
const BY_ID = `MATCH (c:PartyClaim) WHERE c.id IN $given.ids ${RETURN_CLAIM}`;
const BY_KEY = `
MATCH (k:NameKey) WHERE k.id IN $given.keys
MATCH (k)<-[:KEYED]-(c)
WITH DISTINCT c ${RETURN_CLAIM}`;

export async function placedClaims(
  transaction: Transaction,
  ids: string[],
): Promise<PlacedClaim[]> {
  return ids.length === 0 ? [] : placed(await transaction.run<Row>(BY_ID, { ids }));
}

/** All claims with full names that `pair` keys hold together with the given keys, however many steps away. */
export async function namesakes(transaction: Transaction, keys: string[]): Promise<PlacedClaim[]> {
  const claims = new Map<string, PlacedClaim>();
  const asked = new Set<string>();
  for (let next = keys.filter(isPair); next.length > 0;) {
    next.forEach((key) => asked.add(key));
    const found = placed(await transaction.run<Row>(BY_KEY, { keys: next }));
    for (const row of found) claims.set(row.claim.id, row);
    next = [...new Set(found.flatMap((row) => row.keys))].filter(
      (key) => isPair(key) && !asked.has(key),
    );
  }
  return [...claims.values()];
}

/** The lone names of the given `lone` keys. */
export async function loneNames(transaction: Transaction, keys: string[]): Promise<PlacedClaim[]> {
  return keys.length === 0 ? [] : placed(await transaction.run<Row>(BY_KEY, { keys }));
}

const isPair = (key: string) => key.startsWith('pair ');

const placed = (rows: Row[]): PlacedClaim[] =>
  rows.map(({ claim, ...row }) => ({ ...row, claim: personClaim(withNulls(claim)) }));

const PEOPLE_AT_ENDS = `
UNWIND $given.keys AS key
MATCH (:NameKey {id: key})<-[:KEYED]-(:PartyClaim)-[:MEANS]->(p:Person)
WITH DISTINCT key, p
RETURN key, COLLECT { MATCH (p)<-[:MEANS]-(c) RETURN c {.id, .kind, .name, .title, .country} } AS claims`;

/** For each `end` key, the groups that have the sound at an end of a name, whole but for lone names. */
export async function groupsAtEnds(
  transaction: Transaction,
  keys: string[],
): Promise<Map<string, Group<PersonClaim>[]>> {
  const groups = new Map<string, Group<PersonClaim>[]>(keys.map((key) => [key, []]));
  const rows = await transaction.run<{ key: string; claims: PartyClaimNode[] }>(PEOPLE_AT_ENDS, {
    keys,
  });
  for (const { key, claims } of rows) {
    const full = claims.map((claim) => personClaim(withNulls(claim)));
    const members = full.filter(({ parsed }) => isFull(parsed)).sort(comparePeople);
    if (members.length > 0) groups.get(key)!.push({ claims: members, decisions: [] });
  }
  return groups;
}

/** The database keeps no nulls. */
export function withNulls(claim: PartyClaimNode): PartyClaimNode {
  return { ...claim, title: claim.title ?? null, country: claim.country ?? null };
}
