/** What all projects share: Jest runs CommonJS, so the sources are turned into it and their `.js` imports back to `.ts`. */
const SHARED = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
/** What the projects share whose tests read and write a real Neo4j. */
const REAL = {
  setupFilesAfterEnv: ['<rootDir>/tests/live/patience.ts'],
  globalSetup: '<rootDir>/tests/live/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/live/global-teardown.mjs',
};

export default {
  testSequencer: '<rootDir>/scripts/test-order.cjs',
  projects: [
    {
      ...SHARED,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/live/',
        '<rootDir>/tests/live-writes/',
        '<rootDir>/tests/processes/',
        '<rootDir>/tests/long/',
        '<rootDir>/tests/long-live/',
      ],
    },
    {
      ...SHARED,
      displayName: 'long',
      testMatch: ['<rootDir>/tests/long/**/*.test.ts'],
    },
    {
      ...SHARED,
      ...REAL,
      displayName: 'long-live',
      testMatch: ['<rootDir>/tests/long-live/**/*.test.ts'],
    },
    {
      ...SHARED,
      ...REAL,
      displayName: 'live',
      testMatch: ['<rootDir>/tests/live/**/*.test.ts'],
    },
    {
      ...SHARED,
      ...REAL,
      displayName: 'live-writes',
      testMatch: ['<rootDir>/tests/live-writes/**/*.test.ts'],
    },
    {
      ...SHARED,
      ...REAL,
      displayName: 'processes',
      testMatch: ['<rootDir>/tests/processes/**/*.test.ts'],
    },
  ],
};
