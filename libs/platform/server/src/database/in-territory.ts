import type { Pool, PoolClient } from 'pg';

/** A short transaction of the host itself in one territory, besides any use case: what it writes shows at once. */
export async function inTerritory<Output>(
  pool: Pool,
  territoryId: string,
  body: (client: PoolClient) => Promise<Output>,
): Promise<Output> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query(`select set_config('app.territory', $1, true)`, [territoryId]);
    const output = await body(client);
    await client.query('commit');
    return output;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}
