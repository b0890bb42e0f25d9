import { connect } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { type ApiServer, startApi } from './api-server.js';
import { Line } from './line.js';
import { testAddress, testGraph } from './test-graph.js';

/** A server over the run's database, emptied, that reaches it by a line which can be cut or listened to. */
export interface ServedOverLine {
  line: Line;
  /** Where the line is open. */
  port: number;
  graph: Graph;
  api: ApiServer;
  close(): Promise<void>;
}

/** Starts one. */
export async function serveOverLine(): Promise<ServedOverLine> {
  const setup = await testGraph();
  await setup.empty();
  await setup.close();
  const address = testAddress();
  const line = new Line(address.uri);
  const port = await line.open();
  const graph = await connect({ ...address, uri: `bolt://127.0.0.1:${port}` });
  const api = await startApi(graph);
  const close = async () => {
    await api.server.close();
    await graph.close();
    await line.cut();
  };
  return { line, port, graph, api, close };
}
