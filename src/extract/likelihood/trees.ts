import { SIGN_NAMES, START, TREES } from './trees.generated.js';
import { SIGNS } from './signs.js';

/**
 * A question about one sign: the share of evidence so far, and what follows where the sign's value is at most the bound and where it is
 * more. A number alone is a leaf: what the tree adds to the evidence.
 */
export type Tree = number | readonly [sign: number, bound: number, value: number, Tree, Tree];

const PLACES = SIGN_NAMES.map((name) => SIGNS.findIndex((sign) => sign.name === name));

/** From 0 to 1, how likely a pair with these signs is to be a message that the article tells; as fitted to annotated articles. */
export function likelihoodOf(signs: readonly number[]): number {
  let evidence = START;
  for (const tree of TREES) {
    let node: Tree = tree;
    while (typeof node !== 'number') node = signs[PLACES[node[0]]!]! <= node[1] ? node[3] : node[4];
    evidence += node;
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
