import { native } from './base.mjs';

const support = '<rootDir>/tools/test-support';

export const db = {
  ...native,
  displayName: 'db',
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.{db.spec,e2e}.ts'],
  globalSetup: `${support}/db-global-setup.mjs`,
  globalTeardown: `${support}/db-global-teardown.mjs`,
  setupFilesAfterEnv: ['<rootDir>/tools/config/jest/minute.mjs'],
};
