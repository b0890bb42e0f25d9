import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ServiceConfig } from '../config.js';
import { LIMITS } from '../query/limits.js';
import type { Context } from './context.js';
import type { Example } from './examples.js';
import type { Executor } from './executor.js';
import type { Facts } from './facts.js';
import { sandbox } from './sandbox.js';
import { queriesOnly } from './queries-only.js';
import { reportFaults } from './report-faults.js';
import { shownCost } from './shown-cost.js';
import { shownError } from './shown-error.js';
import { shownStatements } from './shown-statements.js';

export interface ApolloSettings {
  facts: Facts;
  service: ServiceConfig;
  /** Adds the statements of each request to `extensions.cypher`. */
  showCypher: boolean;
  /** Is told the cause of every error that is not the client's doing, and the request's id where there is one. */
  onFault: (cause: unknown, requestId?: string) => void;
}

/** The GraphQL server without any HTTP layer: start it, then call `executeOperation` or put it behind one. `observer` is told last. */
export function createApollo(
  settings: ApolloSettings,
  executor: Executor,
  examples: Example[],
  observer: ApolloServerPlugin<Context>,
): ApolloServer<Context> {
  const { service } = settings;
  return new ApolloServer<Context>({
    gateway: gatewayOf(executor),
    introspection: service.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Persisted queries and parsed documents are kept up to 30 MB each; the least used go first.
    cache: 'bounded',
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: shownError,
    plugins: [
      // Its hook on every field costs more than the rest of the execution.
      ApolloServerPluginCacheControlDisabled(),
      sandbox(examples),
      queriesOnly,
      shownCost(service.maxCost),
      reportFaults(settings.onFault),
      ...(settings.showCypher ? [shownStatements] : []),
      observer,
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
