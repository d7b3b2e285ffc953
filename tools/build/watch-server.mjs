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
  const watching = await context({ ...options, plugins: [...options.plugins, tell] });
  await watching.watch();
  return watching;
}

function built(root, metafile, onBuilt) {
  sweep(root, metafile);
  copySchema(root);
  onBuilt?.();
}
