import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { World } from '@maillon/platform/testing';
import { sql, type ControlledTransaction } from 'kysely';
import { openOrm } from './orm';
import { openWithin, rowsWithin, sendWithin } from './rows-within';

type Transaction = ControlledTransaction<unknown>;

describe('a transaction that writes', () => {
  let world: World;
  let orm: MikroORM;
  beforeAll(async () => {
    world = await World.open({ modules: [] });
    orm = await openOrm({ url: world.database.ownerUrl, pool: 1, entities: [] });
    await within(async (transaction) => void (await rowsWithin(transaction, sql`create temp table noted (n int)`)));
  });
  beforeEach(() => within(async (transaction) => void (await rowsWithin(transaction, sql`delete from noted`))));
  afterAll(async () => {
    await orm.close(true);
    await world.close();
  });

  async function within<Output>(body: (transaction: Transaction) => Promise<Output>): Promise<Output> {
    const em = orm.em.fork();
    await em.begin();
    try {
      const output = await body(em.getTransactionContext<Transaction>()!);
      await em.commit();
      return output;
    } catch (error) {
      await em.rollback();
      throw error;
    }
  }
  const note = (n: number) => sql`insert into noted values (${n}::int)`;
  const noted = () =>
    within(async (transaction) => {
      const rows = await rowsWithin(transaction, sql<{ n: number }>`select n from noted order by n`);
      return rows.map(({ n }) => n);
    });

  it('keeps all of it, the statement that leaves with the commit included', async () => {
    await within(async (transaction) => {
      await rowsWithin(transaction, note(1));
      await sendWithin(transaction, sql`insert into noted values (2)`);
    });
    expect(await noted()).toEqual([1, 2]);
  });

  it('keeps nothing when that statement fails, says why, and leaves the connection as it was', async () => {
    const failing = within(async (transaction) => {
      await rowsWithin(transaction, note(1));
      await sendWithin(transaction, sql`select 1 / 0`);
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await noted()).toEqual([]);
  });

  it('keeps nothing when it is given up after that statement', async () => {
    const failing = within(async (transaction) => {
      await rowsWithin(transaction, note(1));
      await sendWithin(transaction, sql`insert into noted values (3)`);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(await noted()).toEqual([]);
  });

  it('answers what it opened with once something else was asked', async () => {
    const opened = await within(async (transaction) => {
      const opening = await openWithin(transaction, sql<{ one: number }>`select 1 as one`);
      await sendWithin(transaction, sql`insert into noted values (4)`);
      const rows = await rowsWithin(transaction, sql<{ n: number }>`select n from noted`);
      return { opening: await opening.rows, rows };
    });
    expect(opened).toEqual({ opening: [{ one: 1 }], rows: [{ n: 4 }] });
  });

  it('fails with the first of several that nobody waited for, and keeps none', async () => {
    const failing = within(async (transaction) => {
      await sendWithin(transaction, sql`insert into noted values (5)`);
      await sendWithin(transaction, sql`select 1 / 0 as nothing`);
      await sendWithin(transaction, sql`insert into noted values (6)`);
      await rowsWithin(transaction, sql`select n from noted`);
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await noted()).toEqual([]);
  });

  it('does not answer with nothing what is asked by a text that is always sent', async () => {
    await within((transaction) => sendWithin(transaction, sql`select 1 as sent`));
    await expect(within((transaction) => rowsWithin(transaction, sql`select 1 as sent`))).rejects.toThrow(
      'Nobody hears',
    );
  });

  it('says what is wrong with its first statement, and begins again', async () => {
    await expect(within((transaction) => rowsWithin(transaction, sql`select nothing`))).rejects.toMatchObject({
      code: '42703',
    });
    expect(await noted()).toEqual([]);
  });

  it('prepares what the house asks once, and nothing else', async () => {
    await within(async (transaction) => {
      for (const n of [1, 2, 3]) await rowsWithin(transaction, note(n));
      await transaction.executeQuery(sql`select ${7}::int as seven`.compile(transaction));
    });
    const prepared = await within((transaction) =>
      rowsWithin(transaction, sql<{ statement: string }>`select statement from pg_prepared_statements`),
    );
    const texts = prepared.map(({ statement }) => statement);
    expect(texts.filter((text) => text.startsWith('insert into noted values ($1'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('seven'))).toEqual([]);
  });
});
