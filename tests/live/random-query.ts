import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
} from 'graphql';

const ROOTS = ['messages', 'articles', 'people', 'countries', 'occasions'];
const FILTERS = [
  'filter: {}',
  'filter: {kind: [CONGRATULATION, GREETING]}',
  'filter: {status: [PLANNED, SENT]}',
  'filter: {kind: [CONGRATULATION, REPLY], sentOn: {from: "2021"}}',
  'filter: {not: {channel: [PHONE]}}',
  'filter: {sentOn: {from: "2021-12-30", to: "2022"}}',
  'filter: {sentOn: {to: "2021"}}',
  'filter: {or: [{mutual: true}, {kind: [MESSAGE]}]}',
  'filter: {and: [{mutual: false}, {sentOn: {from: "2021"}}]}',
];
/** Opaque, so that only the server knows them, or answered by an analyst's query, which has a test of its own. */
const OPAQUE = new Set(['cursor', 'startCursor', 'endCursor', 'inOrder']);

/** A valid query made from the schema; the same seed gives the same one. */
export function randomQuery(schema: GraphQLSchema, seed: number): string {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  const below = (count: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;

  const given = (field: GraphQLField<unknown, unknown>): string => {
    const parts: string[] = [];
    if (field.args.some(({ name }) => name === 'first'))
      parts.push(oneOf(['', `first: ${below(3) + 1}`, `last: ${below(3) + 1}`]));
    if (
      getNamedType(field.type).name === 'MessageConnection' &&
      field.args.some(({ name }) => name === 'filter')
    )
      parts.push(oneOf(['', oneOf(FILTERS)]));
    const text = parts.filter(Boolean).join(', ');
    return text && `(${text})`;
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const alias = below(5) === 0 ? `${oneOf(['a', 'b', 'z'])}${below(1000)}: ` : '';
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${alias}${field.name}`;
    return `${alias}${field.name}${given(field)} ${selection(type.name, depth - 1)}`;
  };
  const selection = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName) as GraphQLObjectType;
    const fields = Object.values(type.getFields()).filter(({ name }) => !OPAQUE.has(name));
    const isStep = /(Connection|Edge)$/.test(typeName);
    const usable = fields.filter(
      ({ type: of }) => isLeafType(getNamedType(of)) || depth > 0 || isStep,
    );
    const count = 1 + below(isStep ? 2 : 3);
    const chosen = new Set(Array.from({ length: count }, () => oneOf(usable)));
    // A list that is only counted tells little.
    const items = usable.filter(({ name }) => isStep && ['nodes', 'node'].includes(name));
    if (below(4) > 0) items.forEach((field) => chosen.add(field));
    // Steps of a connection do not use up depth.
    const next = isStep || isListType(getNullableType(type)) ? depth + 1 : depth;
    const parts = [...chosen].map((field) => fieldText(field, next));
    if (isAbstractType(type) && below(2) === 0) {
      const concrete = oneOf(schema.getPossibleTypes(type));
      parts.push(`__typename ... on ${concrete.name} ${selection(concrete.name, depth - 1)}`);
    }
    return `{ ${parts.join(' ')} }`;
  };
  const query = schema.getQueryType()!.getFields();
  return `{ ${fieldText(query[oneOf(ROOTS)]!, 3)} }`;
}
