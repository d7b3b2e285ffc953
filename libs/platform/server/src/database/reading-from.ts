import type { Duplex } from 'node:stream';
import type { RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { rowsOn } from './reader';

/**
 * A transaction that only reads. Its first statement leaves together with `begin`, in one packet, and the answer does
 * not wait for `commit`: there is nothing that it could still lose.
 */
export async function readingFrom<First, Output>(
  pool: Pool,
  first: RawBuilder<First>,
  body: (firstRows: First[], rows: <Row>(statement: RawBuilder<Row>) => Promise<Row[]>) => Promise<Output>,
): Promise<Output> {
  const client = await pool.connect();
  try {
    const output = await body(await begin(client, first), (statement) => rowsOn(client, statement));
    end(client, 'commit');
    return output;
  } catch (error) {
    end(client, 'rollback');
    throw error;
  }
}

async function begin<First>(client: PoolClient, first: RawBuilder<First>): Promise<First[]> {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  const begun = client.query('begin read only');
  const entered = rowsOn(client, first);
  stream.uncork();
  const [, rows] = await Promise.all([begun, entered]);
  return rows;
}

/** A connection that cannot end its transaction is thrown away. */
function end(client: PoolClient, how: 'commit' | 'rollback'): void {
  client.query(how).then(
    () => client.release(),
    (failure: Error) => client.release(failure),
  );
}
