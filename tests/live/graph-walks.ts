import { EDGES, NODES } from './small-graph.js';
import type { GivenEdge, GivenNode } from './write-graph.js';

/** Walks over the small graph in memory, for the oracle. */

/** A node, the edge that led to it and a place in one of its lists. */
export interface Item {
  node: GivenNode;
  edge?: GivenEdge;
  place?: number;
}

const nodes = new Map(NODES.map((node) => [node.id, node]));

/** The heads of the edges that leave a node. */
export const from = ({ node }: Item, ...types: string[]): Item[] =>
  EDGES.filter((edge) => edge.tail === node.id && types.includes(edge.type)).map((edge) => ({
    node: nodes.get(edge.head)!,
    edge,
  }));

/** The tails of the edges that reach a node. */
export const to = ({ node }: Item, ...types: string[]): Item[] =>
  EDGES.filter((edge) => edge.head === node.id && types.includes(edge.type)).map((edge) => ({
    node: nodes.get(edge.tail)!,
    edge,
  }));

export const labelled = (items: Item[], label: string) =>
  items.filter(({ node }) => node.labels.includes(label));

export const all = (label: string) =>
  labelled(
    NODES.map((node) => ({ node })),
    label,
  );

export const distinct = (items: Item[]) => [
  ...new Map(items.map((item) => [item.node.id, item])).values(),
];

export const one = (items: Item[]) => items[0] ?? null;

export type Key = (item: Item) => string | number;

export const byKeys =
  (...keys: Key[]) =>
  (one: Item, other: Item) => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };

export const id: Key = ({ node }) => node.id;

/** A property that is text; empty where there is none. */
export const text =
  (name: string): Key =>
  ({ node }) =>
    (node[name] ?? '') as string;

export const sorted = (items: Item[], ...keys: Key[]) => [...items].sort(byKeys(...keys));

export const latest = (items: Item[], name = 'sortOn') => sorted(items, text(name), id).reverse();

/** A word of the graph as an enum of the API writes it. */
export const upper = (word: unknown) =>
  String(word)
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_');

/** What an id of the API stands for; any other text is an id of the graph. */
export function namedBy(given: string): { type: string | null; id: string } {
  const [, type, id] = /^([A-Z]\w+):(.+)$/s.exec(Buffer.from(given, 'base64url').toString()) ?? [];
  return type && id ? { type, id } : { type: null, id: given };
}

/** An id as the API gives it. */
export const idOf = (type: string, id: string) =>
  Buffer.from(`${type}:${id}`).toString('base64url');
