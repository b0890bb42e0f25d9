import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

/** Refuses what Apollo cannot find in the document but hands on, and what the schema has no type for. */
export function refuseAllButQueries(
  operation: OperationDefinitionNode | null | undefined,
  operationName: string | undefined,
): void {
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
