import type { FastifyInstance } from 'fastify';
import { readExamples } from './examples.js';

/** What most users ask first. The database takes a second to plan a text that it has not seen, and remembers it then. */
const firstQueries = () => [
  readExamples()[0]!.text,
  '{ messages(first: 3) { totalCount edges { node { id kind sentOn } } } }',
];

/** Asks what most users ask first, so that nobody waits for the database to plan it. */
export async function warmUp(server: FastifyInstance): Promise<void> {
  await Promise.all(
    firstQueries().map((query) =>
      server.inject({ method: 'POST', url: '/graphql', payload: { query } }),
    ),
  );
}
