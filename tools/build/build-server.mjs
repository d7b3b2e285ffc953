import { build } from 'esbuild';
import { copySchema } from './copy-schema.mjs';
import { serverOptions } from './server-options.mjs';
import { sweep } from './sweep.mjs';
import { watchServer } from './watch-server.mjs';

const root = process.cwd();

if (process.argv.includes('--watch')) {
  await watchServer(root);
} else {
  try {
    const { metafile } = await build(serverOptions(root));
    sweep(root, metafile);
    copySchema(root);
  } catch {
    // esbuild has said where and why.
    process.exitCode = 1;
  }
}
