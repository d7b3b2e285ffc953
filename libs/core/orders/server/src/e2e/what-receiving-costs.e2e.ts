import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { Market, NOON } from './market';
import { MarketRules } from './market-rules';
import { CHANGE, PLACE, Table } from './table';
import { van } from './van.module';

const OPTIONS = 'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id isBrought costCents } }';
const TERMS = `query ($id: ID!) { basket(sessionId: $id) { estimateCents
  terms { deliveryFeeCents deliveryVatBp freeDeliveryFromCents } } }`;
const FEE = `query ($id: ID!) { order(id: $id) { state deliveryFeeCents estimateCents
  vatWithDelivery { excludingCents byRate { rateBp baseCents vatCents } } } }`;

describe('what receiving an order costs', () => {
  let market: Market;
  let rules: MarketRules;
  let administrator: TestActor;
  let table: Table;

  beforeAll(async () => {
    market = await Market.open();
    rules = new MarketRules(market);
    administrator = await market.world.member(market.world.first, 'territory-administrator');
  });
  afterAll(async () => {
    van.costCents = null;
    rules.close();
    await market.close();
  });
  beforeEach(async () => {
    market.world.at = NOON;
    await rules.none();
    await rules.are({ deliveryFeeCents: 900, freeDeliveryFromCents: 3_800 });
    van.costCents = 650;
    table = await Table.lay(market);
  });

  /** 29 € of goods, or 38.50 € with three crates. */
  const filled = async (quantity = 2): Promise<number> => {
    const lines = [
      { offerId: table.endive, quantity },
      { offerId: table.leek, quantity: 1 },
    ];
    return (await table.save(lines)).version;
  };
  const orderOf = async (id: string) => (await administrator.get(FEE, { id })).order;
  const feeOf = async (id: string): Promise<number> => (await orderOf(id)).deliveryFeeCents;
  const placed = async (more: object = {}, quantity = 2) =>
    (await table.chef.actor.get(PLACE, table.request(await filled(quantity), more))).placeOrder;

  it('is said with each option, unknown where its module does not know it', async () => {
    const options = async () => (await table.chef.actor.get(OPTIONS, { id: table.sessionId })).fulfilmentOptions;
    const full = { id: 'van:full', isBrought: true, costCents: null };
    expect(await options()).toEqual([{ id: 'van:morning', isBrought: true, costCents: 650 }, full]);
    van.costCents = null;
    expect(await options()).toEqual([{ id: 'van:morning', isBrought: true, costCents: null }, full]);
  });

  it('is what its option said when the order is placed, taxed as a delivery', async () => {
    const { id } = await placed();
    const order = await orderOf(id);
    expect(order).toMatchObject({ deliveryFeeCents: 650, vatWithDelivery: { excludingCents: 2_900 + 650 } });
    expect(order.vatWithDelivery.byRate[1]).toEqual({ rateBp: 2_000, baseCents: 650, vatCents: 130 });
  });

  it('is the fee of the rules where its option said nothing', async () => {
    van.costCents = null;
    expect(await feeOf((await placed()).id)).toBe(900);
  });

  it('is nothing from the amount of the rules on, and nothing where the option asks nothing', async () => {
    expect(await feeOf((await placed({}, 3)).id)).toBe(0);
    van.costCents = 0;
    expect(await feeOf((await placed()).id)).toBe(0);
  });

  it('follows from the basket as a buyer reads it', async () => {
    await filled();
    const { basket } = await table.chef.actor.get(TERMS, { id: table.sessionId });
    const terms = { deliveryFeeCents: 900, deliveryVatBp: 2_000, freeDeliveryFromCents: 3_800 };
    expect(basket).toEqual({ estimateCents: 2_900, terms });
  });

  it('stays what was promised, whatever is asked since, when the order changes before the cut-off', async () => {
    const { id, lines } = await placed();
    van.costCents = 1_200;
    const lineId = lines.find(({ offerId }: { offerId: string }) => offerId === table.endive).id;
    const change = (quantity: number) => table.chef.actor.get(CHANGE, { orderId: id, lineId, quantity });
    expect(await feeOf(id)).toBe(650);
    await change(3);
    expect(await feeOf(id)).toBe(0);
    await change(1);
    expect(await feeOf(id)).toBe(650);
  });

  it('is refused when it is dearer than the buyer read, in both languages, and nothing is kept', async () => {
    const request = table.request(await filled(), { deliveryFeeCents: 650 });
    van.costCents = 700;
    for (const [language, sentence] of [
      ['fr', 'Recevoir cette commande coûte maintenant 7,00 € HT, et non plus 6,50 €. Relisez-la avant de commander.'],
      ['en', 'Receiving this order now costs €7.00 excluding VAT, and no longer €6.50. Read it again before ordering.'],
    ] as const) {
      const { errors } = await table.chef.actor.ask(PLACE, request, language);
      expect(errors![0]).toMatchObject({ message: sentence, extensions: { refusal: 'orders.delivery-fee-rose' } });
    }
    expect(await table.reserved()).toEqual([0, 0]);
    expect(await market.world.rows('select 1 from van_place where order_id = $1', [request.input.id])).toEqual([]);
    van.costCents = 650;
    expect((await table.chef.actor.get(PLACE, request)).placeOrder.id).toBe(request.input.id);
  });

  it('may have fallen since the buyer read it', async () => {
    van.costCents = 500;
    expect(await feeOf((await placed({ deliveryFeeCents: 650 })).id)).toBe(500);
  });

  it('asked twice, is that of the first time', async () => {
    const request = table.request(await filled(), { deliveryFeeCents: 650 });
    await table.chef.actor.get(PLACE, request);
    van.costCents = 5_000;
    expect((await table.chef.actor.get(PLACE, request)).placeOrder.id).toBe(request.input.id);
    expect(await feeOf(request.input.id)).toBe(650);
  });
});
