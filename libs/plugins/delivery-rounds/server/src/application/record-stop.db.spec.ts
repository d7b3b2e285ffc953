import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Depot, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const TOLD = `select count(*)::int as times from outbox where name = 'traceability.goods-delivered.v1'`;

describe('a stop that is recorded by many at once', () => {
  let world: World;
  let depot: Depot;
  let driver: TestActor;
  let farm: Producer;
  let buyers: Trader[];

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    driver = await depot.van('Fourgon froid');
    farm = await depot.producer('Ferme du Bois');
    buyers = [await depot.buyer('Auberge'), await depot.buyer('Bar du Port'), await depot.buyer('Crêperie')];
    for (const buyer of buyers) expect(await depot.order(buyer, uuid(), [farm])).toBeNull();
    await depot.close();
    await depot.prepare(farm);
    world.at = new Date(at('07:00'));
  });
  afterAll(() => world.close());

  const atOnce = async (ids: readonly string[], stopId: string) =>
    Promise.all(ids.map((id) => depot.record(driver, stopId, { id })));
  const moved = async (kind: string) =>
    (await world.rows('select count(*)::int as times from movement where kind = $1', [kind]))[0].times;

  it('is collected by one of two devices', async () => {
    const { id } = await depot.stopAt(farm, 'collection');
    const answers = await atOnce([uuid(), uuid(), uuid(), uuid()], id);
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'delivery-rounds.stop-recorded']));
    expect(await moved('collected')).toBe(3);
  });

  it('is delivered once when one device sends its record many times', async () => {
    const { id } = await depot.stopAt(buyers[0]!, 'delivery');
    expect(await atOnce(Array<string>(4).fill(uuid()), id)).toEqual([null, null, null, null]);
    expect(await moved('delivered')).toBe(1);
    expect(await world.rows(TOLD)).toEqual([{ times: 1 }]);
  });

  it('does not stand in the way of the other stops of its round', async () => {
    const stops = await Promise.all(buyers.slice(1).map((buyer) => depot.stopAt(buyer, 'delivery')));
    expect(await Promise.all(stops.map(({ id }) => depot.record(driver, id)))).toEqual([null, null]);
    expect(await moved('delivered')).toBe(3);
    expect(await world.rows('select distinct state from customer_order')).toEqual([{ state: 'delivered' }]);
  });
});
