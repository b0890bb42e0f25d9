import { createHash } from 'node:crypto';

/** An id made from content alone: 24 hexadecimal digits, equal for equal parts in equal order. */
export function contentId(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
