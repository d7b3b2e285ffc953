import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { carrier } from '../fixtures/carrier.module';
import { CUT_OFF, DAY, Market, NOON, type Goods, type Kitchen } from '../fixtures/market';
import { makeStandingOrders } from '../fixtures/sale-opens';

const FIELDS = `id name rule ruleText startsOn endsOn mode state skips lines { name quantity priceCeiling } next { day isSkipped closedBecause sale }
  runs { sessionId day outcome reasonText orderId lines shortLines { name wantedQuantity takenQuantity reasonText } }`;
const SAVE = `mutation ($input: StandingOrderInput!) { saveStandingOrder(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($id: ID!, $from: Date!, $input: StandingOrderInput!) { changeStandingOrder(id: $id, from: $from, input: $input) { ${FIELDS} } }`;
const SKIP = `mutation ($id: ID!, $day: Date!, $skip: Boolean!) { skipStandingOrder(id: $id, day: $day, skip: $skip) { ${FIELDS} } }`;
const PAUSE = `mutation ($id: ID!, $paused: Boolean!) { pauseStandingOrder(id: $id, paused: $paused) { ${FIELDS} } }`;
const END = `mutation ($id: ID!) { endStandingOrder(id: $id) { ${FIELDS} } }`;
const ALL = `{ standingOrders { ${FIELDS} } }`;
const ORDERS = '{ orders { nodes { id state fulfilmentLabel lines { offerId quantity } } } }';

interface Spoilt {
  readonly at?: string;
  readonly isAway?: boolean;
  readonly spoil?: string;
  /** Of the kitchen whose id is given. */
  readonly ofKitchen?: string;
  readonly minimum?: number;
}

