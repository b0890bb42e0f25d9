import { fastify } from 'fastify';
import { listen } from '../../src/api/listen.js';
import { ask } from './ask.js';

test.each([
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
])('a server at %s is reached at the address that is told', async (host, told) => {
  const server = fastify();
  const address = await listen(server, { host, port: 0, mayMove: false });
  expect(address).toMatch(told);
  expect((await ask(address, { path: '/' })).status).toBe(404);
  await server.close();
});
