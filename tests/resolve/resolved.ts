import type { PartyClaim } from '../../src/model.js';
import { articleClaims } from '../../src/resolve/article-claims.js';
import { wholeMessage, type WholeMessage } from '../../src/resolve/message-whole.js';
import { groupMessages } from '../../src/resolve/messages.js';
import { groupOccasions, type WholeOccasion } from '../../src/resolve/occasions.js';
import { partyClaim, personOf, type ResolvedPerson } from '../../src/resolve/parties.js';
import { groupPeople, personClaim } from '../../src/resolve/people.js';
import { reportClaim } from '../../src/resolve/reports.js';
import type { Told } from './invented.js';

export interface Resolved {
  people: ResolvedPerson[];
  messages: WholeMessage[];
  occasions: WholeOccasion[];
}

/** Everything at once and in memory: what the graph must hold after any sequence of loads that ends with these articles. */
export function resolved(articles: readonly Told[]): Resolved {
  const owned = articles.map(({ article, extraction }) => articleClaims(article, extraction, '1'));
  const claims = new Map(
    owned
      .flatMap((each) => each.claims)
      .filter(({ kind }) => kind === 'person')
      .map((claim) => [claim.id, claim]),
  );
  const people = groupPeople([...claims.values()].map(personClaim)).map((group) => ({
    person: personOf(group.claims),
    ids: group.claims.map(({ id }) => id),
  }));
  const byClaim = new Map(
    people.flatMap(({ person, ids }) =>
      ids.map((id) => [id, { id: person.node.id, country: person.country }]),
    ),
  );
  const personOfClaim = (claim: PartyClaim) => byClaim.get(partyClaim(claim).id)!;
  const reports = owned.flatMap(({ node, reports: own }) =>
    own.map((each, order) => reportClaim(each, order, node.publishedOn, personOfClaim)),
  );
  const messages = groupMessages(reports).map(wholeMessage);
  return {
    people: byId(people.map(({ person }) => person)),
    messages: byId(messages),
    occasions: byId(groupOccasions(messages.map(({ node }) => node))),
  };
}

function byId<Value extends { node: { id: string } }>(values: Value[]): Value[] {
  return values.sort((one, other) => (one.node.id < other.node.id ? -1 : 1));
}
