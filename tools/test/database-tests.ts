import { findOnPath } from '../services/find-on-path.ts';
import { jest } from './jest-run.ts';
import { matches } from './matches.ts';
import { queueFiles } from './queue-files.ts';
import { skip } from './script-run.ts';
import type { Tally } from './tally.ts';

/** On real databases: everything with the queues in PostgreSQL, then what concerns the queues on a real Redis. */
export async function databaseTests(patterns: string[], built: boolean): Promise<Tally[]> {
  const env = { MAILLON_BUILT: built ? '1' : '' };
  const onPostgres = await jest({ suites: ['db'], patterns, env: { ...env, QUEUE_BACKEND: 'postgres' } });
  return [onPostgres, await onRedis(patterns, env)].filter((tally) => tally !== undefined);
}

async function onRedis(patterns: string[], env: Record<string, string>): Promise<Tally | undefined> {
  const files = queueFiles().filter((file) => matches(file, patterns));
  if (files.length === 0) return undefined;
  if (!findOnPath('redis-server')) {
    return skip('Files sur Redis : redis-server absent, non jouées', 'Queues on Redis: no redis-server, skipped');
  }
  return jest({
    suites: ['db'],
    patterns: files,
    flags: ['--runTestsByPath'],
    env: { ...env, QUEUE_BACKEND: 'redis' },
  });
}
