import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const MATRIX = '{ rightsMatrix { roles modules { id title enabled rights { permission title levels } } } }';
const OF = `query ($id: ID!) { memberRights(membershipId: $id) { name role modules { id rights { permission levels } } } }`;

describe('who may do what', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    administrator = await world.member(world.first, 'territory-administrator', null, 'Ada');
  });
  afterAll(() => world.close());

  it('is said for each permission and each role, from the rules themselves', async () => {
    const { rightsMatrix } = await administrator.get(MATRIX);
    const [platform] = rightsMatrix.modules;
    const jobs = platform.rights.find(({ permission }: { permission: string }) => permission === 'platform.read-jobs');
    const may = Object.fromEntries(rightsMatrix.roles.map((role: string, at: number) => [role, jobs.levels[at]]));
    expect(platform).toMatchObject({ id: 'platform', enabled: true });
    expect(may).toMatchObject({ 'territory-administrator': 'all', 'hub-operator': 'all', driver: 'none' });
  });

  it('is said of one person, once for each of their roles', async () => {
    const driver = await world.member(world.first, 'driver', null, 'Dan');
    await world.rows(
      `insert into membership (territory_id, id, person_id, role) select territory_id, gen_random_uuid(), person_id, 'hub-operator' from membership where id = $1`,
      [driver.membershipId],
    );
    const { memberRights } = await administrator.get(OF, { id: driver.membershipId });
    expect(memberRights.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
      ['Dan', 'driver'],
      ['Dan', 'hub-operator'],
    ]);
    expect(memberRights[1].modules[0].rights).toContainEqual({ permission: 'platform.read-jobs', levels: ['all'] });
  });

  it('is told to administrators only, of their own territory only', async () => {
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(MATRIX)).toBe('platform.not-allowed');
    expect(await driver.refusal(OF, { id: driver.membershipId })).toBe('platform.not-allowed');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect(await neighbour.get(OF, { id: driver.membershipId })).toEqual({ memberRights: [] });
  });
});
