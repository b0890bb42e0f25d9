import js from '@eslint/js';
import typescript from 'typescript-eslint';

/** What scripts without types may use. */
const NODE_GLOBALS =
  'process console URL Buffer fetch module require setTimeout clearTimeout setInterval clearInterval';

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', '**/*.generated.ts', 'bench/'] },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  {
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
);
