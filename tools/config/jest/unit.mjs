import { native } from './base.mjs';

export const unit = {
  ...native,
  displayName: 'unit',
  testMatch: ['<rootDir>/{libs/**/{contract,server,testing},apps/server,tools}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
};
