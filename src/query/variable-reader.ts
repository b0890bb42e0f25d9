import {
  getVariableValues,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNonNull,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/** Stands for what is not valid. */
const WRONG = Symbol('wrong');

/** Coerces a value as it was sent. */
type Coerce = (value: unknown) => unknown;

type Variables = Record<string, unknown>;

/** Coerces variables as `getVariableValues` of graphql-js does, which looks up every type anew for each request. */
export class VariableReader {
  readonly #schema: GraphQLSchema;
  readonly #kept = new WeakMap<OperationDefinitionNode, (sent: Variables) => Variables | null>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The coerced variables of an operation, else, as graphql-js tells it, what is wrong with those that were sent. */
  read(operation: OperationDefinitionNode, sent: Variables): ReturnType<typeof getVariableValues> {
    let coerce = this.#kept.get(operation);
    if (!coerce) {
      coerce = coercerOfAll(this.#schema, operation.variableDefinitions ?? []);
      this.#kept.set(operation, coerce);
    }
    const coerced = coerce(sent);
    if (coerced) return { coerced };
    const definitions = operation.variableDefinitions ?? [];
    return getVariableValues(this.#schema, definitions, sent, { maxErrors: MOST_ERRORS });
  }
}

const MOST_ERRORS = 50;

/** Null stands for variables of which something is wrong. */
function coercerOfAll(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (sent: Variables) => Variables | null {
  const parts = definitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    return {
      name: variable.name.value,
      coerce: isInputType(type) ? coercerOf(type) : () => WRONG,
      defaultValue: isInputType(type) ? valueFromAST(defaultValue, type) : undefined,
      isRequired: isNonNullType(type) && !defaultValue,
    };
  });
  return (sent) => {
    const coerced: Variables = {};
    for (const { name, coerce, defaultValue, isRequired } of parts) {
      if (Object.hasOwn(sent, name)) {
        const value = coerce(sent[name]);
        if (value === WRONG) return null;
        coerced[name] = value;
      } else if (isRequired) return null;
      else if (defaultValue !== undefined) coerced[name] = defaultValue;
    }
    return coerced;
  };
}

/** Made once a type, for a filter may hold itself. */
const COERCERS = new WeakMap<GraphQLInputType, Coerce>();

function coercerOf(type: GraphQLInputType): Coerce {
  const known = COERCERS.get(type);
  if (known) return known;
  let made: Coerce | null = null;
  const coerce: Coerce = (value) => (made ??= coercerFor(type))(value);
  COERCERS.set(type, coerce);
  return coerce;
}

function coercerFor(type: GraphQLInputType): Coerce {
  if (isNonNullType(type)) {
    const inner = coercerOf(type.ofType);
    return (value) => (value === null || value === undefined ? WRONG : inner(value));
  }
  const present = presentCoercer(type);
  return (value) => (value === null || value === undefined ? null : present(value));
}

function presentCoercer(type: Exclude<GraphQLInputType, GraphQLNonNull<never>>): Coerce {
  if (isListType(type)) return listCoercer(coercerOf(type.ofType));
  if (isInputObjectType(type)) return objectCoercer(type);
  return (value) => {
    try {
      const parsed: unknown = type.parseValue(value);
      return parsed === undefined ? WRONG : parsed;
    } catch {
      return WRONG;
    }
  };
}

/** What is no list stands for a list of one. */
function listCoercer(item: Coerce): Coerce {
  return (value) => {
    const items = (Array.isArray(value) ? value : [value]).map(item);
    return items.includes(WRONG) ? WRONG : items;
  };
}

function objectCoercer(type: GraphQLInputObjectType): Coerce {
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    defaultValue: field.defaultValue,
    coerce: coercerOf(field.type),
    isRequired: isRequiredInputField(field),
  }));
  const known = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG;
    const sent = value as Record<string, unknown>;
    for (const name in sent) if (!known.has(name)) return WRONG;
    const coerced: Record<string, unknown> = {};
    for (const { name, defaultValue, coerce, isRequired } of fields) {
      const given = sent[name];
      if (given !== undefined) {
        const made = coerce(given);
        if (made === WRONG) return WRONG;
        coerced[name] = made;
      } else if (defaultValue !== undefined) coerced[name] = defaultValue;
      else if (isRequired) return WRONG;
    }
    return type.isOneOf && !isOne(coerced) ? WRONG : coerced;
  };
}

function isOne(coerced: Record<string, unknown>): boolean {
  const values = Object.values(coerced);
  return values.length === 1 && values[0] !== null;
}
