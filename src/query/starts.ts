import type { Anchor } from './anchors.js';
import type { Conditions } from './conditions.js';
import type { Way } from './fewest-text.js';
import type { HubSource } from './key-text.js';
import type { ListSource, MatchSource } from './list-text.js';
import { patternsOf } from './patterns.js';
import type { Path, Reached } from './reached.js';

/** A list whose items may be reached in several ways. */
export interface Listed {
  /** The node under which it stands, with what is tied to that; null at the root. */
  parent: { node: string; tied: string; predicate: string } | null;
  /** What it may start from, where a branch of an `or` is taken. */
  anchors: (taken: Path | null) => Anchor[];
  /** The branches of an `or`, where each has a start of its own. */
  branches: () => Path[];
  conditions: (reached: Reached) => Conditions;
  /** The items as they are reached without an anchor. */
  plain: (conditions: Conditions) => ListSource;
  /** Whether they are in order then. */
  isInOrder: boolean;
  /** How many such items there are in the graph. */
  all: string;
}

/**
 * How the items of a list are best reached: from those of each branch of an `or`, or from its anchors, or from as many of these
 * as the database plans in time.
 */
export function sourceOf(list: Listed): ListSource {
  const anchors = list.anchors(null);
  const branches = anchors.some(({ isNamed }) => isNamed) ? [] : list.branches();
  const parent = list.parent?.node ?? null;
  const fromBranches = (): ListSource => {
    const sources = branches.map((taken) => sourceFrom(list, list.anchors(taken), taken));
    return { by: 'any', parent, sources };
  };
  const fewer = anchors.map(
    (_, left) => () => sourceFrom(list, anchors.slice(0, anchors.length - left), null),
  );
  const choices = [
    ...(branches.length ? [fromBranches] : []),
    ...fewer,
    ...(parent || !anchors.length ? [() => sourceFrom(list, [], null)] : []),
  ];
  let source = choices[0]!();
  for (const choice of choices.slice(1)) {
    if (patternsOf(source) <= MOST_PATTERNS) break;
    source = choice();
  }
  return source;
}

/** A list with more patterns than these takes the database more than a second to plan. */
const MOST_PATTERNS = 40;

function sourceFrom(list: Listed, anchors: Anchor[], taken: Path | null): ListSource {
  const { parent, isInOrder, all } = list;
  const plain = () => list.plain(list.conditions({ settled: null, taken }));
  if (!anchors.length) return plain();
  const ways = anchors.map((anchor): Way => {
    const conditions = list.conditions({ settled: anchor.path, taken });
    return {
      source: sourceAt(anchor, conditions, parent),
      node: anchor.node,
      tied: anchor.tied,
      isOfMany: !anchor.hub.length && !anchor.isOne && !anchor.isNamed,
    };
  });
  const isLeft = parent || (isInOrder && anchors.every(({ isOften }) => isOften));
  const left = isLeft ? [leftWay(plain(), parent)] : [];
  const [first, ...others] = ways as [Way, ...Way[]];
  if (!left.length && !others.length) return first.source;
  const sorted = first.source.by === 'match' ? [first, ...left, ...others] : [...left, ...ways];
  return { by: 'fewest', ways: sorted, parent: parent?.node ?? null, all };
}

const leftWay = (source: ListSource, parent: Listed['parent']): Way => ({
  source,
  node: parent?.node ?? null,
  tied: parent?.tied ?? null,
  isOfMany: false,
});

/** The items tied to one anchor, by its keys where it has such. */
function sourceAt(
  { text, node, hub, both, pattern, isOne }: Anchor,
  { predicates, keyed, chosen, ranged, exceptions }: Conditions,
  parent: Listed['parent'],
): HubSource | MatchSource {
  const lead = `${text} `;
  const where = [...predicates, ...(parent ? [parent.predicate] : [])];
  if (!hub.length) return { by: 'match', lead, pattern, where, keeps: [], distinct: true };
  return {
    by: 'hub',
    ...{ lead, parent: node, beside: parent?.node ?? null, edges: hub, where, key: 'key' },
    ...{ keyed, chosen, ranged, both, isOne },
    exceptions: isOne && !parent ? exceptions : null,
  };
}