describe('a standing order', () => {
  let market: Market;
  let chef: Kitchen;
  let [endive, leek] = [] as Goods[];
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
    await market.world.rows(`update offer set state = 'withdrawn'`);
    chef = await market.kitchen('L’Estaminet');
    const farm = await market.farm('Ferme de la Course');
    endive = await market.goods(farm, 'Endive');
    leek = await market.goods(farm, 'Poireau', { reference: 'leek', declared: 2 });
  });

  const asked = (more: object = {}) => ({
    ...{ id: uuid(), name: 'Vendredi', rule: 'FREQ=WEEKLY;BYDAY=TU,FR', startsOn: '2026-07-01', mode: 'order' },
    from: {
      lines: [
        { unitId: endive!.unitId, quantity: 3 },
        { unitId: leek!.unitId, quantity: 5 },
      ],
    },
    ...more,
  });
  const keep = async (more: object = {}, who = chef) =>
    (await who.chef.get(SAVE, { input: asked(more) })).saveStandingOrder;
  const all = async (who = chef) => (await who.chef.get(ALL)).standingOrders;
  const orders = async (who = chef) => (await who.chef.get(ORDERS)).orders.nodes;
  const opens = async (day = DAY, times: object = {}) => {
    const id = await market.session(day, times);
    await market.world.quiet();
    return id;
  };
  async function letters({ chef: actor }: Kitchen = chef) {
    return market.world.letters(await emailOf(actor));
  }
  async function emailOf({ settings }: TestActor): Promise<string> {
    const [row] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return row.email;
  }

  describe('orders when a sale opens', () => {
    it('once, and says by letter and on screen what it could not order', async () => {
      await keep();
      await opens();
      const [order, ...others] = await orders();
      expect([order.state, others, order.fulfilmentLabel]).toEqual(['placed', [], 'Matin']);
      expect(order.lines).toEqual(
        expect.arrayContaining([
          { offerId: endive!.offerId, quantity: 3 },
          { offerId: leek!.offerId, quantity: 2 },
        ]),
      );
      const [{ runs }] = await all();
      expect(runs).toMatchObject([
        {
          outcome: 'ordered',
          orderId: order.id,
          lines: 2,
          shortLines: [
            { name: 'Poireau', wantedQuantity: 5, takenQuantity: 2, reasonText: 'Il n’en reste que 2 sur 5.' },
          ],
        },
      ]);
      const [letter, ...more] = await letters();
      expect([letter!.subject, more]).toEqual([
        '« Vendredi » commandée pour vendredi 10 juillet 2026 : 1 ligne manque',
        [],
      ]);
      for (const said of ['Poireau', '2 sur 5', 'Ferme de la Course', `/portal/commandes/${order.id}`])
        expect(letter!.text).toContain(said);
    });

    it('nothing above a price that the kitchen named, and says it; the order keeps to it', async () => {
      const lines = (ceiling: string) => ({
        lines: [
          { unitId: endive!.unitId, quantity: 3, priceCeiling: '9,50' },
          { unitId: leek!.unitId, quantity: 2, priceCeiling: ceiling },
        ],
      });
      expect(await chef.chef.refusal(SAVE, { input: asked({ from: lines('gratis') }) })).toBe(
        'purchasing.ceiling-invalid',
      );
      expect(await all()).toEqual([]);
      await keep({ from: lines('9.49') });
      await opens();
      const [order] = await orders();
      expect(order.lines).toEqual([{ offerId: endive!.offerId, quantity: 3 }]);
      const [{ runs, lines: kept }] = await all();
      expect(kept.map(({ priceCeiling }: { priceCeiling: string }) => priceCeiling)).toEqual(['9.50', '9.49']);
      expect(runs[0].shortLines).toMatchObject([
        { name: 'Poireau', takenQuantity: 0, reasonText: 'À 9.50 €, au-dessus de votre plafond de 9.49 €.' },
      ]);
      expect((await letters())[0]!.text).toContain('au-dessus de votre plafond');
      const rows = await market.world.rows(
        'select price_ceiling::text as ceiling from order_line where order_id = $1',
        [order.id],
      );
      expect(rows).toEqual([{ ceiling: '9.50' }]);
    });

    it('once, asked twice, on two workers at a time, and late', async () => {
      await keep();
      const session = await opens();
      await Promise.all([1, 2, 3].map(() => makeStandingOrders(market, session)));
      await makeStandingOrders(market, session, new Date('2026-07-09T20:59:00Z'));
      await makeStandingOrders(market, session, new Date(CUT_OFF));
      expect([(await orders()).length, (await letters()).length, (await all())[0].runs.length]).toEqual([1, 1, 1]);
    });

    it('once, on two workers from the beginning', async () => {
      const session = await opens();
      await keep();
      await Promise.all([1, 2, 3].map(() => makeStandingOrders(market, session)));
      expect([(await orders()).length, (await letters()).length]).toEqual([1, 1]);
      expect(await market.basket(chef, session)).toEqual({});
    });

    it('once, when it broke half-way: before the order, and before it was said', async () => {
      const session = await opens();
      await keep();
      carrier.onReserve = async () => {
        throw new Error('The worker was killed.');
      };
      await expect(makeStandingOrders(market, session)).rejects.toThrow('killed');
      expect([await orders(), await letters()]).toEqual([[], []]);
      carrier.onReserve = async () => undefined;
      await makeStandingOrders(market, session);
      await market.world.rows(`update standing_run set outcome = 'prepared', order_id = null where session_id = $1`, [
        session,
      ]);
      await makeStandingOrders(market, session);
      expect([(await orders()).length, (await letters()).length, (await all())[0].runs[0].outcome]).toEqual([
        1,
        1,
        'ordered',
      ]);
      expect(await market.basket(chef, session)).toEqual({});
    });

    it('what is left, when somebody else was faster between filling and ordering', async () => {
      const session = await opens();
      await keep();
      carrier.onReserve = async () => {
        carrier.onReserve = async () => undefined;
        await market.world.rows('update offer set declared = 1 where id = $1', [endive!.offerId]);
      };
      await makeStandingOrders(market, session);
      const [order] = await orders();
      expect(order.lines).toEqual(expect.arrayContaining([{ offerId: endive!.offerId, quantity: 1 }]));
      expect((await letters())[0]!.text).toContain('Il n’en reste que 1 sur 3.');
    });

    it('one day once, whatever the number of its sales', async () => {
      await keep();
      await opens();
      await opens();
      expect([(await orders()).length, (await letters()).length]).toEqual([1, 1]);
    });

    it('nothing on another day, on a day left out, while it pauses, or once it has ended', async () => {
      const { id } = await keep();
      await opens('2026-07-11', { cutOffAt: '2026-07-10T21:00:00.000Z' });
      await chef.chef.get(SKIP, { id, day: DAY, skip: true });
      await opens();
      await chef.chef.get(SKIP, { id, day: DAY, skip: false });
      await chef.chef.get(PAUSE, { id, paused: true });
      await opens();
      await chef.chef.get(PAUSE, { id, paused: false });
      await chef.chef.get(END, { id });
      await opens();
      expect([await orders(), await letters(), (await all())[0].state]).toEqual([[], [], 'ended']);
    });
  });

  describe('never drops anything silently', () => {
    it('nor orders what the kitchen put in the basket itself', async () => {
      const session = await opens();
      await market.fill(chef, session, [[leek!, 1]]);
      await keep();
      await makeStandingOrders(market, session);
      expect([await orders(), (await market.basket(chef, session))[endive!.offerId]]).toEqual([[], 3]);
      expect((await letters())[0]!.text).toContain('rien n’a été commandé à votre place');
    });

    it.each([
      ['the sale was over', { at: CUT_OFF }, 'La vente était close'],
      ['there is no way to receive it', { isAway: true }, 'Aucun mode de réception'],
      [
        'nothing of it is to be had',
        { spoil: 'update offer set declared = 0 where reserved + allocated = 0' },
        'Rien de cette commande permanente',
      ],
      [
        'the kitchen may not order',
        { ofKitchen: `update participation set state = 'suspended' where id = $1` },
        'ne peut pas commander en ce moment',
      ],
      ['the order is below the minimum', { minimum: 90_000 }, 'Une commande commence à 900'],
      [
        'nobody of the kitchen is left',
        { ofKitchen: 'delete from membership where organisation_id = $1' },
        'Plus personne de l’établissement',
      ],
    ])('when %s', async (_when, { at, isAway, spoil, ofKitchen, minimum }: Spoilt, why) => {
      const session = await opens();
      await keep();
      const contact = `${chef.id}@test.example`;
      await market.world.rows('update participation set email = $2 where id = $1', [chef.id, contact]);
      const own = await emailOf(chef.chef);
      if (isAway) carrier.isAway = true;
      if (spoil) await market.world.rows(spoil);
      if (ofKitchen) await market.world.rows(ofKitchen, [chef.id]);
      if (minimum)
        await market.administrator.get(
          'mutation ($s: JSON!) { saveModuleSettings(module: "orders", settings: $s) { id } }',
          { s: { minimumOrderCents: minimum } },
        );
      await makeStandingOrders(market, session, at ? new Date(at) : NOON);
      await makeStandingOrders(market, session, at ? new Date(at) : NOON);
      const read = [...(await market.world.letters(own)), ...(await market.world.letters(contact))];
      expect(read.map(({ text }) => text)).toEqual([expect.stringContaining(why)]);
      expect(
        await market.world.rows(
          `select outcome from standing_run where session_id = $1 and outcome in ('prepared', 'ordered')`,
          [session],
        ),
      ).toEqual([]);
      await market.administrator.get('mutation { saveModuleSettings(module: "orders", settings: {}) { id } }');
    });
  });

  it('that only prepares fills the basket, once, and says so', async () => {
    await keep({ mode: 'basket' });
    const session = await opens();
    await makeStandingOrders(market, session);
    expect(await orders()).toEqual([]);
    expect(await market.basket(chef, session)).toEqual({ [endive!.offerId]: 3, [leek!.offerId]: 2 });
    expect((await letters()).map(({ subject }) => subject)).toEqual([
      '« Vendredi » : votre panier est prêt pour vendredi 10 juillet 2026 : 1 ligne manque',
    ]);
  });

  it('is read in words, with what the territory does on its next days', async () => {
    const rules = {
      id: uuid(),
      validFrom: '2026-07-12',
      note: 'Fériés',
      rulebook: { ...NO_RULES, closedOn: ['public-holiday'] },
    };
    await market.administrator.get(
      'mutation ($id: ID!, $validFrom: Date!, $note: String!, $rulebook: RulebookInput!) { publishRulebook(id: $id, validFrom: $validFrom, note: $note, rulebook: $rulebook) { id } }',
      rules,
    );
    await market.administrator.get(
      'mutation { markCalendarDay(day: "2026-07-14", kind: "public-holiday", label: "Fête nationale") { day } }',
    );
    await opens();
    // Nothing is ordered by itself in an auction: it is no sale of these days.
    await market.auction('2026-07-17', '2026-07-16T21:00:00.000Z');
    const { id, ruleText, next } = await keep();
    expect(ruleText).toBe('tous les mardis et vendredis, sauf le 14 juillet');
    expect(next).toHaveLength(8);
    expect(next.slice(0, 3)).toMatchObject([
      { day: DAY, sale: 'open', closedBecause: null },
      { day: '2026-07-14', closedBecause: 'Fête nationale', sale: 'none' },
      { day: '2026-07-17', isSkipped: false, sale: 'none' },
    ]);
    const skipped = (await chef.chef.get(SKIP, { id, day: '2026-07-17', skip: true })).skipStandingOrder;
    expect([skipped.skips, skipped.ruleText]).toEqual([
      ['2026-07-17'],
      'tous les mardis et vendredis, sauf les 14 juillet et 17 juillet',
    ]);
  });

  it('is changed from a day on: what it did before stays', async () => {
    const { id } = await keep();
    await opens();
    const input = asked({
      name: 'Vendredi léger',
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      from: { lines: [{ unitId: endive!.unitId, quantity: 1 }] },
    });
    const changed = { id, from: '2026-07-17', input };
    await chef.chef.get(CHANGE, changed);
    await chef.chef.get(CHANGE, changed);
    expect(await all()).toMatchObject([
      { id, endsOn: '2026-07-16', runs: [{ outcome: 'ordered' }], state: 'active' },
      { id: input.id, startsOn: '2026-07-17', endsOn: null, runs: [], ruleText: 'tous les vendredis' },
    ]);
    expect(await chef.chef.refusal(CHANGE, { id, from: '2026-07-09', input: asked() })).toBe('purchasing.day-gone');
  });

  it('is refused when it cannot be understood, and is nobody else’s', async () => {
    const refused = (more: object, who = chef) => who.chef.refusal(SAVE, { input: asked(more) });
    expect(await refused({ rule: 'FREQ=YEARLY' })).toBe('purchasing.rule-unsupported');
    expect(await refused({ endsOn: '2026-06-30' })).toBe('purchasing.dates-reversed');
    expect(await refused({ from: {} })).toBe('purchasing.lines-missing');
    expect(await refused({ mode: 'maybe' })).toBe('platform.input-invalid');
    expect(await all()).toEqual([]);
    const { id } = await keep();
    const [other, stranger] = [await market.kitchen('Marcel'), await market.kitchen('Voisine', market.world.neighbour)];
    for (const who of [other, stranger]) {
      expect(await who.chef.refusal(PAUSE, { id, paused: true })).toBe('platform.not-found');
      expect(await who.chef.refusal(END, { id })).toBe('platform.not-found');
      expect(await who.chef.refusal(SKIP, { id, day: DAY, skip: true })).toBe('platform.not-found');
      expect(await all(who)).toEqual([]);
    }
    expect(await refused({ id }, other)).toBe('platform.not-found');
    expect(await chef.chef.refusal(SKIP, { id, day: '2026-07-15', skip: true })).toBe('purchasing.day-not-in-rule');
    expect(await chef.chef.refusal(SKIP, { id, day: '2026-07-07', skip: true })).toBe('purchasing.day-gone');
    await chef.chef.get(END, { id });
    expect(await chef.chef.refusal(PAUSE, { id, paused: true })).toBe('purchasing.standing-ended');
    expect((await all())[0]).toMatchObject({ id, state: 'ended' });
  });
});
