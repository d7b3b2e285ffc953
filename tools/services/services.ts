import { join } from 'node:path';
import { homeFolder, testHome } from './home.ts';
import { withLock } from './lock.ts';
import { requireOwnDatabase } from './own-database.ts';
import { startPostgres, type PostgresServer } from './postgres/server.ts';
import { startQueue, type Queue } from './queue.ts';
import { roleEnv, roleUrls, type RoleUrls } from './role-urls.ts';
import { readState, type State } from './state.ts';

export interface Services {
  home: string;
  state: State;
  urls: RoleUrls;
  redisUrl?: string;
  /** What the server's processes read; no `REDIS_URL` when the queue is in PostgreSQL. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

export interface Wanted {
  /** The queue's server is only started for who uses it. */
  queue: boolean;
  /** Of the tests' own, where nothing waits for the disk: what a machine that loses its power forgets is nothing to them. */
  forTests?: boolean;
}

/** Everything the server needs, found or started; `stop` leaves what another command still uses. */
export async function startServices({ queue: wantsQueue, forTests = false }: Wanted): Promise<Services> {
  const home = forTests ? testHome() : homeFolder();
  return withLock(home, async () => {
    const database = await findDatabase(home, !forTests);
    const queue = wantsQueue ? await startQueue(home) : {};
    return services(home, database, queue);
  });
}

function services(home: string, database: Database, { redisUrl, server: redis }: Queue): Services {
  const state = readState(home);
  const urls = { ...roleUrls(database.url, state.passwords), ...givenUrls() };
  const authSecret = process.env['AUTH_SECRET'] || state.authSecret;
  const redisEnv: Record<string, string> = redisUrl ? { REDIS_URL: redisUrl } : {};
  return {
    home,
    state,
    urls,
    ...(redisUrl ? { redisUrl } : {}),
    env: { ...roleEnv(urls), ...redisEnv, AUTH_SECRET: authSecret, STORAGE_DIR: storageDir(home) },
    stop: async () => {
      await redis?.stop();
      await database.server?.stop();
    },
  };
}

/** Files live beside the data; where the environment names a bucket, the server does not look here. */
function storageDir(home: string): string {
  return process.env['STORAGE_DIR'] || join(home, 'files');
}

interface Database {
  url: string;
  server?: PostgresServer;
}

async function findDatabase(home: string, durable: boolean): Promise<Database> {
  const own = process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'];
  if (own) {
    await requireOwnDatabase(own);
    return { url: own };
  }
  const server = await startPostgres(home, durable);
  return { url: server.url, server };
}

/** With an owner's address of its own, `DATABASE_URL` is the application's; alone, it is the owner's. */
function givenUrls(): Partial<RoleUrls> {
  const { DATABASE_OWNER_URL, DATABASE_URL, DATABASE_RELAY_URL, DATABASE_AUTH_URL } = process.env;
  return {
    ...(DATABASE_OWNER_URL && DATABASE_URL ? { appUrl: DATABASE_URL } : {}),
    ...(DATABASE_RELAY_URL ? { relayUrl: DATABASE_RELAY_URL } : {}),
    ...(DATABASE_AUTH_URL ? { authUrl: DATABASE_AUTH_URL } : {}),
  };
}
