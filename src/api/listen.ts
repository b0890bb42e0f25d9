import type { FastifyInstance } from 'fastify';
import { ConfigError } from '../errors.js';

export interface ListenSettings {
  host: string;
  port: number;
  /** Whether another port will do where this one is taken. */
  mayMove: boolean;
}

/** No browser can open these: all addresses of a machine, and the one of them that it reaches itself by. */
const EVERY_ADDRESS: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Listens, and answers an address at which this machine reaches the server, as `http://HOST:PORT`. Throws a ConfigError where
 * host or port cannot be had.
 */
export async function listen(
  server: FastifyInstance,
  { host, port, mayMove }: ListenSettings,
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE' && mayMove) return listen(server, { host, port: 0, mayMove: false });
    throw refused(code ?? '', host, port, error);
  }
  const address = server.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const reached = EVERY_ADDRESS[host] ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${taken}`;
}

function refused(code: string, host: string, port: number, cause: unknown): unknown {
  if (code === 'EADDRINUSE')
    return new ConfigError(
      `Port ${port} of ${host} is taken.`,
      'Stop what listens there, or choose another with --port or DIPLOGRAPH_PORT.',
      { cause },
    );
  if (code === 'EACCES')
    return new ConfigError(
      `Port ${port} needs rights that this user lacks.`,
      'Choose one above 1023 with --port or DIPLOGRAPH_PORT.',
      { cause },
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError(
      `This machine has no address ${host}.`,
      'Choose one of its own, such as 127.0.0.1 or 0.0.0.0, with --host or DIPLOGRAPH_HOST.',
      { cause },
    );
  return cause;
}
