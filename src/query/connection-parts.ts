import { getNamedType, type GraphQLObjectType } from 'graphql';
import { type Columns, objectOf, type Read, type Row } from './columns.js';
import { cursorOf, type SortValue } from './cursor.js';
import { type Compilation, type PlannedField, readOf } from './objects.js';
import type { Page } from './page.js';
import { inResponseOrder, selectedFields } from './selection.js';
import type { SortColumn } from './storage.js';
import type { Parameters, Scope } from './statement.js';

/** One page as it was fetched. */
export interface PageItems {
  items: Row[];
  hasMore: boolean;
  page: Page;
}

/** The items of the page among those fetched, in the order of the list. */
export function itemsOf(fetched: Row[], page: Page, parameters: Parameters): PageItems {
  const size = (parameters[page.limit.slice(1)] as number) - page.extra;
  const items = fetched.slice(0, size);
  if (page.backward) items.reverse();
  return { items, hasMore: fetched.length > size, page };
}

type ConnectionRead = (page: PageItems, total: unknown, parameters: Parameters) => unknown;

/**
 * Adds to `columns` what the selections of a connection need of each item, and tells how to make the connection from the
 * items of a page and the total.
 */
export function connectionParts(
  compilation: Compilation,
  field: PlannedField['field'],
  sets: PlannedField['selected']['sets'],
  scope: Scope,
  columns: Columns,
  order: SortColumn[],
) {
  const { request } = compilation;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const edgeType = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const itemType = getNamedType(type.getFields()['nodes']!.type).name;
  let wantsItems = false;
  let wantsTotal = false;
  let wantsEnds = false;

  const cursorRead = (): Read => {
    const places = order.map(({ expression }) => columns.at(expression));
    return (row) =>
      cursorOf(
        itemType,
        places.map((place) => row[place] as SortValue),
      );
  };
  const edgeRead = (selections: typeof sets): Read =>
    objectOf(
      inResponseOrder(
        selectedFields(request, edgeType, selections),
        ({ name, sets: inner }): Read => {
          if (name === '__typename') return () => edgeType.name;
          if (name === 'cursor') return cursorRead();
          return readOf(compilation, itemType, inner, scope, columns);
        },
      ),
    );
  const partRead = (name: string, inner: typeof sets): ConnectionRead => {
    if (name === '__typename') return () => type.name;
    if (name === 'totalCount') {
      wantsTotal = true;
      return (_, total) => total;
    }
    wantsItems = true;
    if (name === 'nodes') {
      const read = readOf(compilation, itemType, inner, scope, columns);
      return ({ items }, _, parameters) => items.map((row) => read(row, parameters));
    }
    if (name === 'edges') {
      const read = edgeRead(inner);
      return ({ items }, _, parameters) => items.map((row) => read(row, parameters));
    }
    wantsEnds = true;
    return pageRead(inner);
  };
  const pageRead = (inner: typeof sets): ConnectionRead => {
    const cursor = cursorRead();
    const pageType = getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType;
    const entries = selectedFields(request, pageType, inner).map(({ responseKey, name }) => {
      const reads: Record<string, ConnectionRead> = {
        __typename: () => pageType.name,
        hasNextPage: ({ page, hasMore }) => (page.backward ? page.hasBefore : hasMore),
        hasPreviousPage: ({ page, hasMore }) => (page.backward ? hasMore : page.hasAfter),
        startCursor: ({ items: [row] }, _, parameters) => (row ? cursor(row, parameters) : null),
        endCursor: ({ items }, _, parameters) =>
          items.length ? cursor(items.at(-1)!, parameters) : null,
      };
      return [responseKey, reads[name]!] as [string, ConnectionRead];
    });
    return connectionOf(entries);
  };

  const entries = inResponseOrder(selectedFields(request, type, sets), ({ name, sets: inner }) =>
    partRead(name, inner),
  );
  const build = connectionOf(entries);
  return { itemType, wantsItems, wantsTotal, wantsEnds, build };
}

function connectionOf(entries: [string, ConnectionRead][]): ConnectionRead {
  return (page, total, parameters) => {
    const object: Record<string, unknown> = {};
    for (const [key, read] of entries) object[key] = read(page, total, parameters);
    return object;
  };
}
