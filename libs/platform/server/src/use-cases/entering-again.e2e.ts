import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, probeModule, type TestActor } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const ENABLE = 'mutation ($enabled: Boolean!) { setModuleEnabled(module: "probe", enabled: $enabled) { id } }';

describe('somebody who acts again', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, probeModule], plugins: { first: ['probe'] } });
    administrator = await world.member(world.first, 'territory-administrator');
    for (const enabled of [false, true, false]) await administrator.get(ENABLE, { enabled });
  });
  afterAll(() => world.close());

  const written = async () =>
    (await world.rows(`select count(*)::int as n from audit_entry where use_case = 'platform.set-module-enabled'`))[0]
      .n;
  const become = (what: string) =>
    world.rows(`update membership set ${what} where id = $1`, [administrator.membershipId]);

  it('leaves one trace of each act', async () => expect(await written()).toBe(3));

  it('is refused what the role may no longer do since the last time, and may again once it is given back', async () => {
    await become(`role = 'driver'`);
    expect(await administrator.refusal(ENABLE, { enabled: true })).toBe('platform.not-allowed');
    expect(await written()).toBe(3);
    await become(`role = 'territory-administrator'`);
    await administrator.get(ENABLE, { enabled: true });
    expect(await written()).toBe(4);
  });

  it('acts in the territory where the membership is now, and in no other', async () => {
    await become(`territory_id = '${world.neighbour.id}'`);
    await administrator.get(ENABLE, { enabled: true });
    const rows = await world.rows(
      `select territory_id as id from audit_entry where use_case = 'platform.set-module-enabled' order by at desc, id desc limit 1`,
    );
    expect(rows).toEqual([{ id: world.neighbour.id }]);
    await become(`territory_id = '${world.first.id}'`);
  });

  it('is refused everything once the membership is gone', async () => {
    await administrator.get(ENABLE, { enabled: true });
    await world.rows('delete from membership where id = $1', [administrator.membershipId]);
    expect(await administrator.refusal(ENABLE, { enabled: false })).toBe('platform.no-membership');
    const [module] = await world.rows(
      `select enabled from module_installation where module_id = 'probe' and territory_id = $1`,
      [world.first.id],
    );
    expect(module).toEqual({ enabled: true });
  });
});
