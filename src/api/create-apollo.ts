import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import type { ServiceConfig } from '../config.js';
import { LIMITS } from '../query/limits.js';
import type { Context } from './context.js';
import type { Example } from './examples.js';
import type { Executor } from './executor.js';
import { sandbox } from './sandbox.js';
import { shownError } from './shown-error.js';

/** The GraphQL server without any HTTP layer: start it, then call `executeOperation` or put it behind one. */
export function createApollo(
  service: ServiceConfig,
  executor: Executor,
  examples: Example[],
  hooks: ApolloServerPlugin<Context>,
): ApolloServer<Context> {
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
      // Asked at each request, for what only a subgraph answers.
      ApolloServerPluginInlineTraceDisabled(),
      sandbox(examples),
      hooks,
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
            document,
            operation,
            variables: request.variables ?? {},
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
