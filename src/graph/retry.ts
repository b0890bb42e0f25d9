import { setTimeout as wait } from 'node:timers/promises';
import { mayRetry } from './driver-errors.js';

const TRIES = 10;
const LONGEST_MS = 5_000;

/**
 * What `work` gives, tried up to ten times within five seconds while it fails for a passing reason; the driver's own retry
 * waits a second at first, where a deadlock is over in milliseconds.
 */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = Date.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || Date.now() - start > LONGEST_MS || !mayRetry(error)) throw error;
    }
    // Two writers that wait equally long meet again, hence the chance.
    await wait(20 + Math.random() * 20 * attempt);
  }
}
