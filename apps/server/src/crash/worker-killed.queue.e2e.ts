import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { modules } from '../modules';
import { CUT_OFF, DAY, NOON, furnish, order, type SmallMarket } from '../fixtures/small-market';
import { ServerProcess } from '../fixtures/server-process';

jest.setTimeout(180_000);

const BUYERS = 12;
const PLUGINS = ['delivery-rounds', 'click-and-collect', 'observatory'];

const TOTALS = `select
  (select count(*)::int from customer_order o where o.territory_id = t.id and o.state = 'confirmed') as confirmed,
  (select count(*)::int from order_line l where l.territory_id = t.id and l.state = 'allocated') as "linesAllocated",
  (select coalesce(sum(quantity), 0)::int from allocation a where a.territory_id = t.id) as allocated,
  (select coalesce(sum(quantity), 0)::int from supplier_order_line s where s.territory_id = t.id) as ordered,
  (select count(*)::int from supplier_order s where s.territory_id = t.id) as "supplierOrders",
  (select count(*)::int from round r where r.territory_id = t.id) as rounds,
  (select count(*)::int from stop_task s where s.territory_id = t.id) as tasks,
  (select sum(allocated)::int from offer o where o.territory_id = t.id) as "offersAllocated",
  (select sum(reserved)::int from offer o where o.territory_id = t.id) as "offersReserved",
  (select count(*)::int from outbox b where b.territory_id = t.id and b.name = 'orders.session-closed.v1') as "toldClosed",
  (select count(*)::int from inbox i where i.territory_id = t.id) as heard
  from territory t where t.id = $1`;

describe('a worker that is killed in the middle of the cut-off', () => {
  let world: World;
  let killed: SmallMarket;
  let spared: SmallMarket;
  beforeAll(async () => {
    world = await World.open({ modules, plugins: { first: PLUGINS, neighbour: PLUGINS } });
    killed = await furnish(world, world.first);
    spared = await furnish(world, world.neighbour);
    for (const [market, territory] of [
      [killed, world.first],
      [spared, world.neighbour],
    ] as const)
      await placeOrders(market, territory);
    world.at = CUT_OFF;
  });
  afterAll(() => world.close());

  it('leaves a day that ends as if it had lived: nothing lost, nothing twice', async () => {
    const undisturbed = await ServerProcess.start(world);
    const first = await close(spared);
    await until(async () => (await stateOf(first)) === 'done');
    await world.quiet();
    await undisturbed.kill();

    const job = await close(killed);
    const kills = await killedAgainAndAgain(job);
    const last = await ServerProcess.start(world);
    await until(async () => (await stateOf(job)) === 'done');
    await world.quiet(60_000);
    await last.stop();

    const [lived, died] = [await totals(world.neighbour), await totals(world.first)];
    expect(kills).toBeGreaterThan(0);
    expect(lived).toMatchObject({ confirmed: BUYERS * 2, toldClosed: 1, offersReserved: 0 });
    expect(died).toEqual(lived);
    expect(await checks(killed.actors.administrator)).toEqual([]);
  });

  async function holdSessions(): Promise<void> {
    await world.rows('begin');
    await world.rows('select id from sales_session where territory_id = $1 for update', [world.first.id]);
  }

  /** Kills each worker a little later than the one before, as long as the job runs. */
  async function killedAgainAndAgain(job: string): Promise<number> {
    let kills = 0;
    for (const delay of [0, 30, 80, 150, 250]) {
      // The first one finds its session held by somebody else: it is killed in the middle, however fast the machine.
      if (delay === 0) await holdSessions();
      const worker = await ServerProcess.start(world);
      const attempts = await attemptsOf(job);
      await until(async () => (await attemptsOf(job)) > attempts || (await stateOf(job)) === 'done');
      await new Promise((done) => setTimeout(done, delay));
      const over = (await stateOf(job)) === 'done';
      await worker.kill();
      if (delay === 0) await world.rows('commit');
      if (over) break;
      kills += 1;
    }
    return kills;
  }

  async function placeOrders({ actors, ids }: SmallMarket, territory: TestTerritory): Promise<void> {
    world.at = NOON;
    for (let index = 0; index < BUYERS; index += 1) {
      const buyer = index === 0 ? actors.restaurateur : await anotherBuyer(territory);
      await order(buyer, ids.closedSession, ids.offer, 'delivery-rounds');
      await order(buyer, ids.closedSession, ids.offer, index < 5 ? 'click-and-collect' : 'delivery-rounds');
    }
  }

  async function anotherBuyer(territory: TestTerritory): Promise<TestActor> {
    const id = uuid();
    const site = { inseeCode: '62588', latitude: 50.46, longitude: 1.77, windows: [{ from: '05:00', to: '11:00' }] };
    const administrator = territory === world.first ? killed.actors.administrator : spared.actors.administrator;
    await administrator.get('mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }', {
      input: { id, name: `Table ${id.slice(-4)}`, kind: 'restaurant', site },
    });
    return world.member(territory, 'restaurateur', id);
  }

  async function close({ actors, ids }: SmallMarket): Promise<string> {
    return (
      await actors.administrator.get('mutation ($s: ID!) { closeSession(sessionId: $s) { id } }', {
        s: ids.closedSession,
      })
    ).closeSession.id;
  }

  async function stateOf(job: string): Promise<string> {
    return (await world.rows('select state from job_run where id = $1', [job]))[0].state;
  }

  async function attemptsOf(job: string): Promise<number> {
    return (await world.rows('select attempts from job_run where id = $1', [job]))[0].attempts;
  }

  async function totals({ id }: TestTerritory): Promise<unknown> {
    return (await world.rows(TOTALS, [id]))[0];
  }

  async function checks(administrator: TestActor): Promise<unknown[]> {
    const { ledgerChecks } = await administrator.get(
      'query ($day: Date!) { ledgerChecks(day: $day) { name ok detail } }',
      { day: DAY },
    );
    return ledgerChecks.filter(({ ok }: { ok: boolean }) => !ok);
  }
});

async function until(reached: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await reached())) {
    if (Date.now() > limit) throw new Error('It did not happen within a minute.');
    await new Promise((done) => setTimeout(done, 5));
  }
}
