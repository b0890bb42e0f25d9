import { hash } from 'node:crypto';

/** An id made from content alone: 24 hexadecimal digits, equal for equal parts in equal order. */
export function contentId(...parts: unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24);
}
