import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { CUT_OFF, Market, NOON } from './market';
import { CANCEL, CHANGE, ONE, OPTIONS, SAVE, Table } from './table';

describe('an order that was placed', () => {
  let market: Market;
  let administrator: TestActor;
  let table: Table;

  beforeAll(async () => {
    market = await Market.open();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    table = await Table.lay(market);
  });

  it('changes a line while it is an intention, and gives back what is no longer wanted', async () => {
    const order = await table.place();
    const [line, other] = order.lines;
    const change = (lineId: string, quantity: number) =>
      table.chef.actor.get(CHANGE, { orderId: order.id, lineId, quantity });
    expect((await change(line.id, 5)).changeOrderLine).toMatchObject({ state: 'placed', estimateCents: 4_750 + 1_000 });
    expect(await table.reserved()).toEqual([5, 1]);
    expect(await table.chef.actor.refusal(CHANGE, { orderId: order.id, lineId: line.id, quantity: 11 })).toBe(
      'orders.offer-exhausted',
    );
    expect((await change(line.id, 0)).changeOrderLine.lines[0]).toMatchObject({
      state: 'cancelled',
      reasonText: 'Annulée avant l’heure limite.',
    });
    expect(await table.reserved()).toEqual([0, 1]);
    expect((await change(other.id, 0)).changeOrderLine.state).toBe('cancelled');
    expect(await market.world.rows('select * from van_place where order_id = $1', [order.id])).toEqual([]);
    expect(await table.chef.actor.refusal(CHANGE, { orderId: order.id, lineId: line.id, quantity: 1 })).toBe(
      'orders.order-ended',
    );
  });

  it('is cancelled freely before the cut-off and, by law, no more after it', async () => {
    const [kept, cancelled] = [await table.place(), await table.place()];
    expect((await table.chef.actor.get(CANCEL, { orderId: cancelled.id })).cancelOrder.state).toBe('cancelled');
    expect(await table.reserved()).toEqual([2, 1]);
    expect(await table.chef.actor.refusal(CANCEL, { orderId: cancelled.id })).toBe('orders.order-ended');
    market.world.at = CUT_OFF;
    const { errors } = await table.chef.actor.ask(CANCEL, { orderId: kept.id });
    expect(errors![0]!.extensions.refusal).toBe('orders.order-firm');
    expect(errors![0]!.message).toContain('L. 443-5');
  });

  it('keeps buyers, producers and territories from each other’s orders', async () => {
    const order = await table.place();
    const other = await market.buyer('Chez Louise');
    const neighbour = await market.buyer('Un voisin', market.world.neighbour);
    const [line] = order.lines;
    expect((await other.actor.get(ONE, { id: order.id })).order).toBeNull();
    expect((await neighbour.actor.get(ONE, { id: order.id })).order).toBeNull();
    expect(await other.actor.refusal(CANCEL, { orderId: order.id })).toBe('platform.not-allowed');
    expect(await neighbour.actor.refusal(CANCEL, { orderId: order.id })).toBe('platform.not-found');
    expect(await neighbour.actor.refusal(CHANGE, { orderId: order.id, lineId: line.id, quantity: 1 })).toBe(
      'platform.not-found',
    );
    expect(
      await neighbour.actor.refusal(SAVE, {
        sessionId: table.sessionId,
        lines: [{ offerId: table.endive, quantity: 1 }],
      }),
    ).toBe('platform.not-found');
    expect(await neighbour.actor.refusal(OPTIONS, { sessionId: table.sessionId })).toBe('platform.not-found');
    const farmer = await market.world.member(market.world.first, 'producer', table.farm);
    expect(await farmer.refusal(ONE, { id: order.id })).toBe('platform.not-allowed');
    expect(await table.reserved()).toEqual([2, 1]);
  });

  it('lists orders page by page, the latest first, to their buyer only', async () => {
    for (let minute = 0; minute < 3; minute += 1) {
      market.world.at = new Date(NOON.getTime() + minute * 60_000);
      await table.place(1);
    }
    await table.place(1, await market.buyer('Chez Louise'));
    const LIST = `query ($sessionId: ID, $first: Int, $after: String) { orders(sessionId: $sessionId, first: $first, after: $after) {
      nodes { id placedAt buyerName } pageInfo { endCursor hasNextPage } } }`;
    const { orders: page } = await table.chef.actor.get(LIST, { sessionId: table.sessionId, first: 2 });
    const { orders: rest } = await table.chef.actor.get(LIST, {
      sessionId: table.sessionId,
      first: 2,
      after: page.pageInfo.endCursor,
    });
    expect([...page.nodes, ...rest.nodes].map(({ placedAt }) => placedAt.slice(11, 16))).toEqual([
      '12:02',
      '12:01',
      '12:00',
    ]);
    expect([page.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await administrator.get(LIST, { sessionId: table.sessionId })).orders.nodes).toHaveLength(4);
  });
});
