import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';

/** Coerced arguments of a field. */
export type ArgumentValues = Record<string, unknown>;

/** The arguments of one field of the document, from which parameters are taken anew for each request. */
export interface ArgumentSource {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

export type Parameters = Record<string, unknown>;

/** Names in Cypher of the node at hand, the relationship that led to it and its place in a list. */
export interface Scope {
  depth: number;
  node: string;
  edge: string;
  index: string;
  /** Parameter with what a full-text search looked for, where the node was found by one. */
  searched?: string;
}

/** Names of a depth. Brothers use the same ones, for each stands in a subquery of its own. */
export function scopeAt(depth: number): Scope {
  return { depth, node: `n${depth}`, edge: `e${depth}`, index: `i${depth}` };
}

type Binding = { name: string; source: ArgumentSource; value: (given: ArgumentValues) => unknown };

/** Collects the parameters of one Cypher statement while it is written, and binds them for each request. */
export class Statement {
  readonly #bindings: Binding[] = [];

  /** The name, with its dollar sign, of a new parameter with this value. */
  parameter(source: ArgumentSource, value: (given: ArgumentValues) => unknown): string {
    const name = `p${this.#bindings.length}`;
    this.#bindings.push({ name, source, value });
    return `$${name}`;
  }

  /** Values of all parameters. Throws a refusal where an argument is out of bounds. */
  bind(variables: Record<string, unknown>): Parameters {
    const given = new Map<FieldNode, ArgumentValues>();
    const parameters: Parameters = {};
    for (const { name, source, value } of this.#bindings) {
      let values = given.get(source.node);
      if (!values) {
        values = getArgumentValues(source.field, source.node, variables);
        given.set(source.node, values);
      }
      parameters[name] = value(values);
    }
    return parameters;
  }
}

/** A piece of Cypher from `schema/` with its single-letter names (`n`, `e`, `i`, `p`, `x`, `$v`) replaced. */
export function written(cypher: string, names: Record<string, string>): string {
  return cypher.replace(/\$v\b|(?<![\w.$'])[neipx](?![\w'])/g, (name) => names[name] ?? name);
}
