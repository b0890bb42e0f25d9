import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
} from 'graphql';
import { Compiler } from '../query/compiler.js';
import { TYPE } from '../query/objects.js';
import { publicSchema } from '../query/public-schema.js';
import { storageOf } from '../query/storage.js';
import type { Context } from './context.js';
import { queryTexts } from './schema-text.js';
import { oneAtATime } from './one-at-a-time.js';
import type { Accuracy } from './schema.generated.js';

/** Facts about what is served that are in no node of the graph; each is asked for only when it is selected. */
export interface Facts {
  graphHash: () => Promise<string>;
  version: string;
  extractorVersion: string;
  accuracy: Accuracy[] | null;
}

/** Longest time that the database may take for one root field; on a busy machine a new text takes some seconds to plan. */
const STATEMENT_TIMEOUT_MS = 20_000;

/**
 * The schema that Apollo executes, made from the text of `schema/`. Only fields of Query have a resolver: it compiles all
 * that is selected below it into one statement, and everything below is answered from what it returns.
 */
export function executableSchema(text: string, facts: Facts): GraphQLSchema {
  const schema = publicSchema(text);
  const compiler = new Compiler(schema, storageOf(text, queryTexts()));
  const query = schema.getQueryType() as GraphQLObjectType<unknown, Context>;
  for (const field of Object.values(query.getFields()))
    field.resolve = (_source, _arguments, context, info) => answer(compiler, context, info);
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value) => (value as Record<symbol, string>)[TYPE];
  const about = (schema.getType('About') as GraphQLObjectType<unknown, Context>).getFields();
  about['graphHash']!.resolve = oneAtATime(facts.graphHash);
  about['version']!.resolve = () => facts.version;
  about['extractorVersion']!.resolve = () => facts.extractorVersion;
  about['accuracy']!.resolve = () => facts.accuracy;
  return schema;
}

async function answer(
  compiler: Compiler,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { operation, fragments, schema, fieldNodes, fieldName, variableValues } = info;
  const responseKey = info.path.key as string;
  const plan = compiler.plan({
    schema,
    fragments,
    variables: variableValues,
    operation,
    name: fieldName,
    responseKey,
    nodes: fieldNodes,
  });
  const parameters = plan.bind(variableValues);
  context.statements.push({ field: responseKey, text: plan.text, parameters });
  const { rows } = await context.graph.read(plan.text, parameters, {
    timeoutMs: STATEMENT_TIMEOUT_MS,
    metadata: { requestId: context.requestId, operation: operation.name?.value ?? '' },
    ...(context.signal && { signal: context.signal }),
  });
  return plan.build(rows, parameters);
}

/** Below the root everything stands ready under its response key. */
export const byResponseKey: GraphQLFieldResolver<unknown, Context> = (
  source,
  _arguments,
  _context,
  info,
) => (source as Record<string, unknown>)[info.path.key];
