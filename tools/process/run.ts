import { spawn, type ChildProcess } from 'node:child_process';
import { root } from '../bootstrap/root.mjs';
import { pinnedEnv, pinnedNode } from '../bootstrap/run-node.mjs';
import { Stop } from '../bootstrap/say.mjs';
import { onClose } from './closers.ts';

export interface RunOptions {
  env?: Record<string, string>;
  /** What is shown as it comes; the rest is collected, to be shown when the program fails. */
  show?: 'all' | 'errors';
  cwd?: string;
}

/** A program that failed: what it printed says why, our own stack would not. */
export class Failed extends Stop {
  readonly code: number;

  constructor(name: string, code: number, output: string) {
    super(`${name} (${code})\n${output}`);
    this.code = code;
  }
}

/** Runs a script with the pinned Node to its end; throws with its output when it fails. */
export async function runScript(args: string[], options: RunOptions = {}): Promise<void> {
  const code = await exitCodeOf(args, options);
  if (code.code !== 0) throw new Failed(args.join(' '), code.code, code.output);
}

/** The same for who wants to go on: answers the exit code. */
export async function exitCodeOf(args: string[], { env = {}, show, cwd = root }: RunOptions = {}) {
  const stdio = ['ignore', show === 'all' ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] as const;
  const child = spawn(pinnedNode(), args, { cwd, env: pinnedEnv(env), stdio: [...stdio] });
  const output = collect(child);
  return { code: await ended(child), output: output.join('') };
}

function collect(child: ChildProcess): string[] {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  return chunks;
}

/** A child never outlives the command that started it. */
export function ended(child: ChildProcess): Promise<number> {
  onClose(() => child.exitCode === null && child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
