import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';

const WEB = '{libs/**/web,apps/admin,apps/portal}';

export const web = defineConfig(
  {
    files: [`${WEB}/**/*.ts`],
    ignores: ['**/*.journey.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: ['ml', 'app'], style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: ['ml', 'app'], style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@jsverse/transloco',
              importNames: ['TranslocoPipe'],
              message: 'SentencePipe looks a sentence up once; the library’s pipe listens for as long as it lives.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [`${WEB}/**/*.html`],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error' },
  },
);
