/** @type {import('jest').Config} */
const shared = {
  // As the build has them for an organization without events (webpack.config.js).
  globals: { ORGANIZATION_HAS_EVENTS: false, ORGANIZATION_EVENTS: [] },
  moduleNameMapper: { '^organization.json$': '<rootDir>/organization/default.json' },
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // htmlparser2 and its family, and ical.js, ship ES modules only; jest needs them translated on Node 20.
  transformIgnorePatterns: [
    '/node_modules/(?!(htmlparser2|entities|domhandler|domutils|domelementtype|dom-serializer|ical\\.js)/)',
  ],
};

export default {
  testSequencer: '<rootDir>/test/slowestFirst.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      globalSetup: '<rootDir>/test/fluentBundle.ts',
      moduleNameMapper: { ...shared.moduleNameMapper, '^@fluentui/.+$': '<rootDir>/.cache/fluent.cjs' },
      setupFiles: ['<rootDir>/test/generatedCases.ts'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/browser/prepare.ts',
    },
  ],
};
