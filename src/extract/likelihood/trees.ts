import { SIGN_NAMES, START, TREES } from './trees.generated.js';
import { SIGNS } from './signs.js';

/**
 * A question about one sign: the share of evidence so far, and what follows where the sign's value is at most the bound and where it is
 * more. A number alone is a leaf: what the tree adds to the evidence.
 */
export type Tree = number | readonly [sign: number, bound: number, value: number, Tree, Tree];

const LEAF = -1;
const PLACES = SIGN_NAMES.map((name) => SIGNS.findIndex((sign) => sign.name === name));

/** All trees in one row of nodes, so that a pair costs as many reads as questions. */
const NODES = rowOf(TREES);

function rowOf(trees: readonly Tree[]) {
  const places: number[] = [];
  /** The bound of a question; what a leaf adds. */
  const values: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const put = (tree: Tree): number => {
    const at = places.length;
    const isLeaf = typeof tree === 'number';
    places.push(isLeaf ? LEAF : PLACES[tree[0]]!);
    values.push(isLeaf ? tree : tree[1]);
    low.push(LEAF);
    high.push(LEAF);
    if (!isLeaf) [low[at], high[at]] = [put(tree[3]), put(tree[4])];
    return at;
  };
  const roots = trees.map(put);
  return {
    roots: Int32Array.from(roots),
    places: Int32Array.from(places),
    values: Float64Array.from(values),
    low: Int32Array.from(low),
    high: Int32Array.from(high),
  };
}

/** From 0 to 1, how likely a pair with these signs is to be a message that the article tells; as fitted to annotated articles. */
export function likelihoodOf(signs: readonly number[]): number {
  const { roots, places, values, low, high } = NODES;
  let evidence = START;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree]!;
    while (places[node] !== LEAF)
      node = signs[places[node]!]! <= values[node]! ? low[node]! : high[node]!;
    evidence += values[node]!;
  }
  return 1 / (1 + Math.exp(-evidence));
}

/** What each sign adds to the evidence, in natural logarithms of odds; the weightiest first, those that add nothing left out. */
export function reasonsOf(signs: readonly number[]): { name: string; adds: number }[] {
  const adds = new Map<number, number>();
  for (const tree of TREES) {
    let node: Tree = tree;
    while (typeof node !== 'number') {
      const [sign, bound, value, low, high] = node;
      const next: Tree = signs[PLACES[sign]!]! <= bound ? low : high;
      adds.set(sign, (adds.get(sign) ?? 0) + valueOf(next) - value);
      node = next;
    }
  }
  return [...adds]
    .map(([sign, added]) => ({ name: SIGN_NAMES[sign]!, adds: added }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

const valueOf = (tree: Tree) => (typeof tree === 'number' ? tree : tree[2]);
