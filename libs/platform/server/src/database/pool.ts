import { Pool, type PoolConfig } from 'pg';

/**
 * A pool that outlives its connections: one that the server cuts, idle or in use, is thrown away
 * and the statement under way fails by itself; nothing else may.
 */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
