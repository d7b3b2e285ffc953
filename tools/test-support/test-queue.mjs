import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../services/find-on-path.ts';
import { startRedis } from '../services/redis/server.ts';

/** `QUEUE_BACKEND=redis` gives the tests a real Redis of their own; otherwise the queues are in PostgreSQL. */
export async function startTestQueue(home) {
  delete process.env.REDIS_URL;
  if (process.env.QUEUE_BACKEND !== 'redis') return undefined;
  const program = findOnPath('redis-server');
  if (!program) throw new Error('QUEUE_BACKEND=redis needs redis-server on the PATH.');
  const folder = join(home, 'test-queue');
  mkdirSync(folder, { recursive: true });
  const redis = await startRedis(folder, program);
  process.env.REDIS_URL = redis.url;
  return redis;
}
