import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { v7 as uuid } from 'uuid';
import { carrier } from '../fixtures/carrier.module';
import { Market, NOON, type Goods, type Kitchen } from '../fixtures/market';
import { watchStandingOrders } from '../fixtures/day-before';

const SAVE =
  'mutation ($input: StandingOrderInput!) { saveStandingOrder(input: $input) { id missed next { day sale } } }';
const PAUSE = 'mutation ($id: ID!, $paused: Boolean!) { pauseStandingOrder(id: $id, paused: $paused) { id } }';
const SKIP =
  'mutation ($id: ID!, $day: Date!, $skip: Boolean!) { skipStandingOrder(id: $id, day: $day, skip: $skip) { id } }';
const CANCEL = 'mutation ($id: ID!, $reason: String!) { cancelSession(sessionId: $id, reason: $reason) { state } }';
const ALL = '{ standingOrders { id missed runs { day outcome } } }';
const TUESDAY = '2026-07-14';
const MONDAY_NOON = new Date('2026-07-13T10:00:00Z');

describe('a standing order for a day without a sale', () => {
  let market: Market;
  let chef: Kitchen;
  let endive: Goods;
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    Object.assign(carrier, { isAway: false, onReserve: async () => undefined });
    market.world.at = NOON;
    await market.world.quiet();
    // What earlier tests left is out of the way.
    await market.world.rows('update standing_order set is_paused = true');
    await market.world.rows(`update sales_session set state = 'cancelled', cancel_reason = 'Essai'`);
    chef = await market.kitchen('L’Estaminet');
    endive = await market.goods(await market.farm('Ferme de la Course'), 'Endive', { to: '2026-08-01' });
  });

  const keep = async (more: object = {}, who = chef) => {
    const from = { lines: [{ unitId: endive.unitId, quantity: 3 }] };
    const rule = 'FREQ=WEEKLY;BYDAY=TU';
    const input = { id: uuid(), name: 'Mardi', rule, startsOn: '2026-07-01', mode: 'order', from, ...more };
    return (await who.chef.get(SAVE, { input })).saveStandingOrder;
  };
  const all = async (who = chef) => (await who.chef.get(ALL)).standingOrders;
  const sale = (opensAt: string) => market.session(TUESDAY, { opensAt, cutOffAt: '2026-07-13T21:00:00.000Z' });
  async function letters({ chef: actor }: Kitchen = chef) {
    const [row] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [actor.settings.membershipId],
    );
    const all = await market.world.letters(row.email);
    return all.filter(({ subject }) => subject.includes('« '));
  }

  it('is told to its kitchen the day before, once, on two workers at a time and late; it stays to be read', async () => {
    await keep();
    await Promise.all([1, 2, 3].map(() => watchStandingOrders(market, TUESDAY, MONDAY_NOON)));
    await watchStandingOrders(market, TUESDAY, new Date('2026-07-14T07:00:00Z'));
    const [letter, ...more] = await letters();
    expect([letter!.subject, more]).toEqual(['« Mardi » : rien ne sera commandé pour mardi 14 juillet 2026', []]);
    expect(letter!.text).toContain('aucune vente n’est prévue pour ce jour');
    expect((await all())[0].missed).toEqual([TUESDAY]);
  });

  it('is looked for by itself from the day on which it is kept: each noon for the next day', async () => {
    await market.world.rows(`delete from job_run where name = 'purchasing.watch-standing-orders'`);
    await keep();
    const waiting = () =>
      market.world.rows(
        `select payload->>'day' as day, not_before as at from job_run where name = 'purchasing.watch-standing-orders' order by 1`,
      );
    // At two in the afternoon, noon has passed: tomorrow's sale is what it is.
    expect(await waiting()).toEqual([{ day: '2026-07-11', at: new Date('2026-07-10T10:00:00Z') }]);
    await watchStandingOrders(market, '2026-07-11', new Date('2026-07-10T10:00:00Z'));
    expect((await waiting()).map(({ day }) => day)).toEqual(['2026-07-11', '2026-07-12']);
    expect(await letters()).toEqual([]);
  });

  it('says why: what the territory marks on that day, or the reason for which the sale was cancelled', async () => {
    const rulebook = { ...NO_RULES, closedOn: ['public-holiday'] };
    await market.administrator.get(
      'mutation ($id: ID!, $rulebook: RulebookInput!) { publishRulebook(id: $id, validFrom: "2026-07-12", note: "Fériés", rulebook: $rulebook) { id } }',
      { id: uuid(), rulebook },
    );
    await market.administrator.get(
      `mutation { markCalendarDay(day: "${TUESDAY}", kind: "public-holiday", label: "Fête nationale") { day } }`,
    );
    await keep();
    await watchStandingOrders(market, TUESDAY, MONDAY_NOON);
    expect((await letters()).map(({ text }) => text)).toContainEqual(expect.stringContaining('Fête nationale'));
    await market.administrator.get(`mutation { clearCalendarDay(day: "${TUESDAY}", kind: "public-holiday") }`);
  });

  it('is told at once when the sale that it waited for is cancelled, and again for another one', async () => {
    await keep();
    const first = await sale('2026-07-12T06:00:00.000Z');
    await market.administrator.get(CANCEL, { id: first, reason: 'Route inondée' });
    await market.world.quiet();
    const [letter, ...more] = await letters();
    expect([letter!.subject, more]).toEqual(['« Mardi » : rien ne sera commandé pour mardi 14 juillet 2026', []]);
    for (const said of ['la vente de ce jour est annulée', 'Route inondée']) expect(letter!.text).toContain(said);
    await watchStandingOrders(market, TUESDAY, MONDAY_NOON);
    expect(await letters()).toHaveLength(1);
    // One that opens after all is ordered, and what was said of the day is no longer true.
    await sale('2026-07-08T06:00:00.000Z');
    await market.world.quiet();
    expect(await all()).toMatchObject([{ missed: [], runs: [{ day: TUESDAY, outcome: 'ordered' }] }]);
    expect(await letters()).toHaveLength(2);
  });

  it('is not told where a sale is held, and of none that rests, leaves the day out or has ended', async () => {
    const [{ id: paused }, { id: skipped }] = [await keep(), await keep({ name: 'Sauté' })];
    await keep({ name: 'Fini', endsOn: '2026-07-13' });
    await chef.chef.get(PAUSE, { id: paused, paused: true });
    await chef.chef.get(SKIP, { id: skipped, day: TUESDAY, skip: true });
    await watchStandingOrders(market, TUESDAY, MONDAY_NOON);
    expect(await letters()).toEqual([]);
    await chef.chef.get(PAUSE, { id: paused, paused: false });
    await sale('2026-07-13T16:00:00.000Z');
    await watchStandingOrders(market, TUESDAY, MONDAY_NOON);
    expect([await letters(), (await all()).flatMap(({ missed }: { missed: string[] }) => missed)]).toEqual([[], []]);
  });

  it('of a neighbour is the neighbour’s: nobody hears of another territory', async () => {
    const next = await market.kitchen('Voisine', market.world.neighbour);
    const there = await market.goods(
      await market.farm('Ferme d’à côté', market.world.neighbour),
      'Endive',
      {},
      market.world.neighbour,
    );
    await keep({ from: { lines: [{ unitId: there.unitId, quantity: 1 }] } }, next);
    await watchStandingOrders(market, TUESDAY, MONDAY_NOON);
    expect([await letters(next), (await all(next))[0].missed]).toEqual([[], []]);
  });
});
