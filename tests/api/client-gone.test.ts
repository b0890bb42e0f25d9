import { once } from 'node:events';
import { request } from 'node:http';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

const QUERY = '{ about { version } messages { totalCount } }';

test('the database is told to stop when the client goes away, and nobody is told of a fault', async () => {
  let asked: (signal: AbortSignal) => void;
  const signalled = new Promise<AbortSignal>((resolve) => {
    asked = resolve;
  });
  const { server, address, faults } = await stubServer({
    read: (_text, _parameters, options) =>
      new Promise((_resolve, reject) => {
        const signal = options!.signal!;
        signal.addEventListener('abort', () => {
          // Node's own errors are no Errors to what Jest runs, so this one has only its name.
          const { name } = signal.reason as Error;
          reject(Object.assign(new Error('aborted'), { name }));
        });
        asked(signal);
      }),
  });
  const client = request(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  client.on('error', () => undefined);
  client.end(JSON.stringify({ query: QUERY }));
  const signal = await signalled;
  expect(signal.aborted).toBe(false);
  const aborted = once(signal, 'abort');
  client.destroy();
  await aborted;
  await server.close();
  expect(faults).toEqual([]);
});

test('an answer that was sent tells nobody to stop', async () => {
  const signals: AbortSignal[] = [];
  const { server, address } = await stubServer({
    read: (_text, _parameters, options) => {
      signals.push(options!.signal!);
      return Promise.resolve({ columns: [], rows: [[7]] });
    },
  });
  await askGraphql(address, '{ messages { totalCount } }');
  await server.close();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});
