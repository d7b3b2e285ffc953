import { join } from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';
import { base, rootDir, textTransform } from './base.mjs';

const preset = presets.createEsmPreset({ tsconfig: join(rootDir, 'tools/config/tsconfig.web-spec.json') });

export const web = {
  ...preset,
  ...base,
  displayName: 'web',
  testMatch: ['<rootDir>/{libs/**/web,apps/admin,apps/portal}/**/*.spec.ts'],
  setupFilesAfterEnv: [join(import.meta.dirname, 'web-setup.ts')],
  moduleNameMapper: { ...preset.moduleNameMapper, ...base.moduleNameMapper },
  transform: { ...preset.transform, ...textTransform },
};
