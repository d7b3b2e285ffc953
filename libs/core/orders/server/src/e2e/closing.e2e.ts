import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { SessionNeeds } from '../application/session-needs.query';
import { CUT_OFF, DAY, Market, NOON, type Buyer } from './market';
import { van } from './van.module';

const SAVE =
  'mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) { version } }';
const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { id reference } }';
const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id state title } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state result failure doneUnits totalUnits } }';
const ORDER =
  'query ($id: ID!) { order(id: $id) { state estimateCents lines { quantity allocatedQuantity state reason reasonText } } }';
const SUPPLIER_ORDERS = `query ($sessionId: ID, $first: Int, $after: String) { supplierOrders(sessionId: $sessionId, first: $first, after: $after) {
  nodes { id reference producerName state estimateCents lines { productName quantity estimateCents parts { orderReference buyerName quantity reason } } }
  pageInfo { endCursor hasNextPage } } }`;
const BOARD = `query { dayBoard(day: "${DAY}") { orders orderLines linesAllocated linesShort supplierOrders supplierOrdersPrepared estimateCents
  sessions { id state orderCount estimateCents } shortages { orderId productName missingQuantity reasonText } } }`;

describe('closing a session', () => {
  let market: Market;
  let administrator: TestActor;
  let louise: Buyer;
  let marcel: Buyer;
  let [farm, dairy, sessionId, endive, leek, butter] = ['', '', '', '', '', ''];

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    van.cannotServe.clear();
    market.world.at = NOON;
    await market.world.rows('truncate sales_session cascade');
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    [louise, marcel] = [await market.buyer('Chez Louise'), await market.buyer('Chez Marcel')];
    [farm, dairy] = [await market.producer('Ferme de la Course'), await market.producer('Laiterie du Valigot')];
    sessionId = await market.session();
    endive = await market.offer(farm, { product: 'Endive', price: '10.00', declared: 10 });
    leek = await market.offer(farm, { product: 'Poireau', price: '2.00', pricing: 'kg', nominalMassG: 5_000 });
    butter = await market.offer(dairy, { product: 'Beurre', price: '4.00' });
  });

  const place = async (
    buyer: Buyer,
    quantities: Record<string, number>,
  ): Promise<{ id: string; reference: string }> => {
    const lines = Object.entries(quantities).map(([offerId, quantity]) => ({ offerId, quantity }));
    const { saveBasket } = await buyer.actor.get(SAVE, { sessionId, lines });
    const input = { id: uuid(), sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' };
    return (await buyer.actor.get(PLACE, { input })).placeOrder;
  };
  const close = async () => {
    market.world.at = CUT_OFF;
    const { closeSession } = await administrator.get(CLOSE, { id: sessionId });
    await market.world.quiet();
    return (await administrator.get(JOB, { id: closeSession.id })).job;
  };
  const order = async (buyer: Buyer, id: string) => (await buyer.actor.get(ORDER, { id })).order;
  const supplierOrders = async (actor = administrator, variables: object = { sessionId }) =>
    (await actor.get(SUPPLIER_ORDERS, { ...variables })).supplierOrders;

  it('confirms what can be served and tells each producer what to prepare, part by part', async () => {
    const [first, second] = [
      await place(louise, { [endive]: 4, [butter]: 2 }),
      await place(marcel, { [endive]: 3, [leek]: 1 }),
    ];
    expect(await close()).toMatchObject({
      state: 'done',
      doneUnits: 4,
      totalUnits: 4,
      result: { orders: 2, orderLines: 4, linesAllocated: 4, linesShort: 0, estimateCents: 8_800 },
    });
    expect(await order(louise, first.id)).toMatchObject({
      state: 'confirmed',
      estimateCents: 4_800,
      lines: [{ state: 'allocated', reasonText: 'Servie en entier.' }, { state: 'allocated' }],
    });
    const { nodes } = await supplierOrders();
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
    await place(louise, { [endive]: 4 });
    await close();
    await close();
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
    const { id } = await place(louise, { [endive]: 4, [butter]: 2 });
    const { id: lost } = await place(marcel, { [endive]: 1 });
    await market.world.rows(`update offer set state = 'withdrawn' where id = $1`, [endive]);
    await close();
    const served = await order(louise, id);
    expect(served.lines).toMatchObject([
      { state: 'short', allocatedQuantity: 0, reason: 'orders.offer-withdrawn' },
      { state: 'allocated' },
    ]);
    expect(served.lines[0].reasonText).toContain('Endive');
    expect(await order(marcel, lost)).toMatchObject({ state: 'short', estimateCents: 0 });
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
    const [kept, dropped] = [await place(louise, { [endive]: 4 }), await place(marcel, { [endive]: 3, [butter]: 2 })];
    van.cannotServe.add(dropped.id);
    const plans = van.plans;
    await close();
    expect(van.plans - plans).toBe(2);
    expect(await order(marcel, dropped.id)).toMatchObject({
      state: 'short',
      lines: [{ state: 'short', reason: 'van.road-closed', reasonText: 'La route est coupée.' }, { state: 'short' }],
    });
    expect(await order(louise, kept.id)).toMatchObject({ state: 'confirmed' });
    const { nodes } = await supplierOrders();
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

  it('tells a logistics module what it has to carry: every part once at its producer and once at its buyer', async () => {
    const [first, second] = [await place(louise, { [endive]: 4, [butter]: 2 }), await place(marcel, { [leek]: 1 })];
    const cancelled = await place(marcel, { [butter]: 1 });
    await marcel.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }', { id: cancelled.id });
    await close();
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

  it('takes no order into a session once it is closed', async () => {
    const { saveBasket } = await louise.actor.get(SAVE, { sessionId, lines: [{ offerId: endive, quantity: 1 }] });
    await close();
    market.world.at = NOON;
    const input = { id: uuid(), sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' };
    expect(await louise.actor.refusal(PLACE, { input })).toBe('orders.session-closed');
  });

  it('closes a session without any order', async () => {
    expect(await close()).toMatchObject({
      state: 'done',
      result: { orders: 0, orderLines: 0, estimateCents: 0, buyerIds: [], producerIds: [] },
    });
  });

  it('shows each producer their own papers, page by page', async () => {
    await place(louise, { [endive]: 1, [butter]: 1 });
    await close();
    const farmer = await market.world.member(market.world.first, 'producer', farm);
    const seen = await supplierOrders(farmer, {});
    expect(seen.nodes.map(({ producerName }: { producerName: string }) => producerName)).toEqual([
      'Ferme de la Course',
    ]);
    const page = await supplierOrders(administrator, { first: 1 });
    const rest = await supplierOrders(administrator, { first: 1, after: page.pageInfo.endCursor });
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
