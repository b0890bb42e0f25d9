import type { ApolloServerPlugin } from '@apollo/server';
import { extend } from './extend.js';
import type { Context } from './context.js';

/** Shows the Cypher of a request in `extensions.cypher`: each statement is one round trip to the database. */
export const shownStatements: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue: { statements } }) {
        extend(response, { cypher: { roundTrips: statements.length, statements } });
        return Promise.resolve();
      },
    }),
};
