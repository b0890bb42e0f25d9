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
const KINDS = ['CONGRATULATION', 'GREETING', 'REPLY', 'MESSAGE', 'CONDOLENCE'];
const STATES = ['AAA', 'BBB', 'CCC', 'DDD'];
const PARTIES = ['ann', 'bob', 'bob2', 'cid', 'office-c', 'org'];
/** Global ids of the one that there is and of none. */
const OCCASIONS = ['T2NjYXNpb246bzE', 'T2NjYXNpb246bzI'];
/** Short names of the one that there is and of none. */
const TOPICS = ['trade', 'health'];
const DAYS = ['2020', '2021', '2021-12', '2021-12-30', '2022-01-02', '2022', '2023'];

/** Picks one of a list. */
type Pick = <Item>(items: readonly Item[]) => Item;

/** Each is one text of Cypher, whatever values are picked. */
const FILTERS: ((pick: Pick) => string)[] = [
  () => 'filter: {}',
  (pick) => `filter: {reportsAtLeast: ${pick(['1', '2'])}, confidence: ${pick(['0.5', '0.95'])}}`,
  (pick) => `filter: {kind: [${pick(KINDS)}, ${pick(KINDS)}]}`,
  (pick) => `filter: {kind: [${pick(KINDS)}], sentOn: {from: "${pick(DAYS)}"}}`,
  (pick) => `filter: {status: [${pick(['PLANNED', 'WITHHELD'])}, SENT]}`,
  (pick) => `filter: {status: [${pick(['PLANNED', 'WITHHELD', 'SENT'])}]}`,
  (pick) => `filter: {kind: [${pick(KINDS)}], status: [${pick(['PLANNED', 'SENT'])}]}`,
  (pick) =>
    `filter: {and: [{status: [PLANNED]}], party: {id: "${pick(PARTIES)}"}, sentOn: {from: "${pick(DAYS)}"}}`,
  (pick) => `filter: {not: {channel: [${pick(['PHONE', 'LETTER', 'MESSAGE'])}]}}`,
  (pick) => `filter: {sentOn: {from: "${pick(DAYS)}", to: "${pick(DAYS)}"}}`,
  (pick) => `filter: {sentOn: {to: "${pick(DAYS)}"}}`,
  (pick) => `filter: {or: [{mutual: ${pick(['true', 'false'])}}, {kind: [${pick(KINDS)}]}]}`,
  (pick) => `filter: {and: [{mutual: false}, {sentOn: {from: "${pick(DAYS)}"}}]}`,
  (pick) => `filter: {fromCountry: "${pick(STATES)}"}`,
  (pick) => `filter: {fromCountry: "${pick(STATES)}", toCountry: "${pick(STATES)}"}`,
  (pick) => `filter: {between: {one: "${pick(STATES)}", other: "${pick(STATES)}"}}`,
  (pick) =>
    `filter: {between: {one: "${pick(STATES)}", other: "${pick(STATES)}"}, kind: [${pick(KINDS)}], sentOn: {to: "${pick(DAYS)}"}}`,
  (pick) => `filter: {sender: {id: "${pick(PARTIES)}"}, toCountry: "${pick(STATES)}"}`,
  (pick) =>
    `filter: {and: [{recipient: {id: "${pick(PARTIES)}"}}, {kind: [${pick(KINDS)}]}], sentOn: {from: "${pick(DAYS)}"}}`,
  (pick) => `filter: {party: {name: "${pick(['Bob Birch', 'Ann Áster', 'Nobody'])}"}}`,
  (pick) => `filter: {not: {country: "${pick(STATES)}"}}`,
  (pick) => `filter: {occasion: {concerns: {id: "${pick(PARTIES)}"}}}`,
  (pick) => `filter: {topic: "${pick(TOPICS)}", kind: [${pick(KINDS)}]}`,
  (pick) => `filter: {fromCountry: "${pick(STATES)}", occasion: {id: ["${pick(OCCASIONS)}"]}}`,
  (pick) => `filter: {article: {country: "${pick(STATES)}", party: {id: "${pick(PARTIES)}"}}}`,
  (pick) => `filter: {kind: [${pick(KINDS)}], article: {party: {name: "Ann Áster"}}}`,
];
/** Opaque, so that only the server knows them, or answered by an analyst's query, which has a test of its own. */
const OPAQUE = new Set(['cursor', 'startCursor', 'endCursor', 'inOrder']);

/** Whole numbers by chance, the same for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  return (count) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/**
 * A valid query made from the schema; the same seeds give the same one. Queries that differ in the seed of their values
 * alone are the same text of Cypher, which the database plans once.
 */
export function randomQuery(schema: GraphQLSchema, seed: number, valueSeed = seed): string {
  const below = chances(seed);
  const value = chances(valueSeed);
  const oneOf: Pick = (items) => items[below(items.length)]!;
  const pick: Pick = (items) => items[value(items.length)]!;

  const given = (field: GraphQLField<unknown, unknown>): string => {
    const parts: string[] = [];
    if (field.args.some(({ name }) => name === 'first'))
      parts.push(oneOf(['', `first: ${value(4) + 1}`, `last: ${value(4) + 1}`]));
    if (
      getNamedType(field.type).name === 'MessageConnection' &&
      field.args.some(({ name }) => name === 'filter')
    )
      parts.push(oneOf([() => '', oneOf(FILTERS)])(pick));
    if (field.args.some(({ name }) => name === 'orderBy'))
      parts.push(oneOf(['', 'orderBy: MESSAGES', 'orderBy: LATEST']));
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
