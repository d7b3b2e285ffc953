import { native } from './base.mjs';

const support = '<rootDir>/tools/test-support/browser';

export const journey = {
  ...native,
  displayName: 'journey',
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.journey.ts'],
  globalSetup: `${support}/journey-global-setup.mjs`,
  globalTeardown: `${support}/journey-global-teardown.mjs`,
  setupFilesAfterEnv: ['<rootDir>/tools/config/jest/minutes.mjs'],
};
