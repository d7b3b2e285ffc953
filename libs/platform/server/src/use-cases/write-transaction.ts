import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type ControlledTransaction, type RawBuilder } from 'kysely';
import { openWithin, rowsWithin, sendWithin } from '../database/rows-within';
import type { Credentials } from './context';
import { isSameEntry } from './entries-memory';
import { enter, enterSupposing, type Entry } from './entry';
import type { RowsOf } from './reading';

/** An act that asked nothing has to hear how it entered all the same. */
const ANYTHING = sql`select`;

class Otherwise extends Error {}

/**
 * A transaction that writes. Whoever entered before is supposed to enter as before: the entry then leaves with the first
 * statement, in the territory that it announces in that very transaction, and nothing counts before it was compared.
 */
export class WriteTransaction {
  /** The entry was answered, as it was supposed. */
  isEntered = false;
  private entering: Promise<Entry> | null = null;

  private constructor(
    readonly em: EntityManager,
    private readonly supposed: Entry | undefined,
  ) {}

  static async begin(em: EntityManager, credentials: Credentials, supposed?: Entry): Promise<WriteTransaction> {
    await em.begin();
    const transaction = new WriteTransaction(em, supposed);
    await transaction.enter(credentials);
    return transaction;
  }

  /** As supposed, or as the database answers. */
  entry(): Promise<Entry> {
    return this.supposed ? Promise.resolve(this.supposed) : this.entered();
  }

  readonly rows: RowsOf = async (statement) => {
    const rows = await rowsWithin(this.kysely, statement);
    await this.entered();
    return rows;
  };

  readonly send = async (statement: RawBuilder<unknown>): Promise<void> => {
    await sendWithin(this.kysely, statement);
  };

  /** With the statement that writes the traces. */
  async commit(traces: RawBuilder<unknown>): Promise<void> {
    if (!this.isEntered) await this.rows(ANYTHING);
    await this.send(traces);
    await this.em.commit();
  }

  private get kysely(): ControlledTransaction<unknown> {
    return this.em.getTransactionContext<ControlledTransaction<unknown>>()!;
  }

  private async enter(credentials: Credentials): Promise<void> {
    const { kysely, supposed } = this;
    const rows = supposed
      ? (await openWithin(kysely, enterSupposing(credentials))).rows
      : rowsWithin(kysely, enter(credentials));
    this.entering = rows.then(([entry]) => entry!);
    // Whoever asks next hears of it.
    this.entering.catch(() => undefined);
  }

  private async entered(): Promise<Entry> {
    const entry = await this.entering!;
    if (this.supposed && !isSameEntry(this.supposed, entry)) throw new Otherwise();
    this.isEntered = true;
    return entry;
  }
}
