import { type AnySource, anyText, type OnlySource, onlyText } from './any-text.js';
import { type FewestSource, fewestText } from './fewest-text.js';
import { type HubSource, keyRange, keyTexts, knownTo, parted } from './key-text.js';
import type { Page } from './page.js';
import { seekAllText, seekPageText, type SeekSource } from './seek-text.js';
import type { Ordering, SortColumn } from './sort-column.js';
import type { Scope } from './statement.js';

/** Items reached by a pattern. */
export interface MatchSource {
  by: 'match';
  lead: string;
  pattern: string;
  where: string[];
  /** Columns that the pattern binds beside the node. */
  keeps: string[];
  distinct: boolean;
}

/** How the items of a list are reached; all Cypher is written out already. */
export type ListSource =
  HubSource | MatchSource | SeekSource | FewestSource | AnySource | OnlySource;

/** By what a list is read whose page has to be cut out: the keys of hubs, or the columns by which it is ordered. */
export function readBy(source: ListSource): { keys: boolean; columns: boolean } {
  const inner =
    source.by === 'fewest'
      ? source.ways.map((way) => way.source)
      : source.by === 'any'
        ? source.sources
        : source.by === 'only'
          ? [source.source]
          : null;
  if (!inner) return { keys: source.by === 'hub', columns: source.by !== 'hub' };
  const each = inner.map(readBy);
  return { keys: each.some(({ keys }) => keys), columns: each.some(({ columns }) => columns) };
}

/** Cypher that leaves the items of one page, in the order in which they were read: against the list's where it counts from the end. */
export function pageText(
  source: ListSource,
  scope: Scope,
  order: SortColumn[],
  page: Page | null,
): string {
  const columns = orderText(order, page);
  const cut = cutText(order, page);
  if (source.by === 'match') {
    const where = [...source.where, ...(page ? cutOff(order, page) : [])];
    const kept = [scope.node, ...source.keeps].join(', ');
    return `${matchText(source, where)}WITH ${source.distinct ? 'DISTINCT ' : ''}${kept}${cut}`;
  }
  if (source.by === 'hub' && page && !page.inKeyOrder) {
    const where = [...source.where, ...cutOff(order, page)];
    return `${allText({ ...source, where }, scope, page, 'WITH')}${cut}`;
  }
  const inner = (each: ListSource) => `${pageText(each, scope, order, page)} RETURN ${scope.node}`;
  const again = `WITH ${scope.node}${columns && ` ORDER BY ${columns}`}`;
  if (source.by === 'fewest') {
    // Keys that have not the order leave all.
    const isCut = page && (page.inKeyOrder || !readBy(source).keys);
    return `${fewestText(source, scope.node, isCut ? page.limit : null, inner)} ${again}`;
  }
  if (source.by === 'any') return `${anyText(source, inner)} WITH ${scope.node}${cut}`;
  if (source.by === 'only') return `${onlyText(source, scope, inner)} ${again}`;
  if (source.by === 'seek') {
    const beyond = page ? cutOff(order, page) : [];
    return seekPageText(source, scope, order, (each) => cutText(each, page), beyond);
  }
  const branches = source.edges.flatMap((type) => keyTexts(source, type, scope, page!));
  if (branches.length === 1 && !source.lead && !source.keyed) return branches[0]!;
  const all = branches.map((branch) => `${branch} RETURN ${scope.node}`);
  return `${source.lead}CALL (${knownTo(source)}) { ${all.join(' UNION ')} } WITH DISTINCT ${scope.node}${cut}`;
}

function orderText(order: readonly Ordering[], page: Page | null): string {
  const backward = page?.backward ?? false;
  return order
    .map(({ expression, descending }) => `${expression}${descending === backward ? '' : ' DESC'}`)
    .join(', ');
}

function cutText(order: readonly Ordering[], page: Page | null): string {
  const columns = orderText(order, page);
  return `${columns && ` ORDER BY ${columns}`}${page ? ` LIMIT ${page.limit}` : ''}`;
}

/** What one look at all items of a list leaves: how many there are, and those of the page. */
export interface TotalAndPage {
  /** Cypher that leaves one row, which holds the rest. */
  lead: string;
  total: string;
  /** Cypher that leaves the items of the page, in the order of `pageText`. */
  items: string;
  /** What `items` needs. */
  found: string;
}

/**
 * The total and the page of a list out of one look at its items; null where the total takes none, or where an item may be
 * reached twice, or where no key has the order. Keys leave their items in order, so that only the heads of a few lists need sorting.
 */
