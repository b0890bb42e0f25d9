import {
  getDirectiveValues,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isObjectType,
} from 'graphql';
import { refusal } from './refusal.js';

/** Between which numbers the value of an argument has to be; both are allowed. */
export interface Bounds {
  least: number;
  most: number;
}

/** The bounds that `schema/` gives an argument; null where it gives none. */
export function boundsGiven(
  directive: GraphQLDirective,
  node: InputValueDefinitionNode,
): Bounds | null {
  return (getDirectiveValues(directive, node) as unknown as Bounds | undefined) ?? null;
}

/** Puts on the arguments of the public schema the bounds that they have in the one that says where fields live. */
export function putBounds(schema: GraphQLSchema, stored: GraphQLSchema): void {
  const directive = stored.getDirective('bounds');
  if (!directive) return;
  for (const type of Object.values(schema.getTypeMap())) {
    const from = stored.getType(type.name);
    if (!isObjectType(type) || !isObjectType(from)) continue;
    for (const field of Object.values(type.getFields()))
      field.args.forEach((argument, place) => {
        const { astNode } = from.getFields()[field.name]!.args[place]!;
        const bounds = astNode && boundsGiven(directive, astNode);
        if (bounds) argument.extensions = { ...argument.extensions, bounds };
      });
  }
}

/** The bounds of an argument of the public schema; null where it has none. */
export function boundsOf({ extensions }: GraphQLArgument): Bounds | null {
  return (extensions['bounds'] as Bounds | undefined) ?? null;
}

/** The same values of a field's arguments. Throws BAD_USER_INPUT where one is out of its bounds. */
export function withinBounds<Values extends Record<string, unknown>>(
  values: Values,
  args: readonly GraphQLArgument[],
): Values {
  for (const argument of args) {
    const { name } = argument;
    const bounds = boundsOf(argument);
    const value = values[name];
    if (bounds && typeof value === 'number' && (value < bounds.least || value > bounds.most))
      throw refusal(
        'BAD_USER_INPUT',
        `"${name}" is ${value}; it has to be from ${bounds.least} to ${bounds.most}.`,
        { [name]: { requested: value, least: bounds.least, limit: bounds.most } },
      );
  }
  return values;
}
