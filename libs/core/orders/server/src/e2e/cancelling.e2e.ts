import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, DAY, Market, NOON, type Buyer } from './market';
import { ONE, PLACE, Table } from './table';

const CANCEL_SESSION = `mutation ($id: ID!, $reason: String!) {
  cancelSession(sessionId: $id, reason: $reason) { id state cancelReason orderCount estimateCents } }`;
const PREVIEW = `query ($id: ID!) { sessionCancellation(sessionId: $id) {
  sessionId orders orderLines buyers producers estimateCents } }`;
const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id } }';
const PLAN = `mutation ($id: ID!, $name: String!) { planSession(id: $id, name: $name, deliveryDay: "${DAY}",
  opensAt: "2026-07-08T06:00:00Z", cutOffAt: "2026-07-09T21:00:00Z") { id state } }`;

describe('a session that is cancelled', () => {
  let market: Market;
  let administrator: TestActor;
  let table: Table;
  let marcel: Buyer;

  beforeAll(async () => {
    market = await Market.open();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    table = await Table.lay(market);
    marcel = await market.buyer('Chez Marcel');
  });

  const cancel = (reason = 'Tempête, aucun bateau ne sort.', actor = administrator) =>
    actor.ask(CANCEL_SESSION, { id: table.sessionId, reason });
  const refusal = (reason: string, actor = administrator) =>
    actor.refusal(CANCEL_SESSION, { id: table.sessionId, reason });
  const places = async () =>
    (
      await market.world.rows(
        'select count(*)::int as n from van_place p join customer_order o on o.id = p.order_id where o.session_id = $1',
        [table.sessionId],
      )
    )[0].n;
  const told = () =>
    market.world.rows(
      `select payload from outbox where name = 'orders.session-cancelled.v1' and payload->>'sessionId' = $1`,
      [table.sessionId],
    );

  it('shows whom it touches before it is done, and touches nobody by that', async () => {
    await table.place();
    await table.place(3, marcel);
    expect((await administrator.get(PREVIEW, { id: table.sessionId })).sessionCancellation).toEqual({
      ...{ sessionId: table.sessionId, orders: 2, orderLines: 4, buyers: 2, producers: 1 },
      estimateCents: 2 * 1_000 + 5 * 950,
    });
    expect(await table.reserved()).toEqual([5, 2]);
    expect(await table.chef.actor.refusal(PREVIEW, { id: table.sessionId })).toBe('platform.not-allowed');
  });

  it('gives back all that it held, and tells the buyers why', async () => {
    const orders = [await table.place(), await table.place(3, marcel)];
    const { data } = await cancel();
    expect(data.cancelSession).toEqual({
      ...{ id: table.sessionId, state: 'cancelled', orderCount: 0, estimateCents: 0 },
      cancelReason: 'Tempête, aucun bateau ne sort.',
    });
    expect(await table.reserved()).toEqual([0, 0]);
    expect(await places()).toBe(0);
    const { order } = await marcel.actor.get(ONE, { id: orders[1].id });
    expect(order.state).toBe('cancelled');
    expect(order.lines.map(({ state, reason, reasonText }: any) => [state, reason, reasonText])).toEqual(
      Array(2).fill([
        'cancelled',
        'orders.session-cancelled',
        'La vente a été annulée : Tempête, aucun bateau ne sort.',
      ]),
    );
    expect(await told()).toEqual([
      {
        payload: {
          ...{ sessionId: table.sessionId, deliveryDay: DAY, reason: 'Tempête, aucun bateau ne sort.', orderLines: 4 },
          orderIds: orders.map(({ id }) => id).sort(),
          buyerIds: [table.chef.id, marcel.id].sort(),
          producerIds: [table.farm],
        },
      },
    ]);
  });

  it('is cancelled once, however often it is asked, even when its hour has come', async () => {
    const order = await table.place();
    await cancel();
    const first = (await table.chef.actor.get(ONE, { id: order.id })).order;
    expect((await cancel('Autre chose')).data.cancelSession.cancelReason).toBe('Tempête, aucun bateau ne sort.');
    market.world.at = CUT_OFF;
    expect((await cancel()).errors).toBeUndefined();
    expect((await table.chef.actor.get(ONE, { id: order.id })).order).toEqual(first);
    expect(await told()).toHaveLength(1);
  });

  it('leaves alone what its buyers had cancelled themselves', async () => {
    const order = await table.place();
    await table.chef.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { id } }', { id: order.id });
    await cancel();
    const { lines } = (await table.chef.actor.get(ONE, { id: order.id })).order;
    expect(lines.map(({ reason }: any) => reason)).toEqual(Array(2).fill('orders.cancelled-in-time'));
    expect(await told()).toMatchObject([{ payload: { orderIds: [], orderLines: 0 } }]);
  });

  it('is not cancelled without a reason, nor from its cut-off on', async () => {
    await table.place();
    expect(await refusal('  ')).toBe('orders.cancel-reason-missing');
    market.world.at = CUT_OFF;
    expect(await refusal('Trop tard')).toBe('orders.session-firm');
    expect(await table.reserved()).toEqual([2, 1]);
    expect(await told()).toEqual([]);
  });

  it('is cancelled by the territory alone, and not by a neighbour', async () => {
    await table.place();
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    const farmer = await market.world.member(market.world.first, 'producer', table.farm, 'Ferme');
    expect(await refusal('x', table.chef.actor)).toBe('platform.not-allowed');
    expect(await refusal('x', farmer)).toBe('platform.not-allowed');
    expect(await refusal('x', next)).toBe('platform.not-found');
    expect(await next.refusal(PREVIEW, { id: table.sessionId })).toBe('platform.not-found');
    expect(await table.reserved()).toEqual([2, 1]);
  });

  it('takes no more orders, has nothing to close, and may be planned again under its name', async () => {
    const { version } = await table.save([{ offerId: table.endive, quantity: 1 }]);
    await cancel();
    expect(await table.chef.actor.refusal(PLACE, table.request(version))).toBe('orders.session-closed');
    market.world.at = CUT_OFF;
    expect(await administrator.refusal(CLOSE, { id: table.sessionId })).toBe('orders.session-not-open');
    market.world.at = NOON;
    const name = `Samedi ${uuid()}`;
    for (const id of [uuid(), uuid()]) {
      expect((await administrator.get(PLAN, { id, name })).planSession.state).toBe('open');
      await administrator.get(CANCEL_SESSION, { id, reason: 'x' });
    }
  });

  it('is no longer closed at the hour that was set', async () => {
    const id = uuid();
    const cutOffAt = new Date(NOON.getTime() + 1_500).toISOString();
    await administrator.get(PLAN.replace('2026-07-09T21:00:00Z', cutOffAt), { id, name: `Express ${id}` });
    await administrator.get(CANCEL_SESSION, { id, reason: 'x' });
    const run = async () =>
      (await market.world.rows(`select state from job_run where payload->>'sessionId' = $1`, [id]))[0].state;
    expect(await run()).toBe('cancelled');
    await market.world.quiet();
    expect(await run()).toBe('cancelled');
    expect(await market.world.rows('select state from sales_session where id = $1', [id])).toEqual([
      { state: 'cancelled' },
    ]);
  });

  it('holds nothing in the end, whoever ordered at the same moment', async () => {
    const { version } = await table.save([{ offerId: table.endive, quantity: 2 }]);
    await Promise.all([table.chef.actor.ask(PLACE, table.request(version)), cancel(), cancel()]);
    expect(await table.reserved()).toEqual([0, 0]);
    expect(await places()).toBe(0);
    expect(await told()).toHaveLength(1);
  });
});
