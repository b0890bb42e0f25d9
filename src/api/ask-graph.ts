import type { OperationDefinitionNode } from 'graphql';
import type { Row } from '../query/builder.js';
import type { Context, SentStatement } from './context.js';

/** The rows of one statement, asked within the limits of a request and told in its context. */
export async function askGraph(
  statement: SentStatement,
  operation: OperationDefinitionNode,
  context: Context,
): Promise<Row[]> {
  context.statements.push(statement);
  const asked = context.phases.begin('database');
  const { requestId, timeoutMs, signal } = context;
  const name = operation.name?.value;
  const { rows } = await context.graph
    .read(statement.text, statement.parameters, {
      timeoutMs,
      metadata: name ? { requestId, operation: name } : { requestId },
      signal,
    })
    .catch((error: unknown) => {
      asked(error);
      throw error;
    });
  asked();
  return rows;
}
