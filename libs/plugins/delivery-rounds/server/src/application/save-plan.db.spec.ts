import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Depot } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import { plannerJob } from '../fixtures/planner-job';

const ROUNDS = 'select id from round order by id';
const STOPS = `select s.id, s.party_name from stop s order by s.id`;
const WAITING = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** One van, one farm, two kitchens: planned at the cut-off, then planned again in every way. */
describe('a plan that is saved', () => {
  let world: World;
  let depot: Depot;
  let driver: TestActor;
  let plan: Awaited<ReturnType<typeof plannerJob>>;
  const orders = { inn: uuid(), bar: uuid() };

  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    await world.startWorker();
    depot = await Depot.open(world);
    driver = await depot.van('Fourgon froid');
    const farm = await depot.producer('Ferme du Bois');
    expect(await depot.order(await depot.buyer('Auberge'), orders.inn, [farm])).toBeNull();
    expect(await depot.order(await depot.buyer('Bar du Port'), orders.bar, [farm])).toBeNull();
    await depot.close();
    plan = await plannerJob(world, depot.sessionId);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.rows(`update stop set state = 'planned', done_at = null, failure = null, recorded_as = null`);
    await world.rows(`update customer_order set state = 'confirmed'`);
    await plan();
  });

  const counts = async () => {
    const [row] = await world.rows(`select (select count(*)::int from round) as rounds,
      (select count(*)::int from stop) as stops, (select count(*)::int from stop_task) as tasks`);
    return row;
  };
  const WHOLE = { rounds: 2, stops: 3, tasks: 4 };

  it('takes the place of the one before', async () => {
    const before = await world.rows(ROUNDS);
    expect(await plan()).toEqual([]);
    const after = await world.rows(ROUNDS);
    expect(after.filter(({ id }) => before.some((one) => one.id === id))).toEqual([]);
    expect(await counts()).toEqual(WHOLE);
  });

  it('is one, though two workers save theirs at once', async () => {
    const together = meetingOf(3);
    await Promise.all([plan(together), plan(together), plan(together)]);
    expect(await counts()).toEqual(WHOLE);
  });

  it('is kept once a driver recorded a stop of it', async () => {
    const [{ id }] = await world.rows(STOPS);
    expect(
      await depot.record(driver, id, { outcome: 'failed', failure: 'closed', at: '2026-07-10T00:10:00Z' }),
    ).toBeNull();
    const before = await world.rows(STOPS);
    await plan();
    expect(await world.rows(STOPS)).toEqual(before);
  });

  it('waits for a driver who is just beginning, and then stays', async () => {
    const before = await world.rows(STOPS);
    await world.rows('begin');
    await world.rows(`update stop set state = 'failed', failure = 'closed', done_at = now() where id = $1`, [
      before[0].id,
    ]);
    const planning = plan();
    while ((await world.rows(WAITING)).length === 0) await new Promise((later) => setTimeout(later, 10));
    await world.rows('commit');
    await planning;
    expect(await world.rows(STOPS)).toEqual(before);
  });

  it('is not replaced by one that still counts on an order that was dropped meanwhile', async () => {
    const before = await world.rows(ROUNDS);
    await plan(() => world.rows(`update customer_order set state = 'short' where id = $1`, [orders.bar]));
    expect(await world.rows(ROUNDS)).toEqual(before);
  });

  it('remembers why an order was not served, after it was dropped and the others were planned again', async () => {
    const unplanned = () => world.rows('select order_id, reason from unplanned_order');
    await world.rows(`update vehicle set payload_g = 20000`);
    const [{ orderId, reason }] = (await plan()) as [{ orderId: string; reason: string }];
    expect(reason).toBe('delivery-rounds.capacity');
    await world.rows(`update customer_order set state = 'short' where id = $1`, [orderId]);
    expect(await plan()).toEqual([]);
    expect(await unplanned()).toEqual([{ order_id: orderId, reason: 'capacity' }]);
    await world.rows(`update customer_order set state = 'confirmed'`);
    await world.rows(`update vehicle set payload_g = 800000`);
    await plan();
    expect(await unplanned()).toEqual([]);
  });
});

/** Whoever comes waits until all have come. */
function meetingOf(many: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  return () => {
    if (--many === 0) resolve();
    return promise;
  };
}
