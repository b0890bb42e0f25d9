import type { Transaction, Graph } from '../graph.js';

/** Why something in the graph is one thing, and why what stands near it is another. */
export interface Explanation {
  type: 'message' | 'person' | 'occasion';
  /** Its id now; it may have been asked for by the id of another of its claims. */
  id: string;
  name: string;
  /** In the order in which they were taken. */
  decisions: ExplainedDecision[];
  /** Those of the same block that were kept apart. */
  apart: { id: string; name: string; reason: string }[];
}

export interface ExplainedDecision {
  /** Id of the claim; the first decision's is the id of the whole. */
  claimId: string;
  /** What is claimed, in one line. */
  claim: string;
  verdict: 'opened' | 'joined';
  reason: string;
  /** The articles that claim it, some of them where they are many. */
  articles: { id: string; title: string | null; publishedOn: string | null; url: string | null }[];
}

/** Lets what reads within a write read outside of one. */
export function readingOnly(graph: Graph): Transaction {
  return { run: (text, parameters = {}) => graph.readMaps(text, { given: parameters }) };
}
