import type { RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import { ReaderTransaction, type RowsAsked } from './reader-transaction';

/**
 * A transaction that only reads. Its first statement leaves together with `begin`, in one packet, and the answer does
 * not wait for `commit`: there is nothing that it could still lose.
 */
export async function readingFrom<First, Output>(
  pool: Pool,
  first: RawBuilder<First>,
  body: (firstRows: First[], rows: RowsAsked) => Promise<Output>,
): Promise<Output> {
  const transaction = new ReaderTransaction(await pool.connect(), first);
  try {
    const output = await body(await transaction.enter(), (statement, last) => transaction.rows(statement, last));
    transaction.end('commit');
    return output;
  } catch (error) {
    transaction.end('rollback');
    throw error;
  }
}
