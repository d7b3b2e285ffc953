import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, Market } from './market';
import { MarketRules } from './market-rules';
import { Night } from './night';
import { CANCEL, CHANGE } from './table';

const LET = `mutation ($id: ID!, $orderId: ID!, $offerId: ID!, $quantity: Int!, $reason: String!) {
  orderPastCutOff(id: $id, orderId: $orderId, offerId: $offerId, quantity: $quantity, reason: $reason) {
    state estimateCents deliveryFeeCents lines { id offerId quantity servedQuantity state substitution } } }`;
const HISTORY = `query ($id: ID!) { orderHistory(orderId: $id) { cause askedBy acceptedBy note changes { before after } } }`;
const PARTS = `{ supplierOrders { nodes { lines { productName quantity parts { quantity lateNote } } } } }`;
const FAMILIES = 'query ($sessionId: ID!) { familiesPastHour(sessionId: $sessionId) }';

/** 15:00 in the territory: the hour of the family; the sale itself closes at 23:00. */
const HOUR = new Date('2026-07-09T13:00:00Z');

describe('past the own hour of a family, before the cut-off of the sale', () => {
  let market: Market;
  let rules: MarketRules;
  let night: Night;
  let farmer: TestActor;
  let administrator: TestActor;
  let family: string;
  let orderId: string;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
    rules = new MarketRules(market);
  });
  afterAll(async () => {
    rules.close();
    await market.close();
  });
  beforeEach(async () => {
    await market.world.quiet();
    await market.world.rows('truncate mail, identity.mailbox');
    await rules.none();
    night = await Night.fall(market);
    ({ administrator } = night.cast);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
    family = await market.familyOf(night.cast.endive);
    await rules.are({ familyCutOffs: [{ family, daysBefore: 1, time: '15:00' }] });
    orderId = (await night.place(night.cast.louise, { [night.cast.endive]: 4 })).id;
    market.world.at = HOUR;
  });

  const asked = (more: object = {}) => ({
    ...{ id: uuid(), orderId, offerId: night.cast.endive, quantity: 2, reason: 'Le livreur de Louise était en panne.' },
    ...more,
  });
  const lines = async (wanted: Readonly<Record<string, unknown>>, actor = administrator) =>
    (await actor.get(LET, wanted)).orderPastCutOff.lines;
  const units = async (offerId: string) => {
    const [offer] = await market.offers([offerId]);
    return [offer?.reserved, offer?.allocated];
  };
  const history = async (id = orderId) => (await administrator.get(HISTORY, { id })).orderHistory;
  async function subjects({ settings }: TestActor): Promise<string[]> {
    const [{ email }] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    await market.world.quiet();
    return (await market.world.letters(email)).map(({ subject }: { subject: string }) => subject);
  }

  it('a manager lets more of a line through: once, with a trace, and its producer is told', async () => {
    const wanted = asked();
    for (const _time of ['once', 'again'])
      expect(await lines(wanted)).toMatchObject([{ quantity: 6, state: 'intention' }]);
    expect(await units(night.cast.endive)).toEqual([6, 0]);
    expect((await history()).slice(1)).toMatchObject([
      {
        ...{ cause: 'let-through', askedBy: 'manager', acceptedBy: 'manager' },
        ...{ note: 'Le livreur de Louise était en panne', changes: [{ before: 4, after: 6 }] },
      },
    ]);
    expect(await subjects(farmer)).toEqual([expect.stringMatching(/^Commandé après l’heure : 2 × Endive/)]);
    const change = { orderId, lineId: (await lines(wanted))[0].id, quantity: 1 };
    expect(await night.cast.louise.actor.refusal(CHANGE, change)).toBe('orders.ordered-too-late');
    expect(await night.cast.louise.actor.refusal(CANCEL, { orderId })).toBe('orders.ordered-too-late');
  });

  it('or a line that the order did not have, which the cut-off serves as any other', async () => {
    const leek = { offerId: night.cast.leek, quantity: 3 };
    await rules.none();
    const both = [...new Set([family, await market.familyOf(night.cast.leek)])];
    await rules.are({ familyCutOffs: both.map((one) => ({ family: one, daysBefore: 1, time: '15:00' })) });
    expect(await lines(asked(leek))).toMatchObject([
      { offerId: night.cast.endive, quantity: 4 },
      { offerId: night.cast.leek, quantity: 3, state: 'intention', substitution: 'ask' },
    ]);
    expect(await units(night.cast.leek)).toEqual([3, 0]);
    await night.close();
    expect(await units(night.cast.leek)).toEqual([0, 3]);
    const [order] = (await farmer.get(PARTS)).supplierOrders.nodes;
    expect(order.lines).toMatchObject([
      { quantity: 4, parts: [{ lateNote: null }] },
      { quantity: 3, parts: [{ lateNote: 'Le livreur de Louise était en panne' }] },
    ]);
    expect(await history()).toMatchObject([
      { cause: 'placed', changes: [{ before: 0, after: 4 }] },
      { cause: 'let-through', changes: [{ before: 0, after: 3 }] },
      { cause: 'firm', changes: [] },
    ]);
  });

  it('nobody else does, and nothing without a reason, beyond the offer, from the neighbour, or under an id used before', async () => {
    const { louise, endive } = night.cast;
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    for (const [actor, wanted, refusal] of [
      [louise.actor, asked(), 'platform.not-allowed'],
      [farmer, asked(), 'platform.not-allowed'],
      [next, asked(), 'platform.not-found'],
      [administrator, asked({ orderId: uuid() }), 'platform.not-found'],
      [administrator, asked({ reason: ' ' }), 'orders.override-reason-missing'],
      [administrator, asked({ quantity: 0 }), 'orders.quantity-invalid'],
      [administrator, asked({ quantity: 7 }), 'orders.offer-exhausted'],
      [administrator, asked({ offerId: uuid() }), 'orders.offer-unknown'],
    ] as const)
      expect(await actor.refusal(LET, wanted)).toBe(refusal);
    const state = (to: string) =>
      market.world.rows('update customer_order set state = $2 where id = $1', [orderId, to]);
    await state('delivered');
    expect(await administrator.refusal(LET, asked())).toBe('orders.order-ended');
    await state('placed');
    expect(await units(endive)).toEqual([4, 0]);
    expect(await history()).toHaveLength(1);
    expect(await subjects(farmer)).toEqual([]);
  });

  it('what can still be ordered needs nobody, and what the closing is to decide waits for it', async () => {
    market.world.at = new Date(HOUR.getTime() - 1);
    expect(await administrator.refusal(LET, asked())).toBe('orders.not-late');
    const other = await night.place(night.cast.marcel, { [night.cast.endive]: 1 });
    market.world.at = HOUR;
    const wanted = asked();
    await lines(wanted);
    expect(await administrator.refusal(LET, { ...wanted, orderId: other.id })).toBe('platform.already-done');
    market.world.at = CUT_OFF;
    expect(await administrator.refusal(LET, asked())).toBe('orders.session-closed');
  });

  it('the manager reads which families are past their hour while the sale is open', async () => {
    const { sessionId, louise } = night.cast;
    const read = async () => (await administrator.get(FAMILIES, { sessionId })).familiesPastHour;
    expect(await read()).toEqual([family]);
    market.world.at = new Date(HOUR.getTime() - 1);
    expect(await read()).toEqual([]);
    market.world.at = CUT_OFF;
    expect(await read()).toEqual([]);
    expect(await louise.actor.refusal(FAMILIES, { sessionId })).toBe('platform.not-allowed');
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(await next.refusal(FAMILIES, { sessionId })).toBe('platform.not-found');
  });
});
