import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { hands } from '../fixtures/hands';
import { DAY, Market, type Trader } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id state } }`;
const SUPPLIER_ORDERS =
  '{ supplierOrders { nodes { id producerName state lines { productName parts { id buyerName quantity } } } } }';
const ORDER = `query ($id: ID!) { order(id: $id) { state deliveredCents estimateCents vat { byRate { rateBp } }
  deliveredLines { lineId count netMassG cents }
  deliveredVat { excludingCents vatCents includingCents byRate { rateBp baseCents vatCents } } movements { kind lotCode from to count netMassG orderReference by } } }`;
const LINES = `query ($id: ID!) { order(id: $id) { lines { state quantity allocatedQuantity servedQuantity estimateCents reason reasonText
  shortages { missingQuantity reasonText } } } }`;
const BOARD = `query { dayBoard(day: "${DAY}") { linesShort shortages { buyerName missingQuantity reasonText } } }`;
const LOTS = `query ($search: String) { lots(search: $search) { nodes { id code producerName productName producedOn state
  countOut netMassOutG countDelivered netMassDeliveredG } } }`;
const TRACE = `query ($id: ID!) { lotTrace(lotId: $id) { lot { code } movements { kind } recipients { buyerName count netMassG } } }`;
const FIGURES = `query { deliveryFigures(day: "${DAY}") { netMassDeliveredG valueDeliveredCents linesDelivered linesDue otifBp } }`;
const CHECKS = `query { ledgerChecks(day: "${DAY}") { name ok detail } }`;

/** One farm and one butcher sell to two buyers; the farm weighs nothing, the butcher everything. */
describe('the way of the goods', () => {
  let world: World;
  let market: Market;
  let farm: Trader;
  let butcher: Trader;
  let hub: Trader;
  let [inn, bar]: Trader[] = [];
  let orders: { inn: string; bar: string };
  let farmOrder: SupplierOrder;
  let butcherOrder: SupplierOrder;
  let { collect, deliver } = {} as Awaited<ReturnType<typeof hands>>;

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    market = await Market.open(world);
    [farm, butcher, hub] = [
      await market.producer('Ferme du Bois'),
      await market.producer('Boucherie Lefèvre'),
      await market.hub('Plateforme'),
    ];
    [inn, bar] = [await market.buyer('Auberge du Rempart'), await market.buyer('Bar du Port')];
    const leeks = await market.offer(farm, { name: 'Poireaux', nominalMassG: 5000, unitPrice: '12.35' });
    const lamb = await market.offer(butcher, { name: 'Gigot', pricing: 'kg', nominalMassG: 2000, unitPrice: '19.999' });
    const sessionId = await market.session();
    orders = {
      inn: await market.order(inn, sessionId, [
        { offerId: leeks, quantity: 4 },
        { offerId: lamb, quantity: 3 },
      ]),
      bar: await market.order(bar, sessionId, [{ offerId: leeks, quantity: 2 }]),
    };
    await market.close(sessionId);
    ({ collect, deliver } = await hands(world));
    [farmOrder, butcherOrder] = [await supplierOrder(farm), await supplierOrder(butcher)];
  });
  afterAll(() => world.close());

  const prepare = (by: Trader, order: SupplierOrder, parts: object[]) =>
    by.actor.refusal(PREPARE, { id: order.id, parts });
  const whole = (order: SupplierOrder) =>
    order.parts.map(({ id, quantity }) => ({ allocationId: id, count: quantity }));
  const checks = async () => (await market.administrator.get(CHECKS)).ledgerChecks;

  it('starts with nothing: a day with orders and no deliveries', async () => {
    const { deliveryFigures } = await market.administrator.get(FIGURES);
    expect(deliveryFigures).toEqual({
      netMassDeliveredG: 0,
      valueDeliveredCents: 0,
      linesDelivered: 0,
      linesDue: 3,
      otifBp: 0,
    });
    expect((await inn!.actor.get(ORDER, { id: orders.inn })).order).toMatchObject({
      state: 'confirmed',
      deliveredCents: null,
      deliveredVat: null,
      deliveredLines: [],
      movements: [],
    });
  });

  it('refuses a preparation that the scale or the order contradicts, and changes nothing', async () => {
    const [part] = butcherOrder.parts;
    const given = (change: object) => [{ allocationId: part!.id, count: 3, netMassG: 6120, ...change }];
    expect(await prepare(butcher, butcherOrder, given({ netMassG: null }))).toBe('traceability.mass-missing');
    expect(await prepare(butcher, butcherOrder, given({ netMassG: 61_200 }))).toBe('traceability.mass-absurd');
    expect(await prepare(butcher, butcherOrder, given({ netMassG: -1 }))).toBe('platform.input-invalid');
    expect(await prepare(butcher, butcherOrder, given({ count: 4 }))).toBe('traceability.count-above-allocated');
    expect(await prepare(butcher, butcherOrder, given({ count: 2, netMassG: 4000 }))).toBe(
      'traceability.reason-missing',
    );
    expect(await prepare(butcher, butcherOrder, given({ allocationId: farmOrder.parts[0]!.id }))).toBe(
      'traceability.part-unknown',
    );
    expect(await prepare(farm, farmOrder, whole(farmOrder).slice(1))).toBe('traceability.part-missing');
    expect((await supplierOrder(butcher)).state).toBe('sent');
    expect(await world.rows('select 1 from movement')).toEqual([]);
  });

  it('lets nobody prepare for another producer, nor for a neighbour', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect(await prepare(butcher, farmOrder, whole(farmOrder))).toBe('platform.not-allowed');
    expect(await prepare(inn!, farmOrder, whole(farmOrder))).toBe('platform.not-allowed');
    expect(await next.refusal(PREPARE, { id: farmOrder.id, parts: whole(farmOrder) })).toBe('platform.not-found');
  });

  it('does not move what is not prepared', async () => {
    await expect(
      collect({ supplierOrderId: farmOrder.id, toPartyId: hub.id, at: at('03:30'), callerId: uuid() }),
    ).rejects.toThrow('not-prepared');
    await expect(deliver({ orderId: orders.inn, at: at('03:30'), callerId: uuid() })).rejects.toThrow(
      'goods-not-there',
    );
  });

  it('takes a preparation once, however often it is sent, and refuses another one', async () => {
    const parts = [
      { allocationId: butcherOrder.parts[0]!.id, count: 3, netMassG: 6121, lotCode: 'AG-7', producedOn: '2026-07-08' },
    ];
    const first = await butcher.actor.get(PREPARE, { id: butcherOrder.id, parts });
    expect(first.prepareSupplierOrder).toEqual({ id: butcherOrder.id, state: 'prepared' });
    expect(await butcher.actor.get(PREPARE, { id: butcherOrder.id, parts })).toEqual(first);
    for (const change of [{ netMassG: 6122 }, { lotCode: 'AG-8' }, { count: 2, netMassG: 6121, shortReason: 'x' }]) {
      const refusal = await prepare(butcher, butcherOrder, [{ ...parts[0], ...change }]);
      expect(refusal).toBe('traceability.already-prepared');
    }
    expect(await world.rows('select kind, count, net_mass_g from movement')).toEqual([
      { kind: 'prepared', count: 3, net_mass_g: 6121 },
    ]);
  });

  it('labels with producer and day what came without a code, and keeps the reason of what is missing', async () => {
    const parts = whole(farmOrder).map((part) => (part.count === 2 ? { ...part, count: 1, shortReason: 'gel' } : part));
    expect(await prepare(farm, farmOrder, parts)).toBeNull();
    expect((await farm.actor.get(LOTS)).lots.nodes).toMatchObject([
      {
        code: expect.stringMatching(/^FDB-[0-9A-F]{4}-260710$/),
        productName: 'Poireaux',
        producedOn: DAY,
        state: 'available',
        countOut: 0,
      },
    ]);
    expect(await world.rows('select missing, reason from preparation_shortage')).toEqual([
      { missing: 1, reason: 'gel' },
    ]);
    expect(await checks()).toEqual(await allOk());
  });

  it('tells the buyer, the territory and the listeners what the producer could not prepare', async () => {
    const { order } = await bar!.actor.get(LINES, { id: orders.bar });
    expect(order.lines).toEqual([
      {
        ...{ state: 'partly-allocated', quantity: 2, allocatedQuantity: 2, servedQuantity: 1, estimateCents: 1235 },
        ...{ reason: 'traceability.prepared-short', reasonText: 'Le producteur a dû en préparer moins : gel.' },
        shortages: [{ missingQuantity: 1, reasonText: 'Le producteur a dû en préparer moins : gel.' }],
      },
    ]);
    expect((await market.administrator.get(BOARD)).dayBoard).toMatchObject({
      linesShort: 1,
      shortages: [{ buyerName: 'Bar du Port', missingQuantity: 1, reasonText: expect.stringContaining('gel') }],
    });
    const told = await world.rows(`select payload from outbox where name = 'orders.lines-short.v1'`);
    expect(told).toMatchObject([
      {
        payload: {
          ...{ orderId: orders.bar, buyerId: bar!.id },
          lines: [{ producerId: farm.id, missing: 1, reason: 'traceability.prepared-short', note: 'gel' }],
        },
      },
    ]);
  });

  it('shows it to nobody else: not to another buyer, not to a neighbour', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect((await inn!.actor.get(LINES, { id: orders.bar })).order).toBeNull();
    expect((await next.get(LINES, { id: orders.bar })).order).toBeNull();
    expect((await next.get(BOARD)).dayBoard.shortages).toEqual([]);
    expect(await inn!.actor.refusal(BOARD)).toBe('platform.not-allowed');
  });

  it('lets nothing leave a lot that is held', async () => {
    const collection = { supplierOrderId: farmOrder.id, toPartyId: hub.id, at: at('05:00'), callerId: uuid() };
    await world.rows(`update lot set state = 'held' where producer_id = $1`, [farm.id]);
    await expect(collect(collection)).rejects.toThrow('traceability.lot-held');
    await world.rows(`update lot set state = 'available' where producer_id = $1`, [farm.id]);
  });

  it('collects once, in one act or several, and not again', async () => {
    const [one] = farmOrder.parts;
    const collection = { supplierOrderId: farmOrder.id, toPartyId: hub.id, at: at('05:00'), callerId: uuid() };
    for (const _ of ['sent', 'sent again']) await collect({ ...collection, allocationIds: [one!.id] });
    expect((await supplierOrder(farm)).state).toBe('prepared');
    await collect({ ...collection, callerId: uuid() });
    expect((await supplierOrder(farm)).state).toBe('collected');
    await expect(collect({ ...collection, callerId: uuid() })).rejects.toThrow('already-collected');
    await collect({ supplierOrderId: butcherOrder.id, toPartyId: hub.id, at: at('05:10'), callerId: uuid() });
    expect(await world.rows(`select count(*)::int as count from movement where kind = 'collected'`)).toEqual([
      { count: 3 },
    ]);
  });

  it('does not believe a clock that is ahead', async () => {
    await expect(deliver({ orderId: orders.inn, at: '2026-07-11T06:00:00Z', callerId: uuid() })).rejects.toThrow(
      'instant-in-future',
    );
  });

  it('delivers in parts, down to the last gram and the last cent', async () => {
    const [leg] = butcherOrder.parts;
    const first = { orderId: orders.inn, at: at('06:30'), callerId: uuid(), counts: new Map([[leg!.id, 1]]) };
    await deliver(first);
    await deliver(first);
    await deliver({ orderId: orders.inn, at: at('08:30'), callerId: uuid() });
    await expect(deliver({ orderId: orders.inn, at: at('08:40'), callerId: uuid() })).rejects.toThrow(
      'goods-not-there',
    );
    const { order } = await inn!.actor.get(ORDER, { id: orders.inn });
    const delivered = order.movements.filter(({ kind }: { kind: string }) => kind === 'delivered');
    expect(delivered.map(({ count, netMassG }: Record<string, number>) => [count, netMassG]).sort()).toEqual([
      [1, 2040],
      [2, 4081],
      [4, 20_000],
    ]);
    expect(order).toMatchObject({ state: 'delivered', deliveredCents: 4 * 1235 + Math.round((19.999 * 6121) / 10) });
    // What is to pay is of the weights, not of the estimate: each rate once, and all of it again in the sum.
    const { excludingCents, vatCents, includingCents, byRate } = order.deliveredVat;
    expect(excludingCents).toBe(order.deliveredCents);
    expect(order.deliveredLines.map(({ count, netMassG }: Record<string, number>) => [count, netMassG]).sort()).toEqual(
      [
        [3, 6121],
        [4, 20_000],
      ],
    );
    expect(includingCents).toBe(excludingCents + vatCents);
    expect(byRate.map(({ rateBp }: { rateBp: number }) => rateBp)).toEqual(
      order.vat.byRate.map(({ rateBp }: { rateBp: number }) => rateBp),
    );
    for (const { rateBp, baseCents, vatCents: tax } of byRate)
      expect(tax).toBe(Math.round((baseCents * rateBp) / 10_000));
  });

  it('tells of each handing-over what it brought, so that the parts make the whole', async () => {
    const told = await world.rows(
      `select payload from outbox where name = 'traceability.goods-delivered.v1' order by created_at`,
    );
    const lines = told.flatMap(({ payload }: any) => payload.lines);
    const { order } = await inn!.actor.get(ORDER, { id: orders.inn });
    expect(told.map(({ payload }: any) => payload.onTime)).toEqual([true, false]);
    expect(lines.reduce((sum: number, { valueCents }: any) => sum + valueCents, 0)).toBe(order.deliveredCents);
    expect(lines.map(({ deliveredCount, onTimeInFull }: any) => [deliveredCount, onTimeInFull]).sort()).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [4, true],
    ]);
  });

  it('counts a day from the facts: on time, in full, and against what was ordered', async () => {
    world.at = new Date(at('09:00'));
    await deliver({ orderId: orders.bar, at: at('07:00'), callerId: uuid() });
    const { deliveryFigures } = await market.administrator.get(FIGURES);
    const cents = 5 * 1235 + Math.round((19.999 * 6121) / 10);
    expect(deliveryFigures).toEqual({
      netMassDeliveredG: 31_121,
      valueDeliveredCents: cents,
      linesDelivered: 3,
      linesDue: 3,
      otifBp: 3333,
    });
    expect(await checks()).toEqual(await allOk());
  });

  it('follows a lot up to its producer and down to its buyers', async () => {
    const { lots } = await market.administrator.get(LOTS, { search: 'poireau' });
    const { lotTrace } = await market.administrator.get(TRACE, { id: lots.nodes[0].id });
    expect(lots.nodes[0]).toMatchObject({
      producerName: 'Ferme du Bois',
      countOut: 5,
      netMassOutG: 25_000,
      countDelivered: 5,
      netMassDeliveredG: 25_000,
    });
    expect(lotTrace.recipients).toEqual([
      { buyerName: 'Auberge du Rempart', count: 4, netMassG: 20_000 },
      { buyerName: 'Bar du Port', count: 1, netMassG: 5000 },
    ]);
  });

  it('shows a producer its lots, a buyer its movements, and a neighbour nothing', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    const [{ id }] = (await farm.actor.get(LOTS)).lots.nodes;
    expect((await butcher.actor.get(LOTS)).lots.nodes.map(({ code }: { code: string }) => code)).toEqual(['AG-7']);
    expect((await butcher.actor.get(TRACE, { id })).lotTrace).toBeNull();
    expect((await bar!.actor.get(LOTS)).lots.nodes).toEqual([]);
    expect((await bar!.actor.get(ORDER, { id: orders.inn })).order).toBeNull();
    expect((await bar!.actor.get(ORDER, { id: orders.bar })).order.movements).toHaveLength(3);
    expect((await next.get(LOTS)).lots.nodes).toEqual([]);
    expect((await next.get(TRACE, { id })).lotTrace).toBeNull();
    expect((await next.get(FIGURES)).deliveryFigures).toMatchObject({ linesDue: 0, otifBp: null });
  });

  interface SupplierOrder {
    id: string;
    state: string;
    parts: { id: string; quantity: number }[];
  }

  async function supplierOrder(producer: Trader): Promise<SupplierOrder> {
    const [order] = (await producer.actor.get(SUPPLIER_ORDERS)).supplierOrders.nodes;
    return { ...order, parts: order.lines.flatMap(({ parts }: { parts: object[] }) => parts) };
  }

  async function allOk() {
    return (await checks()).map(({ name }: { name: string }) => ({ name, ok: true, detail: null }));
  }

  function at(time: string): string {
    return `${DAY}T${time}:00.000Z`;
  }
});
