import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueModule } from '@maillon/core/catalogue/server';
import { ordersModule } from '@maillon/core/orders/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { traceabilityModule } from '@maillon/core/traceability/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { Client } from 'pg';
import { eventQueue } from '../fixtures/event-queue';
import { DAY, closed, delivered, ids } from '../fixtures/facts';
import { observatoryModule } from '../observatory.module';

const CORE = [
  platformModule,
  territoriesModule,
  organisationsModule,
  certificatesModule,
  rulebookModule,
  catalogueModule,
  ordersModule,
  traceabilityModule,
];
const DAYS = `{ territoryDays(from: "${DAY}", to: "${DAY}") { territoryCode territoryName day withheld orders orderLines linesShort
  activeBuyers activeProducers netMassDeliveredG valueDeliveredCents otifBp } }`;
const SWITCH = 'mutation ($on: Boolean!) { setModuleEnabled(module: "observatory", enabled: $on) { enabled } }';

describe('the observatory', () => {
  let world: World;
  let administrator: TestActor;
  let analyst: TestActor;
  let queue: ReturnType<typeof eventQueue>;
  beforeAll(async () => {
    world = await World.open({
      modules: [...CORE, observatoryModule],
      plugins: { first: ['observatory'], neighbour: ['observatory'] },
    });
    await world.rows(
      `insert into module_installation (territory_id, module_id, enabled, since, changed_by) values ($1, 'observatory', true, now(), 'test')`,
      [world.region.id],
    );
    await world.startWorker();
    queue = eventQueue(world);
    administrator = await world.member(world.first, 'territory-administrator');
    analyst = await world.member(world.region, 'cci-analyst');
  });
  afterEach(() => world.rows('truncate observatory_day, observatory_actor_day'));
  afterAll(async () => {
    await queue.close();
    await world.close();
  });

  const days = async (actor = analyst) => (await actor.get(DAYS)).territoryDays;

  async function busyDay(territory = world.first) {
    const [buyers, producers] = [ids(6), ids(5)];
    await closed(world, territory, buyers, producers);
    for (const buyer of buyers) await delivered(world, territory, buyer, producers.slice(0, 5), 100);
    await queue.empty();
    return { buyers, producers };
  }

  it('adds up a day from what others tell', async () => {
    await busyDay();
    const sums = { orders: 6, orderLines: 60, linesShort: 2, activeBuyers: 6, activeProducers: 5 };
    expect(await days(administrator)).toEqual([
      {
        ...{ territoryCode: 'AAA', territoryName: 'Territoire AAA', day: DAY, withheld: false, ...sums },
        ...{ netMassDeliveredG: 30_000, valueDeliveredCents: 3000, otifBp: 5000 },
      },
    ]);
  });

  it('does nothing when a message comes again', async () => {
    await busyDay();
    const before = await world.rows('select * from observatory_day');
    // BullMQ remembers the messages that it carried for a while; the inbox does for good.
    await queue.forget();
    await world.rows(`update outbox set published_at = null where kind = 'event'`);
    await queue.empty();
    expect(await world.rows('select * from observatory_day')).toEqual(before);
  });

  it('counts an organisation once, though it takes part in two sessions', async () => {
    const { buyers, producers } = await busyDay();
    await closed(world, world.first, [...buyers, ...ids(1)], producers);
    await queue.empty();
    expect(await days(administrator)).toMatchObject([
      { orders: 13, orderLines: 130, linesShort: 4, activeBuyers: 7, activeProducers: 5 },
    ]);
  });

  it('loses nobody when many are counted at the same time', async () => {
    const [buyers, producers] = [ids(40), ids(8)];
    await Promise.all(buyers.map((buyer) => delivered(world, world.first, buyer, producers)));
    await queue.empty();
    const [day] = await world.rows(
      'select served_buyers, serving_producers, value_cents::int, largest_buyer_cents::int, largest_producer_cents::int from observatory_day',
    );
    expect(day).toEqual({
      served_buyers: 40,
      serving_producers: 8,
      value_cents: 160_000,
      largest_buyer_cents: 4000,
      largest_producer_cents: 20_000,
    });
  });

  it('withholds what would speak of fewer than five, or of one above all', async () => {
    await closed(world, world.first, ids(4), ids(9));
    await closed(world, world.neighbour, ids(6), ids(6));
    const [one, ...others] = ids(6);
    await delivered(world, world.neighbour, one!, ids(6), 9000);
    for (const buyer of others) await delivered(world, world.neighbour, buyer, ids(6), 10);
    await queue.empty();
    const nothing = { orders: null, orderLines: null, linesShort: null, activeBuyers: null, activeProducers: null };
    const noDelivery = { netMassDeliveredG: null, valueDeliveredCents: null, otifBp: null };
    expect(await days()).toEqual([
      { territoryCode: 'AAA', territoryName: 'Territoire AAA', day: DAY, withheld: true, ...nothing, ...noDelivery },
      expect.objectContaining({ territoryCode: 'BBB', withheld: true, orders: 6, activeBuyers: 12, ...noDelivery }),
    ]);
  });

  it('shows the region its territories side by side, and each territory only itself', async () => {
    for (const territory of [world.first, world.neighbour]) await busyDay(territory);
    const next = await world.member(world.neighbour, 'territory-administrator');
    const codes = async (actor: TestActor) =>
      (await days(actor)).map(({ territoryCode }: { territoryCode: string }) => territoryCode);
    expect(await codes(analyst)).toEqual(['AAA', 'BBB']);
    expect(await codes(administrator)).toEqual(['AAA']);
    expect(await codes(next)).toEqual(['BBB']);
  });

  it('gives the region sums, and not one row of a territory', async () => {
    await busyDay();
    const region = new Client({ connectionString: world.database.appUrl });
    await region.connect();
    await region.query(`select set_config('app.territory', $1, false)`, [world.region.id]);
    const seen = async (table: string) =>
      (await region.query(`select 1 from ${table} where territory_id <> $1`, [world.region.id])).rowCount;
    const { rows } = await region.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id' and not a.attisdropped
      where c.relkind in ('r', 'v') and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select')`);
    const open = [];
    for (const { name } of rows) if ((await seen(name))! > 0) open.push(name);
    expect(open).toEqual(['observatory_day']);
    const change = await region.query('update observatory_day set orders = 0');
    const removal = await region.query('delete from observatory_day');
    expect([change.rowCount, removal.rowCount]).toEqual([0, 0]);
    await region.end();
  });

  it('is for administrators and analysts, for a period that makes sense', async () => {
    const producer = await world.member(world.first, 'producer');
    const ask = (from: string, to: string) =>
      analyst.refusal(`{ territoryDays(from: "${from}", to: "${to}") { day } }`);
    expect(await producer.refusal(DAYS)).toBe('platform.not-allowed');
    expect(await ask('2026-07-11', '2026-07-10')).toBe('observatory.period-invalid');
    expect(await ask('2020-01-01', '2026-07-10')).toBe('observatory.period-invalid');
    expect(await analyst.refusal('{ lots { nodes { id } } }')).toBe('platform.not-allowed');
  });

  it('hears nothing while it is off, keeps what it had, and goes on once it is on again', async () => {
    await busyDay();
    await administrator.get(SWITCH, { on: false });
    expect(await administrator.refusal(DAYS)).toBe('platform.module-disabled');
    await closed(world, world.first, ids(9), ids(9));
    await queue.empty();
    await administrator.get(SWITCH, { on: true });
    expect(await days(administrator)).toMatchObject([{ orders: 6 }]);
    await closed(world, world.first, ids(9), ids(9));
    await queue.empty();
    expect(await days(administrator)).toMatchObject([{ orders: 15 }]);
  });
});
