import { native } from './base.mjs';

export const unit = {
  ...native,
  displayName: 'unit',
  testMatch: ['<rootDir>/{libs/**/{contract,server,testing},apps/server,tools}/**/*.spec.ts'],
  // On processors that have more to do, five seconds are little for a workbook.
  setupFilesAfterEnv: ['<rootDir>/tools/config/jest/minute.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
};
