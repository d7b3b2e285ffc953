import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, Market, NOON, OPENING, type Buyer } from './market';
import { van } from './van.module';

const SAVE = `mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) {
  id version estimateCents producerCount lines { offerId quantity substitution productName unitPrice estimateCents available season family } } }`;
const OPTIONS =
  'query ($sessionId: ID!) { fulfilmentOptions(sessionId: $sessionId) { id module label feasible reason windowStart windowEnd } }';
const ORDER = `id reference state buyerName deliveryDay windowStart windowEnd fulfilmentLabel note estimateCents deliveredCents
  lines { id offerId quantity allocatedQuantity unitPrice estimateCents state reason reasonText producerCommune }`;
const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ${ORDER} } }`;
const ONE = `query ($id: ID!) { order(id: $id) { ${ORDER} } }`;
const CHANGE = `mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!) { changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity) { ${ORDER} } }`;
const CANCEL = `mutation ($orderId: ID!) { cancelOrder(orderId: $orderId) { ${ORDER} } }`;
const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id name state title } }';
const PLAN = `mutation ($id: ID!, $name: String!, $day: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!) {
  planSession(id: $id, name: $name, deliveryDay: $day, opensAt: $opensAt, cutOffAt: $cutOffAt) { id name state deliveryDay orderCount estimateCents } }`;

describe('ordering', () => {
  let market: Market;
  let administrator: TestActor;
  let chef: Buyer;
  let farm: string;
  let sessionId: string;
  let endive: string;
  let leek: string;

  beforeAll(async () => {
    market = await Market.open();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    farm = await market.producer('Ferme de la Course');
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    van.cannotServe.clear();
    chef = await market.buyer('L’Estaminet');
    sessionId = await market.session(`Vendredi ${uuid()}`);
    endive = await market.offer(farm, { product: 'Endive', price: '9.50', declared: 10 });
    leek = await market.offer(farm, {
      product: 'Poireau',
      price: '1.999',
      pricing: 'kg',
      nominalMassG: 5_000,
      declared: 10,
    });
  });

  const save = async (lines: object[], buyer = chef) => (await buyer.actor.get(SAVE, { sessionId, lines })).saveBasket;
  const request = (basketVersion: number, more: object = {}) => ({
    input: { id: uuid(), sessionId, basketVersion, fulfilmentOptionId: 'van:morning', ...more },
  });
  const place = async (quantity = 2, buyer = chef) => {
    const { version } = await save(
      [
        { offerId: endive, quantity },
        { offerId: leek, quantity: 1 },
      ],
      buyer,
    );
    return (await buyer.actor.get(PLACE, request(version))).placeOrder;
  };
  const reserved = async () => (await market.offers([endive, leek])).map((offer) => offer.reserved);

  const settings = (values: object) =>
    market.world.rows(`update module_installation set settings = $1 where module_id = 'orders'`, [
      JSON.stringify(values),
    ]);

  it('fills a basket line by line, with what each line costs and what is left', async () => {
    const first = await save([{ offerId: endive, quantity: 2 }]);
    expect(first).toMatchObject({ version: 1, estimateCents: 1_900, producerCount: 1 });
    const second = await save([{ offerId: leek, quantity: 3, substitution: 'never' }]);
    expect(second).toMatchObject({ id: first.id, version: 2, estimateCents: 1_900 + 2_999 });
    expect(second.lines).toMatchObject([
      { offerId: endive, quantity: 2, substitution: 'ask', unitPrice: '9.50', available: 10 },
      { offerId: leek, quantity: 3, substitution: 'never', unitPrice: '1.999', estimateCents: 2_999 },
    ]);
    expect((await save([{ offerId: endive, quantity: 0 }])).lines).toHaveLength(1);
    const { basket } = await chef.actor.get(
      'query ($id: ID!) { basket(sessionId: $id) { id version lines { offerId } } }',
      { id: sessionId },
    );
    expect(basket).toEqual({ id: first.id, version: 3, lines: [{ offerId: leek }] });
  });

  it('shows an empty basket before anything was put in', async () => {
    const { basket } = await chef.actor.get(
      'query ($id: ID!) { basket(sessionId: $id) { version estimateCents lines { offerId } } }',
      { id: sessionId },
    );
    expect(basket).toEqual({ version: 0, estimateCents: 0, lines: [] });
  });

  it('refuses wrong quantities, unknown offers and closed sessions, and keeps the basket as it was', async () => {
    await save([{ offerId: endive, quantity: 2 }]);
    const lines = (offerId: string, quantity: number) => ({ sessionId, lines: [{ offerId, quantity }] });
    const wrong = await chef.actor.ask(SAVE, lines(endive, -3), 'en');
    expect(wrong.errors![0]!.extensions).toMatchObject({ refusal: 'orders.quantity-invalid', code: 'BAD_INPUT' });
    expect(wrong.errors![0]!.extensions.fields).toHaveProperty(['lines.0.quantity']);
    expect(await chef.actor.refusal(SAVE, lines(endive, 100_000))).toBe('orders.quantity-invalid');
    expect(await chef.actor.refusal(SAVE, lines(uuid(), 1))).toBe('orders.offer-unknown');
    expect(await chef.actor.refusal(SAVE, { ...lines(endive, 1), sessionId: uuid() })).toBe('platform.not-found');
    market.world.at = CUT_OFF;
    expect(await chef.actor.refusal(SAVE, lines(endive, 1))).toBe('orders.session-closed');
    market.world.at = NOON;
    expect(await save([])).toMatchObject({ version: 2, lines: [{ offerId: endive, quantity: 2 }] });
  });

  it('offers what the logistics modules offer, and nothing once the session is closed', async () => {
    const { fulfilmentOptions } = await chef.actor.get(OPTIONS, { sessionId });
    expect(fulfilmentOptions).toMatchObject([
      { id: 'van:morning', module: 'van', feasible: true },
      { id: 'van:full', feasible: false, reason: 'Le camion est plein.' },
    ]);
    market.world.at = CUT_OFF;
    expect((await chef.actor.get(OPTIONS, { sessionId })).fulfilmentOptions).toEqual([]);
  });

  it('places an order: reserved, numbered, promised, and the basket is empty', async () => {
    const order = await place();
    expect(order).toMatchObject({
      state: 'placed',
      buyerName: 'L’Estaminet',
      deliveryDay: DAY,
      windowStart: '2026-07-10T05:00:00.000Z',
      fulfilmentLabel: 'Camion du matin',
      estimateCents: 1_900 + 1_000,
      deliveredCents: null,
    });
    expect(order.reference).toMatch(/^AAA-26-\d{6}-.$/);
    expect(order.lines).toMatchObject([
      {
        offerId: endive,
        quantity: 2,
        allocatedQuantity: 0,
        state: 'intention',
        reason: null,
        producerCommune: 'Montreuil-sur-Mer',
      },
      { offerId: leek, quantity: 1, estimateCents: 1_000 },
    ]);
    expect(await reserved()).toEqual([2, 1]);
    expect(await save([])).toMatchObject({ lines: [], version: 3 });
    expect((await chef.actor.get(ONE, { id: order.id })).order).toEqual(order);
  });

  it('does once what is sent twice, and says so when the content changed', async () => {
    const { version } = await save([{ offerId: endive, quantity: 2 }]);
    const input = request(version, { note: ' Sonnez ' });
    const first = await chef.actor.get(PLACE, input);
    expect(first.placeOrder.note).toBe('Sonnez');
    expect(await chef.actor.get(PLACE, input)).toEqual(first);
    expect(await reserved()).toEqual([2, 0]);
    expect(await chef.actor.refusal(PLACE, { input: { ...input.input, note: 'Autre' } })).toBe('platform.already-done');
    market.world.at = new Date(CUT_OFF.getTime() + 60_000);
    expect(await chef.actor.get(PLACE, input)).toEqual(first);
  });

  it('refuses an order from a basket that changed, an empty one, a late one and one that nobody can bring, and changes nothing', async () => {
    expect(await chef.actor.refusal(PLACE, request(0))).toBe('orders.basket-empty');
    const { version } = await save([{ offerId: endive, quantity: 2 }]);
    expect(await chef.actor.refusal(PLACE, request(version + 1))).toBe('orders.basket-changed');
    expect(await chef.actor.refusal(PLACE, request(version, { fulfilmentOptionId: 'van:full' }))).toBe(
      'orders.fulfilment-infeasible',
    );
    expect(await chef.actor.refusal(PLACE, request(version, { fulfilmentOptionId: 'boat:morning' }))).toBe(
      'orders.fulfilment-infeasible',
    );
    market.world.at = CUT_OFF;
    expect(await chef.actor.refusal(PLACE, request(version))).toBe('orders.session-closed');
    expect(await reserved()).toEqual([0, 0]);
    market.world.at = NOON;
    expect(await save([])).toMatchObject({ version: version + 1, lines: [{ quantity: 2 }] });
  });

  it('reserves all lines or none, and says what is left', async () => {
    await place(9);
    const other = await market.buyer('Chez Louise');
    const { version } = await save(
      [
        { offerId: leek, quantity: 1 },
        { offerId: endive, quantity: 2 },
      ],
      other,
    );
    const { errors } = await other.actor.ask(PLACE, request(version));
    expect(errors![0]!.extensions).toMatchObject({ refusal: 'orders.offer-exhausted', data: { left: 1 } });
    expect(await reserved()).toEqual([9, 1]);
  });

  it('changes a line while it is an intention, and gives back what is no longer wanted', async () => {
    const order = await place();
    const [line, other] = order.lines;
    const change = (lineId: string, quantity: number) =>
      chef.actor.get(CHANGE, { orderId: order.id, lineId, quantity });
    expect((await change(line.id, 5)).changeOrderLine).toMatchObject({ state: 'placed', estimateCents: 4_750 + 1_000 });
    expect(await reserved()).toEqual([5, 1]);
    expect(await chef.actor.refusal(CHANGE, { orderId: order.id, lineId: line.id, quantity: 11 })).toBe(
      'orders.offer-exhausted',
    );
    expect((await change(line.id, 0)).changeOrderLine.lines[0]).toMatchObject({
      state: 'cancelled',
      reasonText: 'Annulée avant l’heure limite.',
    });
    expect(await reserved()).toEqual([0, 1]);
    expect((await change(other.id, 0)).changeOrderLine.state).toBe('cancelled');
    expect(await market.world.rows('select * from van_place where order_id = $1', [order.id])).toEqual([]);
    expect(await chef.actor.refusal(CHANGE, { orderId: order.id, lineId: line.id, quantity: 1 })).toBe(
      'orders.order-ended',
    );
  });

  it('is cancelled freely before the cut-off and, by law, no more after it', async () => {
    const [kept, cancelled] = [await place(), await place()];
    expect((await chef.actor.get(CANCEL, { orderId: cancelled.id })).cancelOrder.state).toBe('cancelled');
    expect(await reserved()).toEqual([2, 1]);
    expect(await chef.actor.refusal(CANCEL, { orderId: cancelled.id })).toBe('orders.order-ended');
    market.world.at = CUT_OFF;
    const { errors } = await chef.actor.ask(CANCEL, { orderId: kept.id });
    expect(errors![0]!.extensions.refusal).toBe('orders.order-firm');
    expect(errors![0]!.message).toContain('L. 443-5');
  });

  it('holds to the least order and the largest basket that the territory has set', async () => {
    await settings({ minimumOrderCents: 2_500, maximumLines: 2, maximumQuantity: 5 });
    const { version } = await save([{ offerId: endive, quantity: 2 }]);
    const refused = await chef.actor.ask(PLACE, request(version));
    expect(refused.errors![0]).toMatchObject({
      message: 'Une commande commence à 25,00 € hors taxes ; il manque 6,00 €.',
      extensions: { refusal: 'orders.below-minimum' },
    });
    expect(await reserved()).toEqual([0, 0]);
    expect(await chef.actor.refusal(SAVE, { sessionId, lines: [{ offerId: leek, quantity: 6 }] })).toBe(
      'orders.quantity-invalid',
    );
    const third = await market.offer(farm, { product: 'Chou' });
    const lines = [leek, third].map((offerId) => ({ offerId, quantity: 1 }));
    expect(await chef.actor.refusal(SAVE, { sessionId, lines })).toBe('orders.too-many-lines');
    await settings({});
  });

  it('keeps buyers, producers and territories from each other’s orders', async () => {
    const order = await place();
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
    expect(await neighbour.actor.refusal(SAVE, { sessionId, lines: [{ offerId: endive, quantity: 1 }] })).toBe(
      'platform.not-found',
    );
    expect(await neighbour.actor.refusal(OPTIONS, { sessionId })).toBe('platform.not-found');
    const farmer = await market.world.member(market.world.first, 'producer', farm);
    expect(await farmer.refusal(ONE, { id: order.id })).toBe('platform.not-allowed');
    expect(await reserved()).toEqual([2, 1]);
  });

  it('refuses a basket with a neighbour’s offer', async () => {
    const foreign = await market.offer(await market.producer('Ferme d’à côté', market.world.neighbour));
    expect(await chef.actor.refusal(SAVE, { sessionId, lines: [{ offerId: foreign, quantity: 1 }] })).toBe(
      'orders.offer-unknown',
    );
  });

  it('lists orders page by page, the latest first, to their buyer only', async () => {
    for (let minute = 0; minute < 3; minute += 1) {
      market.world.at = new Date(NOON.getTime() + minute * 60_000);
      await place(1);
    }
    await place(1, await market.buyer('Chez Louise'));
    const LIST = `query ($sessionId: ID, $first: Int, $after: String) { orders(sessionId: $sessionId, first: $first, after: $after) {
      nodes { id placedAt buyerName } pageInfo { endCursor hasNextPage } } }`;
    const { orders: page } = await chef.actor.get(LIST, { sessionId, first: 2 });
    const { orders: rest } = await chef.actor.get(LIST, { sessionId, first: 2, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes].map(({ placedAt }) => placedAt.slice(11, 16))).toEqual([
      '12:02',
      '12:01',
      '12:00',
    ]);
    expect([page.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await administrator.get(LIST, { sessionId })).orders.nodes).toHaveLength(4);
  });

  it('plans a session once, and refuses wrong times, names that are taken and other roles', async () => {
    const plan = {
      id: uuid(),
      name: `Samedi ${uuid()}`,
      day: DAY,
      opensAt: OPENING.toISOString(),
      cutOffAt: CUT_OFF.toISOString(),
    };
    const first = await administrator.get(PLAN, plan);
    expect(first.planSession).toMatchObject({ state: 'open', deliveryDay: DAY, orderCount: 0, estimateCents: 0 });
    expect(await administrator.get(PLAN, plan)).toEqual(first);
    expect(await administrator.refusal(PLAN, { ...plan, name: 'Autre' })).toBe('platform.already-done');
    expect(await administrator.refusal(PLAN, { ...plan, id: uuid() })).toBe('orders.session-exists');
    expect(
      await administrator.refusal(PLAN, { ...plan, id: uuid(), name: 'Trop tard', cutOffAt: NOON.toISOString() }),
    ).toBe('orders.session-times');
    expect(
      await administrator.refusal(PLAN, { ...plan, id: uuid(), name: 'Après', cutOffAt: '2026-07-10T23:00:00Z' }),
    ).toBe('orders.session-times');
    expect(await chef.actor.refusal(PLAN, { ...plan, id: uuid() })).toBe('platform.not-allowed');
    const waiting = await market.world.rows(
      `select not_before from outbox where name = 'orders.close-session' and payload->'payload'->>'sessionId' = $1`,
      [plan.id],
    );
    expect(waiting).toEqual([{ not_before: CUT_OFF }]);
  });

  it('is not closed before its cut-off, and not by a buyer', async () => {
    expect(await administrator.refusal(CLOSE, { id: sessionId })).toBe('orders.cut-off-not-reached');
    expect(await administrator.refusal(CLOSE, { id: uuid() })).toBe('platform.not-found');
    expect(await chef.actor.refusal(CLOSE, { id: sessionId })).toBe('platform.not-allowed');
  });
});
