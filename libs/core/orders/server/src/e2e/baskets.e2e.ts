import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, Market, NOON } from './market';
import { OPTIONS, SAVE, Table } from './table';

describe('a basket', () => {
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

  it('fills a basket line by line, with what each line costs and what is left', async () => {
    const first = await table.save([{ offerId: table.endive, quantity: 2 }]);
    expect(first).toMatchObject({ version: 1, estimateCents: 1_900, producerCount: 1 });
    const second = await table.save([{ offerId: table.leek, quantity: 3, substitution: 'never' }]);
    expect(second).toMatchObject({ id: first.id, version: 2, estimateCents: 1_900 + 2_999 });
    expect(second.lines).toMatchObject([
      { offerId: table.endive, quantity: 2, substitution: 'ask', unitPrice: '9.50', available: 10 },
      { offerId: table.leek, quantity: 3, substitution: 'never', unitPrice: '1.999', estimateCents: 2_999 },
    ]);
    expect((await table.save([{ offerId: table.endive, quantity: 0 }])).lines).toHaveLength(1);
    const { basket } = await table.chef.actor.get(
      'query ($id: ID!) { basket(sessionId: $id) { id version lines { offerId } } }',
      { id: table.sessionId },
    );
    expect(basket).toEqual({ id: first.id, version: 3, lines: [{ offerId: table.leek }] });
  });

  it('shows an empty basket before anything was put in', async () => {
    const { basket } = await table.chef.actor.get(
      'query ($id: ID!) { basket(sessionId: $id) { version estimateCents lines { offerId } } }',
      { id: table.sessionId },
    );
    expect(basket).toEqual({ version: 0, estimateCents: 0, lines: [] });
  });

  it('refuses wrong quantities, unknown offers and closed sessions, and keeps the basket as it was', async () => {
    await table.save([{ offerId: table.endive, quantity: 2 }]);
    const lines = (offerId: string, quantity: number) => ({
      sessionId: table.sessionId,
      lines: [{ offerId, quantity }],
    });
    const wrong = await table.chef.actor.ask(SAVE, lines(table.endive, -3), 'en');
    expect(wrong.errors![0]!.extensions).toMatchObject({ refusal: 'orders.quantity-invalid', code: 'BAD_INPUT' });
    expect(wrong.errors![0]!.extensions.fields).toHaveProperty(['lines.0.quantity']);
    expect(await table.chef.actor.refusal(SAVE, lines(table.endive, 100_000))).toBe('orders.quantity-invalid');
    expect(await table.chef.actor.refusal(SAVE, lines(uuid(), 1))).toBe('orders.offer-unknown');
    expect(await table.chef.actor.refusal(SAVE, { ...lines(table.endive, 1), sessionId: uuid() })).toBe(
      'platform.not-found',
    );
    market.world.at = CUT_OFF;
    expect(await table.chef.actor.refusal(SAVE, lines(table.endive, 1))).toBe('orders.session-closed');
    market.world.at = NOON;
    expect(await table.save([])).toMatchObject({ version: 2, lines: [{ offerId: table.endive, quantity: 2 }] });
  });

  it('keeps what its buyer wishes of a line that runs short when only its quantity is set', async () => {
    await table.save([{ offerId: table.leek, quantity: 3, substitution: 'never' }]);
    const { lines } = await table.save([{ offerId: table.leek, quantity: 4 }]);
    expect(lines.find(({ offerId }: { offerId: string }) => offerId === table.leek)).toMatchObject({
      ...{ quantity: 4, substitution: 'never' },
    });
  });

  it('refuses a basket with a neighbour’s offer', async () => {
    const foreign = await market.offer(await market.producer('Ferme d’à côté', market.world.neighbour));
    expect(
      await table.chef.actor.refusal(SAVE, { sessionId: table.sessionId, lines: [{ offerId: foreign, quantity: 1 }] }),
    ).toBe('orders.offer-unknown');
  });

  it('offers what the logistics modules offer, and nothing once the session is closed', async () => {
    const { fulfilmentOptions } = await table.chef.actor.get(OPTIONS, { sessionId: table.sessionId });
    expect(fulfilmentOptions).toMatchObject([
      { id: 'van:morning', module: 'van', feasible: true },
      { id: 'van:full', feasible: false, reason: 'Le camion est plein.' },
    ]);
    market.world.at = CUT_OFF;
    expect((await table.chef.actor.get(OPTIONS, { sessionId: table.sessionId })).fulfilmentOptions).toEqual([]);
  });
});
