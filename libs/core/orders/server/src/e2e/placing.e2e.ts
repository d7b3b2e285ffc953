import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CUT_OFF, DAY, Market, NOON } from './market';
import { CHANGE, ONE, PLACE, SAVE, Table } from './table';

describe('an order', () => {
  let market: Market;
  let table: Table;

  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    table = await Table.lay(market);
  });

  const settings = (values: object) =>
    market.world.rows(`update module_installation set settings = $1 where module_id = 'orders'`, [
      JSON.stringify(values),
    ]);

  it('places an order: reserved, numbered, promised, and the basket is empty', async () => {
    const order = await table.place();
    expect(order).toMatchObject({
      state: 'placed',
      buyerName: 'L’Estaminet',
      deliveryDay: DAY,
      windowStart: '2026-07-10T05:00:00.000Z',
      fulfilmentModule: 'van',
      fulfilmentSteps: ['producer', 'round', 'kitchen'],
      fulfilmentLabel: 'Camion du matin',
      estimateCents: 1_900 + 1_000,
      deliveredCents: null,
    });
    expect(order.reference).toMatch(/^AAA-26-\d{6}-.$/);
    expect(order.lines).toMatchObject([
      {
        offerId: table.endive,
        quantity: 2,
        allocatedQuantity: 0,
        state: 'intention',
        reason: null,
        producerCommune: 'Montreuil-sur-Mer',
      },
      { offerId: table.leek, quantity: 1, estimateCents: 1_000 },
    ]);
    expect(await table.reserved()).toEqual([2, 1]);
    expect(await table.save([])).toMatchObject({ lines: [], version: 3 });
    expect((await table.chef.actor.get(ONE, { id: order.id })).order).toEqual(order);
  });

  it('keeps with each line what the buyer wishes when it is short, through later changes', async () => {
    const wishes = [
      { offerId: table.endive, quantity: 2, substitution: 'never' },
      { offerId: table.leek, quantity: 1, substitution: 'accept' },
    ];
    const { version } = await table.save(wishes);
    const { placeOrder: order } = await table.chef.actor.get(PLACE, table.request(version));
    const wishOf = ({ lines }: any) => lines.map(({ substitution }: any) => substitution);
    expect(wishOf(order)).toEqual(['never', 'accept']);
    const change = { orderId: order.id, lineId: order.lines[0].id, quantity: 1 };
    expect(wishOf((await table.chef.actor.get(CHANGE, change)).changeOrderLine)).toEqual(['never', 'accept']);
    const administrator = await market.world.member(market.world.first, 'territory-administrator');
    const next = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(wishOf((await administrator.get(ONE, { id: order.id })).order)).toEqual(['never', 'accept']);
    expect((await next.get(ONE, { id: order.id })).order).toBeNull();
  });

  it('asks when the buyer said nothing, and refuses a wish that it does not know', async () => {
    expect((await table.place()).lines.map(({ substitution }: any) => substitution)).toEqual(['ask', 'ask']);
    const lines = [{ offerId: table.endive, quantity: 1, substitution: 'whatever' }];
    expect(await table.chef.actor.refusal(SAVE, { sessionId: table.sessionId, lines })).toBe('platform.input-invalid');
  });

  it('does once what is sent twice, and says so when the content changed', async () => {
    const { version } = await table.save([{ offerId: table.endive, quantity: 2 }]);
    const input = table.request(version, { note: ' Sonnez ' });
    const first = await table.chef.actor.get(PLACE, input);
    expect(first.placeOrder.note).toBe('Sonnez');
    expect(await table.chef.actor.get(PLACE, input)).toEqual(first);
    expect(await table.reserved()).toEqual([2, 0]);
    expect(await table.chef.actor.refusal(PLACE, { input: { ...input.input, note: 'Autre' } })).toBe(
      'platform.already-done',
    );
    market.world.at = new Date(CUT_OFF.getTime() + 60_000);
    expect(await table.chef.actor.get(PLACE, input)).toEqual(first);
  });

  it('refuses an order from a basket that changed, an empty one, a late one and one that nobody can bring, and changes nothing', async () => {
    expect(await table.chef.actor.refusal(PLACE, table.request(0))).toBe('orders.basket-empty');
    const { version } = await table.save([{ offerId: table.endive, quantity: 2 }]);
    expect(await table.chef.actor.refusal(PLACE, table.request(version + 1))).toBe('orders.basket-changed');
    expect(await table.chef.actor.refusal(PLACE, table.request(version, { fulfilmentOptionId: 'van:full' }))).toBe(
      'orders.fulfilment-infeasible',
    );
    expect(await table.chef.actor.refusal(PLACE, table.request(version, { fulfilmentOptionId: 'boat:morning' }))).toBe(
      'orders.fulfilment-infeasible',
    );
    market.world.at = CUT_OFF;
    expect(await table.chef.actor.refusal(PLACE, table.request(version))).toBe('orders.session-closed');
    expect(await table.reserved()).toEqual([0, 0]);
    market.world.at = NOON;
    expect(await table.save([])).toMatchObject({ version: version + 1, lines: [{ quantity: 2 }] });
  });

  it('reserves all lines or none, and says what is left', async () => {
    await table.place(9);
    const other = await market.buyer('Chez Louise');
    const { version } = await table.save(
      [
        { offerId: table.leek, quantity: 1 },
        { offerId: table.endive, quantity: 2 },
      ],
      other,
    );
    const { errors } = await other.actor.ask(PLACE, table.request(version));
    expect(errors![0]!.extensions).toMatchObject({ refusal: 'orders.offer-exhausted', data: { left: 1 } });
    expect(await table.reserved()).toEqual([9, 1]);
  });

  it('holds to the least order and the largest basket that the territory has set', async () => {
    await settings({ minimumOrderCents: 2_500, maximumLines: 2, maximumQuantity: 5 });
    const { version } = await table.save([{ offerId: table.endive, quantity: 2 }]);
    const refused = await table.chef.actor.ask(PLACE, table.request(version));
    expect(refused.errors![0]).toMatchObject({
      message: 'Une commande commence à 25,00 € hors taxes ; il manque 6,00 €.',
      extensions: { refusal: 'orders.below-minimum' },
    });
    expect(await table.reserved()).toEqual([0, 0]);
    expect(
      await table.chef.actor.refusal(SAVE, {
        sessionId: table.sessionId,
        lines: [{ offerId: table.leek, quantity: 6 }],
      }),
    ).toBe('orders.quantity-invalid');
    const third = await market.offer(table.farm, { product: 'Chou' });
    const lines = [table.leek, third].map((offerId) => ({ offerId, quantity: 1 }));
    expect(await table.chef.actor.refusal(SAVE, { sessionId: table.sessionId, lines })).toBe('orders.too-many-lines');
    await settings({});
  });
});
