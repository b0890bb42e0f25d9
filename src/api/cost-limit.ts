import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { fragmentsOf } from '../query/compiler.js';
import { costOf } from '../query/cost.js';
import { keepInputSmall } from '../query/input-limits.js';
import type { Limits } from '../query/limits.js';
import type { Context } from './context.js';
import { extend } from './extend.js';

/** Refuses what is too costly before the database is asked, and tells the cost in `extensions.cost`, null where it could not be reckoned. */
export function costLimit(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation(request) {
          refuseAllButQueries(request);
          try {
            requested = reckonedCost(schema, limits, request);
            return Promise.resolve();
          } catch (error) {
            if (!(error instanceof GraphQLError)) throw error;
            const { cost } = error.extensions as { cost?: { requested: number } };
            requested = cost?.requested ?? null;
            throw new GraphQLError(error.message, {
              originalError: error,
              extensions: { ...error.extensions, http: { status: 400 } },
            });
          }
        },
        willSendResponse({ response }) {
          extend(response, { cost: { requested, limit: limits.cost } });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Apollo hands on what it cannot find in the document, and what the schema has no type for. */
function refuseAllButQueries({
  operation,
  request: { operationName },
}: GraphQLRequestContext<Context>): void {
  if (operation?.operation === OperationTypeNode.QUERY) return;
  const problem = operation
    ? `There is no ${operation.operation} here, only queries.`
    : operationName
      ? `The document has no operation "${operationName.slice(0, 100)}".`
      : 'The document has several operations. Say by "operationName" which is meant.';
  throw new GraphQLError(problem, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Null where the variables are faulty, which the execution will tell. */
function reckonedCost(
  schema: GraphQLSchema,
  limits: Limits,
  { document, operation, request }: GraphQLRequestContext<Context>,
): number | null {
  if (!document || !operation) return null;
  keepInputSmall(document, request.variables ?? {}, limits);
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 1 },
  );
  if (!coerced) return null;
  return costOf(
    { schema, fragments: fragmentsOf(document), variables: coerced },
    operation,
    limits,
  );
}
