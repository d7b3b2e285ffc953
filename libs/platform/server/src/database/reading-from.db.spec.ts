import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { readerPool } from './reader';
import { readingFrom } from './reading-from';

const FIRST = sql`select set_config('app.entered', 'yes', true)`;
const SEEN = `select nullif(current_setting('app.entered', true), '') as entered,
  current_setting('transaction_read_only') as readonly`;
const INSIDE = sql<{ entered: string | null; readonly: string }>`${sql.raw(SEEN)}`;

describe('a transaction that only reads', () => {
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

  it('is entered for its last statement, and over behind it', async () => {
    const inside = await readingFrom(pool, FIRST, (_first, rows) => rows(INSIDE, 'last'));
    expect(inside).toEqual([{ entered: 'yes', readonly: 'on' }]);
    expect((await pool.query(SEEN)).rows).toEqual([{ entered: null, readonly: 'off' }]);
  });

  it('is entered anew when more is asked after the last statement', async () => {
    const inside = await readingFrom(pool, FIRST, async (_first, rows) => [
      ...(await rows(INSIDE, 'last')),
      ...(await rows(INSIDE)),
      ...(await rows(INSIDE, 'last')),
    ]);
    expect(inside).toEqual(Array(3).fill({ entered: 'yes', readonly: 'on' }));
    expect((await pool.query(SEEN)).rows).toEqual([{ entered: null, readonly: 'off' }]);
  });

  it('cannot write, not even in its last statement, and leaves the connection as it was', async () => {
    const writing = readingFrom(pool, FIRST, (_first, rows) => rows(sql`create table written (at int)`, 'last'));
    await expect(writing).rejects.toThrow(/read-only transaction|permission denied/);
    expect(await readingFrom(pool, FIRST, (_first, rows) => rows(INSIDE))).toEqual([
      { entered: 'yes', readonly: 'on' },
    ]);
  });
});
