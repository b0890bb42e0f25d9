import type { ApolloServer } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { Graph } from '../graph/graph.js';
import type { Context, SentStatement } from './context.js';
import { sampleVariables } from './sample-variables.js';

/** Makes the operations of a text ready and tells what they would ask the database; none where the text is faulty. */
export type Rehearse = (query: string) => Promise<SentStatement[]>;

/**
 * Rehearses operations as clients ask them, but for the answer, so that Apollo keeps their documents and the executor their
 * plans. They are given the variables alone without which they cannot be asked.
 */
export function rehearsal(
  apollo: ApolloServer<Context>,
  schema: GraphQLSchema,
  graph: Graph,
): Rehearse {
  return async (query) => {
    const statements: SentStatement[] = [];
    for (const operation of operationsOf(query)) {
      const variables = sampleVariables(schema, operation);
      const contextValue = contextOf(graph, statements);
      const operationName = operation.name?.value;
      await apollo.executeOperation(
        { query, variables, ...(operationName && { operationName }) },
        { contextValue },
      );
    }
    return statements;
  };
}

function operationsOf(query: string): OperationDefinitionNode[] {
  try {
    return parse(query).definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
  } catch (error) {
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}

function contextOf(graph: Graph, statements: SentStatement[]): Context {
  return {
    isRehearsal: true,
    requestId: 'rehearsal',
    startedAt: performance.now(),
    signal: null,
    graph,
    timeoutMs: 0,
    phases: { begin: () => () => undefined, end: () => undefined },
    cost: null,
    statements,
    unknownNames: [],
  };
}
