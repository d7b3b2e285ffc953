import type { RawBuilder } from 'kysely';
import type { PoolClient } from 'pg';
import { rowsOn } from './reader';
import { together } from './together';

/** `last`: nothing more is likely to be asked, so that the end of the transaction leaves together with the statement. */
export type RowsAsked = <Row>(statement: RawBuilder<Row>, last?: 'last') => Promise<Row[]>;

interface Entered<First, Row> {
  readonly first: First[];
  /** Throws what the statement threw. */
  readonly rows: () => Row[];
}

/** A transaction that only reads, on a connection of the pool: what leaves when, and how it ends. */
export class ReaderTransaction<First> {
  private ended: Promise<unknown> | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly first: RawBuilder<First>,
  ) {}

  /** `begin` and the first statement, in one packet. */
  async enter(): Promise<First[]> {
    const { client, first } = this;
    const [, rows] = await together(client, () =>
      Promise.all([client.query('begin read only'), rowsOn(client, first)]),
    );
    return rows;
  }

  /** The same with a question behind it. */
  async enterAsking<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Entered<First, Row>> {
    const [entering, asking] = together(this.client, () => [this.enter(), this.ask(statement, last)] as const);
    const [entered, asked] = await Promise.allSettled([entering, asking]);
    if (entered.status === 'rejected') throw entered.reason;
    return { first: entered.value, rows: () => rowsOf(asked) };
  }

  /** Should more be asked after the last statement, it enters anew, by the same first statement. */
  async rows<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Row[]> {
    if (this.ended) {
      this.ended = null;
      await this.enter();
    }
    return this.ask(statement, last);
  }

  /** The answer does not wait for it. A connection that cannot end its transaction is thrown away. */
  end(by: 'commit' | 'rollback'): void {
    const { client } = this;
    (this.ended ?? client.query(by)).then(
      (failure) => client.release(failure instanceof Error ? failure : undefined),
      (failure: Error) => client.release(failure),
    );
  }

  private ask<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Row[]> {
    const { client } = this;
    if (!last) return rowsOn(client, statement);
    return together(client, () => {
      const answer = rowsOn(client, statement);
      this.ended = client.query('commit').catch((failure: Error) => failure);
      return answer;
    });
  }
}

function rowsOf<Row>(asked: PromiseSettledResult<Row[]>): Row[] {
  if (asked.status === 'rejected') throw asked.reason;
  return asked.value;
}
