import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Depot, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer } from '../fixtures/traders';
import { untouched } from '../fixtures/untouched';

const MINE = `{ myRounds(day: "${DAY}") { id kind vehicleName driverName } }`;
const ONE = 'query ($id: ID!) { round(id: $id) { id } }';

/** Two vans that hold different goods, so that each has rounds of its own. */
describe('a driver', () => {
  let world: World;
  let depot: Depot;
  let [cold, dry]: TestActor[] = [];
  let [farm, mill]: Producer[] = [];

  beforeAll(async () => {
    world = await World.open({
      modules: MODULES,
      plugins: { first: ['delivery-rounds'], neighbour: ['delivery-rounds'] },
    });
    await world.startWorker();
    depot = await Depot.open(world);
    [cold, dry] = [await depot.van('Fourgon froid'), await depot.van('Fourgon sec', ['ambient'])];
    [farm, mill] = [await depot.producer('Ferme du Bois'), await depot.producer('Moulin', 'ambient')];
    expect(await depot.order(await depot.buyer('Auberge'), uuid(), [farm!])).toBeNull();
    expect(await depot.order(await depot.buyer('Crêperie'), uuid(), [mill!])).toBeNull();
    await depot.close();
    for (const producer of [farm!, mill!]) await depot.prepare(producer);
    world.at = new Date(at('07:00'));
  });
  afterAll(() => world.close());

  const mine = async (actor: TestActor) => (await actor.get(MINE)).myRounds;
  const firstStop = () => depot.stopAt(farm!, 'collection');

  it('sees his own rounds of the day, and those only', async () => {
    for (const [driver, vehicleName] of [[cold!, 'Fourgon froid'] as const, [dry!, 'Fourgon sec'] as const]) {
      const rounds = await mine(driver);
      expect(rounds.map(({ kind }: any) => kind)).toEqual(['collection', 'delivery']);
      for (const round of rounds)
        expect(round).toMatchObject({ vehicleName, driverName: `Chauffeur de ${vehicleName}` });
    }
    expect((await cold!.get(`{ myRounds(day: "2026-07-11") { id } }`)).myRounds).toEqual([]);
  });

  it('does not find another driver’s round, nor all of them', async () => {
    const [{ id }] = await mine(cold!);
    expect((await cold!.get(ONE, { id })).round).toEqual({ id });
    expect((await dry!.get(ONE, { id })).round).toBeNull();
    expect(await dry!.refusal(`{ roundPlan(day: "${DAY}") { day } }`)).toBe('platform.not-allowed');
  });

  it('may not record at another driver’s stop; nor may a kitchen, a farm, or somebody next door', async () => {
    const { id } = await firstStop();
    const kitchen = await depot.buyer('Bistrot');
    const next = await world.member(world.neighbour, 'driver');
    const [answers, same] = await untouched(world, async () => [
      await depot.record(dry!, id),
      await depot.record(kitchen.actor, id),
      await depot.record(farm!.actor, id),
      await depot.record(next, id),
      await depot.record(cold!, uuid()),
    ]);
    expect(answers).toEqual([
      ...['platform.not-allowed', 'platform.not-allowed', 'platform.not-allowed'],
      ...['platform.not-found', 'platform.not-found'],
    ]);
    expect(same).toBe(true);
  });

  it('loses his rounds with the van, and the next driver finds them', async () => {
    const [{ id: vehicleId }] = await world.rows(`select id from vehicle where name = 'Fourgon sec'`);
    await world.rows('update vehicle set driver_membership_id = null where id = $1', [vehicleId]);
    expect(await mine(dry!)).toEqual([]);
    await world.rows('update vehicle set driver_membership_id = $2 where id = $1', [vehicleId, cold!.membershipId]);
    expect(await mine(cold!)).toHaveLength(4);
  });

  it('is helped by the hub, which sees every round and records in his place', async () => {
    const hub = await world.member(world.first, 'hub-operator');
    const { id } = await firstStop();
    expect(await depot.record(hub, id)).toBeNull();
    expect((await firstStop()).state).toBe('done');
    expect(await world.rows(`select by_name from movement where kind = 'collected'`)).toEqual([
      { by_name: 'hub-operator AAA' },
    ]);
  });
});
