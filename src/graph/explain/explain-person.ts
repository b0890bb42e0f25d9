import type { Group } from '../../resolve/grouping.js';
import { isFull, nameKeys } from '../../resolve/names.js';
import { personOf } from '../../resolve/parties.js';
import {
  groupFullNames,
  placeLoneNames,
  plainestClaim,
  whyNotThePerson,
  type PersonClaim,
} from '../../resolve/people.js';
import { groupsAtEnds, loneNames, namesakes, placedClaims } from '../blocks/people-blocks.js';
import type { Graph, Transaction } from '../graph.js';
import { readingOnly, type ExplainedDecision, type Explanation } from './explanation.js';

const CLAIMS_OF_PERSON = `
MATCH (:PartyClaim {id: $id})-[:MEANS]->(p:Person)<-[:MEANS]-(c)
RETURN p.id AS person, c.id AS id`;
const ARTICLES = `
MATCH (c:PartyClaim) WHERE c.id IN $ids
RETURN c.id AS claim, COLLECT {
  MATCH (c)<-[:CLAIMS]-(a) RETURN a {.id, .title, .publishedOn, .url} LIMIT 5 } AS articles`;

export async function explainPerson(graph: Graph, id: string): Promise<Explanation | null> {
  const rows = await graph.readMaps<{ person: string; id: string }>(CLAIMS_OF_PERSON, { id });
  const personId = rows[0]?.person;
  if (personId === undefined) return null;
  const ids = [...new Set([id, ...rows.map((row) => row.id)])];
  const reading = readingOnly(graph);
  const own = (await placedClaims(reading, ids)).map(({ claim }) => claim);
  const groups = await groupsAround(reading, own);
  const group = groups.find(({ claims }) => plainestClaim(claims).id === personId);
  if (!group) return null;
  const told = await graph.readMaps<{ claim: string; articles: ExplainedDecision['articles'] }>(
    ARTICLES,
    { ids },
  );
  const articles = new Map(told.map((row) => [row.claim, row.articles]));
  return {
    type: 'person',
    id: personId,
    name: personOf(group.claims).node.name,
    decisions: group.decisions.map(({ claim, verdict, reason }) => ({
      claimId: claim.id,
      claim: claimLine(claim),
      verdict,
      reason,
      articles: articles.get(claim.id) ?? [],
    })),
    apart: groups
      .filter((other) => other !== group)
      .map((other) => ({
        id: plainestClaim(other.claims).id,
        name: claimLine(plainestClaim(other.claims)),
        reason: whyNotThePerson(plainestClaim(other.claims), group) ?? 'it fits more than this one',
      })),
  };
}

/** The groups that share a block with these claims, decided anew. */
async function groupsAround(
  reading: Transaction,
  own: readonly PersonClaim[],
): Promise<Group<PersonClaim>[]> {
  const keys = own.flatMap(({ parsed }) => nameKeys(parsed));
  const full = groupFullNames((await namesakes(reading, keys)).map(({ claim }) => claim));
  const sounds = [...new Set(keys.filter((key) => !key.startsWith('pair ')).map(soundOfKey))];
  const lone = (
    await loneNames(
      reading,
      sounds.map((sound) => `lone ${sound}`),
    )
  ).map(({ claim }) => claim);
  const known = new Set(full.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const atEnds = await groupsAtEnds(
    reading,
    sounds.map((sound) => `end ${sound}`),
  );
  const elsewhere = new Map(
    [...atEnds.values()]
      .flat()
      .filter(({ claims }) => !known.has(claims[0]!.id))
      .map((group) => [group.claims[0]!.id, group]),
  );
  const isOwn = ({ claims }: Group<PersonClaim>) =>
    claims.some((claim) => own.some(({ id }) => id === claim.id));
  return placeLoneNames(
    lone.filter(({ parsed }) => !isFull(parsed)),
    [...full, ...elsewhere.values()],
  ).filter((group) => isOwn(group) || group.decisions.length > 0);
}

const soundOfKey = (key: string) => key.slice(key.indexOf(' ') + 1);

function claimLine({ name, title, country }: PersonClaim): string {
  return [name, title, country].filter((part) => part !== null).join(', ');
}
