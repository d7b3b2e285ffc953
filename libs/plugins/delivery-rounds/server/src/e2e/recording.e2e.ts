import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Depot, at } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';
import { untouched } from '../fixtures/untouched';

const ORDER = `query ($id: ID!) { order(id: $id) { state outcomeText estimateCents deliveredCents
  lines { productName state quantity servedQuantity reason shortages { missingQuantity reason reasonText } }
  movements { kind from to count netMassG by } } }`;
const BOARD = `{ dayBoard(day: "${DAY}") { linesShort shortages { buyerName productName missingQuantity reasonText } } }`;
const CHECKS = `{ ledgerChecks(day: "${DAY}") { name ok detail } }`;

/** One van; the inn takes from both farms, the bar from the marsh alone, the hotel from the wood alone. */
describe('what a driver records', () => {
  let world: World;
  let depot: Depot;
  let driver: TestActor;
  let [wood, marsh]: Producer[] = [];
  let [inn, bar, hotel]: Trader[] = [];
  const orders = { inn: uuid(), bar: uuid(), hotel: uuid() };
  const stops: Record<string, any> = {};

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    driver = await depot.van('Fourgon froid');
    [wood, marsh] = [await depot.producer('Ferme du Bois'), await depot.producer('Ferme du Marais')];
    [inn, bar] = [await depot.buyer('Auberge du Rempart'), await depot.buyer('Bar du Port')];
    hotel = await depot.buyer('Hôtel de la Plage');
    expect(await depot.order(inn, orders.inn, [wood!, marsh!])).toBeNull();
    expect(await depot.order(bar, orders.bar, [marsh!])).toBeNull();
    expect(await depot.order(hotel, orders.hotel, [wood!])).toBeNull();
    await depot.close();
    for (const farm of [wood!, marsh!]) stops[farm.name] = await depot.stopAt(farm, 'collection');
    for (const buyer of [inn, bar, hotel]) stops[buyer!.name] = await depot.stopAt(buyer!, 'delivery');
    world.at = new Date(at('07:00'));
  });
  afterAll(() => world.close());

  const record = (trader: Trader, change: object = {}) => depot.record(driver, stops[trader.name].id, change);
  /** The refusal, once it is sure that it changed nothing. */
  const refused = async (trader: Trader, change: object = {}) => {
    const [refusal, same] = await untouched(world, () => record(trader, change));
    expect([refusal, same]).toEqual([expect.any(String), true]);
    return refusal;
  };
  const partOf = async (farm: Trader, orderId: string) => {
    const [{ id }] = await world.rows(
      `select a.id from allocation_in_force a join order_line l on l.id = a.order_line_id
        where l.producer_id = $1 and l.order_id = $2`,
      [farm.id, orderId],
    );
    return id as string;
  };
  const stateOf = async (orderId: string) =>
    (await world.rows('select state from customer_order where id = $1', [orderId]))[0].state;
  const moved = (kind: string) =>
    world.rows('select count, net_mass_g as grams, to_name as to from movement where kind = $1 order by 3, 1', [kind]);

  it('cannot be goods that nobody prepared, or nobody fetched', async () => {
    expect(await refused(wood!)).toBe('delivery-rounds.goods-not-there');
    for (const farm of [wood!, marsh!]) await depot.prepare(farm);
    expect(await refused(inn!)).toBe('delivery-rounds.goods-not-there');
  });

  it('moves what is loaded to the hub, whole', async () => {
    expect(await record(wood!)).toBeNull();
    expect(await moved('collected')).toEqual(Array(2).fill({ count: 3, grams: 15_000, to: 'Plateforme' }));
    expect(await world.rows('select state from supplier_order where producer_id = $1', [wood!.id])).toEqual([
      { state: 'collected' },
    ]);
  });

  it('leaves a product at the farm, but not a part of it', async () => {
    const allocationId = await partOf(marsh!, orders.inn);
    const partial = (count: number) => ({ outcome: 'partial', tasks: [{ allocationId, count }] });
    expect(await refused(marsh!, partial(2))).toBe('delivery-rounds.loaded-whole');
    expect(await record(marsh!, partial(0))).toBeNull();
    expect(await moved('collected')).toHaveLength(3);
    expect((await depot.stopAt(marsh!, 'collection')).state).toBe('partial');
    expect(await world.rows('select state from supplier_order where producer_id = $1', [marsh!.id])).toEqual([
      { state: 'prepared' },
    ]);
  });

  it('is refused when it makes no sense', async () => {
    const [ofInn, ofHotel] = [await partOf(wood!, orders.inn), await partOf(wood!, orders.hotel)];
    const partial = (...tasks: object[]) => ({ outcome: 'partial', tasks });
    const part = (count: number, allocationId = ofInn) => ({ allocationId, count });
    expect(await refused(inn!, { outcome: 'failed' })).toBe('delivery-rounds.reason-missing');
    expect(await refused(inn!, { outcome: 'failed', failure: 'rain' })).toBe('platform.input-invalid');
    expect(await refused(inn!, { outcome: 'lost' })).toBe('platform.input-invalid');
    expect(await refused(inn!, partial(part(1, uuid())))).toBe('delivery-rounds.task-unknown');
    expect(await refused(inn!, partial(part(1, ofHotel)))).toBe('delivery-rounds.task-unknown');
    expect(await refused(inn!, partial(part(4)))).toBe('delivery-rounds.goods-not-there');
    expect(await refused(inn!, partial(part(-1)))).toBe('platform.input-invalid');
    expect(await refused(inn!, partial(part(1), part(2)))).toBe('platform.input-invalid');
    expect(await refused(hotel!, partial(part(0, ofHotel)))).toBe('delivery-rounds.reason-missing');
    expect(await refused(inn!, { outcome: 'done', tasks: [part(1)] })).toBe('platform.input-invalid');
  });

  it('cannot be still to come, whatever its outcome', async () => {
    for (const outcome of [{ outcome: 'done' }, { outcome: 'partial' }, { outcome: 'failed', failure: 'closed' }]) {
      expect(await refused(inn!, { ...outcome, at: at('07:10') })).toBe('traceability.instant-in-future');
    }
  });

  it('puts the orders of a round on their way with its first stop', async () => {
    for (const orderId of Object.values(orders)) expect(await stateOf(orderId)).toBe('confirmed');
    expect(await record(bar!)).toBeNull();
    expect(await stateOf(orders.bar)).toBe('delivered');
    for (const orderId of [orders.inn, orders.hotel]) expect(await stateOf(orderId)).toBe('in-delivery');
  });

  it('hands over what was fetched, as counted, and keeps the rest', async () => {
    const tasks = [{ allocationId: await partOf(wood!, orders.inn), count: 2 }];
    expect(await record(inn!, { outcome: 'partial', failure: 'refused', tasks, at: at('05:40') })).toBeNull();
    const { order } = await inn!.actor.get(ORDER, { id: orders.inn });
    expect(order).toMatchObject({
      state: 'partly-delivered',
      outcomeText: null,
      estimateCents: 2_400,
      deliveredCents: 2_400,
    });
    expect(order.movements.filter(({ kind }: any) => kind === 'delivered')).toEqual([
      {
        ...{ kind: 'delivered', from: 'Fourgon froid', to: 'Auberge du Rempart', count: 2, netMassG: 10_000 },
        by: 'Chauffeur de Fourgon froid',
      },
    ]);
    expect(await depot.stopAt(inn!, 'delivery')).toMatchObject({ state: 'partial', doneAt: at('05:40') });
  });

  it('takes back what was not handed over, and tells the buyer why each line is short', async () => {
    const { order } = await inn!.actor.get(ORDER, { id: orders.inn });
    const way = ({ kind, from, to, count, netMassG }: any) => [kind, from, to, count, netMassG];
    const onTheRoad = ['loaded', 'delivered', 'returned'];
    expect(order.movements.filter(({ kind }: any) => onTheRoad.includes(kind)).map(way)).toEqual([
      ['loaded', 'Plateforme', 'Fourgon froid', 3, 15_000],
      ['delivered', 'Fourgon froid', 'Auberge du Rempart', 2, 10_000],
      ['returned', 'Fourgon froid', 'Plateforme', 1, 5_000],
    ]);
    expect(order.lines).toMatchObject([
      {
        ...{ productName: 'Produit de Ferme du Bois', state: 'partly-allocated', quantity: 3, servedQuantity: 2 },
        shortages: [
          { missingQuantity: 1, reason: 'delivery-rounds.stop-refused', reasonText: expect.stringContaining('Refusé') },
        ],
      },
      {
        ...{ productName: 'Produit de Ferme du Marais', state: 'short', quantity: 3, servedQuantity: 0 },
        shortages: [{ missingQuantity: 3, reason: 'delivery-rounds.not-loaded' }],
      },
    ]);
  });

  it('is done once, however often the device sends it', async () => {
    const again = { id: uuid(), outcome: 'failed', failure: 'closed', at: at('06:00') };
    expect(await record(hotel!, again)).toBeNull();
    const [answers, same] = await untouched(world, async () => [
      await record(hotel!, again),
      await record(hotel!, { ...again, at: `${DAY}T08:00:00.000+02:00` }),
    ]);
    expect([answers, same]).toEqual([[null, null], true]);
    expect(await refused(hotel!, { ...again, id: uuid() })).toBe('delivery-rounds.stop-recorded');
    expect(await refused(hotel!, { ...again, outcome: 'done' })).toBe('delivery-rounds.stop-recorded');
  });

  it('brings everything back to the hub when it failed, and says why on the plan and to the buyer', async () => {
    expect(await depot.stopAt(hotel!, 'delivery')).toMatchObject({ state: 'failed', failure: 'closed' });
    const { order } = await hotel!.actor.get(ORDER, { id: orders.hotel });
    expect(order).toMatchObject({
      state: 'returned',
      outcomeText: 'À notre passage, l’établissement était fermé : les produits sont revenus à la plateforme.',
      estimateCents: 0,
      deliveredCents: null,
      lines: [{ state: 'short', servedQuantity: 0, reason: 'delivery-rounds.stop-closed' }],
    });
    const back = { kind: 'returned', from: 'Fourgon froid', to: 'Plateforme', count: 3, netMassG: 15_000 };
    expect(order.movements).toContainEqual(expect.objectContaining(back));
    expect(await moved('delivered')).toHaveLength(2);
    expect((await depot.plan()).rounds.map(({ state }: any) => state)).toEqual(['completed', 'completed']);
  });

  it('is told: what came back, and each line that went short, once', async () => {
    const told = await world.rows(`select name, payload from outbox
      where name in ('orders.lines-short.v1', 'traceability.goods-returned.v1') order by name, created_at`);
    const short = told.filter(({ name }) => name === 'orders.lines-short.v1').map(({ payload }: any) => payload);
    const back = told.filter(({ name }) => name !== 'orders.lines-short.v1').map(({ payload }: any) => payload);
    expect(short.map(({ orderId, lines }: any) => [orderId, lines.map(({ missing }: any) => missing).sort()])).toEqual([
      [orders.inn, [1, 3]],
      [orders.hotel, [3]],
    ]);
    expect(back.map(({ orderId, lines: [{ count, netMassG }] }: any) => [orderId, count, netMassG])).toEqual([
      [orders.inn, 1, 5_000],
      [orders.hotel, 3, 15_000],
    ]);
    expect(short[1].buyerId).toBe(hotel!.id);
    expect(short[1].lines[0]).toMatchObject({ producerId: wood!.id, reason: 'delivery-rounds.stop-closed' });
  });

  it('is among the shortages of the day', async () => {
    const { dayBoard } = await depot.administrator.get(BOARD);
    expect(dayBoard.linesShort).toBe(3);
    expect(dayBoard.shortages.map((one: any) => [one.buyerName, one.missingQuantity])).toEqual([
      ['Auberge du Rempart', 1],
      ['Auberge du Rempart', 3],
      ['Hôtel de la Plage', 3],
    ]);
  });

  it('leaves a ledger in which everything balances', async () => {
    const { ledgerChecks } = await depot.administrator.get(CHECKS);
    expect(ledgerChecks.filter(({ ok }: any) => !ok)).toEqual([]);
  });
});
