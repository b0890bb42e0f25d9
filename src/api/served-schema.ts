import type { GraphQLSchema } from 'graphql';
import { publicSchema } from '../query/public-schema.js';
import { type Storage, storageOf } from '../query/storage.js';
import { queryTexts, schemaText } from './schema-text.js';

/** What clients see and where it lives in the graph. */
export interface ServedSchema {
  schema: GraphQLSchema;
  storage: Storage;
}

let made: ServedSchema | undefined;

/** The schema of `schema/`, read at the first call: making it takes longer than most requests, so all of a process share it. */
export function servedSchema(): ServedSchema {
  made ??= servedSchemaOf(schemaText());
  return made;
}

/** The same of another text. */
export function servedSchemaOf(text: string): ServedSchema {
  return { schema: publicSchema(text), storage: storageOf(text, queryTexts()) };
}
