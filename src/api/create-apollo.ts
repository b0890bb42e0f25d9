import { ApolloServer, type GraphQLServerListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import type { ServiceConfig } from '../config.js';
import { LIMITS } from '../query/limits.js';
import type { Context } from './context.js';
import { executionBy } from './execution.js';
import type { Executor } from './executor.js';
import { type Followers, hooks } from './hooks.js';
import { shownError } from './shown-error.js';
import { withCost } from './shown-extensions.js';

/**
 * The GraphQL server without any HTTP layer: start it, then call `executeOperation` or put it behind one. Browsers get `page`.
 */
export function createApollo(
  service: ServiceConfig,
  executor: Executor,
  page: string,
  followers: Followers,
): ApolloServer<Context> {
  const { gateway, responseForOperation } = executionBy(executor);
  return new ApolloServer<Context>({
    gateway,
    introspection: service.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Persisted queries and parsed documents are kept up to 30 MB each; the least used go first.
    cache: 'bounded',
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (formatted, error) => shownError(formatted, error, service.queryTimeoutMs),
    stringifyResult: (result) => `${JSON.stringify(withCost(result, service.maxCost))}\n`,
    plugins: [
      // Its hook on every field costs more than the rest of the execution.
      ApolloServerPluginCacheControlDisabled(),
      // Asked at each request, for what only a subgraph answers.
      ApolloServerPluginInlineTraceDisabled(),
      { serverWillStart: () => Promise.resolve(browsersGet(page)) },
      hooks(followers, responseForOperation),
    ],
  });
}

function browsersGet(html: string): GraphQLServerListener {
  return { renderLandingPage: () => Promise.resolve({ html }) };
}
