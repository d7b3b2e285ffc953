import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, Market } from './market';
import { MarketRules } from './market-rules';
import { Night } from './night';
import { CANCEL } from './table';
import { van } from './van.module';

const QUOTE = `query ($sessionId: ID!, $buyerId: ID!, $lines: [LateOrderLineInput!]!) {
  lateOrder(sessionId: $sessionId, buyerId: $buyerId, lines: $lines) {
    orderId estimateCents usualWayId lines { offerId quantity unitPrice estimateCents producerName }
    ways { deliveryFeeCents option { id feasible reason } } } }`;
const PLACE = `mutation ($input: PlaceLateOrderInput!) { placeLateOrder(input: $input) {
  id state buyerName estimateCents deliveryFeeCents lines { offerId quantity state substitution } } }`;
const HISTORY = `query ($id: ID!) { orderHistory(orderId: $id) { number cause askedBy acceptedBy note changes { before after } } }`;
const PARTS = `{ supplierOrders { nodes { lines { productName quantity parts { buyerName quantity lateNote } } } } }`;
const AUDIT = `query ($about: ID) { audit(object: $about, first: 5) { nodes { useCase } } }`;

/** 15:00 in the territory: the hour of the family; the sale itself closes at 23:00. */
const HOUR = new Date('2026-07-09T13:00:00Z');

