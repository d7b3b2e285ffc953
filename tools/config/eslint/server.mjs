import { join } from 'node:path';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../../..');

/** Where a promise nobody waits for loses somebody's order. These few rules need types; the others do not. */
export const server = defineConfig({
  files: ['{libs/**/{server,contract,testing},apps/server}/**/*.ts'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { project: ['tools/config/tsconfig.server.json'], tsconfigRootDir: root },
  },
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/only-throw-error': 'error',
  },
});
