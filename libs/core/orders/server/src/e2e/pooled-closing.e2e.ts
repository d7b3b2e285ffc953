import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { ResolveMinimums } from '../application/resolve-minimums.use-case';
import { TellMinimumsMissing } from '../application/tell-minimums-missing.use-case';
import { CUT_OFF, DAY, Market, NOON, OPENING, type Buyer } from './market';
import { Night } from './night';

const STATE = `mutation ($id: ID!, $producerId: ID!, $minimumCents: Int) { stateFranco(id: $id, producerId: $producerId, minimumCents: $minimumCents) { minimumCents } }`;
const WISH = `mutation ($orderId: ID!, $topUpCents: Int!, $topUpPercent: Int, $rollsOver: Boolean!) { wishAboutMinimum(orderId: $orderId, topUpCents: $topUpCents, topUpPercent: $topUpPercent, rollsOver: $rollsOver) { topUpCents rollsOver } }`;
const WISHED = 'query ($orderId: ID!) { minimumWish(orderId: $orderId) { topUpCents topUpPercent rollsOver } }';
const OUTCOMES = 'query ($s: ID!) { pooledMinimums(sessionId: $s) { producerName outcome } }';
const HISTORY = `query ($id: ID!) { orderHistory(orderId: $id) { cause askedBy acceptedBy changes { productName before after } } }`;
const SAVE = `mutation ($s: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $s, lines: $lines) { version } }`;
const BASKET = 'query ($s: ID!) { basket(sessionId: $s) { lines { offerId quantity } } }';

