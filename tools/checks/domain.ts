import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { domainRules } from '../config/eslint/domain.mjs';
import type { Check } from './check.ts';

const FILES = 'libs/**/server/src/domain/**/*.ts';

/** A domain asks nobody the time, no chance, no network: the same question gets the same answer. */
export const domainCheck: Check = {
  name: 'domain',
  rules: Object.keys(domainRules),
  run: async (root) => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      errorOnUnmatchedPattern: false,
      allowInlineConfig: false,
      overrideConfig: {
        files: [FILES],
        ignores: ['**/*.spec.ts'],
        languageOptions: { parser: tseslint.parser },
        rules: domainRules as never,
      },
    });
    const results = await eslint.lintFiles([FILES]);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, message }) => ({
        rule: ruleId ?? 'parse',
        message: `${filePath.slice(root.length + 1)}:${line} ${message}`,
      })),
    );
  },
};
