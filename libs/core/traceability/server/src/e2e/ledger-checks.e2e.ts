import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { hands } from '../fixtures/hands';
import { DAY, Market } from '../fixtures/market';
import { MODULES, PLUGINS } from '../fixtures/modules';

const PREPARE = `mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id } }`;
const CHECKS = `query { ledgerChecks(day: "${DAY}") { name ok detail } }`;

/** A check that nobody has seen fail proves nothing: the owner of the tables spoils them, one way at a time. */
describe('the checks of the ledger', () => {
  let world: World;
  let market: Market;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: PLUGINS });
    await world.startWorker();
    market = await Market.open(world);
    await delivered();
  });
  afterAll(() => world.close());

  const failing = async () => {
    const { ledgerChecks } = await market.administrator.get(CHECKS);
    return ledgerChecks.filter(({ ok }: { ok: boolean }) => !ok).map(({ name }: { name: string }) => name);
  };

  it('find nothing to say of a day that went well', async () => {
    const { ledgerChecks } = await market.administrator.get(CHECKS);
    expect(await failing()).toEqual([]);
    expect(ledgerChecks).toHaveLength(7);
  });

  it.each([
    [
      'supplier-lines-equal-allocations',
      'update supplier_order_line set quantity = quantity + 1',
      'update supplier_order_line set quantity = quantity - 1',
    ],
    [
      'mass-and-count-conserved',
      `update movement set net_mass_g = net_mass_g + 1 where kind = 'delivered'`,
      `update movement set net_mass_g = net_mass_g - 1 where kind = 'delivered'`,
    ],
    [
      'mass-and-count-conserved',
      `update movement set count = count + 1 where kind = 'delivered'`,
      `update movement set count = count - 1 where kind = 'delivered'`,
    ],
    [
      'delivered-lines-have-lots',
      `update lot set producer_id = (select id from participation where part = 'hub')`,
      `update lot set producer_id = (select producer_id from product where product.id = lot.product_id)`,
    ],
    [
      'no-line-removed-without-reason',
      'update preparation_shortage set missing = missing + 1',
      'update preparation_shortage set missing = missing - 1',
    ],
    [
      'states-follow-movements',
      `update customer_order set state = 'in-delivery' where state = 'delivered'`,
      `update customer_order set state = 'delivered' where state = 'in-delivery'`,
    ],
    [
      'confirmed-orders-have-stops',
      `update customer_order set note = 'no stop'`,
      'update customer_order set note = null',
    ],
  ])('see when %s no longer holds (%s)', async (name, spoil, repair) => {
    await world.rows(spoil);
    expect(await failing()).toContain(name);
    await world.rows(repair);
    expect(await failing()).toEqual([]);
  });

  it('see a row that points into another territory', async () => {
    const before = await world.rows('select id, territory_id from lot');
    await world.rows(`set session_replication_role = replica`);
    await world.rows('update lot set territory_id = $1', [world.neighbour.id]);
    expect(await failing()).toContain('no-cross-territory-row');
    for (const { id, territory_id: territoryId } of before)
      await world.rows('update lot set territory_id = $1 where id = $2', [territoryId, id]);
    await world.rows('set session_replication_role = origin');
    expect(await failing()).toEqual([]);
  });

  it('see a foreign key that leaves the territory out', async () => {
    await world.rows('create unique index lot_alone on lot (id)');
    await world.rows('alter table movement add constraint movement_lot_alone foreign key (lot_id) references lot (id)');
    expect(await failing()).toEqual(['no-cross-territory-row']);
    await world.rows('alter table movement drop constraint movement_lot_alone');
    expect(await failing()).toEqual([]);
  });

  async function delivered(): Promise<void> {
    const [farm, inn, hub] = [
      await market.producer('Ferme du Bois'),
      await market.buyer('Auberge'),
      await market.hub('Plateforme'),
    ];
    const offerId = await market.offer(farm, { name: 'Poireaux', nominalMassG: 5000, unitPrice: '12.35' });
    const sessionId = await market.session();
    const orderId = await market.order(inn, sessionId, [{ offerId, quantity: 4 }]);
    await market.close(sessionId);
    const [{ id: supplierOrderId }] = await world.rows('select id from supplier_order');
    const [{ id: allocationId }] = await world.rows('select id from allocation');
    await farm.actor.get(PREPARE, { id: supplierOrderId, parts: [{ allocationId, count: 3, shortReason: 'gel' }] });
    const { collect, deliver } = await hands(world);
    await collect({ supplierOrderId, toPartyId: hub.id, at: `${DAY}T05:00:00Z`, callerId: uuid() });
    await deliver({ orderId, at: `${DAY}T06:30:00Z`, callerId: uuid() });
  }
});
