import type { FastifyInstance } from 'fastify';
import { createServer, type ServerSettings } from '../../src/api/create-server.js';
import { configFrom } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';

/** A server over a graph that answers every question with `read`, by default with one row that holds nothing. */
export async function stubServer(
  settings: {
    environment?: Record<string, string>;
    read?: Graph['read'];
    connections?: () => { busy: number; idle: number };
  } & Partial<ServerSettings> = {},
): Promise<{ server: FastifyInstance; address: string; faults: unknown[] }> {
  const {
    environment = {},
    read = () => Promise.resolve({ columns: [], rows: [[]] }),
    connections,
    ...rest
  } = settings;
  const refuse = () => Promise.reject(new Error('Only reads are expected here.'));
  const graph: Graph = {
    read,
    readMaps: refuse,
    profile: refuse,
    write: refuse,
    define: refuse,
    close: () => Promise.resolve(),
    ...(connections && { connections }),
  };
  const faults: unknown[] = [];
  const server = await createServer({
    graph,
    service: configFrom(environment).service,
    showCypher: false,
    onFault: (cause) => faults.push(cause),
    facts: {
      graphHash: () => Promise.resolve('h'),
      version: '0',
      extractorVersion: '0',
      accuracy: [],
    },
    ...rest,
  });
  return { server, faults, address: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

/** The codes of the errors of an answer. */
export function codesOf(body: string): string[] {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}