export function totalAndPage(
  source: ListSource,
  scope: Scope,
  order: SortColumn[],
  page: Page,
): TotalAndPage | null {
  const sources = (
    source.by === 'fewest' ? source.ways.map((way) => way.source) : [source]
  ).flatMap((each) => (each.by === 'hub' ? [each] : []));
  const isOnce = (each: HubSource) => each.isOne && each.edges.length === 1 && !each.chosen;
  const isAll = source.by === 'fewest' ? sources.length === source.ways.length : true;
  if (!sources.length || !isAll || !sources.every(isOnce) || page.hasAfter || page.hasBefore)
    return null;
  if (!page.inKeyOrder) return null;
  if (source.by === 'hub' && source.exceptions) return null;
  const { depth, node } = scope;
  const found = `f${depth}`;
  const lists = (each: HubSource): string => {
    const { found: match, key, word } = keyRange(each, each.edges[0]!, scope, page);
    const words = each.keyed ? `UNWIND ${each.keyed.values} AS ${word} ` : '';
    const sorted = `WITH ${node} ORDER BY ${key}${page.latestFirst ? ' DESC' : ''}`;
    return `${each.lead}${words}RETURN COLLECT { ${match} ${sorted} RETURN ${node} } AS l${depth}`;
  };
  const all =
    source.by === 'fewest'
      ? `${fewestText(source, `l${depth}`, null, (each) => lists(each as HubSource))} RETURN l${depth}`
      : lists(sources[0]!);
  return {
    lead: `WITH COLLECT { ${all} } AS ${found}`,
    total: `reduce(sum = 0, each IN ${found} | sum + size(each))`,
    items: `UNWIND ${found} AS l${depth} UNWIND l${depth}[..${page.limit}] AS ${node} WITH ${node}${cutText(order, page)}`,
    found,
  };
}

/** Cypher that counts all items of a list: a parent's edges less the few that do not fit or are told twice, or one by one. */
export function countText(source: ListSource, scope: Scope, page: Page): string {
  if (source.by !== 'hub' || !source.exceptions || (source.edges.length > 1 && !source.both))
    return `COUNT { ${allText(source, scope, page)} }`;
  const { lead, parent, edges, exceptions, both } = source;
  const key = `k${scope.depth}`;
  const fitting = edges.map(
    (type) =>
      `COUNT { (${parent})<-[:${type}]-() } - COUNT { MATCH ()-[${key}:${type}]->() USING INDEX SEEK ${key}:${type}(${exceptions}) WHERE ${key}.${exceptions} STARTS WITH ${parent}.id + ' ' RETURN ${key} }`,
  );
  const total = `${fitting.join(' + ')}${edges.length > 1 ? ` - ${both}` : ''}`;
  return lead ? `coalesce(head(COLLECT { ${lead}RETURN ${total} }), 0)` : total;
}

/** Cypher that returns all items of a list, or leaves them. */
function allText(
  source: ListSource,
  scope: Scope,
  page: Page,
  end: 'RETURN' | 'WITH' = 'RETURN',
): string {
  const returned = `${end} DISTINCT ${[scope.node, ...(source.by === 'match' ? source.keeps : [])].join(', ')}`;
  if (source.by === 'match') return `${matchText(source, source.where)}${returned}`;
  const inner = (each: ListSource) => allText(each, scope, page);
  if (source.by === 'seek') return `${seekAllText(source, scope)} ${returned}`;
  if (source.by === 'any') return `${anyText(source, inner)} RETURN ${scope.node}`;
  if (source.by === 'only') return `${onlyText(source, scope, inner)} RETURN ${scope.node}`;
  if (source.by === 'fewest') {
    // All are looked at anyway, so that their order does not help.
    const isOrdered = source.ways.some(({ node }) => !node);
    return isOrdered
      ? inner(source.ways[0]!.source)
      : `${fewestText(source, scope.node, null, inner)} RETURN ${scope.node}`;
  }
  // Without a cursor in them the page's bounds are the filter's.
  const hasCursor = page.inKeyOrder && (page.hasAfter || page.hasBefore);
  if (!hasCursor && (source.keyed || source.chosen || page.isNarrowed)) {
    const branches = source.edges.flatMap((type) =>
      parted(source).map(({ part, wanted }) => {
        const { found, word } = keyRange(part, type, scope, page);
        const each = part.keyed ? `UNWIND ${part.keyed.values} AS ${word} ` : '';
        return `${wanted && `${wanted} AS u${scope.depth} `}${each}${found} RETURN ${scope.node}`;
      }),
    );
    return `${source.lead}CALL (${knownTo(source)}) { ${branches.join(' UNION ')} } ${returned}`;
  }
  const where = source.where.length ? `WHERE ${source.where.join(' AND ')} ` : '';
  return `${source.lead}MATCH (${source.parent})<-[:${source.edges.join('|')}]-(${scope.node}) ${where}${returned}`;
}

function matchText({ lead, pattern }: MatchSource, where: string[]): string {
  return `${lead}${pattern && `MATCH ${pattern} `}${where.length ? `WHERE ${where.join(' AND ')} ` : ''}`;
}

function cutOff(order: SortColumn[], page: Page): string[] {
  return [
    ...(page.after.length ? [beyond(order, page.after, false)] : []),
    ...(page.before.length ? [beyond(order, page.before, true)] : []),
  ];
}

/** The first comparison alone lets an index range begin at the cursor. */
function beyond([column, ...columns]: SortColumn[], values: string[], reversed: boolean): string {
  const [value, ...rest] = values;
  const sign = column!.descending === reversed ? '>' : '<';
  const strictly = `${column!.expression} ${sign} ${value}`;
  if (!columns.length) return strictly;
  return `${column!.expression} ${sign}= ${value} AND (${strictly} OR ${beyond(columns, rest, reversed)})`;
}
