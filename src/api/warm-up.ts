import type { FastifyInstance } from 'fastify';
import { EXAMPLE_QUERY } from './example-query.js';

/** What most users ask first. The database takes a second to plan a text that it has not seen, and remembers it then. */
const FIRST_QUERIES = [
  EXAMPLE_QUERY,
  '{ messages(first: 3) { totalCount edges { node { id kind sentOn } } } }',
];

/** Asks what most users ask first, so that nobody waits for the database to plan it. */
export async function warmUp(server: FastifyInstance): Promise<void> {
  await Promise.all(
    FIRST_QUERIES.map((query) =>
      server.inject({ method: 'POST', url: '/graphql', payload: { query } }),
    ),
  );
}
