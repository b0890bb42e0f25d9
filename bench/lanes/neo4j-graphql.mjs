import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';

const TYPES = `
type Party @node { id: ID! name: String! sortName: String! }
type Country @node(labels: ["Country"]) {
  id: ID! name: String! sortName: String!
  sent: [Message!]! @relationship(type: "FROM_COUNTRY", direction: IN)
}
type Occasion @node { id: ID! name: String! kind: String! }
type SentProperties @relationshipProperties { title: String order: Int }
type Message @node {
  id: ID! kind: String! status: String! sentOn: String sortOn: String! summary: String! reportCount: Int!
  senders: [Party!]! @relationship(type: "SENT_BY", direction: OUT, properties: "SentProperties")
  recipients: [Party!]! @relationship(type: "SENT_TO", direction: OUT, properties: "SentProperties")
  fromCountries: [Country!]! @relationship(type: "FROM_COUNTRY", direction: OUT)
  toCountries: [Country!]! @relationship(type: "TO_COUNTRY", direction: OUT)
  occasion: [Occasion!]! @relationship(type: "ON", direction: OUT)
}`;

/** Ranges of text are off unless asked for. */
const FEATURES = { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } } };

/** @neo4j/graphql over the same graph, as it comes, or with filters that lead it to an index. */
export async function neo4jGraphqlLane(driver, database, helped) {
  const schema = await new Neo4jGraphQL({
    typeDefs: TYPES,
    driver,
    features: FEATURES,
  }).getSchema();
  const key = helped ? 'neo4jHelped' : 'neo4j';
  return {
    name: helped ? '@neo4j/graphql, helped' : '@neo4j/graphql',
    answers: (question) => Boolean(question[key] ?? (helped && question.neo4j)),
    ask: async (question) => {
      const { data, errors } = await graphql({
        schema,
        source: question[key] ?? question.neo4j,
        variableValues: question.neo4jVariables ?? question.variables,
        contextValue: { sessionConfig: { database } },
      });
      if (errors) throw errors[0];
      return question.neo4jShape(data);
    },
    close: () => Promise.resolve(),
  };
}
