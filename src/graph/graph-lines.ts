import { BOOKKEEPING_LABELS, CONTENT_LABELS, type ContentLabel } from './content.js';
import type { Graph } from './graph.js';

/** One node or edge of the content as a line of JSON; `label` is its content label or the type of the edge. */
export interface GraphLine {
  type: 'node' | 'edge';
  label: string;
  line: string;
}

/** Rows of one round trip; an article may be as large as a mebibyte. */
const PAGE = 100;

const NODES = CONTENT_LABELS.map(
  (label) =>
    [
      label,
      `MATCH (n:${label}) WHERE n.id > $after RETURN n.id, labels(n), properties(n) ORDER BY n.id LIMIT $count`,
    ] as const,
);
const EDGES = CONTENT_LABELS.map(
  (label) =>
    [
      label,
      `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $count
RETURN n.id, labels(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), properties(r), labels(m), m.id] } ORDER BY n.id`,
    ] as const,
);

/**
 * Every node and then every edge of the content in an order that the content alone decides: nodes by label and id, edges by
 * the node they leave, within it by their own text. Properties are in the order of their names. Memory stays bounded. Rejects with
 * the reason of `signal` when that is aborted.
 */
export async function* graphLines(graph: Graph, signal?: AbortSignal): AsyncGenerator<GraphLine> {
  for (const [label, text] of NODES)
    for await (const [, labels, properties] of pages(graph, text, signal))
      if (contentLabel(labels as string[]) === label)
        yield {
          type: 'node',
          label,
          line: asLine({
            type: 'node',
            labels: (labels as string[]).toSorted(),
            properties: sorted(properties as object),
          }),
        };
  for (const [label, text] of EDGES)
    for await (const [id, labels, edges] of pages(graph, text, signal))
      if (contentLabel(labels as string[]) === label)
        yield* edgeLines({ label, id }, edges as Edge[]);
}

type Edge = [type: string, properties: object, labels: string[], id: unknown];

function edgeLines(from: { label: string; id: unknown }, edges: Edge[]): GraphLine[] {
  return edges
    .filter(([, , labels]) => !BOOKKEEPING_LABELS.some((label) => labels.includes(label)))
    .map(([type, properties, labels, id]) => ({
      type: 'edge' as const,
      label: type,
      line: asLine({
        type: 'edge',
        label: type,
        from,
        to: { label: contentLabel(labels) ?? labels.toSorted()[0], id },
        properties: sorted(properties),
      }),
    }))
    .toSorted((one, other) => (one.line < other.line ? -1 : one.line > other.line ? 1 : 0));
}

async function* pages(graph: Graph, text: string, signal?: AbortSignal): AsyncGenerator<unknown[]> {
  for (let after: unknown = ''; ;) {
    const { rows } = await graph.read(text, { after, count: PAGE }, { ...(signal && { signal }) });
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = last[0];
  }
}

function contentLabel(labels: string[]): ContentLabel | undefined {
  return CONTENT_LABELS.find((label) => labels.includes(label));
}

function sorted(properties: object): object {
  return Object.fromEntries(
    Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const asLine = (value: object) => JSON.stringify(value);
