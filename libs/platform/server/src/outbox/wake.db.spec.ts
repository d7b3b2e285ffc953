import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { World } from '@maillon/platform/testing';
import { Client } from 'pg';

describe('the relay', () => {
  let world: World;
  let ear: Client;
  beforeAll(async () => {
    world = await World.open({ modules: [] });
    ear = new Client({ connectionString: world.database.ownerUrl });
    await ear.connect();
    await ear.query('listen maillon_outbox');
    await ear.query('listen heard_all');
  });
  afterAll(async () => {
    await ear.end();
    await world.close();
  });

  async function wokenBy(rows: number): Promise<number> {
    const heard: string[] = [];
    ear.on('notification', ({ channel }) => heard.push(channel));
    await world.rows(
      `insert into outbox (territory_id, id, kind, name, payload, at, locale, request_id)
       select $1::uuid, gen_random_uuid(), 'event', 'nobody.hears.v1', '{}', now(), 'fr', 'test' from generate_series(1, $2::int)`,
      [world.first.id, rows],
    );
    await world.rows(`select pg_notify('heard_all', '')`);
    while (!heard.includes('heard_all')) await once(ear, 'notification');
    ear.removeAllListeners('notification');
    return heard.filter((channel) => channel === 'maillon_outbox').length;
  }

  it('is woken once by what is written for it, and not by a transaction that tells nothing', async () => {
    expect(await wokenBy(0)).toBe(0);
    expect(await wokenBy(2)).toBe(1);
  });
});
