import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { territoriesModule } from '../territories.module';

const FOUND = 'mutation ($input: FoundTerritoryInput!) { foundTerritory(input: $input) { id code name timeZone } }';
const LIST = '{ regionTerritories { code name } }';
const EMAIL = 'first@test.example';

describe('a region', () => {
  let world: World;
  let regional: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    regional = await world.member(world.region, 'territory-administrator');
    await world.rows(
      `insert into identity.person (id, name, email, email_verified) values (gen_random_uuid(), 'Ada', $1, true)`,
      [EMAIL],
    );
  });
  afterAll(() => world.close());

  const founding = (change: object = {}) => ({
    input: {
      id: uuid(),
      code: 'MTR',
      name: 'Montreuillois',
      perimeter: { epcis: ['200069029'], inseeCodes: ['62588'], from: '2026-07-01' },
      administratorEmail: EMAIL,
      ...change,
    },
  });
  const spans = (code: string) =>
    world.rows(
      `select insee_code from perimeter_commune p join territory t on t.id = p.territory_id where t.code = $1`,
      [code],
    );

  it('founds a territory from an intercommunality, with its first administrator, once however often it is asked', async () => {
    const asked = founding();
    const { foundTerritory } = await regional.get(FOUND, asked);
    expect(foundTerritory).toMatchObject({ code: 'MTR', name: 'Montreuillois', timeZone: 'Europe/Paris' });
    await regional.get(FOUND, asked);
    expect(await spans('MTR')).toHaveLength(46);
    const members = await world.rows(`select role from membership where territory_id = $1`, [foundTerritory.id]);
    expect(members).toEqual([{ role: 'territory-administrator' }]);
    expect((await regional.get(LIST)).regionTerritories.map(({ code }: { code: string }) => code)).toContain('MTR');
  });

  it('founds one from an arrondissement', async () => {
    await regional.get(FOUND, founding({ code: 'ARR', perimeter: { arrondissements: ['624'], from: '2026-07-01' } }));
    expect(await spans('ARR')).toHaveLength(161);
  });

  it('refuses what cannot be, and leaves nothing behind', async () => {
    const refusal = (change: object) => regional.refusal(FOUND, founding({ code: 'NOT', ...change }));
    const from = '2026-07-01';
    expect(await refusal({ code: 'AAA' })).toBe('territories.code-taken');
    expect(await refusal({ administratorEmail: 'nobody@test.example' })).toBe('territories.administrator-unknown');
    expect(await refusal({ timeZone: 'Europe/Montreuil' })).toBe('territories.time-zone-unknown');
    expect(await refusal({ perimeter: { from } })).toBe('territories.perimeter-empty');
    expect(await refusal({ perimeter: { epcis: ['000000000'], from } })).toBe('territories.division-unknown');
    expect(await refusal({ perimeter: { inseeCodes: ['99999'], from } })).toBe('territories.commune-unknown');
    expect(await refusal({ code: 'abc' })).toBe('platform.input-invalid');
    expect(await world.rows(`select 1 from territory where code = 'NOT'`)).toEqual([]);
  });

  it('is the only place to do so: not a territory, not an analyst, and not by the function underneath', async () => {
    const local = await world.member(world.first, 'territory-administrator');
    const analyst = await world.member(world.region, 'cci-analyst');
    for (const actor of [local, analyst]) {
      expect(await actor.refusal(FOUND, founding({ code: 'NOT' }))).toBe('platform.not-allowed');
      expect(await actor.refusal(LIST)).toBe('platform.not-allowed');
    }
    await world.owner.query('begin');
    await world.owner.query(`select set_config('app.territory', $1, true), set_config('app.membership', $2, true)`, [
      world.first.id,
      local.membershipId,
    ]);
    await expect(
      world.owner.query(`select app.found_territory(gen_random_uuid(), 'NOT', 'x', 'UTC', now(), '[]')`),
    ).rejects.toThrow('Only an administrator of a region');
    await world.owner.query('rollback');
  });
});
