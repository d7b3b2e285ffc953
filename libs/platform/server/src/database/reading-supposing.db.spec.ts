import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { readerPool } from './reader';
import type { RowsAsked } from './reader-transaction';
import { readingSupposing } from './reading-supposing';

const FIRST = sql<{ who: string }>`select set_config('app.entered', 'Ada', true) as who`;
const SEEN = `select nullif(current_setting('app.entered', true), '') as entered,
  current_setting('transaction_read_only') as readonly`;
const INSIDE = sql<{ entered: string | null; readonly: string }>`${sql.raw(SEEN)}`;
const within = { entered: 'Ada', readonly: 'on' };

describe('a transaction that begins on a supposition', () => {
  let world: World;
  let pool: Pool;
  beforeAll(async () => {
    world = await World.open({ modules: [] });
    pool = readerPool(world.database.appUrl, 1);
  });
  afterAll(async () => {
    await pool.end();
    await world.close();
  });

  const supposing = <Output>(who: string, body: (rows: RowsAsked) => Promise<Output>) =>
    readingSupposing(pool, FIRST, ([row]) => row!.who === who, body);
  const outside = async () => expect((await pool.query(SEEN)).rows).toEqual([{ entered: null, readonly: 'off' }]);

  it('asks inside it, once and again, and is over behind it', async () => {
    const answered = await supposing('Ada', async (rows) => [
      ...(await rows(INSIDE)),
      ...(await rows(INSIDE, 'last')),
      ...(await rows(INSIDE, 'last')),
    ]);
    expect(answered).toEqual({ output: [within, within, within] });
    await outside();
    const together = await supposing('Ada', (rows) => Promise.all([rows(INSIDE), rows(INSIDE)]));
    expect(together).toEqual({ output: [[within], [within]] });
    await outside();
  });

  it('gives nothing of what was read when somebody else entered, even to a body that hides it', async () => {
    expect(await supposing('Bea', (rows) => rows(INSIDE, 'last'))).toBeNull();
    expect(await supposing('Bea', (rows) => Promise.all([rows(INSIDE), rows(INSIDE)]))).toBeNull();
    expect(await supposing('Bea', (rows) => rows(INSIDE).catch(() => 'hidden'))).toBeNull();
    expect(await supposing('Bea', (rows) => rows(sql`select 1 / 0`))).toBeNull();
    await outside();
  });

  it('gives nothing when nothing was asked that shows who entered', async () => {
    expect(await supposing('Ada', () => Promise.resolve('from memory'))).toBeNull();
    expect(await supposing('Ada', () => Promise.reject(new Error('not allowed')))).toBeNull();
    await outside();
  });

  it('throws what its body throws once the supposition was true', async () => {
    await expect(supposing('Ada', (rows) => rows(sql`select 1 / 0`))).rejects.toThrow('division by zero');
    await expect(
      supposing('Ada', async (rows) => {
        await rows(INSIDE, 'last');
        throw new Error('not found');
      }),
    ).rejects.toThrow('not found');
    await expect(supposing('Ada', (rows) => rows(sql`create table written (at int)`, 'last'))).rejects.toThrow(
      /read-only transaction|permission denied/,
    );
    await outside();
  });
});
