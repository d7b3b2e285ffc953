import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { pinnedNode, runNode } from './run-node.mjs';
import { explain, Stop } from './say.mjs';
import { watchParent } from './watch-parent.mjs';

/**
 * Runs `work` on the pinned Node with the dependencies installed, whatever Node typed the command: the entry script
 * starts itself again when it has to. @param {string} entry its `import.meta.url`
 */
export async function bootstrap(entry, work) {
  try {
    requireNode(20, 0);
    watchParent();
    install();
    if (!isPinned()) return await again(entry);
    requireNode(24, 15);
    loadDotEnv();
    await work(process.argv.slice(2));
  } catch (error) {
    explain(error);
  }
}

async function again(entry) {
  process.exitCode = await runNode([fileURLToPath(entry), ...process.argv.slice(2)]);
}

/** `.bin/node` is a link: a process sees the file behind it. */
function isPinned() {
  return realpathSync(process.execPath) === realpathSync(pinnedNode());
}

function requireNode(major, minor) {
  const [a, b] = process.versions.node.split('.').map(Number);
  if (a > major || (a === major && b >= minor)) return;
  throw new Stop(
    `Node ${process.versions.node} est trop ancien : installez Node ${major}.${minor} ou plus récent (https://nodejs.org), puis relancez.`,
    `Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer (https://nodejs.org), then try again.`,
  );
}

function loadDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
