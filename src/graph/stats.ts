import { createHash } from 'node:crypto';
import type { Graph } from './graph.js';
import { graphLines } from './graph-lines.js';

export interface GraphStats {
  /** SHA-256 in hexadecimal over every line of the export, so over every property of every content node and edge. */
  graphHash: string;
  /** How many nodes of each content label there are, by label; none of a label that has none. */
  nodes: Record<string, number>;
  /** How many edges of each type there are, by type. */
  edges: Record<string, number>;
}

/** Counts and hashes the content in one pass. Articles that are loaded meanwhile may be in it or not. */
export async function graphStats(graph: Graph, signal?: AbortSignal): Promise<GraphStats> {
  const hash = createHash('sha256');
  const counts = { node: new Map<string, number>(), edge: new Map<string, number>() };
  for await (const { type, label, line } of graphLines(graph, signal)) {
    hash.update(line).update('\n');
    counts[type].set(label, (counts[type].get(label) ?? 0) + 1);
  }
  return {
    graphHash: hash.digest('hex'),
    nodes: byName(counts.node),
    edges: byName(counts.edge),
  };
}

function byName(counts: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
