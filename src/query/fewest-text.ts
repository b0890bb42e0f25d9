import { degreeOf } from './anchors.js';
import type { HubSource } from './key-text.js';
import type { ListSource, MatchSource } from './list-text.js';

/** One of several ways to the same items. */
export interface Way {
  source: ListSource;
  /** The node that it starts from; null: it reads all in their order, and is for what the others leave. */
  node: string | null;
  /** How many items are tied to that node at most. */
  tied: string | null;
  /** Whether it may start from many nodes. */
  isOfMany: boolean;
}

/** Items reached by that one of several ways by which there are fewest, which the graph tells when it is asked. */
export interface FewestSource {
  by: 'fewest';
  ways: Way[];
  /** The node that is there already and from which one of the ways starts, if any. */
  parent: string | null;
  /** How many items there are in the graph. */
  all: string;
}

/** More nodes than these are no start: to find out how many are tied to them would cost more than it spares. */
const FEW_NODES = 200;

/** Cypher that reads one of the ways, each of which returns what is left. */
export function fewestText(
  { ways, parent, all }: FewestSource,
  /** What they leave. */
  left: string,
  /** How many items are wanted; null: all. */
  limit: string | null,
  textFrom: (source: Way['source']) => string,
): string {
  if (isPair(ways, parent))
    return pairText(ways.map(({ source }) => source as HubSource) as Pair, textFrom);
  const gathered = ways.flatMap((way, place) => (isThere(way) ? [] : [gatherText(way, place)]));
  const groups = ways.flatMap((way, place) => (isThere(way) ? [] : [`g${place}`]));
  const sizes = ways.flatMap((way, place) => (way.node ? [sizeText(way, place)] : []));
  const isBounded = limit && ways.some(({ source }) => source.by === 'match');
  const count = isBounded ? [`${all} AS everything`] : [];
  const branches = ways.map((way, place) => {
    const only = (rows: string) => `UNWIND CASE WHEN way = ${place} THEN ${rows} ELSE [] END AS g `;
    // In a subquery of its own, or the planner does not see that an index is in order; given `g`, or it makes a product.
    if (!way.node) return `${only('[true]')}CALL (g) { ${textFrom(way.source)} } RETURN ${left}`;
    const lead = isThere(way) ? only('[true]') : `${only(`g${place}`)}WITH g[0] AS ${way.node} `;
    return textFrom({ ...way.source, lead } as Way['source']);
  });
  const known = [...(parent ? [parent] : []), ...groups, 'way'].join(', ');
  return `WITH ${gathered.join(', ')} WITH ${[...groups, ...sizes, ...count].join(', ')} WITH ${groups.join(', ')}, ${wayText(ways, limit)} AS way CALL (${known}) { ${branches.join(' UNION ALL ')} }`;
}

/** Whether the node that it starts from is there already. */
const isThere = ({ source, node }: Way) => !node || !('lead' in source) || !source.lead;

/** The nodes that a way starts from, each with how many are tied to it. */
function gatherText({ source, node, tied, isOfMany }: Way, place: number): string {
  const { lead } = source as HubSource | MatchSource;
  return `COLLECT { ${lead}RETURN [${node}, ${tied}]${isOfMany ? ` LIMIT ${FEW_NODES + 1}` : ''} } AS g${place}`;
}

function sizeText(way: Way, place: number): string {
  const size = isThere(way) ? way.tied : `reduce(sum = 0, each IN g${place} | sum + each[1])`;
  return `${size} AS t${place}`;
}

/**
 * The place of the way by which there are fewest. A start whose items are all looked at is left where a page of what is in
 * order is found among fewer than these, if what is tied to the start is spread evenly over all there is.
 */
function wayText(ways: Way[], limit: string | null): string {
  const sized = ways.filter(({ node }) => node);
  const cases = ways.slice(0, -1).map(({ source, isOfMany }, place) => {
    const conditions = [
      ...(isOfMany ? [`size(g${place}) <= ${FEW_NODES}`] : []),
      ...(source.by === 'match' && limit ? [`t${place} * t${place} <= ${limit} * everything`] : []),
      ...sized.slice(place + 1).map((_, after) => `t${place} <= t${place + 1 + after}`),
    ];
    return `WHEN ${conditions.join(' AND ')} THEN ${place}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${ways.length - 1} END`;
}

type Pair = [HubSource, HubSource];

/** Whether each of two ways starts from one node, which need not be gathered. */
const isPair = (ways: Way[], parent: string | null) =>
  parent === null &&
  ways.length === 2 &&
  ways.every(({ source }) => source.by === 'hub' && source.isOne);

function pairText([one, other]: Pair, textFrom: (source: HubSource) => string): string {
  const branch = (source: HubSource, chosen: string) =>
    textFrom({ ...source, lead: `UNWIND CASE WHEN first THEN ${chosen} END AS g ` });
  const branches = [branch(one, '[true] ELSE []'), branch(other, '[] ELSE [true]')];
  const tied = ({ parent, edges }: HubSource) => degreeOf(parent, edges);
  const known = `${one.parent}, ${other.parent}`;
  // What is reckoned between the two look-ups keeps them from a Cartesian product.
  return `${one.lead}WITH ${one.parent}, ${tied(one)} AS tied ${other.lead}WITH ${known}, tied <= ${tied(other)} AS first CALL (${known}, first) { ${branches.join(' UNION ALL ')} }`;
}
