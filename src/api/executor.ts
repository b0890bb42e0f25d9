import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { GraphError } from '../errors.js';
import { Compiler, fragmentsOf, type Plan, type PlannedRoot } from '../query/compiler.js';
import { keepInputSmall } from '../query/input-limits.js';
import { KeptCosts } from '../query/kept-costs.js';
import { LIMITS, type Limits } from '../query/limits.js';
import type { AskedName } from '../query/statement.js';
import { unknownNamesText } from '../query/unknown-names.js';
import { VariableReader } from '../query/variable-reader.js';
import { askGraph } from './ask-graph.js';
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
 * passes the limits is refused before the database is asked. Where something that was asked for by name came out empty, one
 * statement more tells which of the names nobody bears.
 */
export class Executor {
  readonly schema: GraphQLSchema;
  /** How often a plan was there already, and how often it was made. */
  readonly plans: Compiler['counts'];
  readonly #compiler: Compiler;
  readonly #facts: Record<string, () => unknown>;
  readonly #limits: Limits;
  readonly #costs: KeptCosts;
  readonly #variables: VariableReader;
  readonly #unknownNamesText: string;

  constructor({ schema, storage }: ServedSchema, facts: Facts, limits: Limits = LIMITS) {
    this.schema = schema;
    this.#limits = limits;
    this.#costs = new KeptCosts(schema, limits);
    this.#variables = new VariableReader(schema);
    this.#compiler = new Compiler(schema, storage, limits);
    this.#unknownNamesText = unknownNamesText(storage);
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
    const inVain: AskedName[] = [];
    const values = await Promise.all(
      roots.map(async ({ plan, nodes, responseKey }) => {
        if (!plan) return null;
        try {
          const { value, isEmpty } = await this.#answer(plan, responseKey, request, variables);
          if (isEmpty) inVain.push(...plan.askedNames(variables));
          return value;
        } catch (error) {
          return refused(error, nodes, [responseKey]);
        }
      }),
    );
    if (inVain.length) context.unknownNames = await this.#unknown(inVain, request);
    const data: Record<string, unknown> = {};
    roots.forEach(({ responseKey, nodes, plan }, place) => {
      data[responseKey] = plan ? values[place] : this.#ofSchema(request, nodes)[responseKey];
    });
    return errors.length ? { errors, data } : { data };
  }

  /**
   * Makes an operation ready: its first request is then as quick as any later one. Tells in the context's `statements` what it
   * would send; nothing where it would be refused.
   */
  rehearse(request: ExecutionRequest): void {
    const { document, operation, context } = request;
    const { variables } = this.#admitted(request);
    if (!variables) return;
    try {
      for (const { responseKey: field, plan } of this.#compiler.plan({
        document,
        operation,
        variables,
      }))
        if (plan)
          context.statements.push({ field, text: plan.text, parameters: plan.bind(variables) });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
  }

  /** The coerced variables of a request that keeps to the limits; without them, what is wrong. */
  #admitted({ document, operation, variables, context }: ExecutionRequest): Admitted {
    try {
      keepInputSmall(document, variables, this.#limits);
      const { coerced, errors } = this.#variables.read(operation, variables);
      if (!coerced) return { variables: null, faults: errors };
      context.cost = this.#costs.costOf({ document, operation, variables: coerced });
      return { variables: coerced, faults: [] };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { cost } = error.extensions as { cost?: { requested: number } };
      context.cost = cost?.requested ?? null;
      return { variables: null, faults: [ofInput(error)] };
    }
  }

  async #answer(
    { text, bind, computed, build }: Plan,
    field: string,
    { operation, context }: ExecutionRequest,
    variables: Record<string, unknown>,
  ): Promise<{ value: unknown; isEmpty: boolean }> {
    const parameters = bind(variables);
    const rows = await askGraph({ field, text, parameters }, operation, context);
    const facts: Record<string, unknown> = {};
    for (const name of computed) facts[name] = await this.#facts[name]!();
    const built = context.phases.begin('build');
    const noticed = { isEmpty: false };
    const value = build(rows, parameters, facts, noticed);
    built();
    return { value, isEmpty: noticed.isEmpty };
  }

  /** Those of the names that nobody bears; none where the database does not say, for the answer is right without. */
  async #unknown(asked: AskedName[], { operation, context }: ExecutionRequest): Promise<string[]> {
    const names = new Map(asked.map(({ name, key }) => [key, name]));
    const statement = {
      field: 'unknownNames',
      text: this.#unknownNamesText,
      parameters: { keys: [...names.keys()] },
    };
    try {
      const rows = await askGraph(statement, operation, context);
      return rows.map(([key]) => names.get(key as string)!);
    } catch (error) {
      if (error instanceof GraphError) return [];
      throw error;
    }
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

/** graphql-js gives no code to what it says of arguments, such as one that must not be null and whose variable is. */
function ofInput(error: GraphQLError): GraphQLError {
  if (error.extensions['code']) return error;
  const { message, nodes } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
