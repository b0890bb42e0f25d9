import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { LIMITS } from '../query/cost.js';
import { byResponseKey, executableSchema, type Facts } from './executable-schema.js';
import type { Context } from './context.js';
import type { Example } from './examples.js';
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
  const schema = executableSchema(schemaText(), settings.facts);
  return new ApolloServer<Context>({
    schema,
    fieldResolver: byResponseKey,
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
      costLimit(schema),
      ...(settings.showCypher ? [shownStatements] : []),
    ],
  });
}
