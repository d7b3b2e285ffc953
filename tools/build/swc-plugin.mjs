import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

/** esbuild does not emit decorator metadata, which Nest's constructor injection reads: our own sources go through swc. */
export const swcPlugin = {
  name: 'swc',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { ...swcOptions, filename: path, sourceMaps: 'inline' });
      return { contents: code, loader: 'js' };
    });
  },
};
