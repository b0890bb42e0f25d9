import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** The Bolt magic and the four versions we would speak, newest first: 5.0-5.8, 4.4, and two empty places. */
const HANDSHAKE = Buffer.from(
  '6060b017' + '00080805' + '00000404' + '00000000' + '00000000',
  'hex',
);
const DEFAULT_PORT = 7687;

/** What stands behind an address: a Bolt server, something else, or nothing that answers. */
export type Probe = 'bolt' | 'other' | 'silent';

/**
 * Says hello in Bolt and waits for the answer, no longer than `timeoutMs`. The driver itself would keep its socket, and with
 * it the process, for ever where a server accepts connections but says nothing.
 */
export function probeBolt(uri: string, timeoutMs = 5_000): Promise<Probe> {
  const { protocol, hostname, port } = new URL(uri);
  const target = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || DEFAULT_PORT,
  };
  return new Promise((resolve) => {
    // Whether its certificate is to be trusted is decided by the driver.
    const socket = protocol.includes('+s')
      ? connectTls({ ...target, servername: target.host, rejectUnauthorized: false })
      : connectPlain(target);
    const timer = setTimeout(() => end('silent'), timeoutMs);
    const end = (probe: Probe) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(probe);
    };
    socket.on('error', () => end('silent'));
    socket.on('end', () => end('other'));
    socket.on('data', (answer: Buffer) =>
      end(answer.length === 4 && answer[3] !== 0 && answer[0] === 0 ? 'bolt' : 'other'),
    );
    socket.write(HANDSHAKE);
  });
}
