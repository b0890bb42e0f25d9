import { EXIT, type ExitCode } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { graphLines } from '../graph/graph-lines.js';
import { messageRows, type MessageRow } from '../graph/message-rows.js';
import { csvLine } from './csv-line.js';
import { printAll } from './print-all.js';
import { withGraph } from './with-graph.js';

const COLUMNS = [
  'id',
  'senders',
  'recipients',
  'fromCountries',
  'toCountries',
  'mutual',
  'kind',
  'channels',
  'status',
  'occasion',
  'sentOn',
  'quote',
  'article',
  'url',
] as const satisfies (keyof MessageRow)[];

/** Prints the whole graph: `jsonl` in exactly the lines that are hashed, `csv` with a message a line. */
export async function exportGraph({ format }: { format: 'jsonl' | 'csv' }): Promise<ExitCode> {
  return withGraph(async ({ graph, signals: { signal } }) => {
    await printAll(format === 'csv' ? csvLines(graph, signal) : jsonLines(graph, signal));
    return EXIT.done;
  });
}

async function* jsonLines(graph: Graph, signal: AbortSignal): AsyncGenerator<string> {
  for await (const { line } of graphLines(graph, signal)) yield `${line}\n`;
}

async function* csvLines(graph: Graph, signal: AbortSignal): AsyncGenerator<string> {
  yield csvLine([...COLUMNS]);
  for await (const row of messageRows(graph, signal))
    yield csvLine(COLUMNS.map((column) => row[column]));
}
