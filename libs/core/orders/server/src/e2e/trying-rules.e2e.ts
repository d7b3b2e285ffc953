import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RulebookReplay } from '@maillon/core/orders/contract';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Market, NOON } from './market';
import { MarketRules } from './market-rules';
import { Night } from './night';
import { van } from './van.module';

const SUPPLY =
  'query ($id: ID) { supplierOrders(sessionId: $id) { nodes { producerName estimateCents commissionBp commissionCents } } }';
const REPLAY = `query ($rulebook: RulebookInput!, $validFrom: Date!) { rulebookReplay(rulebook: $rulebook, validFrom: $validFrom) {
  sessions { name isReproduced refusedBecause
    before { orders lines salesCents deliveryFeeCents commissionCents localShareBp } after { orders lines salesCents deliveryFeeCents commissionCents localShareBp } }
  orders { buyerName salesBeforeCents salesAfterCents feeBeforeCents feeAfterCents refusedBecause } orderCount
  lines { buyerName productName change reason reasonText cents } lineCount
  producers { producerName linesRefused salesBeforeCents salesAfterCents commissionBeforeCents commissionAfterCents }
  minimums { producerName orderedAfterCents minimumBeforeCents minimumAfterCents isMissedBefore isMissedAfter }
  planned { name reasonText } } }`;

