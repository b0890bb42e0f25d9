import type { CountryNode, OfficeNode, PartyClaimNode } from '../../graph-model.js';
import { countryNode, officeOf, organisationOf, settledPartyId } from '../../resolve/parties.js';
import { withNulls, type PlacedClaim } from '../blocks/people-blocks.js';
import type { Transaction } from '../graph.js';
import { runIds, runRows, stored } from './rows.js';

const WRITE_COUNTRIES = `
UNWIND $given.rows AS row
MERGE (k:Country {id: row.id}) ON CREATE SET k = row, k:Party`;
const WRITE_OFFICES = `
UNWIND $given.rows AS row
MERGE (o:Office {id: row.id}) ON CREATE SET o = row, o:Party`;
export const WRITE_OF_COUNTRY = `
UNWIND $given.rows AS row
MATCH (p:Party {id: row.party}) MATCH (k:Country {id: row.country})
MERGE (p)-[:OF_COUNTRY]->(k)`;

/** States that are referred to. Their nodes, like those of offices, never change: they are made of their key alone. */
export async function writeCountries(
  transaction: Transaction,
  countries: readonly CountryNode[],
): Promise<void> {
  const distinct = new Map(countries.map((country) => [country.id, country]));
  await runRows(transaction, WRITE_COUNTRIES, [...distinct.values()].map(stored));
}

export async function writeOffices(
  transaction: Transaction,
  offices: readonly OfficeNode[],
): Promise<void> {
  const distinct = [...new Map(offices.map((office) => [office.id, office])).values()];
  const ofStates = distinct.filter(({ countryCode }) => countryCode !== '');
  await runRows(transaction, WRITE_OFFICES, distinct.map(stored));
  await writeCountries(
    transaction,
    ofStates.map(({ countryCode }) => countryNode(countryCode)),
  );
  await runRows(
    transaction,
    WRITE_OF_COUNTRY,
    ofStates.map(({ id, countryCode }) => ({ party: id, country: countryCode })),
  );
}

const POINT_CLAIMS = `
UNWIND $given.rows AS row
MATCH (c:PartyClaim {id: row.claim}) MATCH (p:Party {id: row.party})
CREATE (c)-[:MEANS]->(p)`;
const WRITE_ORGANISATIONS =
  'UNWIND $given.ids AS id MERGE (o:Organisation {id: id}) ON CREATE SET o:Party';
const CLAIMS_OF_ORGANISATIONS = `
MATCH (o:Organisation) WHERE o.id IN $given.ids
RETURN COLLECT { MATCH (o)<-[:MEANS]-(c) RETURN c {.id, .kind, .name, .title, .country} } AS claims`;
const NAME_ORGANISATIONS =
  'UNWIND $given.rows AS row MATCH (o:Organisation {id: row.id}) SET o = row';

/** Points new claims about offices and organisations to what they name, and renames organisations whose claims have changed. */
export async function settleNamed(
  transaction: Transaction,
  created: readonly PartyClaimNode[],
  gone: readonly PlacedClaim[],
): Promise<void> {
  const offices = created.filter(({ kind }) => kind === 'office');
  const organisations = created.filter(({ kind }) => kind === 'organisation');
  await writeOffices(transaction, offices.map(officeOf));
  await runIds(transaction, WRITE_ORGANISATIONS, organisations.map(settledPartyId));
  await runRows(
    transaction,
    POINT_CLAIMS,
    [...offices, ...organisations].map((claim) => ({
      claim: claim.id,
      party: settledPartyId(claim),
    })),
  );
  const left = gone.map(({ claim }) => claim).filter(({ kind }) => kind === 'organisation');
  const rows = await runIds<{ claims: PartyClaimNode[] }>(
    transaction,
    CLAIMS_OF_ORGANISATIONS,
    [...organisations, ...left].map(settledPartyId),
  );
  await runRows(
    transaction,
    NAME_ORGANISATIONS,
    rows
      .filter(({ claims }) => claims.length > 0)
      .map(({ claims }) => stored(organisationOf(claims.map(withNulls)))),
  );
}
