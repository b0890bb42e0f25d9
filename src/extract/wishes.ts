import type { Kind } from '../model.js';

/** Acts of those who write to one. */
const WISHES: ReadonlySet<Kind | null> = new Set<Kind | null>([
  'congratulation',
  'greeting',
  'condolence',
  'sympathy',
  'message',
  null,
]);

/** Whether an act is one of those by which many write to one. */
export const isWish = (kind: Kind | null): boolean => WISHES.has(kind);
