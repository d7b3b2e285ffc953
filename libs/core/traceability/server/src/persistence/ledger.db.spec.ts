import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { hands } from '../fixtures/hands';
import { DAY, Market } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id } }`;

describe('the ledger, in the database', () => {
  let world: World;
  let application: Client;
  let order: { id: string; supplierOrderId: string; hubId: string };
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    order = await prepared(await Market.open(world));
    application = new Client({ connectionString: world.database.appUrl });
    await application.connect();
    await application.query(`select set_config('app.territory', $1, false)`, [world.first.id]);
  });
  afterAll(async () => {
    await application.end();
    await world.close();
  });

  it.each(['movement', 'preparation_shortage', 'allocation'])(
    'lets the application add a fact to %s, and never change one',
    async (table) => {
      expect((await application.query(`select 1 from ${table}`)).rowCount).toBeGreaterThan(0);
      const denied = { code: '42501' };
      await expect(application.query(`update ${table} set territory_id = territory_id`)).rejects.toMatchObject(denied);
      await expect(application.query(`delete from ${table}`)).rejects.toMatchObject(denied);
      await expect(application.query(`truncate ${table}`)).rejects.toMatchObject(denied);
    },
  );

  it('refuses a movement of a neighbour’s lot, though row security is not asked by a foreign key', async () => {
    const [lot] = await world.rows('select * from lot');
    const foreign = uuid();
    const next = await Market.open(world, world.neighbour);
    const farm = await next.producer('Ferme d’à côté');
    await next.offer(farm, { name: 'Navets', unitPrice: '2' });
    const [product] = await world.rows('select id from product where producer_id = $1', [farm.id]);
    await world.rows(
      `insert into lot (territory_id, id, code, producer_id, producer_name, product_id, product_name, produced_on)
       values ($1, $2, 'X', $3, 'x', $4, 'x', $5)`,
      [world.neighbour.id, foreign, farm.id, product.id, DAY],
    );
    const insert = (lotId: string) =>
      application.query(
        `insert into movement (id, kind, lot_id, allocation_id, to_party, count, net_mass_g, at, recorded_at, by_name, caller_id)
         select $1, 'prepared', $2, id, $1, 1, 1, now(), now(), 'x', $1 from allocation limit 1`,
        [uuid(), lotId],
      );
    await application.query('begin');
    await expect(insert(lot.id)).resolves.toBeDefined();
    await expect(insert(foreign)).rejects.toMatchObject({ code: '23503' });
    await application.query('rollback');
  });

  it('moves goods once, however many hands take them at the same time', async () => {
    const { collect, deliver } = await hands(world);
    const at = `${DAY}T06:00:00Z`;
    const collections = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        collect({ supplierOrderId: order.supplierOrderId, toPartyId: order.hubId, at, callerId: uuid() }),
      ),
    );
    const deliveries = await Promise.allSettled(
      Array.from({ length: 8 }, () => deliver({ orderId: order.id, at, callerId: uuid() })),
    );
    for (const results of [collections, deliveries])
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const told = await world.rows(`select 1 from outbox where name = 'traceability.goods-delivered.v1'`);
    const moved = await world.rows('select kind, count from movement order by recorded_at, id');
    expect(moved.map(({ kind }) => kind)).toEqual(['prepared', 'collected', 'delivered']);
    expect(told).toHaveLength(1);
  });

  async function prepared(market: Market) {
    const [farm, inn, hub] = [
      await market.producer('Ferme du Bois'),
      await market.buyer('Auberge'),
      await market.hub('Plateforme'),
    ];
    const offerId = await market.offer(farm, { name: 'Poireaux', nominalMassG: 5000, unitPrice: '12.35' });
    const sessionId = await market.session();
    const id = await market.order(inn, sessionId, [{ offerId, quantity: 4 }]);
    await market.close(sessionId);
    const [{ id: supplierOrderId }] = await world.rows('select id from supplier_order');
    const [{ id: allocationId }] = await world.rows('select id from allocation');
    await farm.actor.get(PREPARE, { id: supplierOrderId, parts: [{ allocationId, count: 3, shortReason: 'gel' }] });
    return { id, supplierOrderId, hubId: hub.id };
  }
});
