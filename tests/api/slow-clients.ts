import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** The bytes of a query by POST, its body as it is given. */
export const posted = (body: string) =>
  `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

async function connected(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname).pause();
  await once(socket, 'connect');
  return socket.on('error', () => undefined);
}

/** A client that has sent its query and does not read. It does not see either that the server has hung up. */
export async function unreadingClient(address: string, query: string): Promise<Socket> {
  const socket = await connected(address);
  socket.write(posted(JSON.stringify({ query })));
  return socket;
}

/** Sends a byte each `everyMs` until the server hangs up, and tells what it said and after how long. */
export async function sentSlowly(
  address: string,
  bytes: string,
  everyMs: number,
): Promise<{ said: string; afterMs: number }> {
  const socket = await connected(address);
  const at = performance.now();
  let said = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  let place = 0;
  const timer = setInterval(() => socket.write(bytes[place++] ?? ' '), everyMs);
  await once(socket.resume(), 'close');
  clearInterval(timer);
  return { said, afterMs: performance.now() - at };
}

/** How many bytes of its answer a client can still read when it reads at last. */
export async function bytesLeft(client: Socket): Promise<number> {
  let bytes = 0;
  client.on('data', (chunk: Buffer) => (bytes += chunk.length));
  await once(client.resume(), 'close');
  return bytes;
}
