import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceConfig } from '../config.js';
import { isKnownKey, keyOf } from './api-keys.js';
import { RateLimit } from './rate-limit.js';
import { refusedAs } from './refusals.js';

/**
 * Lets in only who has a key, where there are keys, and who asks no more often than the settings allow. Pages and health
 * are open to all; answers and metrics are not.
 */
export function admit(server: FastifyInstance, { apiKeys, rateLimit }: ServiceConfig): void {
  const limit = rateLimit === null ? null : new RateLimit(rateLimit);
  server.addHook('onRequest', async (request, reply) => {
    if (!isAnswer(request)) return;
    const key = keyOf(request);
    if (apiKeys.length && !isKnownKey(key, apiKeys)) {
      reply.header('www-authenticate', 'Bearer');
      return refuse(reply, 401, 'UNAUTHENTICATED', NO_KEY);
    }
    const seconds = limit?.secondsToWait(apiKeys.length ? key! : request.ip) ?? null;
    if (seconds === null) return;
    reply.header('retry-after', seconds);
    return refuse(
      reply,
      429,
      'RATE_LIMITED',
      `This is more than ${rateLimit} requests a minute. Ask again in ${seconds} seconds.`,
    );
  });
}

const NO_KEY = 'A key is needed. Send it as the header "authorization: Bearer KEY".';

function isAnswer({ method, url }: FastifyRequest): boolean {
  const [path, search] = url.split('?');
  if (path === '/metrics') return true;
  return path === '/graphql' && (method === 'POST' || (method === 'GET' && search !== undefined));
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send(refusedAs(code, message));
}
