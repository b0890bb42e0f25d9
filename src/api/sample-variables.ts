import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

const SAMPLES: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Date: '2022' };
/** For every other scalar: a text that is the code of a country too. */
const TEXT = 'KAZ';

/**
 * A value for each variable without which the operation cannot be asked. The plan is that of any other values, but for ids of
 * nodes, whose types it goes by.
 */
export function sampleVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> {
  const entries = variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node) as GraphQLInputType;
    return isNonNullType(type) && !defaultValue ? [[variable.name.value, sampleOf(type)]] : [];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** A value of a type, in an object what it must have alone. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? TEXT;
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(given.map((field) => [field.name, sampleOf(field.type)]));
}
