import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { LIMITS } from '../query/cost.js';
import type { Context } from './context.js';
import type { Example } from './examples.js';
import { Executor } from './executor.js';
import type { Facts } from './facts.js';
import { sandbox } from './sandbox.js';
import { costLimit } from './cost-limit.js';
import { schemaText } from './schema-text.js';
import { shownError } from './shown-error.js';
import { shownStatements } from './shown-statements.js';

export interface ApolloSettings {
  facts: Facts;
  /** Adds the statements of each request to `extensions.cypher`. */
  showCypher: boolean;
  /** Is told the cause of every error that is not the client's doing. */
  onFault: (cause: unknown) => void;
}

/** The GraphQL server without any HTTP layer: start it, then call `executeOperation` or put it behind one. */
export function createApollo(settings: ApolloSettings, examples: Example[]): ApolloServer<Context> {
  const executor = new Executor(schemaText(), settings.facts);
  return new ApolloServer<Context>({
    gateway: gatewayOf(executor),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (formatted, error) => shownError(formatted, error, settings.onFault),
    plugins: [
      // Its hook on every field costs more than the rest of the execution.
      ApolloServerPluginCacheControlDisabled(),
      sandbox(examples),
      costLimit(executor.schema),
      ...(settings.showCypher ? [shownStatements] : []),
    ],
  });
}

/** Apollo's way to hand over the execution alone: parsing, validation, hooks and errors stay its own. */
function gatewayOf(executor: Executor): NonNullable<GatewaySettings['gateway']> {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: executor.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          executor.execute({
            ...{ document, operation, variables: request.variables ?? {} },
            context: context as unknown as Context,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

type GatewaySettings = Extract<
  ConstructorParameters<typeof ApolloServer<Context>>[0],
  { gateway: unknown }
>;
