import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { drawAppIcons } from './app-icons.mjs';
import { compressPortals } from './compress-portals.mjs';
import { joinChunks } from './join-chunks.mjs';
import { lightenWorker } from './lighten-worker.mjs';

/** What the portals need once they are built: icons of the installed application, few chunks, a worker's plan, compressed files. @param {string} root */
export async function finishPortals(root) {
  if (existsSync(join(root, 'dist/apps/portal/browser'))) await drawAppIcons(root);
  for (const portal of globSync('dist/apps/*/browser', { cwd: root })) await joinChunks(join(root, portal));
  lightenWorker(root);
  compressPortals(root);
}
