import type { Graph } from '../graph/graph.js';
import { storedArticles } from '../graph/stored-articles.js';
import { takeWriterLock } from '../graph/writer-lock.js';
import { withdrawArticles } from '../graph/writes/write-batch.js';

const IN_ONE_TRANSACTION = 100;

/**
 * Takes articles out of a migrated graph, a hundred a transaction, with all that no other article tells; what is left is as
 * if they had never been loaded. Answers the ids of those that it held and holds no longer. When the signal is aborted, the
 * transaction that runs is finished and no other begun.
 */
export async function withdrawnFrom(
  graph: Graph,
  ids: string[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const stored = [...(await storedArticles(graph, ids)).keys()].sort();
  let done = 0;
  while (done < stored.length && !signal?.aborted) {
    const part = stored.slice(done, done + IN_ONE_TRANSACTION);
    await graph.write(async (transaction) => {
      await takeWriterLock(transaction);
      await withdrawArticles(transaction, part);
    });
    done += part.length;
  }
  return new Set(stored.slice(0, done));
}
