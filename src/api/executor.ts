import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { Compiler, fragmentsOf, type Plan, type PlannedRoot } from '../query/compiler.js';
import { keepInputSmall } from '../query/input-limits.js';
import { KeptCosts } from '../query/kept-costs.js';
import { LIMITS, type Limits } from '../query/limits.js';
import type { Context } from './context.js';
import type { Facts } from './facts.js';
import { oneAtATime } from './one-at-a-time.js';
import type { ServedSchema } from './served-schema.js';

/** A valid operation with its variables as the client gave them. */
export interface ExecutionRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: Context;
}

type Admitted =
  | { variables: Record<string, unknown>; faults: [] }
  | { variables: null; faults: readonly GraphQLError[] };

/**
 * Answers operations on the schema that the text of `schema/` describes: each root field is one statement and one round
 * trip, and its rows are made into the response by the plan. Root fields of one operation are asked at the same time. What
 * passes the limits is refused before the database is asked.
 */
export class Executor {
  readonly schema: GraphQLSchema;
  /** How often a plan was there already, and how often it was made. */
  readonly plans: Compiler['counts'];
  readonly #compiler: Compiler;
  readonly #facts: Record<string, () => unknown>;
  readonly #limits: Limits;
  readonly #costs: KeptCosts;

  constructor({ schema, storage }: ServedSchema, facts: Facts, limits: Limits = LIMITS) {
    this.schema = schema;
    this.#limits = limits;
    this.#costs = new KeptCosts(schema, limits);
    this.#compiler = new Compiler(schema, storage);
    this.plans = this.#compiler.counts;
    this.#facts = {
      graphHash: oneAtATime(facts.graphHash),
      version: () => facts.version,
      extractorVersion: () => facts.extractorVersion,
      accuracy: () => facts.accuracy,
    };
  }

  async execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const { document, operation, context } = request;
    const { variables, faults } = this.#admitted(request);
    if (!variables) return { errors: faults };
    const errors: GraphQLError[] = [];
    const refused = (error: unknown, nodes: readonly FieldNode[], path: string[]) => {
      errors.push(locatedError(error, nodes, path));
      return null;
    };
    let roots: PlannedRoot[];
    const planned = context.phases.begin('plan');
    try {
      roots = this.#compiler.plan({ document, operation, variables });
      planned();
    } catch (error) {
      planned(error);
      return { errors: [locatedError(error, [])], data: null };
    }
    const values = await Promise.all(
      roots.map(async ({ plan, nodes, responseKey }) => {
        if (!plan) return null;
        try {
          return await this.#answer(plan, responseKey, variables, operation, context);
        } catch (error) {
          return refused(error, nodes, [responseKey]);
        }
      }),
    );
    const data: Record<string, unknown> = {};
    roots.forEach(({ responseKey, nodes, plan }, place) => {
      data[responseKey] = plan ? values[place] : this.#ofSchema(request, nodes)[responseKey];
    });
    return errors.length ? { errors, data } : { data };
  }

  /** The coerced variables of a request that keeps to the limits; without them, what is wrong. */
  #admitted({ document, operation, variables, context }: ExecutionRequest): Admitted {
    try {
      keepInputSmall(document, variables, this.#limits);
      const { coerced, errors } = getVariableValues(
        this.schema,
        operation.variableDefinitions ?? [],
        variables,
        { maxErrors: 50 },
      );
      if (!coerced) return { variables: null, faults: errors };
      context.cost = this.#costs.costOf({ document, operation, variables: coerced });
      return { variables: coerced, faults: [] };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { cost } = error.extensions as { cost?: { requested: number } };
      context.cost = cost?.requested ?? null;
      return { variables: null, faults: [error] };
    }
  }

  async #answer(
    { text, bind, computed, build }: Plan,
    field: string,
    variables: Record<string, unknown>,
    operation: OperationDefinitionNode,
    context: Context,
  ): Promise<unknown> {
    const parameters = bind(variables);
    context.statements.push({ field, text, parameters });
    const asked = context.phases.begin('database');
    const { rows } = await context.graph
      .read(text, parameters, {
        timeoutMs: context.timeoutMs,
        metadata: { requestId: context.requestId, operation: operation.name?.value ?? '' },
        ...(context.signal && { signal: context.signal }),
      })
      .catch((error: unknown) => {
        asked(error);
        throw error;
      });
    asked();
    const facts: Record<string, unknown> = {};
    for (const name of computed) facts[name] = await this.#facts[name]!();
    const built = context.phases.begin('build');
    const value = build(rows, parameters, facts);
    built();
    return value;
  }

  /** `__schema`, `__type` and `__typename` are graphql-js's to answer. */
  #ofSchema(
    { document, operation, variables }: ExecutionRequest,
    nodes: FieldNode[],
  ): Record<string, unknown> {
    const alone: OperationDefinitionNode = {
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
    };
    const { data } = executeSync({
      schema: this.schema,
      document: {
        kind: Kind.DOCUMENT,
        definitions: [alone, ...Object.values(fragmentsOf(document))],
      },
      variableValues: variables,
    });
    return data ?? {};
  }
}
