import { getNamedType, type GraphQLObjectType } from 'graphql';
import { noticing } from './builder.js';
import { type Columns, type Read, objectOf, within } from './columns.js';
import type { Compilation, PlannedField, ReadOf } from './compilation.js';
import type { Page } from './page.js';
import { inResponseOrder, selectedFields } from './selection.js';
import type { SortColumn } from './sort-column.js';
import type { Scope } from './statement.js';

/** JavaScript that makes a connection: of the fetched items, which are rows, and of the total. */
export type ConnectionRead = (row: string, fetched: string, total: string) => string;

/** The names in JavaScript of what a part of a connection is made of. */
interface PageNames {
  page: Page;
  fetched: string;
  items: string;
  total: string;
}
type PartRead = (names: PageNames) => string;

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
  /** The sort columns, and what tells cursors of this order from those of another. */
  { order, mark }: { order: SortColumn[]; mark: string },
  readOf: ReadOf,
) {
  const { request } = compilation;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const edgeType = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const itemType = getNamedType(type.getFields()['nodes']!.type).name;
  const cursorType = `${itemType}${mark}`;
  let wantsItems = false;
  let wantsTotal = false;
  let wantsEnds = false;

  const cursorRead = (): Read => {
    const places = order.map(({ expression }) => columns.at(expression));
    return (row) =>
      `cursorOf(${JSON.stringify(cursorType)}, [${places.map((place) => `${row}[${place}]`).join(', ')}])`;
  };
  const edgeRead = (selections: typeof sets): Read =>
    objectOf(
      inResponseOrder(
        selectedFields(request, edgeType, selections),
        ({ name, sets: inner }): Read => {
          if (name === '__typename') return () => JSON.stringify(edgeType.name);
          if (name === 'cursor') return cursorRead();
          return readOf(compilation, itemType, inner, scope, columns);
        },
      ),
    );
  const each = (read: Read): PartRead => {
    wantsItems = true;
    return ({ items }) => `${items}.map((${within(items)}) => (${read(within(items))}))`;
  };
  const partRead = (name: string, inner: typeof sets): PartRead => {
    if (name === '__typename') return () => JSON.stringify(type.name);
    if (name === 'totalCount') {
      wantsTotal = true;
      return ({ total }) => total;
    }
    if (name === 'nodes') return each(readOf(compilation, itemType, inner, scope, columns));
    if (name === 'edges') return each(edgeRead(inner));
    wantsItems = true;
    wantsEnds = true;
    return pageRead(inner);
  };
  const pageRead = (inner: typeof sets): PartRead => {
    const cursor = cursorRead();
    const pageType = getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType;
    const reads: Record<string, PartRead> = {
      __typename: () => JSON.stringify(pageType.name),
      hasNextPage: (names) => (names.page.backward ? String(names.page.hasBefore) : more(names)),
      hasPreviousPage: (names) => (names.page.backward ? more(names) : String(names.page.hasAfter)),
      startCursor: ({ items }) => `(${items}.length ? ${cursor(`${items}[0]`)} : null)`,
      endCursor: ({ items }) => `(${items}.length ? ${cursor(`${items}.at(-1)`)} : null)`,
    };
    return together(
      selectedFields(request, pageType, inner).map(({ responseKey, name }) => [
        responseKey,
        reads[name]!,
      ]),
    );
  };

  const build = together(
    inResponseOrder(selectedFields(request, type, sets), ({ name, sets: inner }) =>
      partRead(name, inner),
    ),
  );
  return { cursorType, wantsItems, wantsTotal, wantsEnds, readFrom };

  /** How the connection is made once its page is known, and whether it is noticed that it is empty. */
  function readFrom(page: Page, isNoticed: boolean): ConnectionRead {
    return (row, fetched, total) => {
      const items = within(row);
      const all = `all${items}`;
      const built = build({ page, fetched: all, items, total });
      const size = wantsItems ? `${items}.length` : total;
      const made = isNoticed ? noticing(`${size} === 0`, built) : built;
      const cut = page.extra ? `${all}.slice(0, ${sizeOf(page)})` : all;
      return `((${all}) => ((${items}) => (${made}))(${cut}${page.backward ? '.toReversed()' : ''}))(${fetched})`;
    };
  }
}

const sizeOf = ({ limit, extra }: Page) => `parameters.${limit.slice(1)} - ${extra}`;
const more = ({ page, fetched }: PageNames) => `(${fetched}.length > ${sizeOf(page)})`;

function together(entries: [string, PartRead][]): PartRead {
  return (names) =>
    `{${entries.map(([key, read]) => `${JSON.stringify(key)}: ${read(names)}`).join(', ')}}`;
}
