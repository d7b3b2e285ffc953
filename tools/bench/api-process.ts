import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { SERVER_FLAGS } from '../process/server-flags.ts';
import { choosePort } from '../services/port.ts';

export interface ApiProcess {
  readonly url: string;
  /** From the start of the process to its first answer to a GraphQL request, milliseconds. */
  readonly startedInMs: number;
  /** Resident memory of all its processes now, megabytes. */
  memoryMb(): Promise<number>;
  stop(): Promise<void>;
}

/** An API of its own for one measurement, as `npm start` runs it. */
export async function startApi(env: Record<string, string>): Promise<ApiProcess> {
  const port = await choosePort(undefined);
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, [...SERVER_FLAGS, 'dist/apps/server/main.api.js'], {
    env: { ...process.env, ...env, PORT: String(port), BASE_URL: url, LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode}.`);
    await new Promise((done) => setTimeout(done, 5));
  }
  return { url, startedInMs: performance.now() - begun, memoryMb: () => memoryMb(child), stop: () => stop(child) };
}

async function answers(url: string): Promise<boolean> {
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ me { id } }"}',
  };
  return fetch(`${url}/graphql`, options).then(
    (response) => response.ok,
    () => false,
  );
}

async function memoryMb({ pid }: ChildProcess): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim();
  const each = await Promise.all([pid, ...(children ? children.split(' ') : [])].map(residentKb));
  return each.reduce((sum, kb) => sum + kb, 0) / 1024;
}

async function residentKb(pid: number | string | undefined): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
