import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Depot } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const ORDER = 'query ($id: ID!) { order(id: $id) { state lines { state allocatedQuantity reason reasonText } } }';
const SUPPLIER_ORDERS = '{ supplierOrders { nodes { state lines { quantity parts { orderReference } } } } }';
const NO_FREEZER = 'Aucun véhicule n’a le compartiment qu’il faut pour garder ces produits au froid.';

/** A van without a freezer: the inn asks for salad alone, the hotel for salad and ice cream. */
describe('an order that no van can serve', () => {
  let world: World;
  let depot: Depot;
  let [inn, hotel]: Trader[] = [];
  let [farm, dairy]: Producer[] = [];
  const orders = { inn: uuid(), hotel: uuid() };

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    await depot.van('Fourgon froid');
    [farm, dairy] = [await depot.producer('Ferme du Bois'), await depot.producer('Glacier du Port', 'frozen-18')];
    [inn, hotel] = [await depot.buyer('Auberge du Rempart'), await depot.buyer('Hôtel de la Plage')];
    expect(await depot.order(inn, orders.inn, [farm!])).toBeNull();
    expect(await depot.order(hotel, orders.hotel, [farm!, dairy!])).toBeNull();
    await depot.close();
  });
  afterAll(() => world.close());

  it('ends short, and its buyer reads why', async () => {
    const { order } = await hotel!.actor.get(ORDER, { id: orders.hotel });
    expect(order.state).toBe('short');
    for (const line of order.lines)
      expect(line).toMatchObject({
        ...{ state: 'short', allocatedQuantity: 0 },
        ...{ reason: 'delivery-rounds.temperature-class', reasonText: NO_FREEZER },
      });
    expect((await inn!.actor.get(ORDER, { id: orders.inn })).order.state).toBe('confirmed');
  });

  it('is named with its reason on the plan, also after the others were planned again', async () => {
    const { unplanned } = await depot.plan();
    expect(unplanned).toEqual([
      {
        ...{ orderId: orders.hotel, buyerName: 'Hôtel de la Plage' },
        ...{ reason: 'temperature-class', reasonText: NO_FREEZER },
      },
    ]);
    expect((await depot.stops('delivery')).map(({ partyName }: any) => partyName)).toEqual(['Auberge du Rempart']);
  });

  it('gives back what was allocated to it: the farm prepares for the others, the dairy for nobody', async () => {
    const [kept] = (await farm!.actor.get(SUPPLIER_ORDERS)).supplierOrders.nodes;
    expect(kept).toMatchObject({ state: 'sent', lines: [{ quantity: 3, parts: [expect.anything()] }] });
    expect((await dairy!.actor.get(SUPPLIER_ORDERS)).supplierOrders.nodes).toEqual([]);
    const taken = await world.rows('select quantity, reason from allocation where reverses is not null');
    expect(taken).toEqual(Array(2).fill({ quantity: -3, reason: 'delivery-rounds.temperature-class' }));
    const offers = await world.rows('select reserved, allocated from offer order by allocated');
    expect(offers).toEqual([
      { reserved: 0, allocated: 0 },
      { reserved: 0, allocated: 3 },
    ]);
  });

  it('leaves nothing of it on the round to the farms', async () => {
    const stops = await depot.stops('collection');
    expect(stops.map(({ partyName, tasks }: any) => [partyName, tasks.length])).toEqual([['Ferme du Bois', 1]]);
  });
});
