import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Our own projects are bundled and every package stays outside. esbuild would take a project that does not exist for a
 * package, and the server would fail when it starts rather than here. @param {string} root
 */
export const maillonPaths = (root) => ({
  name: 'maillon-paths',
  setup(build) {
    build.onResolve({ filter: /^@maillon\// }, ({ path }) => {
      const file = join(root, 'libs', path.slice('@maillon/'.length), 'src/index.ts');
      if (existsSync(file)) return { path: file };
      return { errors: [{ text: `${path} has no src/index.ts` }] };
    });
  },
});
