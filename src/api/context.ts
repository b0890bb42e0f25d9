import type { Graph } from '../graph/graph.js';
import type { Phases } from './phases.js';

/** What every resolver of a request is given. */
export interface Context {
  /**
   * Whether nobody asked: the operation is made ready and `statements` tells what it would send, but nothing is sent, counted
   * or logged.
   */
  isRehearsal: boolean;
  requestId: string;
  /** By the clock of `performance.now()`. */
  startedAt: number;
  /** Aborted when the client goes away. */
  signal: AbortSignal | null;
  graph: Graph;
  /** Longest that the database may take for one root field. */
  timeoutMs: number;
  phases: Phases;
  /** Objects that the answer may hold; null until it is reckoned, and where it cannot be. */
  cost: number | null;
  /** Statements sent to the database for this request, in the order in which they were sent. */
  statements: SentStatement[];
  /** Names by which something was asked for in vain, because nobody bears them. */
  unknownNames: string[];
}

/** One round trip to the database. */
export interface SentStatement {
  /** Response key of the root field that it answers, or the key of the extensions. */
  field: string;
  text: string;
  parameters: Record<string, unknown>;
}
