import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { swcOptions } from '../../build/swc-options.mjs';

export const rootDir = join(import.meta.dirname, '../../..');

export const base = {
  rootDir,
  roots: ['libs', 'apps', 'tools'].map((folder) => join(rootDir, folder)).filter((folder) => existsSync(folder)),
  modulePathIgnorePatterns: ['<rootDir>/tools/checks/canaries', '/generators/.*/files/'],
  extensionsToTreatAsEsm: ['.ts', '.graphql', '.sql'],
  moduleNameMapper: {
    '^@maillon/tools/(.+)$': '<rootDir>/tools/$1.ts',
    '^@maillon/([^/]+)/(.+)$': '<rootDir>/libs/$1/$2/src/index.ts',
  },
};

export const textTransform = { '\\.(graphql|sql)$': join(import.meta.dirname, 'text-transformer.mjs') };

/** The server's sources: compiled as in the bundle. */
export const node = {
  ...base,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions], ...textTransform },
};

/** The same by Node's own loader, once for a worker: for tests that start a server or a browser. */
export const native = {
  ...node,
  runtime: join(import.meta.dirname, 'native/runtime.mjs'),
  testEnvironment: join(import.meta.dirname, 'native/environment.mjs'),
};
