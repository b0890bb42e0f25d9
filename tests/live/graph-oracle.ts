import {
  execute,
  getNamedType,
  type GraphQLFieldResolver,
  isEnumType,
  isListType,
  getNullableType,
  parse,
} from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { EDGES, NODES } from './small-graph.js';
import type { GivenEdge, GivenNode } from './write-graph.js';

/**
 * Answers queries over the small graph by plain resolvers and walks in memory. It shares nothing with the compiler but the
 * names of the schema, so that the two can be compared.
 */

/** A node, the edge that led to it and a place in one of its lists. */
interface Item {
  node: GivenNode;
  edge?: GivenEdge;
  place?: number;
}
type Given = {
  first?: number | null;
  last?: number | null;
  filter?: Filter | null;
  orderBy?: string;
};
type Filter = {
  and?: Filter[];
  or?: Filter[];
  not?: Filter;
  kind?: string[];
  status?: string[];
  channel?: string[];
  mutual?: boolean;
  reportsAtLeast?: number;
  confidence?: number;
  sentOn?: { from?: string; to?: string };
  fromCountry?: string;
  toCountry?: string;
  country?: string;
  between?: { one: string; other: string };
  sender?: PartyBy;
  recipient?: PartyBy;
  party?: PartyBy;
  topic?: string;
  occasion?: { concerns?: PartyBy; id?: string[] };
  article?: { country?: string; party?: PartyBy };
};
type PartyBy = { id?: string; name?: string };
type Resolve = (item: Item, given: Given) => unknown;

const nodes = new Map(NODES.map((node) => [node.id, node]));
const from = ({ node }: Item, ...types: string[]): Item[] =>
  EDGES.filter((edge) => edge.tail === node.id && types.includes(edge.type)).map((edge) => ({
    node: nodes.get(edge.head)!,
    edge,
  }));
const to = ({ node }: Item, ...types: string[]): Item[] =>
  EDGES.filter((edge) => edge.head === node.id && types.includes(edge.type)).map((edge) => ({
    node: nodes.get(edge.tail)!,
    edge,
  }));
const labelled = (items: Item[], label: string) =>
  items.filter(({ node }) => node.labels.includes(label));
const all = (label: string) =>
  labelled(
    NODES.map((node) => ({ node })),
    label,
  );
const distinct = (items: Item[]) => [
  ...new Map(items.map((item) => [item.node.id, item])).values(),
];

type Key = (item: Item) => string | number;
const byKeys =
  (...keys: Key[]) =>
  (one: Item, other: Item) => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
const id: Key = ({ node }) => node.id;
const text =
  (name: string): Key =>
  ({ node }) =>
    (node[name] ?? '') as string;
const sorted = (items: Item[], ...keys: Key[]) => [...items].sort(byKeys(...keys));
const latest = (items: Item[], name = 'sortOn') => sorted(items, text(name), id).reverse();

function inOrder(items: Item[], { orderBy }: Given, ...types: string[]): Item[] {
  const messages = (item: Item) => to(item, ...types);
  if (orderBy === 'MESSAGES') return sorted(items, (item) => -messages(item).length, id);
  if (orderBy === 'DATE') return latest(items);
  if (orderBy !== 'LATEST') return sorted(items, text('sortName'), id);
  const day = (item: Item) => (latest(messages(item))[0]?.node['sortOn'] ?? '') as string;
  return sorted(items, id).sort((one, other) =>
    day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1,
  );
}

const upper = (word: unknown) =>
  String(word)
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_');
const isGiven = (filter: Filter | null | undefined, name: keyof Filter): boolean =>
  Boolean(
    filter &&
    (filter[name] ||
      [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].some(
        (inner) => isGiven(inner, name),
      )),
  );
/** Whether an edge leads to the party, where one is given. */
function isNamed(item: Item, by: PartyBy | undefined, type: string): boolean {
  return !by || from(item, type).some(({ node }) => node.id === by.id || node['name'] === by.name);
}

