import type { RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { ReaderTransaction, type RowsAsked } from './reader-transaction';

/**
 * A transaction that only reads, begun on a supposition: that its first statement answers what it answered before. Then
 * it leaves in one packet with `begin` and with the first question of the body. Null when it answered otherwise, or when
 * nothing was asked that could show it: nothing of the body counts then, and it is for the caller to enter first.
 */
export async function readingSupposing<First, Output>(
  pool: Pool,
  first: RawBuilder<First>,
  isSupposed: (firstRows: First[]) => boolean,
  body: (rows: RowsAsked) => Promise<Output>,
): Promise<{ readonly output: Output } | null> {
  const client = await pool.connect();
  const supposition = new Supposition(client, first, isSupposed);
  let end: 'commit' | 'rollback' = 'rollback';
  try {
    const output = await body((statement, last) => supposition.rows(statement, last));
    if (!supposition.isTrue) return null;
    end = 'commit';
    return { output };
  } catch (failure) {
    if (!supposition.isTrue) return null;
    throw failure;
  } finally {
    supposition.end(end);
  }
}

class Otherwise extends Error {}

class Supposition<First> {
  isTrue = false;
  private readonly transaction: ReaderTransaction<First>;
  private shown: Promise<unknown> | null = null;

  constructor(
    private readonly client: PoolClient,
    first: RawBuilder<First>,
    private readonly isSupposed: (firstRows: First[]) => boolean,
  ) {
    this.transaction = new ReaderTransaction(client, first);
  }

  async rows<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Row[]> {
    if (!this.shown) {
      const entering = this.transaction.enterAsking(statement, last);
      this.shown = entering.then(({ first }) => this.isSupposed(first) || Promise.reject(new Otherwise()));
      await this.shown;
      this.isTrue = true;
      return (await entering).rows();
    }
    await this.shown;
    return this.transaction.rows(statement, last);
  }

  end(by: 'commit' | 'rollback'): void {
    if (this.shown) this.transaction.end(by);
    else this.client.release();
  }
}
