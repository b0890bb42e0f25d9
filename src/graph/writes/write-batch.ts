import type { CountryNode } from '../../graph-model.js';
import type { Article, Extraction } from '../../model.js';
import { articleClaims, type ArticleClaims } from '../../resolve/article-claims.js';
import { partiesOf } from '../../resolve/reports.js';
import { countryOf, settledPartyId } from '../../resolve/parties.js';
import { placedClaims, type PlacedClaim } from '../blocks/people-blocks.js';
import type { Transaction } from '../graph.js';
import { removeOwned, writeArticles } from './article-writes.js';
import { settleExchanges } from './exchange-writes.js';
import { deleteClaims, deleteLeftovers, unclaimed } from './leftovers.js';
import { settleMessages } from './message-writes.js';
import { moveClaims } from './move-writes.js';
import { writeOwned } from './owned-writes.js';
import { settleOccasions } from './occasion-writes.js';
import { settlePeople } from './people-writes.js';
import { replaceReports } from './report-places.js';
import { settleNamed, writeCountries } from './settled-writes.js';

export interface BatchCounts {
  articles: number;
  reports: number;
  statements: number;
  /** Messages that are new or tell something else than before. */
  messages: number;
}

/**
 * Writes articles with all that they own, in place of what the graph holds of them, decides anew what they bear on, and takes
 * out what nothing supports any more. The graph depends on the set of its articles alone, however they came. Of several
 * articles with one id the later dated counts, then the one with the greater content hash.
 */
export async function writeBatch(
  transaction: Transaction,
  articles: readonly { article: Article; extraction: Extraction }[],
  extractorVersion: string,
): Promise<BatchCounts> {
  const claims = new Map<string, ArticleClaims>();
  for (const { article, extraction } of articles) {
    const told = articleClaims(article, extraction, extractorVersion);
    const rival = claims.get(article.id);
    if (!rival || rank(rival) <= rank(told)) claims.set(article.id, told);
  }
  return replaceArticles(transaction, [...claims.keys()].sort(), [...claims.values()]);
}

/** Takes articles out of the graph, which is then as if they had never been loaded. Unknown ids are let pass. */
export async function withdrawArticles(transaction: Transaction, ids: string[]): Promise<void> {
  await replaceArticles(transaction, ids, []);
}

const rank = ({ node }: ArticleClaims) => `${node.publishedOn ?? ''} ${node.contentHash}`;

async function replaceArticles(
  transaction: Transaction,
  ids: string[],
  articles: ArticleClaims[],
): Promise<BatchCounts> {
  const removed = await removeOwned(
    transaction,
    ids,
    articles.map(({ node }) => node.id),
  );
  const created = await writeArticles(transaction, articles);
  const goneIds = await unclaimed(transaction, removed.claimIds);
  const gone = await placedClaims(transaction, goneIds);
  await deleteClaims(
    transaction,
    goneIds,
    gone.flatMap(({ keys }) => keys),
  );

  const came = await placedClaims(
    transaction,
    created.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  const people = await settlePeople(transaction, came, gone.filter(isPerson));
  await settleNamed(transaction, created, gone);
  await writeCountries(transaction, statesOf(articles));

  const news = new Set(created.map(({ id }) => id));
  const moved = await moveClaims(
    transaction,
    people.claimIds.filter((id) => !news.has(id)),
  );
  const incoming = new Set(articles.map(({ node }) => node.id));
  const places = [
    ...removed.blockKeys,
    ...(await replaceReports(
      transaction,
      moved.filter((id) => !incoming.has(id)),
    )),
    ...(await writeOwned(transaction, articles)),
  ];
  const changes = await settleMessages(transaction, places, removed.messageIds);
  await settleOccasions(transaction, changes);
  await settleExchanges(transaction, changes);
  const parties = gone.flatMap(({ claim, personId }) => settledPartyId(claim) ?? personId ?? []);
  await deleteLeftovers(transaction, [...parties, ...people.left]);
  return {
    articles: articles.length,
    reports: articles.reduce((sum, { reports }) => sum + reports.length, 0),
    statements: articles.reduce((sum, { statements }) => sum + statements.length, 0),
    messages: changes.written.length,
  };
}

const isPerson = ({ claim }: PlacedClaim) => claim.kind === 'person';

/** States that articles speak of, by themselves or as the home of a party. */
function statesOf(articles: readonly ArticleClaims[]): CountryNode[] {
  const told = articles.flatMap(({ mentions, statements, reports }) => [
    ...mentions.map(({ party }) => party),
    ...statements.flatMap(({ speaker, addressee }) =>
      addressee ? [speaker, addressee] : [speaker],
    ),
    ...reports.flatMap(partiesOf),
  ]);
  return told.filter(({ kind, country }) => kind === 'country' || country !== null).map(countryOf);
}
