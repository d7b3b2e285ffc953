import { defineConfig } from 'eslint/config';

const GIVEN = 'A domain is given what it needs: no clock, no chance, no network, no process.';

const restricted = (selector) => ({ selector, message: GIVEN });

export const domainRules = {
  'no-restricted-globals': [
    'error',
    ...['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto', 'console'].map(
      (name) => ({
        name,
        message: GIVEN,
      }),
    ),
  ],
  'no-restricted-syntax': [
    'error',
    restricted("CallExpression[callee.object.name='Date'][callee.property.name='now']"),
    restricted("NewExpression[callee.name='Date'][arguments.length=0]"),
    restricted("CallExpression[callee.name='Date'][arguments.length=0]"),
    restricted("MemberExpression[object.name='Math'][property.name='random']"),
    restricted('ImportExpression'),
    restricted("MemberExpression[object.type='MetaProperty']"),
  ],
};

export const domain = defineConfig({
  files: ['libs/**/server/src/domain/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: domainRules,
});
