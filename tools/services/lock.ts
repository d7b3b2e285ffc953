import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './process.ts';

/** Two commands started together must not create the same database twice. A lock whose holder died is taken over. */
export async function withLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  const file = join(home, 'lock');
  while (!take(file)) {
    if (!isAlive(holder(file))) rmSync(file, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}
