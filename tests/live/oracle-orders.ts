import {
  distinct,
  from,
  id,
  type Item,
  type Key,
  latest,
  sorted,
  text,
  to,
} from './graph-walks.js';

/** The orders of the API, by walking the small graph. */

/** The place of a statement among those of its article. */
export const inText: Key = ({ node }) => node['order'] as number;

type Order = (items: Item[]) => Item[];

const oldest: Order = (items) => latest(items).reverse();
const byName: Order = (items) => sorted(items, text('sortName'), id);

/** Those first of which there is most; the latest first among equals. */
const most =
  (measure: (item: Item) => number): Order =>
  (items) =>
    latest(items).sort((one, other) => measure(other) - measure(one));

const told = (article: Item) =>
  distinct(from(article, 'GIVES').flatMap((report) => from(report, 'OF')));
const confidences = (message: Item) =>
  to(message, 'OF').map(({ node }) => node['confidence'] as number);

const byPlace: Order = (items) => sorted(items, text('articleId'), inText, id);
const saidOn = (statement: Item) => (from(statement, 'SAID_IN')[0]?.node['sortOn'] ?? '') as string;

/** By a day, latest first; those of one day stay as they are. */
const latestFirst = (items: Item[], day: (item: Item) => string) =>
  [...items].sort((one, other) => (day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1));

/** By the messages that the edges of these types lead to. */
const byMessages = (...types: string[]): Record<string, Order> => {
  const day = (item: Item) => (latest(to(item, ...types))[0]?.node['sortOn'] ?? '') as string;
  return {
    MESSAGES: (items) => sorted(items, (item) => -distinct(to(item, ...types)).length, id),
    LATEST: (items) => latestFirst(sorted(items, id), day),
  };
};

const ORDERS: Record<string, Record<string, Order>> = {
  Message: {
    LATEST: latest,
    OLDEST: oldest,
    REPORTS: most(({ node }) => node['reportCount'] as number),
    CONFIDENCE: most((message) => Math.max(0, ...confidences(message))),
  },
  Article: { LATEST: latest, OLDEST: oldest, MESSAGES: most((article) => told(article).length) },
  Statement: {
    TEXT: byPlace,
    LATEST: (items) => latestFirst(byPlace(items), saidOn),
  },
  Party: { undefined: byName },
  Person: { NAME: byName, ...byMessages('SENT_BY', 'SENT_TO') },
  Country: { NAME: byName, ...byMessages('FROM_COUNTRY', 'TO_COUNTRY') },
  Occasion: { DATE: latest, ...byMessages('ON') },
};

/** Items of a type in the order that is asked for. */
export function inOrder(items: Item[], type: string, orderBy: string | undefined): Item[] {
  const order = ORDERS[type]?.[orderBy!];
  if (!order) throw new Error(`The oracle does not know the order ${orderBy} of ${type}.`);
  return order(items);
}
