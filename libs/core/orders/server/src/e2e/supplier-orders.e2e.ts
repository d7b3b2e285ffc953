import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SessionNeeds } from '../application/session-needs.query';
import { Market } from './market';
import { BOARD, Night } from './night';

describe('what producers and vans are told', () => {
  let market: Market;
  let night: Night;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    night = await Night.fall(market);
  });

  it('tells a logistics module what it has to carry: every part once at its producer and once at its buyer', async () => {
    const { louise, marcel, sessionId, endive, leek, butter } = night.cast;
    const [first, second] = [
      await night.place(louise, { [endive]: 4, [butter]: 2 }),
      await night.place(marcel, { [leek]: 1 }),
    ];
    const cancelled = await night.place(marcel, { [butter]: 1 });
    await marcel.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }', { id: cancelled.id });
    await night.close();
    const door = await market.world.console();
    const needs = (module: string, territory = market.world.first) =>
      door.useCases.read(door.get(SessionNeeds), market.world.call(territory), { sessionId, module });
    const { deliveries, collections } = await needs('van');
    expect(deliveries).toMatchObject([
      {
        orderReference: first.reference,
        optionId: 'morning',
        buyerName: 'Chez Louise',
        parts: [{ quantity: 2 }, { quantity: 4 }],
      },
      {
        orderReference: second.reference,
        site: { commune: 'Montreuil-sur-Mer', windows: [{ from: '07:00', to: '10:00' }] },
      },
    ]);
    expect(new Date(deliveries[0]!.windowStart).toISOString()).toBe('2026-07-10T05:00:00.000Z');
    expect(collections.map(({ producerName, parts }) => [producerName, parts.length])).toEqual([
      ['Ferme de la Course', 2],
      ['Laiterie du Valigot', 1],
    ]);
    const parts = (all: readonly { parts: readonly object[] }[]) =>
      all.flatMap((one) => one.parts).toSorted(byAllocation);
    expect(parts(deliveries)).toEqual(parts(collections));
    expect(await needs('boat')).toEqual({ deliveries: [], collections: [] });
    expect(await needs('van', market.world.neighbour)).toEqual({ deliveries: [], collections: [] });
  });

  it('shows each producer their own papers, page by page', async () => {
    const { administrator, louise, farm, endive, butter } = night.cast;
    await night.place(louise, { [endive]: 1, [butter]: 1 });
    await night.close();
    const farmer = await market.world.member(market.world.first, 'producer', farm);
    const seen = await night.supplierOrders(farmer, {});
    expect(seen.nodes.map(({ producerName }: { producerName: string }) => producerName)).toEqual([
      'Ferme de la Course',
    ]);
    const page = await night.supplierOrders(administrator, { first: 1 });
    const rest = await night.supplierOrders(administrator, { first: 1, after: page.pageInfo.endCursor });
    expect([page, rest].map(({ nodes }) => nodes[0].producerName)).toEqual([
      'Ferme de la Course',
      'Laiterie du Valigot',
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const ONE = 'query ($id: ID!) { supplierOrder(id: $id) { id } }';
    expect((await farmer.get(ONE, { id: rest.nodes[0].id })).supplierOrder).toBeNull();
    expect(await louise.actor.refusal(ONE, { id: rest.nodes[0].id })).toBe('platform.not-allowed');
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect((await neighbour.get(ONE, { id: rest.nodes[0].id })).supplierOrder).toBeNull();
    expect((await neighbour.get(BOARD)).dayBoard).toMatchObject({ orders: 0, sessions: [] });
  });
});

function byAllocation(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