describe('an order for a kitchen that has none, past the own hour of a family', () => {
  let market: Market;
  let rules: MarketRules;
  let night: Night;
  let farmer: TestActor;
  let administrator: TestActor;

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
    van.costCents = null;
    night = await Night.fall(market);
    ({ administrator } = night.cast);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
    await ruled();
    market.world.at = HOUR;
  });

  const ruled = async (more: object = {}) => {
    await rules.none();
    const families = [...new Set([await market.familyOf(night.cast.endive), await market.familyOf(night.cast.leek)])];
    await rules.are({ familyCutOffs: families.map((family) => ({ family, daysBefore: 1, time: '15:00' })), ...more });
  };
  const asked = (more: object = {}) => ({
    ...{ id: uuid(), sessionId: night.cast.sessionId, buyerId: night.cast.louise.id },
    ...{ lines: [{ offerId: night.cast.endive, quantity: 2 }], fulfilmentOptionId: 'van:morning' },
    ...{ reason: 'La ferme est d’accord.', ...more },
  });
  const place = async (input: object, actor = administrator) => (await actor.get(PLACE, { input })).placeLateOrder;
  const refusal = (input: object, actor = administrator) => actor.refusal(PLACE, { input });
  const quote = async (more: object = {}) => {
    const { sessionId, buyerId, lines } = asked(more);
    return (await administrator.get(QUOTE, { sessionId, buyerId, lines })).lateOrder;
  };
  const units = async (offerId: string) => (await market.offers([offerId])).map((one) => [one.reserved, one.allocated]);
  const orders = () => market.world.rows<{ id: string }>('select id from customer_order');
  async function subjects({ settings }: TestActor): Promise<string[]> {
    const [{ email }] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    await market.world.quiet();
    return (await market.world.letters(email)).map(({ subject }: { subject: string }) => subject);
  }

  it('is made once, with a trace that says who and why, and both sides read of it at once', async () => {
    const wanted = asked({
      lines: [
        { offerId: night.cast.endive, quantity: 2 },
        { offerId: night.cast.leek, quantity: 1 },
      ],
    });
    for (const _time of ['once', 'again'])
      expect(await place(wanted)).toMatchObject({ id: wanted.id, state: 'placed', estimateCents: 3_000 });
    expect(await orders()).toHaveLength(1);
    expect(await units(night.cast.endive)).toEqual([[2, 0]]);
    expect((await administrator.get(HISTORY, { id: wanted.id })).orderHistory).toMatchObject([
      {
        ...{
          number: 1,
          cause: 'let-through',
          askedBy: 'manager',
          acceptedBy: 'manager',
          note: 'La ferme est d’accord',
        },
        changes: [
          { before: 0, after: 2 },
          { before: 0, after: 1 },
        ],
      },
    ]);
    expect(await subjects(farmer)).toEqual([expect.stringMatching(/^Commandé après l’heure : Chez Louise, .* \+ 1$/)]);
    expect(await subjects(night.cast.louise.actor)).toEqual([
      expect.stringMatching(/^Le territoire a commandé pour vous : /),
    ]);
    expect(await night.cast.louise.actor.refusal(CANCEL, { orderId: wanted.id })).toBe('orders.ordered-too-late');
    const { nodes } = (await administrator.get(AUDIT, { about: wanted.id })).audit;
    expect(nodes.at(-1)).toMatchObject({ useCase: 'orders.place-late-order' });
  });

  it('is served by the cut-off as any other, and its producer reads why it came late', async () => {
    await place(asked());
    await night.close();
    expect(await units(night.cast.endive)).toEqual([[0, 2]]);
    const [order] = (await farmer.get(PARTS)).supplierOrders.nodes;
    expect(order.lines).toMatchObject([
      { quantity: 2, parts: [{ buyerName: 'Chez Louise', quantity: 2, lateNote: 'La ferme est d’accord' }] },
    ]);
  });

  it('says beforehand what it would cost, by which way, and changes nothing', async () => {
    van.costCents = 450;
    expect(await quote()).toMatchObject({
      ...{ orderId: null, estimateCents: 2_000, usualWayId: 'van:morning' },
      lines: [{ quantity: 2, unitPrice: '10.00', estimateCents: 2_000, producerName: 'Ferme de la Course' }],
    });
    const { ways } = await quote();
    const way = ways.find(({ option }: { option: { id: string } }) => option.id === 'van:morning');
    expect(way).toMatchObject({ deliveryFeeCents: 450, option: { feasible: true } });
    expect(await orders()).toEqual([]);
    expect(await refusal(asked({ deliveryFeeCents: 449 }))).toBe('orders.delivery-fee-rose');
    expect(await place(asked({ deliveryFeeCents: 450 }))).toMatchObject({ deliveryFeeCents: 450 });
  });

  it('leaves the basket of the buyer alone', async () => {
    market.world.at = new Date(HOUR.getTime() - 1);
    const { sessionId, louise, butter } = night.cast;
    const SAVE = `mutation ($s: ID!, $o: ID!) { saveBasket(sessionId: $s, lines: [{ offerId: $o, quantity: 3 }]) { version } }`;
    const { saveBasket } = await louise.actor.get(SAVE, { s: sessionId, o: butter });
    market.world.at = HOUR;
    await place(asked());
    const { basket } = await louise.actor.get(
      'query ($s: ID!) { basket(sessionId: $s) { version lines { quantity } } }',
      {
        s: sessionId,
      },
    );
    expect(basket).toEqual({ version: saveBasket.version, lines: [{ quantity: 3 }] });
  });

  it('is not made where the buyer has an order, to which the goods are added', async () => {
    market.world.at = new Date(HOUR.getTime() - 1);
    const { id } = await night.place(night.cast.louise, { [night.cast.endive]: 1 });
    market.world.at = HOUR;
    expect(await refusal(asked())).toBe('orders.has-an-order');
    expect(await quote()).toMatchObject({ orderId: id, ways: [] });
  });

  it('two managers at once make one', async () => {
    const both = await Promise.allSettled([place(asked()), place(asked())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await orders()).toHaveLength(1);
    expect(await units(night.cast.endive)).toEqual([[2, 0]]);
  });

  it('nobody else makes it, and nothing is made beyond the offer, the rules or the way, or for the neighbour', async () => {
    const { louise, endive, leek } = night.cast;
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    const theirs = await market.buyer('Chez eux', market.world.neighbour);
    const of = (offerId: string, quantity: number) => ({ lines: [{ offerId, quantity }] });
    const twice = [endive, endive].map((offerId) => ({ offerId, quantity: 1 }));
    for (const [actor, wanted, code] of [
      [louise.actor, asked(), 'platform.not-allowed'],
      [farmer, asked(), 'platform.not-allowed'],
      [next, asked(), 'platform.not-found'],
      [administrator, asked({ buyerId: theirs.id }), 'platform.not-found'],
      [administrator, asked({ buyerId: night.cast.farm }), 'platform.not-found'],
      [administrator, asked({ sessionId: uuid() }), 'platform.not-found'],
      [administrator, asked({ reason: ' ' }), 'orders.override-reason-missing'],
      [administrator, asked(of(endive, 0)), 'orders.quantity-invalid'],
      [administrator, asked({ lines: twice }), 'orders.quantity-invalid'],
      [administrator, asked({ lines: [] }), 'platform.input-invalid'],
      [administrator, asked(of(endive, 11)), 'orders.offer-exhausted'],
      [administrator, asked(of(uuid(), 1)), 'orders.offer-unknown'],
      [administrator, asked({ fulfilmentOptionId: 'van:full' }), 'orders.fulfilment-infeasible'],
      [administrator, asked({ fulfilmentOptionId: 'boat:morning' }), 'orders.fulfilment-infeasible'],
    ] as const)
      expect([code, await refusal(wanted, actor)]).toEqual([code, code]);
    await ruled({ minimumOrderCents: 5_000 });
    expect(await refusal(asked())).toBe('orders.below-minimum');
    await ruled();
    await market.world.rows(`update participation set state = 'suspended' where id = $1`, [louise.id]);
    expect(await refusal(asked())).toBe('orders.buyer-suspended');
    await market.world.rows(`update participation set state = 'approved' where id = $1`, [louise.id]);
    await market.world.rows('delete from site where organisation_id = $1', [louise.id]);
    expect(await refusal(asked())).toBe('orders.fulfilment-infeasible');
    expect(await quote()).toMatchObject({ ways: [], usualWayId: null });
    expect(await orders()).toEqual([]);
    expect(await units(leek)).toEqual([[0, 0]]);
    expect(await subjects(farmer)).toEqual([]);
  });

  it('what can still be ordered needs nobody, past the cut-off nothing is, and an id is used once', async () => {
    market.world.at = new Date(HOUR.getTime() - 1);
    expect(await refusal(asked())).toBe('orders.not-late');
    market.world.at = HOUR;
    const [other] = await market.world.rows<{ code: string }>(
      'select code from product_reference where family <> $1 order by code limit 1',
      [await market.familyOf(night.cast.endive)],
    );
    const inTime = await market.offer(night.cast.dairy, { product: 'Beurre', reference: other!.code });
    const both = [...asked().lines, { offerId: inTime, quantity: 1 }];
    expect(await refusal(asked({ lines: both }))).toBe('orders.not-late');
    const wanted = asked();
    await place(wanted);
    expect(await refusal({ ...wanted, buyerId: night.cast.marcel.id })).toBe('platform.already-done');
    const more = [{ offerId: night.cast.endive, quantity: 3 }];
    expect(await refusal({ ...wanted, lines: more })).toBe('platform.already-done');
    market.world.at = CUT_OFF;
    expect(await refusal(asked({ buyerId: night.cast.marcel.id }))).toBe('orders.session-closed');
  });
});
