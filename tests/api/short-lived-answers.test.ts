import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Graph } from '../../src/graph/graph.js';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

const QUERY = '{ messages(first: 50) { nodes { id summary } } }';
const BYTES = 50_000;
const REQUESTS = 200;

/** Fifty rows of a thousand characters each, which nobody has seen before. */
const read = (() =>
  Promise.resolve({
    columns: [],
    rows: Array.from({ length: 50 }, () => ['m', Buffer.alloc(BYTES / 50, 'x').toString()]),
  })) as Graph['read'];

/** Bytes that survived two collections of what is young. */
function oldBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name === 'old_space')
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

test('an answer is gone with its request, without a full collection', async () => {
  const { server, address } = await stubServer({ read });
  const answer = async (times: number) => {
    for (let request = 1; request <= times; request += 1) {
      const { body } = await askGraphql(address, QUERY);
      expect(body.length).toBeGreaterThan(BYTES);
      if (request % 10 === 0) collect({ type: 'minor' });
    }
    collect({ type: 'minor' });
  };
  await answer(50);
  const before = oldBytes();
  await answer(REQUESTS);
  const grown = oldBytes() - before;
  await server.close();
  expect(grown).toBeLessThan((REQUESTS * BYTES) / 4);
});
