import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fragmentsOf, type Operation } from './compiler.js';
import { costOf } from './cost.js';
import type { Limits } from './limits.js';

/** Costs kept for one operation; a client that sends more kinds of variables than these is no usual one. */
const MOST_COSTS = 100;

/** Reckons costs as `costOf` does, and keeps them as long as Apollo keeps the parsed document. */
export class KeptCosts {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #kept = new WeakMap<OperationDefinitionNode, Map<string, number>>();

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** Throws QUERY_TOO_COSTLY where a limit is passed. */
  costOf({ document, operation, variables }: Operation): number {
    let costs = this.#kept.get(operation);
    if (!costs) {
      costs = new Map();
      this.#kept.set(operation, costs);
    }
    const measures = measuresOf(variables);
    const known = costs.get(measures);
    if (known !== undefined) return known;
    const request = { schema: this.#schema, fragments: fragmentsOf(document), variables };
    const cost = costOf(request, operation, this.#limits);
    if (costs.size >= MOST_COSTS) costs.clear();
    costs.set(measures, cost);
    return cost;
  }
}

/**
 * What of the variables a cost hangs on: which are given, sizes of pages, lengths of lists and the values of booleans (@skip
 * and @include). Text and objects do not count.
 */
function measuresOf(variables: Record<string, unknown>): string {
  let measures = '';
  for (const name in variables) {
    const value = variables[name];
    const measure = Array.isArray(value) ? value.length : value;
    measures +=
      typeof measure === 'string' || (typeof measure === 'object' && measure)
        ? `${name} `
        : `${name}:${String(measure)} `;
  }
  return measures;
}
