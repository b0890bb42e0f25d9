import {
  buildSchema,
  GraphQLList,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  NoUnusedFragmentsRule,
  parse,
  parseValue,
  printSchema,
  specifiedRules,
  validate,
  valueFromAST,
} from 'graphql';
import { schemaText } from '../../src/api/schema-text.js';
import { servedSchema } from '../../src/api/served-schema.js';

const schema = servedSchema().schema;
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the public schema does not say where fields live', () => {
  const printed = printSchema(schema);
  expect(printed).not.toMatch(/@(node|edge|hub|where|cypher|list|bounds)\b/);
  expect(schema.getDirectives().map(({ name }) => name)).not.toContain('edge');
  expect(printed).toContain('input PersonBy @oneOf');
});

test.each([
  ['Query', 'pairs', 'pairs'],
  ['Query', 'knownBy', 'known-by'],
  ['Query', 'placesInLists', 'places-in-lists'],
  ['Occasion', 'inOrder', 'order-of-senders'],
])('%s.%s names its file', (type, field, file) => {
  expect(descriptionOf(type, field)).toMatch(new RegExp(` File: queries/${file}[.]cypher[.]$`));
});

test('a field names the file that it runs, and no other field names one', () => {
  const run = [...schemaText().matchAll(/@query\(file: "([^"]+)"/g)].map(([, file]) => file!);
  const named = outputs.flatMap(({ field }) =>
    [...(field.description ?? '').matchAll(/queries\/([\w-]+\.cypher)/g)].map(([, file]) => file!),
  );
  expect(run.length).toBeGreaterThan(20);
  expect(named.sort()).toEqual(run.sort());
});

test.each([
  ['Query', 'messages'],
  ['Occasion', 'messages'],
  ['Message', 'evidence'],
])('%s.%s runs no file and names none', (type, field) => {
  expect(descriptionOf(type, field)).not.toContain('File:');
});

function descriptionOf(type: string, field: string): string {
  return outputs.find((each) => each.type.name === type && each.field.name === field)!.field
    .description!;
}

test('every element has a description', () => {
  const silent = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(silent).toEqual([]);
  const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String', 'Query'];
  expect(types.filter(({ name, description }) => !description && !builtIn.includes(name))).toEqual(
    [],
  );
});

const outputs = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({ type, field }))
    : [],
);

test('every type, enum value, field and argument shows an example', () => {
  expect(withoutExample(types)).toEqual([]);
});

test('what shows no example is named', () => {
  const bare = `
    "A colour, such as red." enum Colour { "The colour \`red\`." RED "Like the sea." BLUE }
    "Asks for \`colour\`." type Query { "One." colour("Such as \`2\`." place: Int, of: Int): Colour }
    "\`{red: 1}\`" input Mix { red: Int }`;
  const { Colour, Query, Mix } = buildSchema(bare).getTypeMap();
  expect(withoutExample([Colour!, Query!, Mix!])).toEqual([
    'Colour',
    'Colour.BLUE',
    'Query.colour',
    'Query.colour of',
    'Mix.red',
  ]);
});

/** The names of the elements whose description has no sample, the piece between backticks; types of GraphQL itself need none. */
function withoutExample(of: GraphQLNamedType[]): string[] {
  return of
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap((type) => [{ name: type.name, description: type.description }, ...partsOf(type)])
    .filter(({ description }) => !/`[^`]+`/.test(description ?? ''))
    .map(({ name }) => name);
}

interface Part {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) return type.getValues().map((value) => part(type.name, value, '.'));
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const fields = Object.values<GraphQLInputField | GraphQLField<unknown, unknown>>(
    type.getFields(),
  );
  return fields.flatMap((field) => [
    part(type.name, field, '.'),
    ...('args' in field ? field.args : []).map((each) =>
      part(`${type.name}.${field.name}`, each, ' '),
    ),
  ]);
}

function part(owner: string, { name, description, deprecationReason }: Part, sign: string): Part {
  return { name: `${owner}${sign}${name}`, description, deprecationReason };
}

test.each(
  outputs.flatMap(({ type, field }) => {
    const [, example] = /Example: `([^`]+)`/.exec(field.description ?? '') ?? [];
    return example ? [{ of: `${type.name}.${field.name}`, type, field, example }] : [];
  }),
)('the example of $of can be asked or answered', ({ type, field, example }) => {
  const named = getNamedType(field.type);
  if (isEnumType(named)) {
    const words = named.getValues().map(({ name }) => name);
    expect(words).toEqual(expect.arrayContaining(example.match(/\w+/g) ?? []));
  } else if (isScalarType(named)) {
    expect(
      valueFromAST(parseValue(written(named)), isList(field.type) ? new GraphQLList(named) : named),
    ).toBeDefined();
  } else {
    const asked =
      type.name === 'Query' ? `{ ${example} }` : `fragment F on ${type.name} { ${example} }`;
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
    expect(validate(schema, parse(asked), rules)).toEqual([]);
    expect(example.startsWith(field.name)).toBe(true);
  }

  function isList(of: GraphQLOutputType): boolean {
    return String(of).startsWith('[');
  }

  function written({ name }: { name: string }): string {
    return ['String', 'ID', 'Date'].includes(name) && !example.startsWith('[')
      ? JSON.stringify(example)
      : example;
  }
});

