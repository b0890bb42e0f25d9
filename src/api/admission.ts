import rateLimiting from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceConfig } from '../config.js';
import { isKnownKey, keyOf } from './api-keys.js';
import { type Amounts, refusedAs } from './refusals.js';

/** Clients that are remembered; with more, the one that was seen least lately is forgotten. */
const MOST_CLIENTS = 10_000;

/** The count is told as what is left, so that behind a lower bound nobody could say how many were sent. */
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/**
 * Lets in only who has a key, where there are keys, and who asks no more often than the settings allow. Pages and health
 * are open to all; answers and metrics are not.
 */
export async function admit(
  server: FastifyInstance,
  { apiKeys, rateLimit }: ServiceConfig,
): Promise<void> {
  if (apiKeys.length)
    server.addHook('onRequest', async (request, reply) => {
      if (!isAnswer(request) || isKnownKey(keyOf(request), apiKeys)) return;
      reply.header('www-authenticate', 'Bearer');
      return refuse(reply, 401, 'UNAUTHENTICATED', NO_KEY);
    });
  if (rateLimit === null) return;
  await server.register(rateLimiting, {
    global: false,
    max: UNBOUNDED,
    timeWindow: '1 minute',
    cache: MOST_CLIENTS,
    ...(apiKeys.length && { keyGenerator: (request) => keyOf(request)! }),
  });
  const countOf = server.createRateLimit();
  server.addHook('onRequest', async (request, reply) => {
    if (!isAnswer(request)) return;
    const count = await countOf(request);
    if (count.isAllowed) return;
    const requested = count.max - count.remaining;
    if (requested <= rateLimit) return;
    reply.header('retry-after', count.ttlInSeconds);
    return refuse(
      reply,
      429,
      'RATE_LIMITED',
      `This is request ${requested} in a minute; ${rateLimit} are allowed. Ask again in ${count.ttlInSeconds} seconds.`,
      { requests: { requested, limit: rateLimit } },
    );
  });
}

const NO_KEY = 'A key is needed. Send it as the header "authorization: Bearer KEY".';

/** By the route and not the address, which may be written in several ways, such as `/%67raphql`. */
function isAnswer({ method, url, routeOptions: { url: route } }: FastifyRequest): boolean {
  if (route === '/metrics') return true;
  return route === '/graphql' && (method === 'POST' || (method === 'GET' && url.includes('?')));
}

function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  amounts?: Amounts,
): FastifyReply {
  return reply.code(status).send(refusedAs(code, message, amounts));
}
