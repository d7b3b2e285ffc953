import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { choosePort } from '../port.ts';
import { changeState, readState } from '../state.ts';

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** The Redis of this home, found running or started from the program given. */
export async function startRedis(home: string, program: string): Promise<RedisServer> {
  const { passwords, ports } = readState(home);
  const running = address(home);
  if (running && (await answers(running))) return server(running);
  const port = await choosePort(ports.redis);
  launch(home, program, port, passwords.redis);
  changeState(home, (state) => (state.ports.redis = port));
  const url = String(address(home));
  await untilReady(url, join(home, 'redis/redis.log'));
  return server(url);
}

/** Stops the Redis of this home if one runs and nobody uses it. */
export async function stopRedis(home: string): Promise<void> {
  const url = address(home);
  if (url) await stopUnlessUsed(url);
}

function address(home: string): string | undefined {
  const { passwords, ports } = readState(home);
  return ports.redis ? `redis://:${passwords.redis}@127.0.0.1:${ports.redis}` : undefined;
}

function launch(home: string, program: string, port: number, password: string): void {
  const folder = join(home, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'redis.conf');
  writeFileSync(file, settings(folder, port, password), { mode: 0o600 });
  const { status, stderr } = spawnSync(program, [file], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

function settings(folder: string, port: number, password: string): string {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    'daemonize yes',
    `dir "${folder}"`,
    `pidfile "${join(folder, 'redis.pid')}"`,
    `logfile "${join(folder, 'redis.log')}"`,
    'appendonly yes',
    'save ""',
    // A queue must never lose a job to make room.
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}

function server(url: string): RedisServer {
  return { url, stop: () => stopUnlessUsed(url) };
}

async function stopUnlessUsed(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const clients = String(await client.call('client', 'list'))
      .trim()
      .split('\n');
    if (clients.length <= 1) await client.shutdown('SAVE').catch(() => undefined);
  }).catch(() => undefined);
}

async function untilReady(url: string, log: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (await answers(url)) return;
    await wait(50);
  }
  throw new Error(`Redis did not start: see ${log}`);
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, async (client) => (await client.ping()) === 'PONG').catch(() => false);
}

async function withClient<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    // After a shutdown the connection has ended: a second goodbye would wait two seconds for nobody's answer.
    if (client.status !== 'end') client.disconnect();
  }
}
