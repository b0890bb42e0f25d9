import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import { costOf, LIMITS } from '../query/cost.js';
import type { Context } from './context.js';
import { extend } from './extend.js';

/** Refuses what is too costly before the database is asked, and tells the cost of everything else in `extensions.cost`. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation(request) {
          try {
            requested = reckonedCost(schema, request);
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
          if (requested !== null) extend(response, { cost: { requested, limit: LIMITS.cost } });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Null where the variables are faulty, which the execution will tell. */
function reckonedCost(
  schema: GraphQLSchema,
  { document, operation, request }: GraphQLRequestContext<Context>,
): number | null {
  if (!document || !operation) return null;
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (!coerced) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return costOf({ schema, fragments, variables: coerced }, operation);
}