describe('a pooled minimum at the cut-off', () => {
  let market: Market;
  let night: Night;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await market.world.quiet();
    await market.world.rows('truncate mail, identity.mailbox');
    await market.world.rows(`update offer set state = 'withdrawn'`);
    night = await Night.fall(market);
  });

  /** The farm's own minimum, stated before the sale opened. */
  async function franco(minimumCents: number, producerId = night.cast.farm) {
    market.world.at = new Date(OPENING.getTime() - 60_000);
    const variables = { id: uuid(), producerId, minimumCents };
    await night.cast.administrator.get(STATE, variables);
    market.world.at = NOON;
  }
  const wish = ({ actor }: Buyer, orderId: string, topUpCents: number, rollsOver = false) =>
    actor.get(WISH, { orderId, topUpCents, rollsOver });
  const linesOf = async (buyer: Buyer, id: string) => (await night.order(buyer, id)).lines;
  const outcomes = async () =>
    (await night.cast.administrator.get(OUTCOMES, { s: night.cast.sessionId })).pooledMinimums;
  async function letters({ settings }: TestActor) {
    const [{ email }] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return market.world.letters(email);
  }
  async function resolveAgain() {
    const app = await market.world.console();
    const call = market.world.call(market.world.first, new Date(CUT_OFF.getTime() + 3_600_000));
    return app.useCases.run(app.get(ResolveMinimums), call, { sessionId: night.cast.sessionId });
  }

  async function tellMissing(hours: number, at: Date) {
    const app = await market.world.console();
    const call = market.world.call(market.world.first, at);
    return app.useCases.run(app.get(TellMinimumsMissing), call, { sessionId: night.cast.sessionId, hours });
  }

  it('that is not reached yet: whoever waits for it reads so once, without what another one ordered', async () => {
    const { louise, marcel, endive } = night.cast;
    const six = new Date(CUT_OFF.getTime() - 6 * 3_600_000);
    await franco(5_000);
    await night.place(marcel, { [endive]: 1 });
    await louise.actor.get(SAVE, { s: night.cast.sessionId, lines: [{ offerId: endive, quantity: 1 }] });
    expect(await tellMissing(5, six)).toEqual({ buyers: 0 });
    expect(await tellMissing(6, six)).toEqual({ buyers: 2 });
    expect(await tellMissing(6, six)).toEqual({ buyers: 2 });
    await market.world.quiet();
    const [[toLouise, ...again], [toMarcel]] = [await letters(louise.actor), await letters(marcel.actor)];
    expect(again).toEqual([]);
    expect(toLouise!.text).toContain('Il manque au plus 40,00 € pour que Ferme de la Course vienne.');
    expect(toLouise!.text).toContain('Ce qui est dans votre panier ne compte qu’une fois commandé.');
    expect(toLouise!.text).not.toMatch(/Marcel/);
    expect(toMarcel!.text).toContain('sans réponse de votre part, elle reste comme elle est');
    expect(await tellMissing(6, new Date(CUT_OFF.getTime() + 60_000))).toEqual({ buyers: 0 });
  });

  it('that is missed: its lines do not come, both sides read why, and all they held is given back', async () => {
    const { louise, marcel, farm, endive, butter, sessionId } = night.cast;
    const farmer = await market.world.member(market.world.first, 'producer', farm, 'Paul');
    await franco(5_000);
    const both = await night.place(louise, { [endive]: 2, [butter]: 1 });
    const only = await night.place(marcel, { [endive]: 1 });
    expect((await night.close()).state).toBe('done');
    expect(await outcomes()).toEqual([{ producerName: 'Ferme de la Course', outcome: 'missed' }]);
    const reasonText = expect.stringContaining('toutes les commandes ensemble');
    expect(await night.order(louise, both.id)).toMatchObject({
      state: 'confirmed',
      lines: [{ state: 'short', reason: 'orders.minimum-missed', reasonText }, { state: 'allocated' }],
    });
    expect(await night.order(marcel, only.id)).toMatchObject({ state: 'short' });
    expect(await market.offers([endive])).toMatchObject([{ reserved: 0, allocated: 0 }]);
    const { nodes } = await night.supplierOrders();
    expect(nodes).toMatchObject([{ producerName: 'Laiterie du Valigot' }]);
    const told = await letters(louise.actor);
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Ferme de la Course ne livre pas/)]);
    const [toFarm] = await letters(farmer);
    expect(toFarm!.subject).toContain('votre franco n’est pas atteint');
    expect(toFarm!.text).not.toMatch(/Louise|Marcel/);
    expect(told[0]!.text).not.toContain('Marcel');
    await resolveAgain();
    await market.world.quiet();
    expect(await letters(louise.actor)).toHaveLength(1);
    const verdicts = await market.world.rows('select 1 from minimum_verdict where session_id = $1', [sessionId]);
    expect(verdicts).toHaveLength(1);
  });

  it.each([
    ['an amount', { topUpCents: 1_500, topUpPercent: 0 }],
    ['a share of the whole order', { topUpCents: 0, topUpPercent: 34 }],
  ])(
    'is reached with what buyers agreed to (%s), as little as is needed, and their orders say so',
    async (_, agreed) => {
      const { louise, marcel, endive } = night.cast;
      await franco(5_000);
      const first = await night.place(louise, { [endive]: 3 });
      const second = await night.place(marcel, { [endive]: 1 });
      await louise.actor.get(WISH, { orderId: first.id, ...agreed, rollsOver: false });
      expect(await marcel.actor.refusal(WISH, { orderId: first.id, topUpCents: 1, rollsOver: false })).toBe(
        'platform.not-allowed',
      );
      expect(await marcel.actor.refusal(WISHED, { orderId: first.id })).toBe('platform.not-found');
      expect((await louise.actor.get(WISHED, { orderId: first.id })).minimumWish).toEqual({
        ...{ ...agreed, rollsOver: false },
      });
      await night.close();
      await resolveAgain();
      expect(await outcomes()).toMatchObject([{ outcome: 'topped-up' }]);
      expect(await linesOf(louise, first.id)).toMatchObject([{ quantity: 4, allocatedQuantity: 4 }]);
      expect(await linesOf(marcel, second.id)).toMatchObject([{ quantity: 1, allocatedQuantity: 1 }]);
      expect(await market.offers([endive])).toMatchObject([{ reserved: 0, allocated: 5 }]);
      const { orderHistory } = await louise.actor.get(HISTORY, { id: first.id });
      expect(orderHistory).toMatchObject([
        { cause: 'placed', changes: [{ before: 0, after: 3 }] },
        { cause: 'topped-up', askedBy: 'rule', acceptedBy: 'buyer', changes: [{ before: 3, after: 4 }] },
        { cause: 'firm', changes: [] },
      ]);
      expect(await louise.actor.refusal(WISH, { orderId: first.id, topUpCents: 1, rollsOver: false })).toBe(
        'orders.order-ended',
      );
    },
  );

  it('uses a share of an order first where the least is missing, not where the name comes first', async () => {
    const { louise, dairy, endive, butter } = night.cast;
    await franco(4_000);
    await franco(1_600, dairy);
    const { id } = await night.place(louise, { [endive]: 3, [butter]: 2 });
    await louise.actor.get(WISH, { orderId: id, topUpCents: 0, topUpPercent: 32, rollsOver: false });
    await night.close();
    const decided = (await outcomes()).map((one: { producerName: string; outcome: string }) =>
      Object.values(one).join(' '),
    );
    expect(decided.toSorted()).toEqual(['Ferme de la Course missed', 'Laiterie du Valigot topped-up']);
    const grown = (await linesOf(louise, id)).map(({ quantity, state }: { quantity: number; state: string }) => [
      ...[state, quantity],
    ]);
    expect(grown.toSorted()).toEqual([
      ['allocated', 4],
      ['short', 3],
    ]);
  });

  it('grows nobody in vain, and rolls over into the next sale’s basket for who wished so', async () => {
    const { louise, marcel, endive, sessionId } = night.cast;
    await franco(20_000);
    const next = uuid();
    await market.world.rows(
      `insert into sales_session (territory_id, id, name, delivery_day, opens_at, cut_off_at, state)
       values ($1, $2, 'Mardi', $3::date + 4, $4, $4::timestamptz + interval '4 days', 'planned')`,
      [market.world.first.id, next, DAY, CUT_OFF],
    );
    await market.world.rows('update offer set available_to = available_to + 10 where id = $1', [endive]);
    const first = await night.place(louise, { [endive]: 3 });
    const second = await night.place(marcel, { [endive]: 2 });
    await wish(louise, first.id, 2_000, true);
    await wish(marcel, second.id, 2_000);
    await night.close();
    expect(await linesOf(louise, first.id)).toMatchObject([{ quantity: 3, state: 'short' }]);
    expect((await louise.actor.get(BASKET, { s: next })).basket.lines).toEqual([{ offerId: endive, quantity: 3 }]);
    expect((await marcel.actor.get(BASKET, { s: next })).basket.lines).toEqual([]);
    expect((await letters(louise.actor))[0]!.text).toContain('panier de la prochaine vente');
    expect(await market.world.rows('select 1 from customer_order where session_id = $1', [sessionId])).toHaveLength(2);
    expect(await market.world.rows('select 1 from customer_order where session_id = $1', [next])).toEqual([]);
  });
});
