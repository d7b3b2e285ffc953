import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export const ignored = globalIgnores([
  'dist/**',
  'node_modules/**',
  'coverage/**',
  'tmp/**',
  '.nx/**',
  '.angular/**',
  '.maillon/**',
  '**/generated/**',
  '**/*.generated.ts',
  'tools/checks/canaries/**',
  'tools/nx/generators/*/files/**',
]);

export const everywhere = defineConfig(
  {
    files: ['**/*.{ts,mjs}'],
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      // TypeScript says so for .ts; the few .mjs run on Node.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-unused-vars': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      complexity: ['error', 16],
    },
  },
  {
    files: ['{libs,apps,tools}/**/*.ts'],
    ignores: ['**/*.{spec,e2e,journey}.ts', '**/*.migration.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    // What GraphQL answered to a test is what the test says that it is.
    files: ['**/*.{spec,e2e,journey}.ts', '**/{e2e,fixtures}/**/*.ts', 'libs/platform/testing/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['libs/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
);