/** Whether the parties, states, occasion and articles of a message are those that a filter names. */
function isTied(node: GivenNode, filter: Filter): boolean {
  const isAt = (wanted: (end: GivenNode) => boolean, ...types: string[]) =>
    from({ node }, ...types).some(({ node: end }) => wanted(end));
  const state = (code: string | undefined, ...types: string[]) =>
    !code || isAt((end) => end.id === code, ...types);
  const party = (by: PartyBy | undefined, ...types: string[]) =>
    !by || isAt((end) => end.id === by.id || end['name'] === by.name, ...types);
  const directed = (one: string, other: string) =>
    state(one, 'FROM_COUNTRY') && state(other, 'TO_COUNTRY');
  const { between } = filter;
  return (
    state(filter.fromCountry, 'FROM_COUNTRY') &&
    state(filter.toCountry, 'TO_COUNTRY') &&
    state(filter.country, 'FROM_COUNTRY', 'TO_COUNTRY') &&
    (!between || directed(between.one, between.other) || directed(between.other, between.one)) &&
    party(filter.sender, 'SENT_BY') &&
    party(filter.recipient, 'SENT_TO') &&
    party(filter.party, 'SENT_BY', 'SENT_TO') &&
    (!filter.topic ||
      to({ node }, 'SAID_IN').some((item) => isNamed(item, { id: filter.topic! }, 'ABOUT'))) &&
    (!filter.occasion ||
      from({ node }, 'ON').some(
        (item) =>
          isNamed(item, filter.occasion!.concerns, 'CONCERNS') &&
          (!filter.occasion!.id ||
            filter.occasion!.id.includes(
              Buffer.from(`Occasion:${item.node.id}`).toString('base64url'),
            )),
      )) &&
    (!filter.article ||
      to({ node }, 'OF')
        .flatMap((report) => to(report, 'GIVES'))
        .some((item) => {
          const { country, party } = filter.article!;
          return (
            isNamed(item, country ? { id: country } : undefined, 'MENTIONS') &&
            isNamed(item, party, 'MENTIONS')
          );
        }))
  );
}

function fits(node: GivenNode, filter: Filter): boolean {
  const sortOn = node['sortOn'] as string;
  const { from: least, to: most } = filter.sentOn ?? {};
  return (
    (!filter.kind || filter.kind.includes(upper(node['kind']))) &&
    (!filter.status || filter.status.includes(upper(node['status']))) &&
    (!filter.channel ||
      (node['channels'] as string[]).some((word) => filter.channel!.includes(upper(word)))) &&
    (filter.mutual === undefined || node['mutual'] === filter.mutual) &&
    (!filter.reportsAtLeast || (node['reportCount'] as number) >= filter.reportsAtLeast) &&
    (!filter.confidence ||
      to({ node }, 'OF').some(
        ({ node: report }) => (report['confidence'] as number) >= filter.confidence!,
      )) &&
    isTied(node, filter) &&
    (!least || sortOn >= least) &&
    (!most || (sortOn !== '' && (sortOn <= most || sortOn.startsWith(most)))) &&
    (filter.and ?? []).every((inner) => fits(node, inner)) &&
    (!filter.or || filter.or.some((inner) => fits(node, inner))) &&
    (!filter.not || !fits(node, filter.not))
  );
}

function page(items: Item[], { first, last }: Given) {
  const size = first ?? last ?? 20;
  const shown = last ? items.slice(-size) : items.slice(0, size);
  return {
    nodes: shown,
    edges: shown.map((node) => ({ node })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: !last && items.length > size,
      hasPreviousPage: Boolean(last) && items.length > size,
    },
  };
}
function messagePage(items: Item[], given: Given) {
  const filter = given.filter ?? {};
  const wanted = distinct(items)
    .filter(({ node }) => fits(node, filter))
    .filter(({ node }) => isGiven(given.filter, 'status') || node['status'] === 'sent');
  return page(latest(wanted), given);
}
const side = (item: Item, type: string, wanted: number) =>
  from(item, type)
    .filter(({ edge }) => (edge!['side'] ?? wanted) === wanted)
    .sort(byKeys(({ edge }) => edge!['order'] as number, id));
const proofs = (item: Item): Item[] =>
  (item.node['evidence'] as string[]).map((_, place) => ({ node: item.node, place }));
const one = (items: Item[]) => items[0] ?? null;
const claims =
  (name: string): Resolve =>
  ({ node }) =>
    (node[name] as string[]).map((json) => JSON.parse(json) as object);
const articles = (items: Item[], given: Given) =>
  page(latest(distinct(items), 'publishedOn'), given);
const inText: Key = ({ node }) => node['order'] as number;

const party = (written: string[], read: string[]): Record<string, Resolve> => ({
  messages: (item, given) => messagePage(to(item, ...written, ...read), given),
  sent: (item, given) => messagePage(to(item, ...written), given),
  received: (item, given) => messagePage(to(item, ...read), given),
});
const writes = party(['SENT_BY'], ['SENT_TO']);
const proof =
  (name: string): Resolve =>
  ({ node, place }) =>
    (node[name] as unknown[])[place!];

