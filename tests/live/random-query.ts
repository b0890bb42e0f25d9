import {
  doTypesOverlap,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  GraphQLBoolean,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { type Draws, drawsOf } from './draws.js';
import { RandomInputs } from './random-inputs.js';

const ROOTS = [
  ...['messages', 'messages', 'articles', 'people', 'countries', 'occasions', 'about'],
  ...['statements', 'statements', 'parties'],
  ...['message', 'article', 'person', 'country', 'occasion', 'node', 'nodes'],
];
/** Reckoned from all of the graph, or answered by an analyst's query, which has a test of its own. */
const LEFT_OUT = new Set(['graphHash', 'inOrder']);
/** Opaque, so that only the server knows what they hold; they keep their names, by which they are known. */
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

export interface RandomQuery {
  text: string;
  variables: Record<string, unknown>;
  /**
   * Which ends of its pages the variable `cursor` is for, where the query has a list whose next page is asked for by it. That
   * list names its `pageInfo` `paged`.
   */
  paged: 'after' | 'before' | null;
}

/**
 * A query made from the schema; the same seeds give the same one. Queries that differ in the seed of their values alone are
 * the same text of Cypher, which the database plans once.
 */
export function randomQuery(schema: GraphQLSchema, seed: number, valueSeed = seed): RandomQuery {
  return new Maker(schema, drawsOf(seed, valueSeed)).query();
}

/** Where a field stands: how many levels may follow, and whether there is one object of it at most. */
interface Place {
  depth: number;
  isOne: boolean;
}

class Maker {
  readonly #schema: GraphQLSchema;
  readonly #draws: Draws;
  readonly #inputs: RandomInputs;
  readonly #fragments: { name: string; type: string; text: string; isAnywhere: boolean }[] = [];
  #paged: RandomQuery['paged'] = null;

  constructor(schema: GraphQLSchema, draws: Draws) {
    this.#schema = schema;
    this.#draws = draws;
    this.#inputs = new RandomInputs(draws);
  }

  query(): RandomQuery {
    const fields = this.#schema.getQueryType()!.getFields();
    const root = () =>
      this.#field('Query', fields[this.#draws.oneOf(ROOTS)]!, { depth: 3, isOne: true });
    const roots = [root(), ...(this.#draws.oncePer(6) ? [`other: ${unaliased(root())}`] : [])];
    const { definitions, variables } = this.#inputs;
    const declared = [...definitions, ...(this.#paged ? ['$cursor: String'] : [])].join(', ');
    const fragments = this.#fragments.map(
      ({ name, type, text }) => ` fragment ${name} on ${type} ${text}`,
    );
    return {
      text: `query${declared && ` (${declared})`} { ${roots.join(' ')} }${fragments.join('')}`,
      variables,
      paged: this.#paged,
    };
  }

  #field(parent: string, field: GraphQLField<unknown, unknown>, place: Place): string {
    const { below, oneOf, oncePer } = this.#draws;
    const isAliased = oncePer(5) && !CURSORS.has(field.name);
    const alias = isAliased ? `${oneOf(['a', 'b', 'z'])}${below(1000)}: ` : '';
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${alias}${field.name}${this.#directive()}`;
    const wasPaged = this.#paged;
    const given = this.#arguments(parent, field, place.isOne);
    const isOne = place.isOne && !isListType(getNullableType(field.type));
    const directive = this.#directive();
    const selection = this.#selection(
      type as GraphQLCompositeType,
      { depth: place.depth - 1, isOne },
      this.#paged !== wasPaged,
    );
    return `${alias}${field.name}${given}${directive} ${selection}`;
  }

  #arguments(parent: string, field: GraphQLField<unknown, unknown>, isOne: boolean): string {
    const { oneOf, oncePer } = this.#draws;
    const hasPages = field.args.some(({ name }) => name === 'after');
    const isPaged = hasPages && isOne && !this.#paged && !oncePer(3);
    const end = oneOf(isPaged ? ['first', 'last'] : ['first', 'last', '']);
    const cursor = end === 'last' ? 'before' : 'after';
    if (isPaged) this.#paged = cursor;
    const parts = field.args.flatMap((argument) => {
      const { name, type } = argument;
      if (['after', 'before'].includes(name))
        return isPaged && name === cursor ? [`${name}: $cursor`] : [];
      const isGiven = ['first', 'last'].includes(name)
        ? name === end
        : isRequiredArgument(argument) || !oncePer(3);
      return isGiven
        ? [`${name}: ${this.#inputs.text(type, inputPlace(parent, field.name, name, type))}`]
        : [];
    });
    return parts.length ? `(${parts.join(', ')})` : '';
  }

  #directive(): string {
    const { oncePer, oneOf } = this.#draws;
    if (!oncePer(10)) return '';
    const value = this.#inputs.text(new GraphQLNonNull(GraphQLBoolean), 'if');
    return ` @${oneOf(['skip', 'include'])}(if: ${value})`;
  }

  #selection(type: GraphQLCompositeType, place: Place, isPaged = false): string {
    const { oncePer } = this.#draws;
    const parts = this.#fields(type, place);
    if (isPaged)
      parts.push('paged: pageInfo { startCursor endCursor hasNextPage hasPreviousPage }');
    if (isAbstractType(type) && (!oncePer(2) || parts.length === 0))
      parts.push('__typename', this.#inline(type, place));
    else if (oncePer(8)) parts.push(this.#inline(type, place));
    if (oncePer(8)) parts.push('__typename');
    if (oncePer(6)) parts.push(this.#spread(type, place));
    return `{ ${parts.join(' ')} }`;
  }

  #fields(type: GraphQLCompositeType, { depth, isOne }: Place): string[] {
    const { below, oneOf, oncePer } = this.#draws;
    if (isUnionType(type)) return [];
    const isStep = /(Connection|Edge)$/.test(type.name);
    const usable = Object.values(type.getFields()).filter(
      ({ name, type: of }) =>
        !LEFT_OUT.has(name) && (isLeafType(getNamedType(of)) || depth > 0 || isStep),
    );
    const count = 1 + below(isStep ? 2 : 3);
    const chosen = new Set(Array.from({ length: count }, () => oneOf(usable)));
    // A list that is only counted tells little.
    const items = usable.filter(({ name }) => isStep && ['nodes', 'node'].includes(name));
    if (!oncePer(4)) items.forEach((field) => chosen.add(field));
    // Steps of a connection do not use up depth.
    const next = isStep || isListType(getNullableType(type)) ? depth + 1 : depth;
    return [...chosen].map((field) => this.#field(type.name, field, { depth: next, isOne }));
  }

  #inline(type: GraphQLCompositeType, place: Place): string {
    const on = this.#kin(type);
    const condition = on === type && this.#draws.oncePer(2) ? '' : ` on ${on.name}`;
    return `...${condition}${this.#directive()} ${this.#selection(on, { ...place, depth: place.depth - 1 })}`;
  }

  /** A named fragment, at times one that is spread elsewhere too. */
  #spread(type: GraphQLCompositeType, place: Place): string {
    const { oncePer, oneOf } = this.#draws;
    const known = this.#fragments.filter(
      ({ type: on, isAnywhere }) => on === type.name && isAnywhere,
    );
    const fragment = known.length && !oncePer(3) ? oneOf(known) : this.#fragment(type, place);
    return `...${fragment.name}${this.#directive()}`;
  }

  #fragment(type: GraphQLCompositeType, place: Place) {
    const wasPaged = this.#paged;
    const on = this.#kin(type);
    const text = this.#selection(on, { ...place, depth: place.depth - 1 });
    // A cursor is one of a single list.
    const isAnywhere = this.#paged === wasPaged;
    const fragment = { name: `F${this.#fragments.length}`, type: on.name, text, isAnywhere };
    this.#fragments.push(fragment);
    return fragment;
  }

  /** The type itself or another whose fragment may stand in it. */
  #kin(type: GraphQLCompositeType): GraphQLCompositeType {
    const others = Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && doTypesOverlap(this.#schema, type, other),
    );
    return this.#draws.oneOf(others);
  }
}

function inputPlace(parent: string, field: string, argument: string, type: unknown): string {
  return parent === 'Query' && /ID/.test(String(type)) ? `Query.${field}.${argument}` : argument;
}

const unaliased = (field: string) => field.replace(/^\w+: /, '');
