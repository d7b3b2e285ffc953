import { findOnPath } from './find-on-path.ts';
import { startRedis, type RedisServer } from './redis/server.ts';
import { changeState, readState } from './state.ts';

export interface Queue {
  /** Nothing: BullMQ then keeps its queues in PostgreSQL. */
  redisUrl?: string;
  server?: RedisServer;
}

/**
 * REDIS_URL, else a `redis-server` of this machine, else PostgreSQL. The choice made at the first start is kept as long
 * as it can be: jobs that wait for their hour (a cut-off) are where they were put.
 */
export async function startQueue(home: string): Promise<Queue> {
  const given = process.env['REDIS_URL'];
  if (given) return { redisUrl: given };
  const program = findOnPath('redis-server');
  const choice = program && readState(home).queue !== 'postgres' ? 'redis' : 'postgres';
  changeState(home, (state) => (state.queue ??= choice));
  if (!program || choice === 'postgres') return {};
  const server = await startRedis(home, program);
  return { redisUrl: server.url, server };
}
