import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forwardSignals } from './forward-signals.mjs';
import { root } from './root.mjs';

const BIN = join(root, 'node_modules/.bin');
const NAME = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node that the lockfile pins, or the one that runs now where no such package exists (macOS). */
export function pinnedNode() {
  const pinned = join(BIN, NAME);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** The environment in which `node` is the pinned one, for every descendant too. */
export function pinnedEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${BIN}${separator}${process.env.PATH ?? ''}`, ...extra };
}

/** Runs the pinned Node in the foreground and answers its exit code. */
export function runNode(args, { env = {}, cwd = root } = {}) {
  const child = spawn(pinnedNode(), args, { cwd, stdio: 'inherit', env: pinnedEnv(env) });
  const release = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      release();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
