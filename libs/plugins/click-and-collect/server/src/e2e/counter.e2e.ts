import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Hall, slot, type Trader } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const PICKUPS = `{ pickups(day: "${DAY}") { id placeName orderId buyerName from to state code handedOverAt } }`;
const PREPARE =
  'mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { state } }';
const RECEIVE = 'mutation ($id: ID!, $at: DateTime!) { receiveAtPlace(supplierOrderId: $id, at: $at) }';
const HAND =
  'mutation ($id: ID!, $code: String!, $at: DateTime!) { handOver(pickupId: $id, code: $code, at: $at) { state handedOverAt code } }';
const ORDER = 'query ($id: ID!) { order(id: $id) { state movements { kind from to count } } }';
const CHECKS = `{ ledgerChecks(day: "${DAY}") { name ok detail } }`;
const friday = slot();
const at = (time: string) => `${DAY}T${time}:00.000Z`;

/** Two farms, two buyers: the inn fetches from both, the bar from the second only. */
describe('the counter', () => {
  let world: World;
  let hall: Hall;
  let counter: TestActor;
  let [inn, bar, first, second]: Trader[] = [];
  const orders = { inn: uuid(), bar: uuid() };

  beforeAll(async () => {
    world = await World.open({
      modules: MODULES,
      plugins: { first: ['click-and-collect'], neighbour: ['click-and-collect'] },
    });
    await world.startWorker();
    hall = await Hall.open(world, [friday]);
    counter = await world.member(world.first, 'hub-operator');
    const farms = [await hall.producer('Ferme du Bois'), await hall.producer('Ferme du Marais')];
    [first, second] = farms;
    [inn, bar] = [await hall.buyer('Auberge du Rempart'), await hall.buyer('Bar du Port')];
    expect(
      await hall.order(
        inn,
        orders.inn,
        friday.id,
        farms.map(({ offerId }) => offerId),
      ),
    ).toBeNull();
    expect(await hall.order(bar, orders.bar, friday.id, [farms[1]!.offerId])).toBeNull();
    await hall.close();
  });
  afterAll(() => world.close());

  const pickup = async (actor: TestActor, orderId: string) =>
    (await actor.get(PICKUPS)).pickups.find((one: { orderId: string }) => one.orderId === orderId);
  const receive = async (producer: Trader, time: string) =>
    counter.refusal(RECEIVE, { id: await supplierOrder(producer), at: at(time) });
  const hand = async (orderId: string, time: string, code?: string) => {
    const [{ id, code: real }] = await world.rows('select id, code from pickup where order_id = $1', [orderId]);
    return counter.refusal(HAND, { id, code: code ?? real, at: at(time) });
  };

  it('expects the orders that were confirmed, and tells the code to the buyer alone', async () => {
    expect((await counter.get(PICKUPS)).pickups).toEqual([
      expect.objectContaining({
        buyerName: 'Auberge du Rempart',
        placeName: 'Halle de Montreuil',
        state: 'expected',
        code: null,
      }),
      expect.objectContaining({
        buyerName: 'Bar du Port',
        from: at('06:00'),
        to: at('08:00'),
        state: 'expected',
        code: null,
      }),
    ]);
    expect((await inn!.actor.get(PICKUPS)).pickups).toEqual([
      expect.objectContaining({ orderId: orders.inn, code: expect.stringMatching(/^[A-Z3-9]{5}$/) }),
    ]);
    expect((await hall.administrator.get(PICKUPS)).pickups.map(({ code }: { code: unknown }) => code)).toEqual([
      null,
      null,
    ]);
  });

  it('receives only what is prepared, and from who may say so', async () => {
    expect(await receive(first!, '04:00')).toBe('click-and-collect.not-prepared');
    expect(await inn!.actor.refusal(RECEIVE, { id: await supplierOrder(first!), at: at('04:00') })).toBe(
      'platform.not-allowed',
    );
    expect(await counter.refusal(RECEIVE, { id: uuid(), at: at('04:00') })).toBe('platform.not-found');
    expect(await hand(orders.inn, '04:00')).toBe('traceability.instant-in-future');
    world.at = new Date(at('07:00'));
    expect(await hand(orders.inn, '06:30')).toBe('click-and-collect.goods-not-there');
  });

  it('receives crates once, and says so when they come twice', async () => {
    world.at = new Date(at('03:00'));
    for (const farm of [first!, second!]) await prepare(farm);
    world.at = new Date(at('07:00'));
    expect(await receive(second!, '05:00')).toBeNull();
    expect(await receive(second!, '05:00')).toBeNull();
    expect(await receive(second!, '05:30')).toBe('click-and-collect.already-received');
    expect(await world.rows(`select to_name, count from movement where kind = 'collected'`)).toEqual([
      { to_name: 'Halle de Montreuil', count: 1 },
      { to_name: 'Halle de Montreuil', count: 1 },
    ]);
    expect((await pickup(counter, orders.bar)).state).toBe('ready');
    expect((await pickup(counter, orders.inn)).state).toBe('expected');
  });

  it('hands over against the code, once', async () => {
    expect(await hand(orders.bar, '06:40', 'AAAAA')).toBe('click-and-collect.wrong-code');
    expect(await hand(orders.bar, '06:40')).toBeNull();
    expect(await hand(orders.bar, '06:40')).toBeNull();
    expect(await hand(orders.bar, '06:45')).toBe('click-and-collect.already-handed-over');
    expect(await pickup(bar!.actor, orders.bar)).toMatchObject({ state: 'handed-over', handedOverAt: at('06:40') });
    const { order } = await bar!.actor.get(ORDER, { id: orders.bar });
    expect(order.state).toBe('delivered');
    expect(order.movements.at(-1)).toEqual({
      kind: 'delivered',
      from: 'Halle de Montreuil',
      to: 'Bar du Port',
      count: 1,
    });
  });

  it('hands over what is there, and the rest when it comes', async () => {
    expect(await hand(orders.inn, '06:50')).toBeNull();
    expect(await receive(first!, '06:55')).toBeNull();
    expect(await hand(orders.inn, '06:58')).toBeNull();
    expect(await hand(orders.inn, '06:59')).toBe('click-and-collect.already-handed-over');
    const { order } = await inn!.actor.get(ORDER, { id: orders.inn });
    expect(order.movements.filter(({ kind }: { kind: string }) => kind === 'delivered')).toHaveLength(2);
  });

  it('leaves a ledger in which everything balances', async () => {
    const { ledgerChecks } = await hall.administrator.get(CHECKS);
    expect(ledgerChecks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
  });

  it('does not exist for a neighbour', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    const { id } = await pickup(counter, orders.inn);
    expect((await next.get(PICKUPS)).pickups).toEqual([]);
    expect(await next.refusal(RECEIVE, { id: await supplierOrder(first!), at: at('06:00') })).toBe(
      'platform.not-found',
    );
    expect(await next.refusal(HAND, { id, code: 'AAAAA', at: at('06:00') })).toBe('platform.not-found');
  });

  async function supplierOrder(producer: Trader): Promise<string> {
    return (await world.rows('select id from supplier_order where producer_id = $1', [producer.id]))[0].id;
  }

  async function prepare(producer: Trader): Promise<void> {
    const parts = await world.rows(
      `select a.id as "allocationId", a.quantity as count from allocation a join order_line l on l.id = a.order_line_id where l.producer_id = $1`,
      [producer.id],
    );
    await producer.actor.get(PREPARE, { id: await supplierOrder(producer), parts });
  }
});
