import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../bootstrap/root.mjs';
import { pinnedEnv, pinnedNode } from '../bootstrap/run-node.mjs';
import { ended } from './run.ts';

/** Runs a script whose lines are shown under a name, beside others; `hear` is told each of them. */
export function prefixed(name: string, args: string[], env: Record<string, string>, hear: (line: string) => void) {
  const child = spawn(pinnedNode(), args, { cwd: root, env: pinnedEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      console.log(`[${name}] ${line}`);
      hear(line);
    });
  }
  return ended(child);
}
