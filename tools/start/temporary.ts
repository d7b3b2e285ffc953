import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onClose } from '../process/closers.ts';
import { asOwner, createDatabase, dropDatabase, onDatabase } from '../services/postgres/databases.ts';
import { choosePort } from '../services/port.ts';
import { isAlive } from '../services/process.ts';
import { startQueue } from '../services/queue.ts';
import { roleEnv, roleUrls } from '../services/role-urls.ts';
import { serverEnv } from '../services/server-env.ts';
import type { Services } from '../services/services.ts';

/** A database, a queue and a folder that disappear with the run. */
export async function temporary(services: Services): Promise<Record<string, string>> {
  await sweep(services.urls.ownerUrl);
  const name = `maillon_once_${process.pid}`;
  const folder = temporaryFolder(services.home);
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  const ownerUrl = await createDatabase(services.urls.ownerUrl, name);
  onClose(() => dropDatabase(services.urls.ownerUrl, name));
  const queue = await startQueue(folder);
  onClose(() => queue.server?.stop());
  return serverEnv(services, await choosePort(undefined), {
    ...roleEnv(roleUrls(ownerUrl, services.state.passwords)),
    ...(queue.redisUrl ? { REDIS_URL: queue.redisUrl } : {}),
    QUEUE_PREFIX: `once_${randomUUID().slice(0, 8)}`,
    MAILLON_ONCE: folder,
  });
}

function temporaryFolder(home: string): string {
  mkdirSync(join(home, 'once'), { recursive: true });
  return mkdtempSync(join(home, 'once', 'run-'));
}

/** What killed runs left. */
async function sweep(ownerUrl: string): Promise<void> {
  const sql = `select datname from pg_database where datname ~ '^maillon_once_[0-9]+$'`;
  for (const { datname } of await asOwner<{ datname: string }>(onDatabase(ownerUrl, 'postgres'), sql)) {
    if (!isAlive(Number(datname.split('_')[2]))) await dropDatabase(ownerUrl, datname);
  }
}
