import { GraphError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

const isNotice = (text: string) => text.startsWith('UNWIND $keys');

/** What a server tells whose graph finds no messages and knows these keys of names alone. */
async function told(
  query: string,
  { known = [] as string[], notice = null as Graph['read'] | null, rows = [] as unknown[][] } = {},
) {
  const read = ((text, parameters, limits) => {
    if (!isNotice(text)) return Promise.resolve({ columns: [], rows });
    if (notice) return notice(text, parameters, limits);
    const keys = parameters!['keys'] as string[];
    return Promise.resolve({
      columns: [],
      rows: keys.filter((key) => !known.includes(key)).map((key) => [key]),
    });
  }) as Graph['read'];
  const { server, address, faults } = await stubServer({ read, showCypher: true });
  const { body } = await askGraphql(address, query);
  await server.close();
  expect(faults).toEqual([]);
  return JSON.parse(body) as {
    data: unknown;
    errors?: unknown;
    extensions: { unknownNames?: string[]; cypher: { roundTrips: number } };
  };
}

const by = (name: string) => `messages(filter: {sender: {name: "${name}"}}) { nodes { id } }`;

test('a name that nobody bears is told beside the empty list', async () => {
  const { data, errors, extensions } = await told(`{ ${by('Tokayef')} }`);
  expect({ data, errors }).toEqual({ data: { messages: { nodes: [] } }, errors: undefined });
  expect(extensions).toMatchObject({ unknownNames: ['Tokayef'], cypher: { roundTrips: 2 } });
});

test('one statement serves all fields, and each name is told once', async () => {
  const { extensions } = await told(`{ ${by('Ann')} b: ${by('Bo')} c: ${by('BO')} }`, {
    known: ['ann'],
  });
  expect(extensions.unknownNames).toEqual(['BO']);
  expect(extensions.cypher.roundTrips).toBe(4);
});

test.each([
  ['a name that someone bears', by('Ann'), { known: ['ann'] }, 2],
  ['a list that is not empty', by('Tokayef'), { rows: [['m']] }, 1],
  ['a list without names', 'messages(filter: {mutual: true}) { nodes { id } }', {}, 1],
])('nothing is told of %s', async (_, field, graph, roundTrips) => {
  const { extensions } = await told(`{ ${field} }`, graph);
  expect(extensions).not.toHaveProperty('unknownNames');
  expect(extensions.cypher.roundTrips).toBe(roundTrips);
});

test('an answer is given also where the database does not say which names it knows', async () => {
  const { data, errors, extensions } = await told(`{ ${by('Tokayef')} }`, {
    notice: () => Promise.reject(new GraphError('The database is gone.', 'Wait.')),
  });
  expect({ data, errors }).toEqual({ data: { messages: { nodes: [] } }, errors: undefined });
  expect(extensions).not.toHaveProperty('unknownNames');
});
