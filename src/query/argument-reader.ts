import {
  getArgumentValues,
  type GraphQLInputType,
  isInputObjectType,
  isNonNullType,
  Kind,
  valueFromAST,
  type ValueNode,
} from 'graphql';
import { boundsOf, withinBounds } from './bounds.js';
import type { ArgumentSource, ArgumentValues } from './statement.js';

/** Reads a value with the coerced variables of a request; undefined where there is none or it is not valid. */
type Read<Value = unknown> = (variables: Record<string, unknown>) => Value | undefined;

/**
 * What reads the arguments of a field, for each request with other variables: the same as `getArgumentValues` of graphql-js
 * gives, which walks the document and the schema each time, and which is asked where something is wrong, so that it throws.
 * What reads throws BAD_USER_INPUT where a value is out of the bounds of its argument.
 */
export function argumentReader({
  field,
  node,
}: ArgumentSource): (variables: Record<string, unknown>) => ArgumentValues {
  const read = objectReader(field.args, node.arguments ?? []);
  const bounded = field.args.filter((argument) => boundsOf(argument));
  return (variables) =>
    withinBounds(read(variables) ?? getArgumentValues(field, node, variables), bounded);
}

/** Arguments of a field, or fields of an input object, of which some are given in the document. */
function objectReader(
  inputs: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
  nodes: readonly { name: { value: string }; value: ValueNode }[],
): Read<Record<string, unknown>> {
  const given = new Map(nodes.map(({ name, value }) => [name.value, value]));
  const parts = inputs.flatMap(({ name, type, defaultValue }) => {
    const node = given.get(name);
    const isRequired = isNonNullType(type);
    if (!node && defaultValue === undefined && !isRequired) return [];
    const read: Read = node ? readerOf(node, type) : () => undefined;
    const variable = node?.kind === Kind.VARIABLE ? node.name.value : null;
    return [{ name, read, variable, isGiven: node !== undefined, defaultValue, isRequired }];
  });
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, read, variable, isGiven, defaultValue, isRequired } of parts) {
      const value = read(variables);
      if (value !== undefined) {
        values[name] = value;
        continue;
      }
      const isWrong = isGiven && (variable === null || Object.hasOwn(variables, variable));
      if (isWrong || (isRequired && defaultValue === undefined)) return undefined;
      if (defaultValue !== undefined) values[name] = defaultValue;
    }
    return values;
  };
}

function readerOf(node: ValueNode, type: GraphQLInputType): Read {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const isRequired = isNonNullType(type);
    return (variables) => {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      return value === null && isRequired ? undefined : value;
    };
  }
  if (!hasVariable(node)) {
    const value = valueFromAST(node, type);
    return () => value;
  }
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner) && node.kind === Kind.OBJECT && !inner.isOneOf)
    return objectReader(Object.values(inner.getFields()), node.fields);
  return (variables) => valueFromAST(node, inner, variables);
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => hasVariable(value));
  return node.kind === Kind.VARIABLE;
}
