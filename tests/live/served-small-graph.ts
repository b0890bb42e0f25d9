import { type ApiServer, startApi } from './api-server.js';
import { writeSmallGraph } from './small-graph.js';
import { testGraph } from './test-graph.js';

/** The API over the small graph, in the run's emptied database. */
export interface ServedGraph extends ApiServer {
  /** Ends the server and leaves the database. */
  close(): Promise<void>;
}

/** Serves it with the settings of `environment`. */
export async function serveSmallGraph(environment: NodeJS.ProcessEnv = {}): Promise<ServedGraph> {
  const graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  const api = await startApi(graph, environment);
  return {
    ...api,
    close: async () => {
      await api.server.close();
      await graph.close();
    },
  };
}
