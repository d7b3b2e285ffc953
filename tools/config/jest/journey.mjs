import { node } from './base.mjs';

export const journey = {
  ...node,
  displayName: 'journey',
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.journey.ts'],
  testTimeout: 180_000,
};
