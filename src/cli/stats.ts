import { EXIT, type ExitCode } from '../errors.js';
import { graphStats, type GraphStats } from '../graph/stats.js';
import { printAll } from './print-all.js';
import { withGraph } from './with-graph.js';

/** Prints what the graph holds, by label and type, and its hash. */
export async function stats({ json }: { json?: boolean }): Promise<ExitCode> {
  return withGraph(async ({ graph, signals: { signal } }) => {
    const counted = await graphStats(graph, signal);
    await printAll([json ? `${JSON.stringify(counted)}\n` : table(counted)]);
    return EXIT.done;
  });
}

/** Nodes, then edges, each with its count on a line; the hash last. */
export function table({ graphHash, nodes, edges }: GraphStats): string {
  const rows = [...Object.entries(nodes), ...Object.entries(edges)];
  const counts = rows.map(([, count]) => count.toLocaleString('en'));
  const width = Math.max(0, ...counts.map((count) => count.length));
  const names = Math.max(0, ...rows.map(([name]) => name.length));
  const lines = rows.map(
    ([name], place) => `${name.padEnd(names)}  ${counts[place]!.padStart(width)}`,
  );
  return [...lines, `graphHash ${graphHash}`].map((line) => `${line}\n`).join('');
}