const FIELDS: Record<string, Record<string, Resolve>> = {
  Query: {
    messages: (_, given) => messagePage(all('Message'), given),
    articles: (_, given) => articles(all('Article'), given),
    people: (_, given) => page(inOrder(all('Person'), given, 'SENT_BY', 'SENT_TO'), given),
    countries: (_, given) =>
      page(inOrder(all('Country'), given, 'FROM_COUNTRY', 'TO_COUNTRY'), given),
    occasions: (_, given) => page(inOrder(all('Occasion'), given, 'ON'), given),
  },
  Article: {
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
      page(
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
    evidence: proofs,
    article: (item) => one(to(item, 'GIVES')),
    message: (item) => one(from(item, 'OF')),
    statements: (item, given) => page(sorted(from(item, 'QUOTES'), inText, id), given),
  },
  Evidence: {
    sentence: proof('evidence'),
    start: proof('evidenceStarts'),
    end: proof('evidenceEnds'),
    article: (item) => one(to(item, 'GIVES')),
    report: ({ node }) => ({ node }),
  },
  Message: {
    senders: (item) => side(item, 'SENT_BY', 1),
    recipients: (item) => side(item, 'SENT_TO', 2),
    carriers: (item) => from(item, 'CARRIED_BY'),
    fromCountries: (item) => sorted(from(item, 'FROM_COUNTRY'), id),
    toCountries: (item) => sorted(from(item, 'TO_COUNTRY'), id),
    occasion: (item) => one(from(item, 'ON')),
    replyTo: (item) => one(from(item, 'REPLY_TO')),
    replies: (item, given) => messagePage(to(item, 'REPLY_TO'), given),
    statements: (item, given) =>
      page(sorted(to(item, 'SAID_IN'), text('articleId'), inText, id), given),
    reports: (item, given) => page(sorted(to(item, 'OF'), id), given),
    articles: (item, given) =>
      articles(
        to(item, 'OF').flatMap((report) => to(report, 'GIVES')),
        given,
      ),
    evidence: (item) => sorted(to(item, 'OF'), id).flatMap(proofs),
  },
  Statement: {
    article: ({ node }) => one(all('Article').filter((item) => item.node.id === node['articleId'])),
    message: (item) => one(from(item, 'SAID_IN')),
    speaker: (item) => one(from(item, 'SAID_BY')),
    addressee: (item) => one(from(item, 'SAID_TO')),
    topics: (item) => sorted(from(item, 'ABOUT'), id),
  },
  Topic: { statements: (item, given) => page(sorted(to(item, 'ABOUT'), id), given) },
  Person: {
    ...writes,
    countries: (item) => sorted(from(item, 'OF_COUNTRY'), id),
    offices: (item) => from(item, 'HELD'),
    statements: (item, given) => page(sorted(to(item, 'SAID_BY'), id), given),
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
    people: (item, given) =>
      page(sorted(labelled(to(item, 'OF_COUNTRY'), 'Person'), text('sortName'), id), given),
    offices: (item) => sorted(labelled(to(item, 'OF_COUNTRY'), 'Office'), text('sortName'), id),
    articles: (item, given) => articles(to(item, 'MENTIONS'), given),
    messageCount: (item) => distinct(to(item, 'FROM_COUNTRY', 'TO_COUNTRY')).length,
  },
  Occasion: {
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
  if (!item?.node?.labels) return enumsOf((source as Record<string, unknown>)[info.fieldName]);
  if (ON_THE_EDGE.has(type))
    return ['party', 'office', 'person'].includes(info.fieldName)
      ? { node: item.node }
      : enumsOf(item.edge![info.fieldName]);
  if (info.fieldName === 'id') return Buffer.from(`${type}:${item.node.id}`).toString('base64url');
  return enumsOf(item.node[info.fieldName]);

  function enumsOf(value: unknown): unknown {
    const isEnum = isEnumType(getNamedType(info.returnType));
    if (isListType(getNullableType(info.returnType)) && isEnum)
      return (value as string[]).map(upper);
    return isEnum && value != null ? upper(value) : value;
  }
};

const schema = servedSchema().schema;

/** The answer to a query, by walking. */
export async function oracleAnswer(query: string): Promise<unknown> {
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    rootValue: {},
    fieldResolver: resolve,
    typeResolver: (value) => (value as Item).node.labels[0]!,
  });
  if (errors) throw errors[0]!;
  return data;
}
