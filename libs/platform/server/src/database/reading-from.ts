import type { RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { rowsOn } from './reader';
import { together } from './together';

/** `last`: nothing more is likely to be asked, so that the end of the transaction leaves together with the statement. */
export type RowsAsked = <Row>(statement: RawBuilder<Row>, last?: 'last') => Promise<Row[]>;

/**
 * A transaction that only reads. Its first statement leaves together with `begin`, in one packet, and the answer does
 * not wait for `commit`: there is nothing that it could still lose. Should more be asked after the last statement, it
 * enters anew, by the same first statement.
 */
export async function readingFrom<First, Output>(
  pool: Pool,
  first: RawBuilder<First>,
  body: (firstRows: First[], rows: RowsAsked) => Promise<Output>,
): Promise<Output> {
  const client = await pool.connect();
  let ended: Promise<unknown> | null = null;
  const rows: RowsAsked = async (statement, last) => {
    if (ended) {
      ended = null;
      await begin(client, first);
    }
    if (!last) return rowsOn(client, statement);
    const asked = together(client, () => {
      const answer = rowsOn(client, statement);
      ended = client.query('commit').catch((failure: Error) => failure);
      return answer;
    });
    return asked;
  };
  try {
    const output = await body(await begin(client, first), rows);
    end(client, ended ?? client.query('commit'));
    return output;
  } catch (error) {
    end(client, ended ?? client.query('rollback'));
    throw error;
  }
}

async function begin<First>(client: PoolClient, first: RawBuilder<First>): Promise<First[]> {
  const [, rows] = await together(client, () => Promise.all([client.query('begin read only'), rowsOn(client, first)]));
  return rows;
}

/** A connection that cannot end its transaction is thrown away. */
function end(client: PoolClient, ending: Promise<unknown>): void {
  ending.then(
    (failure) => client.release(failure instanceof Error ? failure : undefined),
    (failure: Error) => client.release(failure),
  );
}
