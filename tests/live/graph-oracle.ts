import {
  execute,
  getNamedType,
  type ExecutionResult,
  type GraphQLFieldResolver,
  isEnumType,
  isListType,
  getNullableType,
  parse,
} from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { FACTS } from './api-server.js';
import {
  all,
  byKeys,
  distinct,
  from,
  id,
  idOf,
  type Item,
  labelled,
  latest,
  one,
  sorted,
  text,
  to,
  upper,
} from './graph-walks.js';
import { withId } from './oracle-claims.js';
import { EVIDENCE } from './oracle-evidence.js';
import { fits, isWanted } from './oracle-filters.js';
import { articlesOf, dated, lookedUp, searched, withGlobalId } from './oracle-look-ups.js';
import { inOrder, inText } from './oracle-orders.js';

/**
 * Answers queries over the small graph by plain resolvers and walks in memory. It shares nothing with the compiler but the
 * names of the schema, so that the two can be compared.
 */

type Given = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  filter?: Record<string, unknown> | null;
  orderBy?: string;
};
type Resolve = (item: Item, given: Given) => unknown;

/** A page; the cursor of an item is its place in the whole list. */
function page<Each>(items: Each[], { first, last, after, before }: Given) {
  const size = last ?? first ?? 20;
  const isBackward = last != null;
  const from = after == null ? 0 : Number(after) + 1;
  const to = before == null ? items.length : Number(before);
  const left = Math.max(to - from, 0);
  const start = isBackward ? Math.max(from, to - size) : from;
  const shown = items.slice(start, isBackward ? to : Math.min(to, from + size));
  const cursor = (place: number) => String(start + place);
  return {
    nodes: shown,
    edges: shown.map((node, place) => ({ node, cursor: cursor(place) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: isBackward ? before != null : left > size,
      hasPreviousPage: isBackward ? left > size : after != null,
      startCursor: shown.length ? cursor(0) : null,
      endCursor: shown.length ? cursor(shown.length - 1) : null,
    },
  };
}
function messagePage(items: Item[], given: Given) {
  const wanted = distinct(items).filter((item) => isWanted(item, given.filter));
  return page(inOrder(wanted, 'Message', given.orderBy), given);
}
const side = (item: Item, type: string, wanted: number) =>
  from(item, type)
    .filter(({ edge }) => (edge!['side'] ?? wanted) === wanted)
    .sort(byKeys(({ edge }) => edge!['order'] as number, id));
const claims =
  (name: string): Resolve =>
  ({ node }) =>
    (node[name] as string[]).map((json) => JSON.parse(json) as object);
const listed = (type: string, items: Item[], given: Given) =>
  page(
    inOrder(
      items.filter((item) => fits(item, `${type}Filter`, given.filter)),
      type,
      given.orderBy,
    ),
    given,
  );
const articles = (items: Item[], given: Given) => listed('Article', distinct(items), given);
/** Statements in their order. */
const said = (items: Item[], { filter, ...given }: Given) =>
  page(
    items.filter((item) => fits(item, 'StatementFilter', filter)),
    given,
  );

const party = (written: string[], read: string[]): Record<string, Resolve> => ({
  messages: (item, given) => messagePage(to(item, ...written, ...read), given),
  sent: (item, given) => messagePage(to(item, ...written), given),
  received: (item, given) => messagePage(to(item, ...read), given),
});
const writes = party(['SENT_BY'], ['SENT_TO']);
const lookUps: Record<string, Resolve> = {
  message: (_, given) => withId('Message', (given as { id: string }).id),
  occasion: (_, given) => withId('Occasion', (given as { id: string }).id),
  person: (_, given) => lookedUp('Person', (given as By).by),
  country: (_, given) => lookedUp('Country', (given as By).by),
  article: (_, given) => lookedUp('Article', (given as By).by),
  node: (_, given) => withGlobalId((given as { id: string }).id),
  nodes: (_, given) => (given as { ids: string[] }).ids.map(withGlobalId),
};
type By = { by: Record<string, string> };

const FIELDS: Record<string, Record<string, Resolve>> = {
  ...EVIDENCE,
  Query: {
    messages: (_, given) => messagePage(all('Message'), given),
    articles: (_, given) => articles(all('Article'), given),
    statements: (_, given) => listed('Statement', all('Statement'), given),
    parties: (_, given) => listed('Party', all('Party'), given),
    people: (_, given) => listed('Person', all('Person'), given),
    countries: (_, given) => listed('Country', all('Country'), given),
    occasions: (_, given) => listed('Occasion', all('Occasion'), given),
    ...lookUps,
    search: (_, given) => page(searched((given as { text: string }).text), given),
    about: () => ({}),
  },
  About: {
    articles: () => all('Article').length,
    messages: () => all('Message').length,
    reports: () => all('Report').length,
    statements: () => all('Statement').length,
    people: () => all('Person').length,
    countries: () => all('Country').length,
    occasions: () => all('Occasion').length,
    from: () => dated()[0],
    to: () => dated().at(-1),
    version: () => FACTS.version,
    extractorVersion: () => FACTS.extractorVersion,
    accuracy: () => FACTS.accuracy,
  },
  Article: {
    ...EVIDENCE.Article,
    reports: (item, given) =>
      page(
        sorted(from(item, 'GIVES'), ({ edge }) => edge!['order'] as number),
        given,
      ),
    messages: (item, given) =>
      messagePage(
        from(item, 'GIVES').flatMap((report) => from(report, 'OF')),
        given,
      ),
    statements: (item, given) =>
      said(
        sorted(
          all('Statement').filter(({ node }) => node['articleId'] === item.node.id),
          inText,
          id,
        ),
        given,
      ),
    mentions: (item, given) =>
      page(
        sorted(from(item, 'MENTIONS'), ({ edge }) => edge!['start'] as number),
        given,
      ),
  },
  Report: {
    senders: claims('senders'),
    recipients: claims('recipients'),
    carriers: claims('carriers'),
    ...EVIDENCE.Report,
    article: (item) => one(to(item, 'GIVES')),
    message: (item) => one(from(item, 'OF')),
    statements: (item, given) => said(sorted(from(item, 'QUOTES'), inText, id), given),
  },
  Message: {
    ...EVIDENCE.Message,
    senders: (item) => side(item, 'SENT_BY', 1),
    recipients: (item) => side(item, 'SENT_TO', 2),
    carriers: (item) => from(item, 'CARRIED_BY'),
    fromCountries: (item) => sorted(from(item, 'FROM_COUNTRY'), id),
    toCountries: (item) => sorted(from(item, 'TO_COUNTRY'), id),
    occasion: (item) => one(from(item, 'ON')),
    replyTo: (item) => one(from(item, 'REPLY_TO')),
    replies: (item, given) => messagePage(to(item, 'REPLY_TO'), given),
    statements: (item, given) =>
      said(sorted(to(item, 'SAID_IN'), text('articleId'), inText, id), given),
    reports: (item, given) => page(sorted(to(item, 'OF'), id), given),
    articles: (item, given) => page(latest(distinct(articlesOf(item))), given),
  },
  Statement: {
    article: ({ node }) => one(all('Article').filter((item) => item.node.id === node['articleId'])),
    message: (item) => one(from(item, 'SAID_IN')),
    speaker: (item) => one(from(item, 'SAID_BY')),
    addressee: (item) => one(from(item, 'SAID_TO')),
    topics: (item) => sorted(from(item, 'ABOUT'), id),
  },
  Topic: { statements: (item, given) => listed('Statement', to(item, 'ABOUT'), given) },
  Person: {
    ...writes,
    ...EVIDENCE.Person,
    countries: (item) => sorted(from(item, 'OF_COUNTRY'), id),
    offices: (item) => from(item, 'HELD'),
    statements: (item, given) => listed('Statement', to(item, 'SAID_BY'), given),
    articles: (item, given) => articles(to(item, 'MENTIONS'), given),
    messageCount: (item) => distinct(to(item, 'SENT_BY', 'SENT_TO')).length,
  },
  Office: {
    ...writes,
    country: (item) => one(from(item, 'OF_COUNTRY')),
    holders: (item) => to(item, 'HELD'),
  },
  Organisation: writes,
  Country: {
    ...party(['FROM_COUNTRY'], ['TO_COUNTRY']),
    code: ({ node }) => node.id,
    people: (item, given) => listed('Person', labelled(to(item, 'OF_COUNTRY'), 'Person'), given),
    offices: (item) => sorted(labelled(to(item, 'OF_COUNTRY'), 'Office'), text('sortName'), id),
    articles: (item, given) => articles(to(item, 'MENTIONS'), given),
    messageCount: (item) => distinct(to(item, 'FROM_COUNTRY', 'TO_COUNTRY')).length,
  },
  Occasion: {
    ...EVIDENCE.Occasion,
    concerns: (item) => sorted(from(item, 'CONCERNS'), id),
    messages: (item, given) => messagePage(to(item, 'ON'), given),
    messageCount: (item) => to(item, 'ON').length,
  },
};

const ON_THE_EDGE = new Set(['MessageParty', 'Mention', 'Tenure', 'Holding']);
const resolve: GraphQLFieldResolver<unknown, unknown> = (source, given, _context, info) => {
  const type = info.parentType.name;
  const item = source as Item;
  const own = FIELDS[type]?.[info.fieldName];
  if (own) return own(item, given as Given);
  if (type === 'Query') throw new Error(`The oracle does not know Query.${info.fieldName}.`);
  if (!item?.node?.labels) return enumsOf((source as Record<string, unknown>)[info.fieldName]);
  if (ON_THE_EDGE.has(type))
    return ['party', 'office', 'person'].includes(info.fieldName)
      ? { node: item.node }
      : enumsOf(item.edge![info.fieldName]);
  if (info.fieldName === 'id') return idOf(type, item.node.id);
  return enumsOf(item.node[info.fieldName]);

  function enumsOf(value: unknown): unknown {
    const isEnum = isEnumType(getNamedType(info.returnType));
    if (isListType(getNullableType(info.returnType)) && isEnum)
      return (value as string[]).map(upper);
    return isEnum && value != null ? upper(value) : value;
  }
};

const schema = servedSchema().schema;

/** The answer to a query, by walking; its cursors are its own. */
export async function oracleAnswer(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const answer = await execute({
    schema,
    document: parse(query),
    rootValue: {},
    variableValues: variables,
    fieldResolver: resolve,
    typeResolver: (value) => (value as Item).node.labels[0]!,
  });
  const unforeseen = answer.errors?.find(({ extensions }) => !extensions['code']);
  if (unforeseen) throw unforeseen;
  return answer;
}
