import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Connections } from './connections.mjs';
import { REPOSITORY, START } from './start-script.mjs';

/** Diplograph as `npm start` runs it, in a process of its own, asked over connections that are kept open. */
export async function httpLane(environment) {
  const child = spawn(process.execPath, [...START, '--port', '0'], {
    cwd: REPOSITORY,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const connections = new Connections(await portOf(child));
  return {
    name: 'HTTP',
    pid: child.pid,
    answers: () => true,
    /** The load is the server's to bear, so the answer is only read, and taken apart where it is compared. */
    ask: async ({ query, variables }) => connections.post(JSON.stringify({ query, variables })),
    read: (bytes) => {
      const { data, errors } = JSON.parse(bytes.toString());
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      connections.close();
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
