import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { DAY, Market, NOON } from './market';
import { BOARD, Night } from './night';
import { PLACE, SAVE } from './table';
import { van } from './van.module';

describe('closing a session', () => {
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

  it('confirms what can be served and tells each producer what to prepare, part by part', async () => {
    const { louise, marcel, endive, leek, butter } = night.cast;
    const [first, second] = [
      await night.place(louise, { [endive]: 4, [butter]: 2 }),
      await night.place(marcel, { [endive]: 3, [leek]: 1 }),
    ];
    expect(await night.close()).toMatchObject({
      state: 'done',
      doneUnits: 4,
      totalUnits: 4,
      result: { orders: 2, orderLines: 4, linesAllocated: 4, linesShort: 0, estimateCents: 8_800 },
    });
    expect(await night.order(louise, first.id)).toMatchObject({
      state: 'confirmed',
      estimateCents: 4_800,
      lines: [{ state: 'allocated', reasonText: 'Servie en entier.' }, { state: 'allocated' }],
    });
    const { nodes } = await night.supplierOrders();
    expect(nodes).toMatchObject([
      {
        producerName: 'Ferme de la Course',
        state: 'sent',
        estimateCents: 8_000,
        lines: [
          {
            quantity: 7,
            estimateCents: 7_000,
            parts: [
              { orderReference: first.reference, quantity: 4 },
              { orderReference: second.reference, buyerName: 'Chez Marcel', quantity: 3 },
            ],
          },
          { quantity: 1, estimateCents: 1_000 },
        ],
      },
      { producerName: 'Laiterie du Valigot', lines: [{ quantity: 2 }] },
    ]);
    expect(nodes[0].reference).toMatch(/^AAA-26-F\d{6}-.$/);
    expect(await market.offers([endive, leek, butter])).toMatchObject([
      { reserved: 0, allocated: 7 },
      { reserved: 0, allocated: 1 },
      { reserved: 0, allocated: 2 },
    ]);
  });

  it('says it once, to whoever listens', async () => {
    const { louise, farm, sessionId, endive } = night.cast;
    await night.place(louise, { [endive]: 4 });
    await night.close();
    await night.close();
    const said = await market.world.rows(
      `select payload from outbox where name = 'orders.session-closed.v1' and payload->>'sessionId' = $1`,
      [sessionId],
    );
    expect(said).toMatchObject([
      {
        payload: {
          deliveryDay: DAY,
          orders: 1,
          orderLines: 1,
          buyerIds: [louise.id],
          producerIds: [farm],
          estimateCents: 4_000,
        },
      },
    ]);
  });

  it('gives a withdrawn offer’s lines their reason, and serves the rest', async () => {
    const { administrator, louise, marcel, sessionId, endive, butter } = night.cast;
    const { id } = await night.place(louise, { [endive]: 4, [butter]: 2 });
    const { id: lost } = await night.place(marcel, { [endive]: 1 });
    await market.world.rows(`update offer set state = 'withdrawn' where id = $1`, [endive]);
    await night.close();
    const served = await night.order(louise, id);
    expect(served.lines).toMatchObject([
      { state: 'short', allocatedQuantity: 0, reason: 'orders.offer-withdrawn' },
      { state: 'allocated' },
    ]);
    expect(served.lines[0].reasonText).toContain('Endive');
    expect(await night.order(marcel, lost)).toMatchObject({ state: 'short', estimateCents: 0 });
    expect(await market.world.rows('select order_id from van_place where order_id = $1', [lost])).toEqual([]);
    expect(await market.offers([endive])).toMatchObject([{ reserved: 0, allocated: 0 }]);
    const { dayBoard } = await administrator.get(BOARD);
    expect(dayBoard).toMatchObject({
      orders: 2,
      orderLines: 3,
      linesAllocated: 1,
      linesShort: 2,
      supplierOrders: 1,
      supplierOrdersPrepared: 0,
      estimateCents: 800,
    });
    expect(dayBoard.shortages).toMatchObject([
      { orderId: id, missingQuantity: 4 },
      { orderId: lost, missingQuantity: 1 },
    ]);
    expect(dayBoard.sessions).toEqual([{ id: sessionId, state: 'confirmed', orderCount: 2, estimateCents: 800 }]);
  });

  it('lets an order go that no van can bring, with the reason, and the producers with it', async () => {
    const { louise, marcel, endive, butter } = night.cast;
    const [kept, dropped] = [
      await night.place(louise, { [endive]: 4 }),
      await night.place(marcel, { [endive]: 3, [butter]: 2 }),
    ];
    van.cannotServe.add(dropped.id);
    const plans = van.plans;
    await night.close();
    expect(van.plans - plans).toBe(2);
    expect(await night.order(marcel, dropped.id)).toMatchObject({
      state: 'short',
      lines: [{ state: 'short', reason: 'van.road-closed', reasonText: 'La route est coupée.' }, { state: 'short' }],
    });
    expect(await night.order(louise, kept.id)).toMatchObject({ state: 'confirmed' });
    const { nodes } = await night.supplierOrders();
    expect(nodes).toMatchObject([
      { producerName: 'Ferme de la Course', lines: [{ quantity: 4, parts: [{ orderReference: kept.reference }] }] },
    ]);
    expect(await market.offers([endive, butter])).toMatchObject([
      { reserved: 0, allocated: 4 },
      { reserved: 0, allocated: 0 },
    ]);
    const [sums] = await market.world.rows(
      `select (select sum(quantity)::int from allocation) as allocated, (select sum(quantity)::int from supplier_order_line) as asked`,
    );
    expect(sums).toEqual({ allocated: 4, asked: 4 });
  });

  it('takes no order into a session once it is closed', async () => {
    const { louise, sessionId, endive } = night.cast;
    const { saveBasket } = await louise.actor.get(SAVE, { sessionId, lines: [{ offerId: endive, quantity: 1 }] });
    await night.close();
    market.world.at = NOON;
    const input = { id: uuid(), sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' };
    expect(await louise.actor.refusal(PLACE, { input })).toBe('orders.session-closed');
  });

  it('closes a session without any order', async () => {
    expect(await night.close()).toMatchObject({
      state: 'done',
      result: { orders: 0, orderLines: 0, estimateCents: 0, buyerIds: [], producerIds: [] },
    });
  });
});
