import { findOnPath } from '../services/find-on-path.ts';
import { jest, type JestRun } from './jest-run.ts';
import { matches } from './matches.ts';
import { queueFiles } from './queue-files.ts';
import { skip } from './script-run.ts';
import type { Tally } from './tally.ts';

export interface DatabaseTests {
  patterns: string[];
  built: boolean;
  aside: boolean;
}

/** On real databases: everything with the queues in PostgreSQL, then what concerns the queues on a real Redis. */
export async function databaseTests({ patterns, built, aside }: DatabaseTests): Promise<Tally[]> {
  const run = { patterns, aside, env: { MAILLON_BUILT: built ? '1' : '' } };
  const onPostgres = await jest({ ...run, suites: ['db'], env: { ...run.env, QUEUE_BACKEND: 'postgres' } });
  return [onPostgres, await onRedis(run)].filter((tally) => tally !== undefined);
}

type Run = Required<Pick<JestRun, 'patterns' | 'aside' | 'env'>>;

async function onRedis({ patterns, aside, env }: Run): Promise<Tally | undefined> {
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
    aside,
  });
}
