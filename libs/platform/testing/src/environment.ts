import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnvironment } from '@maillon/platform/server';
import type { FreshDatabase } from '../../../../tools/test-support/database';
import { ORIGIN } from './origin';

export const SECRET = 'a secret for tests, long enough to be accepted';

/** A folder for the files of one test. */
export function storageOf({ appUrl }: FreshDatabase): string {
  return join(tmpdir(), 'maillon-test-files', new URL(appUrl).pathname.slice(1));
}

export function environmentOf(database: FreshDatabase, more: Readonly<Record<string, string>> = {}) {
  return readEnvironment({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_RELAY_URL: database.relayUrl,
    DATABASE_AUTH_URL: database.authUrl,
    DATABASE_POOL: '10',
    ...(process.env['QUEUE_BACKEND'] === 'redis' && process.env['REDIS_URL']
      ? { REDIS_URL: process.env['REDIS_URL'] }
      : {}),
    QUEUE_PREFIX: new URL(database.appUrl).pathname.slice(1),
    QUEUE_LOCK_MS: '2000',
    AUTH_SECRET: SECRET,
    AUTH_RATE_LIMIT: process.env['TEST_AUTH_RATE_LIMIT'] ?? '1000',
    PORT: '0',
    BASE_URL: ORIGIN,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    MAILLON_DEMO: '1',
    SCHEMA_DIR: resolve('libs'),
    STORAGE_DIR: storageOf(database),
    ...more,
  });
}
