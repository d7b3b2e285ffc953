import { node } from './base.mjs';

export const journey = {
  ...node,
  displayName: 'journey',
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.journey.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/config/jest/minutes.mjs'],
};
