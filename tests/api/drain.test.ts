import { setTimeout as wait } from 'node:timers/promises';
import { drain } from '../../src/api/drain.js';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

const QUERY = '{ messages { totalCount } }';

/** A server that has begun to answer one query, which the database takes so long for. */
async function askedServer(milliseconds: number) {
  let begin: () => void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const { server, address } = await stubServer({
    read: () => (begin(), wait(milliseconds, { columns: [], rows: [[7]] }, { ref: false })),
  });
  const asked = askGraphql(address, QUERY).catch((error: Error) => error);
  await begun;
  return { server, address, asked };
}

test('a query that runs when the server stops is answered, and no other is taken', async () => {
  const { server, address, asked } = await askedServer(500);
  const drained = drain(server, 0, 5_000);
  await wait(100);
  await expect(askGraphql(address, QUERY)).rejects.toThrow('ECONNREFUSED');
  const answer = await asked;
  expect(answer).toMatchObject({ status: 200 });
  expect(JSON.parse((answer as { body: string }).body)).toEqual(
    expect.objectContaining({ data: { messages: { totalCount: 7 } } }),
  );
  await drained;
});

test('a query that lasts too long is cut off when the server stops', async () => {
  const { server, asked } = await askedServer(3_000);
  const at = Date.now();
  await drain(server, 0, 200);
  expect(await asked).toMatchObject({
    message: expect.stringMatching(/hang up|ECONNRESET/) as string,
  });
  expect(Date.now() - at).toBeLessThan(2_500);
});
