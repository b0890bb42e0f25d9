import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The key that a request brings, as `authorization: Bearer KEY` or `x-api-key: KEY`. */
export function keyOf({ headers }: FastifyRequest): string | null {
  const [, bearer] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const given = bearer ?? headers['x-api-key'];
  return typeof given === 'string' ? given : null;
}

/** Whether a key is one of those whose SHA-256 sums are given. */
export function isKnownKey(key: string | null, sums: string[]): boolean {
  if (key === null) return false;
  const sum = createHash('sha256').update(key).digest();
  return sums.some((known) => timingSafeEqual(sum, Buffer.from(known, 'hex')));
}
