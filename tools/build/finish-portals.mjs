import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drawAppIcons } from './app-icons.mjs';
import { compressPortals } from './compress-portals.mjs';
import { lightenWorker } from './lighten-worker.mjs';

/** What the portals need once they are built: icons of the installed application, a worker's plan, compressed files. @param {string} root */
export async function finishPortals(root) {
  if (existsSync(join(root, 'dist/apps/portal/browser'))) await drawAppIcons(root);
  lightenWorker(root);
  compressPortals(root);
}
