import { globSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { copySchema } from './copy-schema.mjs';
import { serverOptions } from './server-options.mjs';
import { sweep } from './sweep.mjs';

/**
 * Rebuilds at each change; `onBuilt` hears of the good builds only.
 * @param {string} root @param {() => void} [onBuilt]
 */
export async function watchServer(root, onBuilt) {
  const options = serverOptions(root);
  const tell = {
    name: 'tell',
    setup: (build) => build.onEnd(({ errors, metafile }) => errors.length === 0 && built(root, metafile, onBuilt)),
  };
  const watching = await context({ ...options, plugins: [watchSchema(root), ...options.plugins, tell] });
  await watching.watch();
  return watching;
}

/** Nothing imports the SDL: the server reads it beside itself. */
function watchSchema(root) {
  return {
    name: 'watch-schema',
    setup: (build) =>
      build.onResolve({ filter: /main\.api\.ts$/ }, () => ({
        watchFiles: globSync('libs/**/contract/src/*.graphql', { cwd: root }).map((file) => join(root, file)),
      })),
  };
}

function built(root, metafile, onBuilt) {
  sweep(root, metafile);
  copySchema(root);
  onBuilt?.();
}
