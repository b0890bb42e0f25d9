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

/** Folders of tests that are no unit tests, each a project. */
const OTHER_PROJECTS = ['live', 'live-writes', 'processes', 'long', 'long-live'];
const TOGETHER = '<rootDir>/tests/together.test.ts';
/** A project that runs the files of `paths` as one, in half of the time. */
const together = (displayName, paths, shared) => ({
  ...SHARED,
  ...shared,
  displayName: `${displayName}-together`,
  testMatch: [TOGETHER],
  globals: { TOGETHER: paths.source },
});

export default {
  testSequencer: '<rootDir>/scripts/test-order.cjs',
  projects: [
    {
      ...SHARED,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [
        ...['/node_modules/', TOGETHER],
        ...OTHER_PROJECTS.map((folder) => `<rootDir>/tests/${folder}/`),
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
    together('unit', new RegExp(`^(?!(?:${OTHER_PROJECTS.join('|')})/)`), {}),
    together('live', /^live\//, REAL),
    together('writes', /^(?:live-writes|processes)\//, REAL),
  ],
};
