import graphql from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import typescript from 'typescript-eslint';

/** What scripts without types may use. */
const NODE_GLOBALS =
  'process console URL Buffer fetch module require setTimeout clearTimeout setInterval clearInterval';

const GRAPHQL = ['**/*.graphql'];
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

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', '**/*.generated.ts', 'bench/'] },
  { ...js.configs.recommended, ignores: GRAPHQL },
  { extends: [typescript.configs.recommendedTypeChecked], ignores: GRAPHQL },
  {
    ignores: GRAPHQL,
    languageOptions: { parserOptions: { project: './tsconfig.check.json' } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from config.ts.' },
      ],
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { 'no-restricted-properties': 'off', 'max-lines': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.split(' ').map((name) => [name, 'readonly'])),
    },
    rules: {
      'no-console': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['pages/**'],
    languageOptions: { globals: { document: 'readonly' } },
  },
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
);
