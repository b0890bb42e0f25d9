import type { ApolloServerPlugin } from '@apollo/server';
import { extend } from './extend.js';
import type { Context } from './context.js';

/** Tells in `extensions.cost` what an answer costs and what it may, null where the cost could not be reckoned. */
export function shownCost(limit: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, contextValue }) {
          extend(response, { cost: { requested: contextValue.cost, limit } });
          return Promise.resolve();
        },
      }),
  };
}
