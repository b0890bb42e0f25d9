import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';
import type { Context } from './context.js';
import { type ApolloSettings, createApollo } from './create-apollo.js';
import { allowSandbox } from './cross-origin.js';
import { readExamples } from './examples.js';
import { tellHealth } from './health.js';
import { servePages } from './pages.js';
import { refuseInJson } from './refusals.js';

export interface ServerSettings extends ApolloSettings {
  graph: Graph;
}

const MOST_BODY_BYTES = 1_048_576;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * The HTTP server: GraphQL and Apollo Sandbox at `/graphql`, GraphiQL at `/graphiql`, `/livez`, `/readyz`. It is ready to `listen`; `close` lets
 * running requests end. The graph stays open.
 */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { graph, onFault } = settings;
  const server = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  refuseInJson(server, onFault);
  allowSandbox(server);
  tellHealth(server, graph);
  const examples = readExamples();
  servePages(server, examples);
  const apollo = createApollo(settings, examples);
  await apollo.start();
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply): Promise<Context> => {
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        return { requestId: request.id, signal: gone.signal, graph, statements: [] };
      },
    }),
  });
  // Called when the last request has ended, so that Apollo need not drain anything itself.
  server.addHook('onClose', () => apollo.stop());
  return server;
}
