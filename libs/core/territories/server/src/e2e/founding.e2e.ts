import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformModule } from '@maillon/platform/server';
import { World } from '@maillon/platform/testing';
import { foundTerritory } from '../application/found-territory';
import { territoriesModule } from '../territories.module';

describe('a territory', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule] });
  });
  afterAll(() => world.close());

  it('is founded once, however often it is asked for', async () => {
    await world.rows(
      `insert into identity.person (id, name, email, email_verified) values (gen_random_uuid(), 'Ada', 'ada@test.example', true)`,
    );
    const founding = {
      code: 'TIE',
      name: 'Thiérache',
      kind: 'territory',
      parentCode: 'RRR',
      modules: { observatory: { version: 1, settings: { a: 1 } } },
      administrator: 'Ada@test.example',
      at: new Date('2026-07-01T00:00:00Z'),
    } as const;
    const id = await foundTerritory(world.owner, founding);
    expect(
      await foundTerritory(world.owner, { ...founding, modules: { observatory: { version: 1, settings: {} } } }),
    ).toBe(id);
    const [counts] = await world.rows(
      `select t.time_zone, (select count(*)::int from membership m where m.territory_id = t.id) as members,
        (select array_agg(i.settings) from module_installation i where i.territory_id = t.id) as settings from territory t where t.id = $1`,
      [id],
    );
    expect(counts).toEqual({ time_zone: 'Europe/Paris', members: 1, settings: [{ a: 1 }] });
    await expect(foundTerritory(world.owner, { ...founding, administrator: 'nobody@test.example' })).rejects.toThrow(
      'no account',
    );
    await expect(foundTerritory(world.owner, { ...founding, code: 'XYZ', parentCode: 'ZZZ' })).rejects.toThrow(
      'no territory',
    );
    expect(await world.rows(`select 1 from territory where code = 'XYZ'`)).toEqual([]);
  });
});