describe('rules tried on past sales', () => {
  let market: Market;
  let rules: MarketRules;
  let administrator: TestActor;
  let night: Night;

  beforeAll(async () => {
    market = await Market.open();
    rules = new MarketRules(market);
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    await market.world.startWorker();
  });
  afterAll(async () => {
    rules.close();
    await market.close();
  });
  beforeEach(async () => {
    market.world.at = NOON;
    await rules.none();
    van.costCents = null;
    night = await Night.fall(market);
  });

  const replay = async (changed: Partial<Rulebook>, actor = administrator) =>
    (
      await actor.get<{ rulebookReplay: RulebookReplay }>(REPLAY, {
        ...{ rulebook: { ...NO_RULES, ...changed }, validFrom: '2026-08-01' },
      })
    ).rulebookReplay;

  /** 20 € and 10 € at Louise’s, 40 € at Marcel’s; closed. */
  const evening = async () => {
    const { louise, marcel, endive, leek, butter } = night.cast;
    await night.place(louise, { [endive]: 2, [leek]: 1 });
    await night.place(marcel, { [butter]: 10 });
    expect(await night.close()).toMatchObject({ state: 'done' });
  };

  it('are found again exactly as they were recorded, and the rules of the day are written on the papers', async () => {
    await rules.are({
      deliveryFeeCents: 500,
      freeDeliveryFromCents: 3_500,
      commissionBp: 800,
      minimumOrderCents: 1_000,
    });
    await evening();
    const { supplierOrders } = await administrator.get(SUPPLY, { id: night.cast.sessionId });
    expect(supplierOrders.nodes).toEqual([
      { producerName: 'Ferme de la Course', estimateCents: 3_000, commissionBp: 800, commissionCents: 240 },
      { producerName: 'Laiterie du Valigot', estimateCents: 4_000, commissionBp: 800, commissionCents: 320 },
    ]);
    const same = { deliveryFeeCents: 500, freeDeliveryFromCents: 3_500, commissionBp: 800, minimumOrderCents: 1_000 };
    const { sessions, orders, lines, producers } = await replay(same);
    const figures = { orders: 2, lines: 3, salesCents: 7_000, deliveryFeeCents: 500, commissionCents: 560 };
    expect(sessions).toMatchObject([{ isReproduced: true, refusedBecause: null, before: figures, after: figures }]);
    expect([orders, lines, producers]).toEqual([[], [], []]);
    // Pooled, a producer needs all orders of the sale together: one would have come, the other not.
    const pooled = await replay({ ...same, minimumPerProducerMode: 'pooled', minimumPerProducerCents: 3_500 });
    expect(pooled.sessions[0]!.after.salesCents).toBe(7_000);
    expect(pooled.minimums).toEqual([
      {
        ...{
          producerName: 'Ferme de la Course',
          orderedAfterCents: 3_000,
          minimumBeforeCents: 0,
          minimumAfterCents: 3_500,
        },
        ...{ isMissedBefore: false, isMissedAfter: true },
      },
    ]);
  });

  it('leave what a van asked as it was, and only say from when on it would have been free', async () => {
    van.costCents = 650;
    await rules.are({ deliveryFeeCents: 500, freeDeliveryFromCents: 3_500 });
    await evening();
    van.costCents = 9_000;
    const dearer = await replay({ deliveryFeeCents: 800, freeDeliveryFromCents: null });
    expect(dearer.sessions).toMatchObject([
      { isReproduced: true, before: { deliveryFeeCents: 650 }, after: { deliveryFeeCents: 1_300 } },
    ]);
  });

  it('show line by line what a minimum would have refused', async () => {
    await evening();
    const { sessions, orders, lines, producers } = await replay({ minimumOrderCents: 3_500 });
    expect(sessions[0]).toMatchObject({
      isReproduced: true,
      before: { orders: 2, salesCents: 7_000 },
      after: { orders: 1, salesCents: 4_000 },
    });
    expect(orders).toEqual([
      {
        ...{
          buyerName: 'Chez Louise',
          salesBeforeCents: 3_000,
          salesAfterCents: 0,
          feeBeforeCents: 0,
          feeAfterCents: 0,
        },
        refusedBecause: 'Une commande commence à 35,00 € hors taxes ; il manque 5,00 €.',
      },
    ]);
    expect(lines.map(({ cents, change, reason }) => [cents, change, reason])).toEqual([
      [2_000, 'refused', 'orders.below-minimum'],
      [1_000, 'refused', 'orders.below-minimum'],
    ]);
    expect(producers).toEqual([
      {
        ...{ producerName: 'Ferme de la Course', linesRefused: 2, salesBeforeCents: 3_000, salesAfterCents: 0 },
        ...{ commissionBeforeCents: 0, commissionAfterCents: 0 },
      },
    ]);
  });

  it('show what would become local, what would cost more, and what would not be delivered at all', async () => {
    await evening();
    const local = { perimeter: false, supplyArea: false, departments: ['80'], withinKm: null };
    const before = await market.world.rows<{ is_local: boolean }>('select is_local from order_line order by is_local');
    expect(before.map((row) => row.is_local)).toEqual([false, false, false]);
    const { sessions, lines } = await replay({
      local: { ...local, departments: ['62'] },
      deliveryFeeCents: 700,
      commissionBp: 1_000,
    });
    expect(sessions[0]).toMatchObject({
      before: { localShareBp: 0, deliveryFeeCents: 0, commissionCents: 0 },
      after: { localShareBp: 10_000, deliveryFeeCents: 1_400, commissionCents: 700 },
    });
    expect(lines.map(({ change }) => change)).toEqual(Array(3).fill('becomes-local'));
    const closed = await replay({ weekdays: [1] });
    expect(closed.sessions[0]).toMatchObject({
      after: { orders: 0 },
      refusedBecause: expect.stringContaining('jour de la semaine'),
    });
    expect(closed.lineCount).toBe(3);
  });

  it('leave a buyer the minimum that was agreed with him', async () => {
    await evening();
    await market.world.rows(
      `insert into organisation_setting (territory_id, organisation_id, module_id, settings) values ($1, $2, 'orders', '{"minimumOrderCents": 1000}')`,
      [market.world.first.id, night.cast.louise.id],
    );
    const { sessions, orders } = await replay({ minimumOrderCents: 50_000 });
    expect(sessions[0]).toMatchObject({ isReproduced: true, after: { orders: 1, salesCents: 3_000 } });
    expect(orders.map(({ buyerName }) => buyerName)).toEqual(['Chez Marcel']);
  });

  it.each([
    ['price', `update order_line set unit_price = 40 where product_name like 'Endive%'`],
    ['origin', `update order_line set is_local = false where product_name like 'Beurre%'`],
  ])('are not found again when the %s of a line is not what it was', async (_, tampering) => {
    const bound = { deliveryFeeCents: 500, freeDeliveryFromCents: 3_500, localOnly: true };
    const local = { perimeter: false, supplyArea: false, departments: ['62'], withinKm: null };
    await rules.are({ ...bound, local });
    await evening();
    expect((await replay({})).sessions).toMatchObject([{ isReproduced: true }]);
    await market.world.rows(tampering);
    expect((await replay({})).sessions).toMatchObject([{ isReproduced: false }]);
  });

  it('warn of the sessions that are planned and would not fit', async () => {
    await market.world.rows(
      `insert into sales_session (territory_id, id, name, delivery_day, opens_at, cut_off_at, state) values ($1, $2, 'Août', '2026-08-07', '2026-08-01T06:00:00Z', '2026-08-06T20:00:00Z', 'planned')`,
      [market.world.first.id, uuid()],
    );
    const { planned } = await replay({ cutOff: { daysBefore: 1, time: '18:00' } });
    expect(planned).toEqual([{ name: 'Août', reasonText: expect.stringContaining('6 août 2026 à 18:00') }]);
    expect((await replay({})).planned).toEqual([]);
  });

  it('change nothing, and refuse rules that contradict themselves', async () => {
    await evening();
    const state = () =>
      market.world.rows(
        'select (select count(*) from order_line) as lines, (select count(*) from rulebook_version) as versions',
      );
    const before = await state();
    await replay({ minimumOrderCents: 900_000, localOnly: true });
    const nowhere = { perimeter: false, supplyArea: false, departments: [], withinKm: null };
    const rulebook = { ...NO_RULES, local: nowhere };
    expect(await administrator.refusal(REPLAY, { rulebook, validFrom: '2026-08-01' })).toBe('rulebook.invalid');
    expect(await state()).toEqual(before);
  });

  it('are the territory’s own: a neighbour tries his rules on nothing', async () => {
    await evening();
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(await replay({ minimumOrderCents: 900_000 }, next)).toMatchObject({
      sessions: [],
      lines: [],
      producers: [],
    });
    const rulebook = { ...NO_RULES };
    expect(await night.cast.louise.actor.refusal(REPLAY, { rulebook, validFrom: '2026-08-01' })).toBe(
      'platform.not-allowed',
    );
  });
});
