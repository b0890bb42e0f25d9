import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/api/create-server.js';
import { configFrom } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphHash } from '../../src/graph/hash.js';
import { askGraphql } from '../api/ask.js';

export interface GraphqlAnswer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
  extensions: {
    cost: { requested: number; limit: number };
    cypher: { roundTrips: number; statements: { text: string; parameters: object }[] };
  };
}

export interface ApiServer {
  address: string;
  server: FastifyInstance;
  /** Causes of masked errors. */
  faults: unknown[];
  /** Round trips to the database so far, counted where they are made. */
  roundTrips(): number;
  query(text: string, variables?: object): Promise<GraphqlAnswer>;
}

/** What the server tells of itself. */
export const FACTS = { version: '0.0.0', extractorVersion: '1', accuracy: [] };

/** The whole server over a real graph, with the settings of `environment`, listening on a free port. */
export async function startApi(
  graph: Graph,
  environment: NodeJS.ProcessEnv = {},
): Promise<ApiServer> {
  const faults: unknown[] = [];
  let reads = 0;
  const server = await createServer({
    graph: {
      read: (...parts) => ((reads += 1), graph.read(...parts)),
      readMaps: (...parts) => ((reads += 1), graph.readMaps(...parts)),
      profile: (...parts) => graph.profile(...parts),
      write: (work) => graph.write(work),
      define: (text) => graph.define(text),
      close: () => graph.close(),
    },
    service: configFrom(environment).service,
    showCypher: true,
    onFault: (cause) => faults.push(cause),
    facts: { ...FACTS, graphHash: () => graphHash(graph) },
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    server,
    faults,
    roundTrips: () => reads,
    query: async (text, variables) =>
      JSON.parse((await askGraphql(address, text, variables)).body) as GraphqlAnswer,
  };
}
