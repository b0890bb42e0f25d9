import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Build } from './builder.js';
import { typesNamed } from './global-id.js';
import { keepTo, LIMITS, type Limits } from './limits.js';
import { patternsIn } from './patterns.js';
import { compiledRoot } from './roots.js';
import { type Request, type Selected, selectedFields } from './selection.js';
import { shapeOf } from './shape.js';
import { type AskedName, Statement, type Parameters } from './statement.js';
import type { Storage } from './storage.js';

/** A root field made ready: the same for every request of the same document, operation and shape of variables. */
export interface Plan {
  /** One statement, without any value of the client. */
  text: string;
  /** Fields that the server itself answers; `build` is given their values. */
  computed: string[];
  /** Throws a refusal where an argument is out of bounds. */
  bind: (variables: Record<string, unknown>) => Parameters;
  /** The field's value, ready for the response. */
  build: Build;
  /** By which names the field and those below it ask for someone. */
  askedNames: (variables: Record<string, unknown>) => AskedName[];
}

/** One root field of the response. Without a plan it tells of the schema and is answered without the graph. */
export interface PlannedRoot {
  responseKey: string;
  name: string;
  nodes: FieldNode[];
  plan: Plan | null;
}

/** What is to be answered. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Coerced by graphql-js. */
  variables: Record<string, unknown>;
}

/** Shapes of variables kept for one operation; a client that sends more than these is no usual one. */
const MOST_SHAPES = 100;

type Variables = Record<string, unknown>;

/** What is kept of one operation. */
interface Kept {
  plans: Map<string, PlannedRoot[]>;
  /** What else of the variables makes another text, beside their shape. */
  told: ((variables: Variables) => string)[];
}

/** Compiles operations, and keeps the plans as long as Apollo keeps the parsed document. */
export class Compiler {
  /** How often a plan was there already, and how often it was made. */
  readonly counts = { hits: 0, misses: 0 };
  readonly #schema: GraphQLSchema;
  readonly #storage: Storage;
  readonly #limits: Limits;
  readonly #kept = new WeakMap<OperationDefinitionNode, Kept>();

  constructor(schema: GraphQLSchema, storage: Storage, limits: Limits = LIMITS) {
    this.#schema = schema;
    this.#storage = storage;
    this.#limits = limits;
  }

  /** The root fields of the response, in its order. Throws QUERY_TOO_COSTLY where the database would plan them for too long. */
  plan(asked: Operation): PlannedRoot[] {
    const { plans, told } = this.#keptOf(asked);
    let shape = shapeOf(asked.variables);
    for (const tell of told) shape += ` ${tell(asked.variables)}`;
    const known = plans.get(shape);
    if (known) {
      this.counts.hits++;
      return known;
    }
    this.counts.misses++;
    const roots = this.#planned(asked);
    const patterns = roots.map(({ plan }) => patternsIn(plan?.text ?? ''));
    keepTo(
      this.#limits,
      'patterns',
      patterns.reduce((one, other) => one + other, 0),
    );
    if (plans.size >= MOST_SHAPES) plans.clear();
    plans.set(shape, roots);
    return roots;
  }

  #keptOf({ document, operation }: Operation): Kept {
    const known = this.#kept.get(operation);
    if (known) return known;
    const told = [
      ...this.#orders(operation).map((name) => (variables: Variables) => String(variables[name])),
      ...this.#idsOfNodes(document).map(
        (name) => (variables: Variables) => typesNamed([variables[name]].flat()).join(),
      ),
    ];
    const kept = { plans: new Map<string, PlannedRoot[]>(), told };
    this.#kept.set(operation, kept);
    return kept;
  }

  /** The variables that hold an order. */
  #orders({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
    const types = new Set([...this.#storage.orders.keys()].map((order) => order.split('.')[0]));
    return variableDefinitions.flatMap(({ type, variable }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      const isOrder = named.kind === Kind.NAMED_TYPE && types.has(named.name.value);
      return isOrder ? [variable.name.value] : [];
    });
  }

  /** The variables that hold ids of nodes of any type, which are looked for among those of the types that the ids name. */
  #idsOfNodes(document: DocumentNode): string[] {
    const names = new Set<string>();
    visit(document, {
      Field: (field) => {
        if (this.#storage.fields.get(`Query.${field.name.value}`)?.at !== 'byId') return;
        for (const argument of field.arguments ?? [])
          visit(argument, { Variable: ({ name }) => void names.add(name.value) });
      },
    });
    return [...names];
  }

  #planned({ document, operation, variables }: Operation): PlannedRoot[] {
    const fragments = fragmentsOf(document);
    const request = { schema: this.#schema, fragments, variables };
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    return selectedFields(request, query, [operation.selectionSet]).map((selected) => ({
      responseKey: selected.responseKey,
      name: selected.name,
      nodes: [selected.node],
      plan: selected.name.startsWith('__') ? null : this.#compiled(request, query, selected),
    }));
  }

  #compiled(request: Request, parent: GraphQLObjectType, selected: Selected): Plan {
    const statement = new Statement();
    const computed = new Set<string>();
    const compilation = { request, storage: this.#storage, statement, computed };
    const field = parent.getFields()[selected.name]!;
    const root = compiledRoot(compilation, { selected, parent, field });
    return {
      ...root,
      computed: [...computed],
      bind: statement.binding(root.text),
      askedNames: (variables) => statement.askedNames(variables),
    };
  }
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}
