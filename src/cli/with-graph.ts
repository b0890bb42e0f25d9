import { configFrom, type Config } from '../config.js';
import type { Graph } from '../graph/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { openGraph } from '../graph/server/open-graph.js';

/** Opens the graph of the settings, brings its schema up to date, and closes it again whatever `work` does. */
export async function withGraph<Result>(
  work: (graph: Graph, config: Config) => Promise<Result>,
  onProgress: (line: string) => void = () => undefined,
): Promise<Result> {
  const config = configFrom(process.env);
  const opened = await openGraph(config, { onProgress });
  try {
    await migrate(opened.graph);
    return await work(opened.graph, config);
  } finally {
    await opened.close();
  }
}
