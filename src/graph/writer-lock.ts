import type { Transaction } from './graph.js';

const TAKE = `MERGE (l:WriterLock {id: 'content'}) SET l.taken = true`;

/**
 * Makes a transaction wait until no other that took the lock is open, and the next wait for it. What a batch decides rests on
 * what it reads, so two loaders at once have to take turns.
 */
export async function takeWriterLock(transaction: Transaction): Promise<void> {
  await transaction.run(TAKE);
}
