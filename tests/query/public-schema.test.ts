import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { queryTexts, schemaText } from '../../src/api/schema-text.js';
import { publicSchema } from '../../src/query/public-schema.js';
import { storageOf } from '../../src/query/storage.js';

const schema = publicSchema(schemaText());
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the public schema does not say where fields live', () => {
  const printed = printSchema(schema);
  expect(printed).not.toMatch(/@(node|edge|hub|where|cypher|list)\b/);
  expect(schema.getDirectives().map(({ name }) => name)).not.toContain('edge');
  expect(printed).toContain('input PersonBy @oneOf');
});

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

test('every argument and every field of an input shows what may be written there', () => {
  const silent = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    const fields: GraphQLInputField[] | GraphQLField<unknown, unknown>[] = Object.values(
      type.getFields(),
    );
    return fields.flatMap((field) => {
      const written = 'args' in field ? field.args : [field];
      return written
        .filter(({ description }) => !/`[^`]+`/.test(description ?? ''))
        .map(({ name }) => `${type.name}.${field.name} ${name}`);
    });
  });
  expect(silent).toEqual([]);
});

test('what is deprecated says what to use and until when', () => {
  const reasons = types.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ deprecationReason }) => deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).map(({ deprecationReason }) => deprecationReason);
  });
  for (const reason of reasons)
    if (reason) expect(reason).toMatch(/^Use .+\. Until \d{4}-\d{2}-\d{2}\.$/);
});

test('it stays under 120 types and 96 kB', () => {
  expect(types.length).toBeLessThan(120);
  expect(printSchema(schema).length).toBeLessThan(96_000);
});

test('every type with an id has its label', () => {
  const { nodes } = storageOf(schemaText(), queryTexts());
  const implementing = schema.getPossibleTypes(schema.getType('Node') as never);
  expect(implementing.map(({ name }) => name).filter((name) => !nodes.has(name))).toEqual([]);
});

const date = schema.getType('Date') as unknown as { parseValue(value: unknown): string };

test.each(['2022', '2022-01', '2022-01-03', '2024-02-29'])('%s is a date', (text) => {
  expect(date.parseValue(text)).toBe(text);
});

test.each(['22', '2022-13', '2022-02-30', '2022-1-3', 'today', '2022-01-03T00:00', ''])(
  '"%s" is no date',
  (text) => {
    expect(() => date.parseValue(text)).toThrow(
      `"${text}" is no date. Write it as 2022, 2022-01 or 2022-01-03.`,
    );
  },
);
