import type { Transaction } from '../../src/graph/graph.js';

/** A node of a graph for a test: its labels and properties, `id` among them. */
export interface GivenNode {
  labels: readonly string[];
  id: string;
  [property: string]: unknown;
}

/** An edge of a graph for a test, by the ids of its ends. */
export interface GivenEdge {
  tail: string;
  type: string;
  head: string;
  [property: string]: unknown;
}

const CREATE_NODES = `
UNWIND $given.rows AS row
CREATE (n:$(row.labels)) SET n = row.properties
RETURN elementId(n) AS place`;
const CREATE_EDGES = `
UNWIND $given.rows AS row
MATCH (tail) WHERE elementId(tail) = row.tail
MATCH (head) WHERE elementId(head) = row.head
CREATE (tail)-[e:$(row.type)]->(head) SET e = row.properties`;

/** Writes the nodes and edges in their order, by two statements whatever their labels and types, as each takes Neo4j a plan. */
export async function writeGraph(
  transaction: Transaction,
  nodes: readonly GivenNode[],
  edges: readonly GivenEdge[],
): Promise<void> {
  const written = await transaction.run<{ place: string }>(CREATE_NODES, {
    rows: nodes.map(({ labels, ...properties }) => ({ labels, properties })),
  });
  const places = new Map(nodes.map(({ id }, index) => [id, written[index]!.place]));
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`An edge ends at ${id}, which is no node.`);
    return place;
  };
  await transaction.run(CREATE_EDGES, {
    rows: edges.map(({ tail, type, head, ...properties }) => ({
      tail: placeOf(tail),
      type,
      head: placeOf(head),
      properties,
    })),
  });
}
