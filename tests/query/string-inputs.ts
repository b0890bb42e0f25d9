import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import { sampleOf } from '../../src/api/sample-variables.js';

/** A place of the schema where a client may write any text, and a query that writes its variable `v` there. */
export interface StringInput {
  /** Such as `Query.messages filter.sender.name`. */
  at: string;
  query: string;
}

type Input = GraphQLArgument | GraphQLInputField;

const TEXTS = new Set(['String', 'ID', 'Date']);
/** Every argument that takes a text, and every field of an input that does, by each way in that does not enter an input again. */
export function stringInputs(schema: GraphQLSchema): StringInput[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => inputsOf(type.name, field)),
    );
}

function inputsOf(typeName: string, field: GraphQLField<unknown, unknown>): StringInput[] {
  return field.args.flatMap((argument) =>
    waysInto(argument).map((way) => {
      const others = field.args.filter((each) => each !== argument && isRequiredArgument(each));
      const given = [assigned(way), ...others.map((each) => sampled(each))].join(', ');
      const asked = `${field.name}(${given}) ${partsOf(field)}`;
      const { type } = way.at(-1)!;
      return {
        at: `${typeName}.${field.name} ${way.map(({ name }) => name).join('.')}`,
        query: `query ($v: ${getNamedType(type).name}!) { ${onType(typeName, asked)} }`,
      };
    }),
  );
}

/** The inputs from this one to each text that can be written in it. */
function waysInto(input: Input, entered: string[] = []): Input[][] {
  const type = getNamedType(input.type);
  if (TEXTS.has(type.name)) return [[input]];
  if (!isInputObjectType(type) || entered.includes(type.name)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    waysInto(field, [...entered, type.name]).map((way) => [input, ...way]),
  );
}

function assigned([input, ...inner]: Input[]): string {
  const [next] = inner;
  if (!input || !next) return `${input!.name}: ${listed(input!.type, '$v')}`;
  const type = getNamedType(input.type);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const others = fields.filter((each) => each !== next && isRequiredInputField(each));
  const given = [assigned(inner), ...others.map((each) => sampled(each))].join(', ');
  return `${input.name}: ${listed(input.type, `{${given}}`)}`;
}

const sampled = ({ name, type }: Input) => `${name}: ${print(astFromValue(sampleOf(type), type)!)}`;

function listed(type: GraphQLInputType, value: string): string {
  if (isNonNullType(type)) return listed(type.ofType, value);
  return isListType(type) ? `[${listed(type.ofType, value)}]` : value;
}

function partsOf({ type }: GraphQLField<unknown, unknown>): string {
  return getNamedType(type).name.endsWith('Connection')
    ? '{ totalCount nodes { __typename } }'
    : '{ __typename }';
}

function onType(typeName: string, asked: string): string {
  if (typeName === 'Query') return asked;
  const id = Buffer.from(`${typeName}:x`).toString('base64url');
  return `node(id: "${id}") { ... on ${typeName} { ${asked} } }`;
}
