import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from '../process.ts';
import { OWNER } from './create-cluster.ts';

const STARTING_UP = '57P03';

/** The port of the server that already works on this data, left by a killed run or shared with one that goes on. */
export async function runningPort(data: string, password: string): Promise<number | undefined> {
  const { pid, port } = readPid(data);
  if (!isAlive(pid)) return undefined;
  for (let left = 100; left > 0; left -= 1) {
    const answer = await probe(port, password, data);
    if (answer === 'ours') return port;
    if (answer === 'other' || !isAlive(pid)) return undefined;
    await wait(200);
  }
  return undefined;
}

/** postmaster.pid outlives a machine that stopped short, and its number may be another program's by now. */
export function pidIsSomebodyElse(data: string): boolean {
  const { pid } = readPid(data);
  const command = `/proc/${pid}/comm`;
  return isAlive(pid) && existsSync(command) && readFileSync(command, 'utf8').trim() !== 'postgres';
}

function readPid(data: string): { pid: number; port: number } {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return { pid: 0, port: 0 };
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function probe(port: number, password: string, data: string): Promise<'ours' | 'other' | 'starting'> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: OWNER, password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === data ? 'ours' : 'other';
  } catch (error) {
    return (error as { code?: string }).code === STARTING_UP ? 'starting' : 'other';
  } finally {
    await client.end().catch(() => undefined);
  }
}
