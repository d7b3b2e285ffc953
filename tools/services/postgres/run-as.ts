import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import type { Account } from './account.ts';

const identity = (account?: Account) => (account ? { uid: account.uid, gid: account.gid } : {});

/** Whether that account can walk to the folder and use it: asked by doing it, which no reading of modes replaces. */
export function canUse(folder: string, test: '-w' | '-x', account?: Account): boolean {
  if (process.platform === 'win32') return true;
  const script = `cd "$1" && test ${test} .`;
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { cwd: '/', ...identity(account) }).status === 0;
}

export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs a PostgreSQL program to its end as the database's account. */
export function runAs(account: Account | undefined, program: string, args: string[], options: SpawnOptions = {}) {
  return new Promise<Outcome>((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C' };
    const child = spawn(program, args, { cwd: '/', env, ...options, ...identity(account) });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
