import DataLoader from 'dataloader';
import { buildSchema, execute, parse, validate } from 'graphql';
import { schemaText } from '../../dist/api/schema-text.js';
import { publicSchema } from '../../dist/query/public-schema.js';
import { printSchema as printPublic } from '../../node_modules/graphql/index.js';

const MESSAGE = 'm {.id, .kind, .status, .sentOn, .summary, .reportCount}';
const BESIDE = (type, name) => `UNWIND $keys AS key MATCH (:Message {id: key})-[e:${type}]->(n)
  WITH key, e, n ORDER BY e.order RETURN key, collect({title: e.title, party: n {.name, label: 'Person'}}) AS ${name}`;
const BATCHES = {
  senders: BESIDE('SENT_BY', 'value'),
  recipients: BESIDE('SENT_TO', 'value'),
  fromCountries: `UNWIND $keys AS key MATCH (:Message {id: key})-[:FROM_COUNTRY]->(n) WITH key, n ORDER BY n.id RETURN key, collect(n {code: n.id, .name}) AS value`,
  toCountries: `UNWIND $keys AS key MATCH (:Message {id: key})-[:TO_COUNTRY]->(n) WITH key, n ORDER BY n.id RETURN key, collect(n {code: n.id, .name}) AS value`,
  occasion: `UNWIND $keys AS key MATCH (:Message {id: key})-[:ON]->(n) RETURN key, head(collect(n {.name, .kind})) AS value`,
};
const SENT = `UNWIND $keys AS key CALL (key) {
  MATCH (m)-[r:FROM_COUNTRY]->() USING INDEX SEEK r:FROM_COUNTRY(key) WHERE r.key STARTS WITH key + ' ' AND m.status = 'sent'
  WITH m, r ORDER BY r.key DESC LIMIT toInteger($first) RETURN collect(${MESSAGE}) AS value } RETURN key, value`;

const ROOTS = {
  message: [
    `MATCH (m:Message {id: $id}) RETURN ${MESSAGE} AS item`,
    (args) => args,
    (items) => items[0] ?? null,
  ],
  countries: [
    (args) =>
      args.filter?.code
        ? `MATCH (c:Country) WHERE c.id IN $codes WITH c ORDER BY c.sortName, c.id LIMIT toInteger($first) RETURN {code: c.id, name: c.name} AS item`
        : `MATCH (c:Country) WHERE c.sortName >= '' WITH c ORDER BY c.sortName, c.id LIMIT toInteger($first) RETURN {code: c.id, name: c.name} AS item`,
    (args) => ({ first: args.first ?? 20, codes: args.filter?.code ?? null }),
    (nodes) => ({ nodes }),
  ],
  messages: [
    (args) =>
      args.filter
        ? `MATCH (m)-[r:FROM_COUNTRY]->() USING INDEX SEEK r:FROM_COUNTRY(key)
      WHERE r.key >= $from + ' ' + $since AND r.key < $from + ' ' + $until AND m.kind IN $kinds AND m.status = 'sent'
        AND EXISTS { (m)-[:TO_COUNTRY]->(:Country {id: $to}) }
      WITH m, r ORDER BY r.key DESC WITH collect(m) AS found
      RETURN {totalCount: size(found), nodes: [m IN found[..toInteger($first)] | ${MESSAGE}]} AS item`
        : `MATCH (m:Message) WHERE m.sortOn >= '' AND m.status = 'sent' WITH m ORDER BY m.sortOn DESC, m.id DESC LIMIT toInteger($first) RETURN ${MESSAGE} AS item`,
    ({ first, filter }) => ({
      first: first ?? 20,
      ...(filter && {
        from: filter.fromCountry,
        to: filter.toCountry,
        kinds: filter.kind.map((kind) => kind.toLowerCase()),
        since: filter.sentOn.from,
        until: `${filter.sentOn.to}~`,
      }),
    }),
    (items, args) => (args.filter ? items[0] : { nodes: items }),
  ],
};

/** A careful resolver server over the same graph: one batch for each field of a level, the same keys and indexes. */
export function dataLoaderLane({ run }) {
  const schema = buildSchema(printPublic(publicSchema(schemaText())));
  const documents = new Map();
  const documentOf = (query) => {
    if (!documents.has(query)) {
      const parsed = parse(query);
      const [fault] = validate(schema, parsed);
      if (fault) throw fault;
      documents.set(query, parsed);
    }
    return documents.get(query);
  };
  const batched = async (text, keys, more = {}) => {
    const { records } = await run(text, { keys, ...more });
    const found = new Map(records.map((record) => [record.get('key'), record.get('value')]));
    return keys.map((key) => found.get(key) ?? null);
  };
  for (const type of Object.values(schema.getTypeMap()))
    if ('resolveType' in type) type.resolveType = ({ label }) => label;
  const query = schema.getQueryType().getFields();
  for (const [name, [text, parameters, shape]] of Object.entries(ROOTS))
    query[name].resolve = async (_, args) => {
      const cypher = typeof text === 'string' ? text : text(args);
      const { records } = await run(cypher, parameters(args));
      return shape(
        records.map((record) => record.get('item')),
        args,
      );
    };
  const message = schema.getType('Message').getFields();
  for (const name of Object.keys(BATCHES))
    message[name].resolve = ({ id }, _, loaders) =>
      (loaders[name] ??= new DataLoader((keys) => batched(BATCHES[name], keys))).load(id);
  for (const type of ['Message', 'Occasion']) {
    const { kind } = schema.getType(type).getFields();
    kind.resolve = (item) => item.kind.toUpperCase();
  }
  message.status.resolve = ({ status }) => status.toUpperCase();
  schema.getType('Country').getFields().sent.resolve = ({ code }, { first }, loaders) =>
    (loaders[`sent ${first}`] ??= new DataLoader(async (keys) =>
      (await batched(SENT, keys, { first })).map((nodes) => ({ nodes: nodes ?? [] })),
    )).load(code);
  return {
    name: 'DataLoader',
    answers: () => true,
    ask: async ({ query: source, variables }) => {
      const { data, errors } = await execute({
        schema,
        document: documentOf(source),
        variableValues: variables,
        contextValue: {},
      });
      if (errors) throw errors[0];
      return data;
    },
    close: () => Promise.resolve(),
  };
}
