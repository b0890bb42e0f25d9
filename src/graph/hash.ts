import type { Graph } from './graph.js';
import { graphStats } from './stats.js';

/** One value for the whole content: equal for equal content however it was loaded, another when any one property changes. */
export async function graphHash(graph: Graph): Promise<string> {
  return (await graphStats(graph)).graphHash;
}
