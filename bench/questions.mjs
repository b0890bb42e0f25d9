import { countryCode, HUB, LEAF, messageId, PAIR } from './world.mjs';

const PARTIES = 'senders { title party { name } } recipients { title party { name } }';
const parties = (m) => `
senders: COLLECT { MATCH (${m})-[e:SENT_BY]->(p) WITH e, p ORDER BY e.order RETURN {title: e.title, party: {name: p.name}} },
recipients: COLLECT { MATCH (${m})-[e:SENT_TO]->(p) WITH e, p ORDER BY e.order RETURN {title: e.title, party: {name: p.name}} }`;
const names = (m) => `
senders: COLLECT { MATCH (${m})-[e:SENT_BY]->(p) WITH e, p ORDER BY e.order RETURN {party: {name: p.name}} },
recipients: COLLECT { MATCH (${m})-[e:SENT_TO]->(p) WITH e, p ORDER BY e.order RETURN {party: {name: p.name}} }`;
const occasion = (m, fields) =>
  `occasion: head(COLLECT { MATCH (${m})-[:ON]->(o) RETURN o {${fields}} })`;
const latest = (country, count, fields) => `COLLECT {
  MATCH (m)-[r:FROM_COUNTRY]->() USING INDEX SEEK r:FROM_COUNTRY(key)
  WHERE r.key STARTS WITH ${country}.id + ' ' AND m.status = 'sent'
  WITH m, r ORDER BY r.key DESC LIMIT toInteger(${count}) RETURN m {${fields}} }`;

const NEO4J_PARTIES = `senders: sendersConnection { edges { properties { title } node { name } } }
  recipients: recipientsConnection { edges { properties { title } node { name } } }`;
const NEO4J_NAMES =
  'senders: sendersConnection { edges { node { name } } } recipients: recipientsConnection { edges { node { name } } }';
const SORT = 'sort: [{ sortOn: DESC }, { id: DESC }]';

const FIVE = [0, 1, 2, 3, 4].map(countryCode);

/**
 * What is asked. `query` goes to Diplograph and to the DataLoader server, `cypher` is what an expert would write by hand,
 * `neo4j` the same for @neo4j/graphql as it comes and `neo4jHelped` with filters that lead it to an index. `isNested`,
 * `isList`: which targets it is judged by.
 */
