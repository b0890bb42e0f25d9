import type { Symbols } from './voices.js';

/** Words back from a letter that "joint" may stand at. */
const JOINT_REACH = 3;

/** "A and B sent a joint letter": all write as one. */
export function isJoint(symbols: Symbols, item: number): boolean {
  const before = symbols.slice(Math.max(0, item - JOINT_REACH), Math.max(0, item));
  return before.some(({ lower }) => lower === 'joint');
}
