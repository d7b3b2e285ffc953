import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../bootstrap/root.mjs';
import { pinnedEnv, pinnedNode } from '../bootstrap/run-node.mjs';
import { SERVER_FLAGS } from './server-flags.ts';

/** A process of the server that runs beside the command, its logs in a file. */
export interface Background {
  name: string;
  log: string;
  isRunning(): boolean;
  /** Settles when the process ends: with its exit code, or the signal that killed it. */
  ended: Promise<number | string>;
  stop(): Promise<void>;
  tail(): string;
}

const GRACE_MS = 15_000;

/** Started with a line to its parent: it ends in good order when the parent is killed without a word. */
export function startBackground(name: string, script: string, env: Record<string, string>, log: string): Background {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(pinnedNode(), [...SERVER_FLAGS, '--import', `./tools/process/end-with-parent.mjs`, script], {
    cwd: root,
    env: pinnedEnv(env),
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const late = await Promise.race([ended.then(() => false), wait(GRACE_MS, true, { ref: false })]);
    if (late) child.kill('SIGKILL');
    await ended;
  };
  return { name, log, isRunning, ended, stop, tail: () => tailOf(log) };
}

function tailOf(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}

export const logFile = (home: string, name: string) => join(home, 'logs', `${name}.log`);