export const QUESTIONS = [
  {
    name: 'Q1 one message',
    isNested: true,
    query: `query ($id: ID!) { message(id: $id) { id kind sentOn ${PARTIES} fromCountries { code name } toCountries { code name } occasion { name } } }`,
    variables: { id: messageId(4321) },
    cypher: `MATCH (m:Message {id: $id}) RETURN m {.id, .kind, .sentOn, ${parties('m')},
      fromCountries: COLLECT { MATCH (m)-[:FROM_COUNTRY]->(c) WITH c ORDER BY c.id RETURN {code: c.id, name: c.name} },
      toCountries: COLLECT { MATCH (m)-[:TO_COUNTRY]->(c) WITH c ORDER BY c.id RETURN {code: c.id, name: c.name} },
      ${occasion('m', '.name')}} AS item`,
    shape: (items) => ({ message: items[0] }),
    neo4j: `query ($id: ID!) { nodes: messages(where: {id: {eq: $id}}) { id kind sentOn ${NEO4J_PARTIES} fromCountries { code: id name } toCountries { code: id name } occasion { name } } }`,
    neo4jShape: ({ nodes }) => ({
      message: { ...nodes[0], occasion: nodes[0].occasion[0] ?? null },
    }),
  },
  {
    name: 'Q2 latest 50',
    isNested: true,
    isList: true,
    query: `query ($first: Int) { messages(first: $first) { nodes { id kind sentOn summary ${PARTIES} occasion { name kind } } } }`,
    variables: { first: 50 },
    cypher: `MATCH (m:Message) WHERE m.sortOn >= '' AND m.status = 'sent'
      WITH m ORDER BY m.sortOn DESC, m.id DESC LIMIT toInteger($first)
      RETURN m {.id, .kind, .sentOn, .summary, ${parties('m')}, ${occasion('m', '.name, .kind')}} AS item`,
    shape: (nodes) => ({ messages: { nodes } }),
    neo4j: `query ($first: Int) { nodes: messages(where: {status: {eq: "sent"}}, limit: $first, ${SORT}) { id kind sentOn summary ${NEO4J_PARTIES} occasion { name kind } } }`,
    neo4jHelped: `query ($first: Int) { nodes: messages(where: {status: {eq: "sent"}, sortOn: {gte: "2025-11"}}, limit: $first, ${SORT}) { id kind sentOn summary ${NEO4J_PARTIES} occasion { name kind } } }`,
    neo4jShape: ({ nodes }) => ({ messages: { nodes: nodes.map(oneOccasion) } }),
  },
  {
    name: 'Q3 20 countries, latest 5',
    isNested: true,
    isList: true,
    query: `query ($first: Int) { countries(first: $first) { nodes { code name sent(first: 5) { nodes { id kind sentOn ${PARTIES} occasion { name } } } } } }`,
    variables: { first: 20 },
    cypher: `MATCH (c:Country) WHERE c.sortName >= '' WITH c ORDER BY c.sortName, c.id LIMIT toInteger($first)
      RETURN {code: c.id, name: c.name, sent: {nodes: ${latest('c', '5', `.id, .kind, .sentOn, ${parties('m')}, ${occasion('m', '.name')}`)}}} AS item`,
    shape: (nodes) => ({ countries: { nodes } }),
    neo4j: `query ($first: Int) { nodes: countries(limit: $first, sort: [{ sortName: ASC }]) { code: id name sent(where: {status: {eq: "sent"}}, limit: 5, ${SORT}) { id kind sentOn ${NEO4J_PARTIES} occasion { name } } } }`,
    neo4jShape: ({ nodes }) => ({
      countries: {
        nodes: nodes.map(({ sent, ...rest }) => ({
          ...rest,
          sent: { nodes: sent.map(oneOccasion) },
        })),
      },
    }),
  },
  {
    name: 'Q4 pair, kind, dates',
    isList: true,
    query: `query ($from: String, $to: String, $kind: [Kind!], $days: DateRange) {
      messages(first: 20, filter: {fromCountry: $from, toCountry: $to, kind: $kind, sentOn: $days}) { totalCount nodes { id kind sentOn summary } } }`,
    variables: {
      from: PAIR.one,
      to: PAIR.other,
      kind: ['CONGRATULATION'],
      days: { from: '2012', to: '2022' },
    },
    parameters: {
      from: PAIR.one,
      to: PAIR.other,
      kind: 'congratulation',
      first: '2012',
      last: '2022~',
    },
    cypher: `MATCH (m)-[r:FROM_COUNTRY]->() USING INDEX SEEK r:FROM_COUNTRY(key)
      WHERE r.key >= $from + ' ' + $first AND r.key < $from + ' ' + $last AND m.kind = $kind AND m.status = 'sent'
        AND EXISTS { (m)-[:TO_COUNTRY]->(:Country {id: $to}) }
      WITH m, r ORDER BY r.key DESC WITH collect(m) AS found
      RETURN {totalCount: size(found), nodes: [m IN found[..20] | m {.id, .kind, .sentOn, .summary}]} AS item`,
    shape: ([messages]) => ({ messages }),
    neo4j: `query ($from: ID!, $to: ID!, $kind: String!) {
      nodes: messages(where: {status: {eq: "sent"}, kind: {eq: $kind}, sortOn: {gte: "2012", lt: "2022~"}, fromCountries: {some: {id: {eq: $from}}}, toCountries: {some: {id: {eq: $to}}}}, limit: 20, ${SORT}) { id kind sentOn summary }
      total: messagesConnection(where: {status: {eq: "sent"}, kind: {eq: $kind}, sortOn: {gte: "2012", lt: "2022~"}, fromCountries: {some: {id: {eq: $from}}}, toCountries: {some: {id: {eq: $to}}}}) { totalCount } }`,
    neo4jVariables: { from: PAIR.one, to: PAIR.other, kind: 'congratulation' },
    neo4jShape: ({ nodes, total }) => ({ messages: { totalCount: total.totalCount, nodes } }),
  },
  {
    name: 'Q5 500 messages',
    isNested: true,
    isList: true,
    query: `query ($codes: [String!], $each: Int) { countries(filter: {code: $codes}) { nodes { name sent(first: $each) { nodes { id kind status sentOn summary reportCount senders { party { name } } recipients { party { name } } } } } } }`,
    variables: { codes: FIVE, each: 100 },
    cypher: `MATCH (c:Country) WHERE c.id IN $codes WITH c ORDER BY c.sortName, c.id
      RETURN {name: c.name, sent: {nodes: ${latest('c', '$each', `.id, .kind, .status, .sentOn, .summary, .reportCount, ${names('m')}`)}}} AS item`,
    shape: (nodes) => ({ countries: { nodes } }),
    neo4j: `query ($codes: [ID!], $each: Int) { nodes: countries(where: {id: {in: $codes}}, sort: [{ sortName: ASC }]) { name sent(where: {status: {eq: "sent"}}, limit: $each, ${SORT}) { id kind status sentOn summary reportCount ${NEO4J_NAMES} } } }`,
    neo4jShape: ({ nodes }) => ({
      countries: { nodes: nodes.map(({ name, sent }) => ({ name, sent: { nodes: sent } })) },
    }),
  },
];

const HUB_FIELDS = '{ nodes { id kind sentOn senders { party { name } } } }';
const ofCountry = (filter) =>
  `query ($code: String) { country(by: {code: $code}) { sent(first: 5${filter}) ${HUB_FIELDS} } }`;

/** The latest five of a country, of which the hub's must cost what the leaf's do. */
export const HUB_QUESTIONS = [
  ['plain', ''],
  ['dates', ', filter: {sentOn: {from: "2014", to: "2016-06"}}'],
  ['kind', ', filter: {kind: [CONDOLENCE]}'],
  ['rare kind', ', filter: {kind: [REPLY]}'],
  ['kind and dates', ', filter: {kind: [THANKS], sentOn: {to: "2015"}}'],
  ['nothing', ', filter: {kind: [MESSAGE]}'],
].map(([name, filter]) => ({
  name,
  query: ofCountry(filter),
  hub: { code: HUB },
  leaf: { code: LEAF },
}));

function oneOccasion({ occasion: [first = null], ...rest }) {
  return { ...rest, occasion: first };
}
