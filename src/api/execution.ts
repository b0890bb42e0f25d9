import { type ApolloServer, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { Context } from './context.js';
import type { Executor } from './executor.js';

type Settings = Extract<
  ConstructorParameters<typeof ApolloServer<Context>>[0],
  { gateway: unknown }
>;

/** The two ways in which Apollo lets another than graphql-js execute: parsing, validation, hooks and errors stay its own. */
export interface Execution {
  /** Answers what comes out without errors. */
  responseForOperation: NonNullable<GraphQLRequestListener<Context>['responseForOperation']>;
  /** Hands over the rest, for only what comes this way has its errors formatted. */
  gateway: NonNullable<Settings['gateway']>;
}

/**
 * Lets an executor answer all operations. A gateway alone would do, but each request that Apollo gives it makes a hidden
 * class of its own, in which V8 keeps the request with its answer until a full collection: a third of all time would go into moving
 * what nobody needs any more.
 */
export function executionBy(executor: Executor): Execution {
  const faulty = new WeakMap<Context, ExecutionResult>();
  return {
    async responseForOperation({ document, operation, request, contextValue: context }) {
      const variables = request.variables ?? {};
      const asked = { document, operation, variables, context };
      if (context.isRehearsal) {
        executor.rehearse(asked);
        return { http: NO_HEAD, body: { kind: 'single', singleResult: {} } };
      }
      const result = await executor.execute(asked);
      if (!result.errors)
        return { http: NO_HEAD, body: { kind: 'single', singleResult: result as Faultless } };
      faulty.set(context, result);
      return null;
    },
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: executor.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          executor: ({ context }) => Promise.resolve(faulty.get(context as unknown as Context)!),
        }),
      stop: () => Promise.resolve(),
    },
  };
}

type Faultless = Omit<ExecutionResult, 'errors'>;

const NO_HEAD = { headers: new HeaderMap() };
