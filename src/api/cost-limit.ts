import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
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
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return costOf({ schema, fragments, variables: coerced }, operation, limits);
}
