import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Context } from './context';
import { Entrance, type Within } from './entrance';
import type { RowsOf } from './reading';

const ONE = sql`select 1`;

/** Transactions as they are entered and left; the statement 'fails' where it is told to. */
function transactions(fails: () => boolean = () => false) {
  const said: string[] = [];
  const within: Within = async (body) => {
    const name = `t${said.filter((what) => what.startsWith('enter')).length + 1}`;
    said.push(`enter ${name}`);
    const rows = async () => {
      if (fails()) throw new Error('no such column');
      said.push(`rows ${name}`);
      return [];
    };
    const output = await body({} as Context, rows as RowsOf);
    said.push(`leave ${name}`);
    return output;
  };
  return { said, within };
}

const asking = async (_context: Context, rows: RowsOf) => (await rows(ONE)).length;
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('one entrance for what a request reads', () => {
  it('is passed by all, and left once at the end', async () => {
    const { said, within } = transactions();
    const entrance = new Entrance(within);
    await Promise.all([entrance.pass(asking), entrance.pass(asking)]);
    await entrance.pass(asking);
    expect(said).toEqual(['enter t1', 'rows t1', 'rows t1', 'rows t1']);
    entrance.leave();
    await soon();
    expect(said.at(-1)).toBe('leave t1');
  });

  it('is not entered when nothing is read', async () => {
    const { said, within } = transactions();
    new Entrance(within).leave();
    await soon();
    expect(said).toEqual([]);
  });

  it('is entered anew after a statement failed, and both are left', async () => {
    let failing = true;
    const { said, within } = transactions(() => failing);
    const entrance = new Entrance(within);
    await expect(entrance.pass(asking)).rejects.toThrow('no such column');
    failing = false;
    await entrance.pass(asking);
    entrance.leave();
    await soon();
    expect(said).toEqual(['enter t1', 'enter t2', 'rows t2', 'leave t1', 'leave t2']);
  });

  it('tells everybody why one may not enter', async () => {
    const entrance = new Entrance(() => Promise.reject(new Error('signed out')));
    for (const passing of [entrance.pass(asking), entrance.pass(asking)])
      await expect(passing).rejects.toThrow('signed out');
  });

  it('lets a refusal of one pass by the others', async () => {
    const { within } = transactions();
    const entrance = new Entrance(within);
    await expect(entrance.pass(() => Promise.reject(new Error('not allowed')))).rejects.toThrow('not allowed');
    expect(await entrance.pass(asking)).toBe(0);
    entrance.leave();
  });
});
