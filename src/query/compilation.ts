import type { GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Columns, Read } from './columns.js';
import type { Request, Selected } from './selection.js';
import type { Scope, Statement } from './statement.js';
import type { Storage } from './storage.js';

/** What a statement is compiled from and into. */
export interface Compilation {
  request: Request;
  storage: Storage;
  statement: Statement;
  /** Fields that the server itself answers. */
  computed: Set<string>;
}

/** A field that is selected, with what the schema says of it. */
export interface PlannedField {
  selected: Selected;
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/** Adds to `columns` what the selections need of a node of the type, and tells how to make the object from the row. */
export type ReadOf = (
  compilation: Compilation,
  typeName: string,
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
) => Read;