test.each(
  types.flatMap((type) => {
    const [, example] = /Example: `([^`]+)`/.exec(type.description ?? '') ?? [];
    return example && (isInputObjectType(type) || isEnumType(type)) ? [{ type, example }] : [];
  }),
)('the example of $type.name can be written', ({ type, example }) => {
  expect(valueFromAST(parseValue(example), type)).toBeDefined();
});

test.each(
  types.flatMap((type) => {
    const given = isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({ of: type.name, ...field }))
      : outputs
          .filter((each) => each.type === type)
          .flatMap(({ field }) =>
            field.args.map((each) => ({ of: `${type.name}.${field.name}`, ...each })),
          );
    return given.flatMap(({ of, name, type: input, description }) =>
      [...(description ?? '').matchAll(/uch as `([[{][^`]*)`/g)].map(([, example]) => ({
        ...{ of: `${of} ${name}`, input },
        example: example!,
      })),
    );
  }),
)('what stands for $of can be written: $example', ({ input, example }) => {
  expect(valueFromAST(parseValue(example), input)).toBeDefined();
});

test('what is deprecated says what to use and until when', () => {
  expect(badlyDeprecated(types)).toEqual([]);
});

test('what is deprecated without a word or a day is named', () => {
  const bare = `
    enum Colour { RED @deprecated BLUE @deprecated(reason: "Use RED. Until 2027-03-01.") }
    type Query { one(old: Int @deprecated(reason: "Old."), new: Int): Colour two: Int @deprecated(reason: "Use one.") }
    input Mix { red: Int @deprecated(reason: "Use blue. Until March."), blue: Int }`;
  const { Colour, Query, Mix } = buildSchema(bare).getTypeMap();
  expect(badlyDeprecated([Colour!, Query!, Mix!])).toEqual([
    'Colour.RED',
    'Query.one old',
    'Query.two',
    'Mix.red',
  ]);
});

/** The names of the elements whose deprecation does not say what to use and until when. */
function badlyDeprecated(of: GraphQLNamedType[]): string[] {
  return of
    .flatMap(partsOf)
    .filter(({ deprecationReason: reason }) => reason !== undefined && reason !== null)
    .filter(({ deprecationReason: reason }) => !/^Use .+\. Until \d{4}-\d\d-\d\d\.$/.test(reason!))
    .map(({ name }) => name);
}

test('it stays under 120 types and 104 kB', () => {
  expect(types.length).toBeLessThan(120);
  expect(printSchema(schema).length).toBeLessThan(104_000);
});

test('every type with an id has its label', () => {
  const { nodes } = servedSchema().storage;
  const implementing = schema.getPossibleTypes(schema.getType('Node') as never);
  expect(implementing.map(({ name }) => name).filter((name) => !nodes.has(name))).toEqual([]);
});

const date = schema.getType('Date') as unknown as { parseValue(value: unknown): string };

test.each(['2022', '2022-01', '2022-01-03', '2024-02-29'])('%s is a date', (text) => {
  expect(date.parseValue(text)).toBe(text);
});

test('what is no date is told with its place in the document', () => {
  const query = '{ messages(filter: {sentOn: {from: "2022-13"}}) { totalCount } }';
  const [fault] = validate(schema, parse(query));
  expect(fault!.locations).toEqual([{ line: 1, column: query.indexOf('"2022') + 1 }]);
});

test.each(['22', '2022-13', '2022-02-30', '2022-1-3', 'today', '2022-01-03T00:00', ''])(
  '"%s" is no date',
  (text) => {
    expect(() => date.parseValue(text)).toThrow(
      `"${text}" is no date. Write it as 2022, 2022-01 or 2022-01-03.`,
    );
  },
);
