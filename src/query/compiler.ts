import type { FieldNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Row } from './columns.js';
import { compiledRoot } from './roots.js';
import { type Request, type Selected } from './selection.js';
import { shapeOf } from './shape.js';
import { Statement, type Parameters } from './statement.js';
import type { Storage } from './storage.js';

/** A root field made ready: the same for every request of the same document, operation and shape of variables. */
export interface Plan {
  /** One statement, without any value of the client. */
  text: string;
  /** Throws a refusal where an argument is out of bounds. */
  bind: (variables: Record<string, unknown>) => Parameters;
  /** The field's value, ready for the response. */
  build: (rows: Row[], parameters: Parameters) => unknown;
}

/** One selected root field of a request. */
export interface RootField extends Request {
  operation: OperationDefinitionNode;
  name: string;
  responseKey: string;
  nodes: readonly FieldNode[];
}

/** Shapes of variables kept for one operation; a client that sends more than these is no usual one. */
const MOST_SHAPES = 100;

/** Compiles root fields, and keeps the plans as long as Apollo keeps the parsed document. */
export class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #storage: Storage;
  readonly #plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

  constructor(schema: GraphQLSchema, storage: Storage) {
    this.#schema = schema;
    this.#storage = storage;
  }

  plan(root: RootField): Plan {
    let plans = this.#plans.get(root.operation);
    if (!plans) {
      plans = new Map();
      this.#plans.set(root.operation, plans);
    }
    const key = `${root.responseKey} ${shapeOf(root.variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = this.#compiled(root);
    if (plans.size >= MOST_SHAPES) plans.clear();
    plans.set(key, plan);
    return plan;
  }

  #compiled(asked: RootField): Plan {
    const parent = this.#schema.getQueryType() as GraphQLObjectType;
    const statement = new Statement();
    const selected: Selected = {
      responseKey: asked.responseKey,
      name: asked.name,
      node: asked.nodes[0]!,
      sets: asked.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      canonical: asked.name,
    };
    const compilation = { request: asked, storage: this.#storage, statement };
    const field = parent.getFields()[asked.name]!;
    const root = compiledRoot(compilation, { selected, parent, field });
    return { ...root, bind: (variables) => statement.bind(variables) };
  }
}
