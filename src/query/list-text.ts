import type { Anchor } from './anchors.js';
import type { Conditions } from './conditions.js';
import { eitherText, type EitherSource } from './either-text.js';
import { type HubSource, keyRange, keyTexts, parted } from './key-text.js';
import type { Page } from './page.js';
import { seekAllText, seekPageText, type SeekSource } from './seek-text.js';
import type { SortColumn } from './storage.js';
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

/** Items read by the keys of that one of two anchors which has fewer. */
interface FewerSource {
  by: 'fewer';
  sources: HubSource[];
}

/** How the items of a list are reached; all Cypher is written out already. */
export type ListSource = HubSource | MatchSource | SeekSource | EitherSource | FewerSource;

/** The list reached from one of several anchors of its filter, each with the conditions that are left. */
export function sourceFrom(
  anchored: { anchor: Anchor; conditions: Conditions }[],
  /** What else reads the list in its order, where an index has that. */
  inOrder: (() => MatchSource | SeekSource) | null,
): ListSource {
  const sources = anchored.map(({ anchor, conditions }): HubSource | MatchSource => {
    const { node, hub, both, pattern, isOne } = anchor;
    const { predicates: where, keyed, chosen, ranged, exceptions } = conditions;
    const lead = `${anchor.text} `;
    return hub.length
      ? {
          ...{
            by: 'hub',
            lead,
            parent: node,
            edges: hub,
            where,
            key: 'key',
            keyed,
            chosen,
            ranged,
          },
          exceptions: isOne ? exceptions : null,
          both,
          isOne,
        }
      : { by: 'match', lead, pattern, where, keeps: [], distinct: true };
  });
  const [start] = sources as [HubSource | MatchSource];
  const { node, tied } = anchored[0]!.anchor;
  if (tied && inOrder && start.by === 'match')
    return { by: 'either', start, node, tied, inOrder: inOrder() };
  return sources.length > 1 ? { by: 'fewer', sources: sources as HubSource[] } : start;
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
  if ((source.by === 'hub' || source.by === 'fewer') && page && !page.inKeyOrder)
    return `${allText(beside(source, cutOff(order, page)), scope, page, 'WITH')}${cut}`;
  if (source.by === 'fewer')
    return `${fewerText(source.sources, (each) => `${pageText(each, scope, order, page)} RETURN ${scope.node}`)} WITH ${scope.node}${columns && ` ORDER BY ${columns}`}`;
  if (source.by === 'seek') {
    const beyond = page ? cutOff(order, page) : [];
    return seekPageText(source, scope, order, (each) => cutText(each, page), beyond);
  }
  if (source.by === 'either')
    return `${eitherText(source, scope.node, (each) => `${pageText(each, scope, order, page)} RETURN ${scope.node}`)} WITH ${scope.node}${columns && ` ORDER BY ${columns}`}`;
  const branches = source.edges.flatMap((type) => keyTexts(source, type, scope, page!));
  if (branches.length === 1 && !source.lead && !source.keyed) return branches[0]!;
  const all = branches.map((branch) => `${branch} RETURN ${scope.node}`);
  return `${source.lead}CALL (${source.parent}) { ${all.join(' UNION ')} } WITH DISTINCT ${scope.node}${cut}`;
}

/** The same items, of which only those are wanted that fulfil these conditions too. */
function beside<Source extends HubSource | FewerSource>(source: Source, more: string[]): Source {
  return source.by === 'hub'
    ? { ...source, where: [...source.where, ...more] }
    : { ...source, sources: source.sources.map((each) => beside(each, more)) };
}

function orderText(order: SortColumn[], page: Page | null): string {
  const backward = page?.backward ?? false;
  return order
    .map(({ expression, descending }) => `${expression}${descending === backward ? '' : ' DESC'}`)
    .join(', ');
}

function cutText(order: SortColumn[], page: Page | null): string {
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
  const sources = source.by === 'fewer' ? source.sources : source.by === 'hub' ? [source] : [];
  const isOnce = (each: HubSource) => each.isOne && each.edges.length === 1 && !each.chosen;
  if (!sources.length || !sources.every(isOnce) || page.hasAfter || page.hasBefore) return null;
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
    source.by === 'fewer' ? `${fewerText(sources, lists)} RETURN l${depth}` : lists(sources[0]!);
  return {
    lead: `WITH COLLECT { ${all} } AS ${found}`,
    total: `reduce(sum = 0, each IN ${found} | sum + size(each))`,
    items: `UNWIND ${found} AS l${depth} UNWIND l${depth}[..${page.limit}] AS ${node} WITH ${node}${cutText(order, page)}`,
    found,
  };
}

/** Cypher that reads from that one of two anchors which fewer items are tied to. */
function fewerText(sources: HubSource[], textFrom: (source: HubSource) => string): string {
  const isPair = sources.every(({ isOne }) => isOne);
  const tied = ({ parent, edges }: HubSource) => `COUNT { (${parent})<-[:${edges.join('|')}]-() }`;
  const branches = sources.map((source, place) => {
    const group = isPair ? '[true]' : `g${place}`;
    const chosen = place ? `[] ELSE ${group}` : `${group} ELSE []`;
    const parent = isPair ? '' : `WITH g[0] AS ${source.parent} `;
    return textFrom({
      ...source,
      lead: `UNWIND CASE WHEN first THEN ${chosen} END AS g ${parent}`,
    });
  });
  const either = (known: string) => `CALL (${known}, first) { ${branches.join(' UNION ALL ')} }`;
  if (isPair) {
    const [one, other] = sources as [HubSource, HubSource];
    const known = `${one.parent}, ${other.parent}`;
    // What is reckoned between the two look-ups keeps them from a Cartesian product.
    return `${one.lead}WITH ${one.parent}, ${tied(one)} AS tied ${other.lead}WITH ${known}, tied <= ${tied(other)} AS first ${either(known)}`;
  }
  const groups = sources.map(
    (source, place) =>
      `COLLECT { ${source.lead}RETURN [${source.parent}, ${tied(source)}] } AS g${place}`,
  );
  const sums = sources.map((_, place) => `reduce(sum = 0, each IN g${place} | sum + each[1])`);
  return `WITH ${groups.join(', ')} WITH g0, g1, ${sums.join(' <= ')} AS first ${either('g0, g1')}`;
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
  // All are looked at anyway.
  if (source.by === 'either') return allText(source.start, scope, page, end);
  if (source.by === 'seek') return `${seekAllText(source, scope)} ${returned}`;
  if (source.by === 'fewer')
    return `${fewerText(source.sources, (each) => allText(each, scope, page))} ${end} ${scope.node}`;
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
    return `${source.lead}CALL (${source.parent}) { ${branches.join(' UNION ')} } ${returned}`;
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
