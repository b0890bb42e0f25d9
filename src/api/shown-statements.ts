import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Shows the Cypher of a request in `extensions.cypher`: each statement is one round trip to the database. */
export const shownStatements: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { statements } = contextValue;
        singleResult.extensions = {
          ...singleResult.extensions,
          cypher: { roundTrips: statements.length, statements },
        };
      },
    };
  },
};
