import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import neo4j, { type Driver, type Plan } from 'neo4j-driver-lite';
import { withWholeNumbers } from '../../src/graph/whole-numbers.js';
import { operatorsOf } from '../live/profiled.js';
import { writeSmallGraph } from '../live/small-graph.js';
import { testAddress, testGraph } from '../live/test-graph.js';
import { queryCompiler } from '../query/compile-query.js';

const { schema, compile } = queryCompiler();
let driver: Driver;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  await graph.close();
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, { scheme: 'basic', principal: user, credentials: password });
}, 120_000);
afterAll(() => driver.close());

const SAMPLES: Record<string, string> = {
  Int: '1',
  Float: '0.5',
  Boolean: 'true',
  ID: '"UGVyc29uOmFubg"',
  Date: '"2022"',
};
/** For every other scalar: a text that is the code of a country too. */
const TEXT = '"KAZ"';
const TOPIC = '"Health"';

/** Values of a type as a query has them: each way to name a node, each field of a filter and of a filter in it. */
function values(type: GraphQLInputType, depth = 0): string[] {
  if (isNonNullType(type)) return values(type.ofType, depth);
  if (isListType(type)) return values(type.ofType, depth).map((value) => `[${value}]`);
  if (isEnumType(type)) return [type.getValues()[0]!.name];
  if (!isInputObjectType(type)) return [SAMPLES[type.name] ?? TEXT];
  const fields = Object.values(type.getFields());
  const isFilter = fields.some(({ name }) => name === 'and');
  if (!isFilter && !type.isOneOf) return [given(fields.map((field) => [field, valueOf(field)]))];
  return fields.flatMap((field) => {
    if (getNamedType(field.type) === type && depth > 0) return [];
    const isNested = getNamedType(field.type) === type ? 1 : 0;
    return values(field.type, depth + 1 + isNested)
      .slice(0, depth > 1 ? 1 : undefined)
      .map((value) => given([[field, value]]));
  });
}
const valueOf = (field: GraphQLInputField | GraphQLArgument) => values(field.type, 2)[0]!;
const given = (fields: [{ name: string }, string][]) =>
  `{${fields.map(([{ name }, value]) => `${name}: ${name === 'topic' ? TOPIC : value}`).join(', ')}}`;

/** Each field of Query with what it must be given, and with each value of each other argument but those of a page. */
const queries = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const isPage = getNamedType(field.type).name.endsWith('Connection');
  const parts = isPage
    ? '{ totalCount nodes { __typename } pageInfo { endCursor } }'
    : '{ __typename }';
  const required = field.args.filter(
    (each) => isNonNullType(each.type) && each.defaultValue === undefined,
  );
  const asked = (more: [GraphQLArgument, string][]) => {
    const all = [
      ...required
        .filter((each) => !more.some(([argument]) => argument === each))
        .map((each): [GraphQLArgument, string] => [each, valueOf(each)]),
      ...more,
    ];
    const text = all.map(([{ name }, value]) => `${name}: ${value}`).join(', ');
    return `{ ${field.name}${text && `(${text})`} ${parts} }`;
  };
  const choices = field.args.filter(
    ({ name }) => !['first', 'last', 'after', 'before'].includes(name),
  );
  return [
    asked([]),
    ...choices.flatMap((argument) => {
      const type = getNamedType(argument.type);
      const each =
        isEnumType(type) && argument.name === 'orderBy'
          ? type.getValues().map(({ name }) => name)
          : values(argument.type);
      return each.map((value) => asked([[argument, value]]));
    }),
  ];
});

test.each([...new Set(queries)])('%s walks no more than it must', async (query) => {
  const { text, parameters } = compile(query);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, withWholeNumbers(parameters));
  const bad = ['AllNodesScan', 'CartesianProduct', 'Eager', 'NodeByLabelScan'];
  expect(operatorsOf(summary.plan as Plan).filter((operator) => bad.includes(operator))).toEqual(
    [],
  );
});
