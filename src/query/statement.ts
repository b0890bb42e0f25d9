import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';
import { argumentReader } from './argument-reader.js';

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

interface Binding {
  name: string;
  source: ArgumentSource;
  value: (given: ArgumentValues) => unknown;
  /** What stands for the value, where another place of the text may ask for the same one. */
  means: string | null;
}

/** A name by which a client asks for someone, and the key by which the graph knows it. */
export interface AskedName {
  name: string;
  key: string;
}

interface Naming {
  source: ArgumentSource;
  names: (given: ArgumentValues) => AskedName[];
}

/** Collects the parameters of one Cypher statement while it is written, and binds them for each request. */
export class Statement {
  readonly #bindings: Binding[] = [];
  readonly #namings: Naming[] = [];

  /** The name, with its dollar sign, of a parameter with this value: a new one, unless the field has one that means the same. */
  parameter(
    source: ArgumentSource,
    value: (given: ArgumentValues) => unknown,
    means: string | null = null,
  ): string {
    const known = this.#bindings.find(
      (binding) => means !== null && binding.means === means && binding.source.node === source.node,
    );
    if (known) return `$${known.name}`;
    const name = `p${this.#bindings.length}`;
    this.#bindings.push({ name, source, value, means });
    return `$${name}`;
  }

  /** Notes that what a field answers hangs on whoever bears these names. */
  asksFor(source: ArgumentSource, names: Naming['names']): void {
    this.#namings.push({ source, names });
  }

  /** Whether a field asks for someone by name. */
  isByName({ node }: ArgumentSource): boolean {
    return this.#namings.some(({ source }) => source.node === node);
  }

  /** All names that the statement asks for. */
  askedNames(variables: Record<string, unknown>): AskedName[] {
    return this.#namings.flatMap(({ source: { field, node }, names }) =>
      names(getArgumentValues(field, node, variables)),
    );
  }

  /**
   * What gives the parameters that the text names. All values are looked at, for what is given has to be right wherever it
   * leads, and that gives a refusal where an argument is out of bounds.
   */
  binding(text: string): (variables: Record<string, unknown>) => Parameters {
    const named = new Set(text.match(/\$p\d+/g));
    const bySource = new Map<FieldNode, Binding[]>();
    for (const binding of this.#bindings) {
      const { node } = binding.source;
      bySource.set(node, [...(bySource.get(node) ?? []), binding]);
    }
    const groups = [...bySource.values()].map((bindings) => ({
      read: argumentReader(bindings[0]!.source),
      bindings: bindings.map((binding) => ({ ...binding, isSent: named.has(`$${binding.name}`) })),
    }));
    return (variables) => {
      const parameters: Parameters = {};
      for (const { read, bindings } of groups) {
        const given = read(variables);
        for (const { name, value, isSent } of bindings) {
          const parameter = value(given);
          if (isSent) parameters[name] = parameter;
        }
      }
      return parameters;
    };
  }
}

/** A piece of Cypher from `schema/` with its single-letter names (`n`, `e`, `i`, `p`, `q`, `x`, `$v`) replaced. */
export function written(cypher: string, names: Record<string, string>): string {
  return cypher.replace(/\$v\b|(?<![\w.$'])[neipqx](?![\w'])/g, (name) => names[name] ?? name);
}
