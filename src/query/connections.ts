import {
  getArgumentValues,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { Columns, type Read } from './columns.js';
import type { Compilation, PlannedField, ReadOf } from './compilation.js';
import { type ConnectionRead, connectionParts } from './connection-parts.js';
import { anchorsOf, branchesOf, degreeOf } from './anchors.js';
import type { Chosen, Conditions } from './conditions.js';
import { conditionsOf } from './filter.js';
import { keptTotal } from './kept-total.js';
import {
  countText,
  type ListSource,
  type MatchSource,
  pageText,
  readBy,
  type TotalAndPage,
  totalAndPage,
} from './list-text.js';
import { keptBeside, scopeAlong } from './edge-text.js';
import { type Page, pageOf } from './page.js';
import { FROM_NOWHERE, type Reached } from './reached.js';
import type { SeekSource } from './seek-text.js';
import { SEARCH_DEPTH, searchText } from './search-text.js';
import { orderOf } from './order.js';
import { sourceOf } from './starts.js';
import type { SortColumn } from './sort-column.js';
import type { FieldStorage, Match } from './storage.js';
import { type Scope, scopeAt, written } from './statement.js';

/** A connection before it is known whether it stands at the root or under a parent. */
export interface PlannedConnection {
  source: ListSource;
  scope: Scope;
  order: SortColumn[];
  page: Page;
  columns: Columns;
  wantsItems: boolean;
  /** How many items there are on all pages, as an expression; null where nobody asks. */
  total: string | null;
  /** Total and page together, where both are asked and one look serves for both. */
  inOne: TotalAndPage | null;
  read: ConnectionRead;
}

/** Plans a connection whose items are reached from `parent` (nothing at the root). */
export function plannedConnection(
  compilation: Compilation,
  { selected, field }: PlannedField,
  storage: FieldStorage & { at: 'edge' | 'hub' | 'list' | 'search' },
  parent: Scope | null,
  readOf: ReadOf,
): PlannedConnection {
  const { statement, request } = compilation;
  const argumentSource = { field, node: selected.node };
  const searched =
    storage.at === 'search'
      ? statement.parameter(argumentSource, ({ text }) => searchText(text as string))
      : null;
  const scope: Scope = {
    ...(parent && storage.at === 'edge'
      ? scopeAlong(storage.match, parent)
      : scopeAt(parent ? parent.depth + 1 : 1)),
    ...(searched && { searched }),
  };
  const given = getArgumentValues(field, selected.node, request.variables);
  const names = { p: parent?.node ?? '', q: parent?.edge ?? '', n: scope.node, e: scope.edge };

  const filterArgument = field.args.find(({ name }) => name === 'filter');
  const filterType = filterArgument
    ? (getNamedType(filterArgument.type) as GraphQLInputObjectType)
    : null;
  const filter = { ...compilation, source: argumentSource };
  const value = (given['filter'] ?? null) as Record<string, unknown> | null;
  const conditions = (reached: Reached): Conditions =>
    filterType
      ? conditionsOf(filter, filterType, value, ['filter'], scope.node, reached)
      : { predicates: [], keyed: null, chosen: null, ranged: [], exceptions: null };
  const asked = orderOf(compilation, field, storage, given['orderBy']);
  const source = isFiltered(storage, value)
    ? sourceOf({
        parent: storage.at === 'hub' ? parentOf(storage.edges, names) : null,
        anchors: (taken) =>
          anchorsOf(filter, filterType!, value, ['filter'], scope.node, {
            taken,
            isBeside: storage.at === 'hub',
          }),
        branches: () => branchesOf(filter, filterType!, value, ['filter']),
        conditions,
        plain: plainSource,
        isInOrder: asked.isOwn,
        all: `COUNT { (:${labelOf(compilation, field)}) }`,
      })
    : plainSource(conditions(FROM_NOWHERE));

  const order = asked.columns.map((column) => ({
    ...column,
    expression: written(column.expression, names),
  }));
  const columns = new Columns();
  const parts = connectionParts(
    compilation,
    field,
    selected.sets,
    scope,
    columns,
    { order, mark: asked.mark },
    readOf,
  );
  const kept =
    storage.at === 'list' && filterType && parts.wantsTotal
      ? keptTotal(filter, filterType, value)
      : null;
  const page = pageOf(statement, argumentSource, given, {
    type: parts.cursorType,
    order,
    by: readBy(source),
    isOwnOrder: asked.isOwn,
    isReversed: asked.isReversed,
    extra: parts.wantsEnds ? 1 : 0,
  });
  return {
    source,
    scope,
    order,
    page,
    columns,
    wantsItems: parts.wantsItems,
    total: parts.wantsTotal ? (kept ?? countText(source, scope, page)) : null,
    inOne:
      parts.wantsTotal && parts.wantsItems && !kept
        ? totalAndPage(source, scope, order, page)
        : null,
    read: parts.readFrom(page, statement.isByName(argumentSource)),
  };

  function plainSource(conditions: Conditions): ListSource {
    const { predicates, keyed, chosen, ranged, exceptions } = conditions;
    if (storage.at === 'hub')
      return {
        by: 'hub',
        lead: '',
        parent: names.p,
        beside: null,
        edges: storage.edges,
        where: predicates,
        key: 'key',
        keyed,
        chosen,
        ranged,
        exceptions,
        both: storage.both && written(storage.both, names),
        isOne: true,
      };
    if (storage.at === 'search') {
      const lead = `CALL db.index.fulltext.queryNodes('${storage.index}', ${searched}, {limit: ${SEARCH_DEPTH}}) YIELD node AS ${scope.node}, score AS ${scope.edge} `;
      return { by: 'match', lead, pattern: '', where: [], keeps: [scope.edge], distinct: false };
    }
    if (storage.at === 'list') return listSource(storage, conditions);
    return matchSource(storage.match, predicates);
  }

  /** The list by the index that narrows it or has its order: the exceptions, if only some are asked for, by their label, and the usual ones where they are. */
  function listSource(
    list: FieldStorage & { at: 'list' },
    { chosen, ...conditions }: Conditions,
  ): ListSource {
    if (!chosen?.apart) return orderedSource(list, conditions);
    const { apart, predicate, isUsual, wantsUsual } = chosen;
    const instead = (predicates: string[]) => ({
      ...conditions,
      predicates: [...conditions.predicates.filter((each) => each !== predicate), ...predicates],
    });
    const usual = orderedSource(list, instead([isUsual]));
    return {
      by: 'any',
      parent: null,
      sources: [
        { by: 'only', wanted: wantsUsual, source: usual },
        orderedSource(list, instead([]), apart),
      ],
    };
  }

  function orderedSource(
    { match, order: [first] }: FieldStorage & { at: 'list' },
    { predicates, keyed, ranged }: Omit<Conditions, 'chosen'>,
    apart: NonNullable<Chosen['apart']> | null = null,
  ): MatchSource | SeekSource {
    const sought = [
      ...(keyed?.seek ? [{ property: keyed.seek, values: keyed.values }] : []),
      ...(apart ? [apart] : []),
    ];
    if (!sought.length)
      return matchSource(ranged.length ? match : (asked.match ?? match), predicates);
    const { pattern, where } = match;
    const left = keyed?.seek ? predicates.filter((each) => each !== keyed.predicate) : predicates;
    return {
      by: 'seek',
      label: apart?.label ?? /:(\w+)/.exec(pattern)![1]!,
      sought,
      sortProperty: first!.expression.slice(2),
      where: [...(where ? [written(where, names)] : []), ...left],
    };
  }

  function matchSource({ pattern, where }: Match, predicates: string[]): MatchSource {
    const keeps = keptBeside(pattern, scope);
    return {
      by: 'match',
      lead: '',
      pattern: written(pattern, names),
      where: [...(where ? [written(where, names)] : []), ...predicates],
      keeps,
      // Several ways may lead to one node, such as the mentions of a person in one article.
      distinct: keeps.length === 0 && pattern.includes('['),
    };
  }
}

/** Whether a list may be reached otherwise than by what its field says. */
const isFiltered = (
  { at }: FieldStorage,
  value: Record<string, unknown> | null,
): value is Record<string, unknown> => value !== null && (at === 'list' || at === 'hub');

/** The label of the items; an interface is one itself. */
function labelOf({ storage }: Compilation, { type }: PlannedField['field']): string {
  const connection = getNamedType(type) as GraphQLObjectType;
  const { name } = getNamedType(connection.getFields()['nodes']!.type);
  return storage.nodes.get(name)?.label ?? name;
}

const parentOf = (edges: string[], { p, n }: { p: string; n: string }) => ({
  node: p,
  tied: degreeOf(p, edges),
  predicate: `EXISTS { (${n})-[:${edges.join('|')}]->(${p}) }`,
});

/** Adds the columns of a connection under a parent and tells how to make it. */
export function nestedConnection(
  compilation: Compilation,
  planned: PlannedField,
  storage: FieldStorage & { at: 'edge' | 'hub' },
  parent: Scope,
  columns: Columns,
  readOf: ReadOf,
): Read {
  const connection = plannedConnection(compilation, planned, storage, parent, readOf);
  const { source, scope, order, page, inOne } = connection;
  if (inOne) {
    const items = `COLLECT { ${inOne.items} RETURN ${connection.columns.list} }`;
    const place = columns.at(`head(COLLECT { ${inOne.lead} RETURN [${inOne.total}, ${items}] })`);
    return (row) => connection.read(row, `${row}[${place}][1]`, `${row}[${place}][0]`);
  }
  const items = connection.wantsItems
    ? columns.at(
        `COLLECT { ${pageText(source, scope, order, page)} RETURN ${connection.columns.list} }`,
      )
    : -1;
  const total = connection.total ? columns.at(connection.total) : -1;
  return (row) => connection.read(row, items < 0 ? '[]' : `${row}[${items}]`, `${row}[${total}]`);
}
