import type { Article, Extraction, PartyClaim } from '../model.js';
import { articleClaims } from '../resolve/article-claims.js';
import { wholeMessage, type WholeMessage } from '../resolve/message-whole.js';
import { groupMessages } from '../resolve/messages.js';
import { groupOccasions, type WholeOccasion } from '../resolve/occasions.js';
import { partyClaim, personOf, type ResolvedPerson } from '../resolve/parties.js';
import { groupPeople, personClaim } from '../resolve/people.js';
import { reportClaim } from '../resolve/reports.js';

export interface Told {
  article: Article;
  extraction: Extraction;
}

export interface Resolved {
  people: ResolvedPerson[];
  messages: WholeMessage[];
  occasions: WholeOccasion[];
  /** The article of each report, by their ids. */
  articleOfReport: ReadonlyMap<string, string>;
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
    articleOfReport: new Map(reports.map(({ node }) => [node.id, node.articleId])),
  };
}

function byId<Value extends { node: { id: string } }>(values: Value[]): Value[] {
  return values.sort((one, other) => (one.node.id < other.node.id ? -1 : 1));
}
