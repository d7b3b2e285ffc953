import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { OrderGuides } from '../application/order-guides';
import { GuideOfSession } from '../application/order-guide.query';
import { Market, type Goods, type Kitchen } from '../fixtures/market';

const GUIDE = `query ($s: ID!) { orderGuide(sessionId: $s) { families entries { unitId ownName productName usualQuantity learntQuantity isPinned timesOrdered
  lastOrderedOn lastUnitPrice offer { offerId available unitPrice kind } reason reasonText proposals { offerId kind unitLabel } } } }`;
const SAVE = 'mutation ($input: GuideEntryInput!) { saveGuideEntry(input: $input) }';
const REMOVE = 'mutation ($id: ID!) { removeGuideEntry(unitId: $id) }';

describe('the order guide of a kitchen', () => {
  let market: Market;
  let chef: Kitchen;
  let session: string;
  let [endive, leek, butter] = [] as Goods[];
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
    chef = await market.kitchen('L’Estaminet');
    const farm = await market.farm('Ferme de la Course');
    endive = await market.goods(farm, 'Endive', { declared: 40 });
    leek = await market.goods(farm, 'Poireau', { reference: 'leek' });
    butter = await market.goods(await market.farm('Laiterie'), 'Beurre', { reference: 'butter' });
    session = await market.session();
    for (const quantity of [2, 9, 3]) await market.order(chef, session, [[endive, quantity]]);
    await market.order(chef, session, [
      [leek, 1],
      [butter, 4],
    ]);
    await market.world.quiet();
  });
  afterAll(() => market.close());

  const guide = async (who = chef) => (await who.chef.get(GUIDE, { s: session })).orderGuide;
  const entry = async (goods: Goods) =>
    (await guide()).entries.find(({ unitId }: { unitId: string }) => unitId === goods.unitId);
  const learnt = () =>
    market.world.rows(
      'select unit_id, buyer_id, learnt_quantity, times_ordered, last_ordered_at, last_unit_price from guide_entry order by 1, 2',
    );

  it('is learnt from its orders, with what serves each entry today', async () => {
    expect(await entry(endive!)).toMatchObject({
      ...{ usualQuantity: 3, learntQuantity: 3, timesOrdered: 3, lastOrderedOn: '2026-07-09', lastUnitPrice: '9.50' },
      offer: { offerId: endive!.offerId, available: 26, kind: 'same' },
      ...{ reason: null, proposals: [] },
    });
    expect((await guide()).entries).toHaveLength(3);
  });

  it('is the same however often an order is told, and when it is learnt from the beginning', async () => {
    const before = await learnt();
    await market.world.rows(
      `update outbox set published_at = null, id = gen_random_uuid() where name = 'orders.order-placed.v1'`,
    );
    await market.world.quiet();
    expect(await learnt()).toEqual(before);
    await market.world.rows('update guide_entry set learnt_quantity = 77, times_ordered = 5');
    await chef.chef.get('mutation { relearnGuide }');
    expect(await learnt()).toEqual(before);
  });

  it('knows of more orders than it keeps, from one to the next and from the beginning', async () => {
    const busy = await market.kitchen('Le Grand Hôtel');
    for (let order = 0; order < 33; order += 1) await market.order(busy, session, [[butter!, 1]]);
    market.world.at = new Date('2026-07-09T12:30:00Z');
    await market.order(busy, session, [[butter!, 2]]);
    await market.world.quiet();
    const before = await learnt();
    const found = (await guide(busy)).entries[0];
    expect(found).toMatchObject({ timesOrdered: 34, learntQuantity: 1 });
    await busy.chef.get('mutation { relearnGuide }');
    expect(await learnt()).toEqual(before);
  });

  it('is set by hand: a name, a quantity, a pin; and learning leaves that alone', async () => {
    const input = { unitId: endive!.unitId, ownName: '  Chicons ', usualQuantity: 6, isPinned: true };
    await chef.chef.get(SAVE, { input });
    await chef.chef.get('mutation { relearnGuide }');
    expect(await entry(endive!)).toMatchObject({
      ownName: 'Chicons',
      usualQuantity: 6,
      learntQuantity: 3,
      isPinned: true,
    });
    expect((await guide()).entries[0].ownName).toBe('Chicons');
    await chef.chef.get('mutation ($f: [String!]) { arrangeGuide(families: $f) }', { f: ['dairy', 'drinks'] });
    expect((await guide()).families[0]).toBe('dairy');
  });

  it('loses an entry until it is ordered again', async () => {
    await chef.chef.get(REMOVE, { id: leek!.unitId });
    await chef.chef.get('mutation { relearnGuide }');
    expect(await entry(leek!)).toBeUndefined();
    market.world.at = new Date('2026-07-09T13:00:00Z');
    await market.order(chef, session, [[leek!, 2]]);
    await market.world.quiet();
    expect(await entry(leek!)).toMatchObject({ timesOrdered: 2 });
  });

  it('says why goods cannot be had, and proposes what is near without taking it', async () => {
    const farm = await market.farm('Ferme du Bois');
    const box = await market.goods(farm, 'Endive', { unit: 'carton', productId: endive!.productId });
    const other = await market.goods(farm, 'Chicon');
    await market.world.rows(`update offer set state = 'paused' where id = $1`, [endive!.offerId]);
    const found = await entry(endive!);
    expect(found).toMatchObject({ offer: null, reason: 'purchasing.other-unit-only' });
    expect(found.proposals).toMatchObject([
      { offerId: box.offerId, kind: 'other-unit', unitLabel: 'carton' },
      { offerId: other.offerId, kind: 'other-producer' },
    ]);
    await market.world.rows(`update offer set state = 'open' where id = $1`, [endive!.offerId]);
  });

  it('costs five statements, whatever its length', async () => {
    const app = await market.world.console();
    const call = {
      ...market.world.call(market.world.first),
      credentials: {
        kind: 'message',
        territoryId: market.world.first.id,
        membershipId: chef.chef.membershipId,
      } as const,
    };
    const count = () =>
      app.useCases.write({ name: 'purchasing.count', permission: null }, call, async (work) => {
        let statements = 0;
        const rows: typeof work.rows = (statement) => ((statements += 1), work.rows(statement));
        const row: typeof work.row = async (statement) => (await rows(statement))[0] ?? null;
        const { entries } = await app.get(GuideOfSession).read({ ...work, rows, row }, { sessionId: session });
        return { output: { statements, entries: entries.length }, summary: null };
      });
    await count();
    // The rules of the territory and the product references are known from the first time.
    const { statements, entries } = await count();
    expect(statements).toBeLessThanOrEqual(5);
    expect(entries).toBe(3);
  });

  it('is read by other modules, and by no other kitchen', async () => {
    const app = await market.world.console();
    const rows = await app.useCases.write(
      { name: 'purchasing.look', permission: null },
      market.world.call(market.world.first),
      async (work) => ({
        output: await app.get(OrderGuides).of(work, chef.id),
        summary: await work.rows(sql`select 1`),
      }),
    );
    expect(rows[0]).toMatchObject({
      ownName: 'Chicons',
      unitLabel: 'cagette',
      usualQuantity: 6,
      referenceCode: expect.any(String),
    });
    expect((await guide(await market.kitchen('Chez Personne'))).entries).toEqual([]);
    const stranger = await market.kitchen('Voisine', market.world.neighbour);
    expect(await stranger.chef.refusal(GUIDE, { s: session })).toBe('platform.not-found');
    expect(await stranger.chef.refusal(SAVE, { input: { unitId: endive!.unitId } })).toBe('purchasing.goods-unknown');
    expect(await market.administrator.refusal(GUIDE, { s: session })).toBe('platform.not-allowed');
  });
});
