// The linter of the schema and of the examples; all code is linted by oxlint (.oxlintrc.json).
import graphql from '@graphql-eslint/eslint-plugin';

const graphqlOf = (folder, config, rules) => ({
  files: [`${folder}/*.graphql`],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/*.graphql', documents: 'examples/*.graphql' },
    },
  },
  rules: { ...config, ...rules },
});

export default [
  { ignores: ['dist/', 'bench/', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  graphqlOf(
    'schema',
    {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
    },
    {
      // Connections offer their nodes without edges too, as GitHub's do; mentions and hits have no id.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // Prettier keeps the form of descriptions; a Period has a period.
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/no-typename-prefix': 'off',
      // Only what implements Node has an id; evidence, edges and rows of an analysis have none.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  ),
  graphqlOf('examples', graphql.configs['flat/operations-recommended'].rules, {
    // Clients with a cache ask for ids; readers of an example need none.
    '@graphql-eslint/require-selections': 'off',
  }),
];
