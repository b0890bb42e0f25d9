import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Diplograph as `npm start` runs it, in a process of its own, asked over connections that are kept open. */
export async function httpLane(environment) {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const post = (body) =>
    new Promise((resolve, reject) => {
      const request = http.request(
        {
          ...{ agent, port, host: '127.0.0.1', method: 'POST', path: '/graphql' },
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => resolve(Buffer.concat(parts)));
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  return {
    name: 'HTTP',
    pid: child.pid,
    answers: () => true,
    /** The load is the server's to bear, so the answer is only read, and taken apart where it is compared. */
    ask: async ({ query, variables }) => post(JSON.stringify({ query, variables })),
    read: (bytes) => {
      const { data, errors } = JSON.parse(bytes.toString());
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      agent.destroy();
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function portOf(child) {
  let told = '';
  for await (const part of child.stdout) {
    told += part;
    const [, port] = /http:\/\/[^:]+:(\d+)\/graphql/.exec(told) ?? [];
    if (port) return Number(port);
  }
  throw new Error('The server did not start.');
}
