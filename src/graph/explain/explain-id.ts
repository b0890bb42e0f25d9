import type { Graph } from '../graph.js';
import { explainMessage } from './explain-message.js';
import { explainOccasion } from './explain-occasion.js';
import { explainPerson } from './explain-person.js';
import type { Explanation } from './explanation.js';

/**
 * Explains the message, person or occasion of an id, also by the id of any of its claims. Every decision is taken anew from the
 * stored claims. Null for an id that stands for none of these.
 */
export async function explainId(graph: Graph, id: string): Promise<Explanation | null> {
  return (
    (await explainMessage(graph, id)) ??
    (await explainPerson(graph, id)) ??
    (await explainOccasion(graph, id))
  );
}
