import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal } from '@maillon/platform/contract';
import type { RunningConsole } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { CloseSessionStep } from '../application/close-session-step.use-case';
import { PlaceOrder } from '../application/place-order.use-case';
import { SaveBasket } from '../application/save-basket.use-case';
import { CUT_OFF, Market, NOON, type Buyer } from './market';
import { van } from './van.module';

describe('many buyers at once', () => {
  let market: Market;
  let door: RunningConsole;
  let farm: string;
  let sessionId: string;

  beforeAll(async () => {
    market = await Market.open();
    door = await market.world.console();
    farm = await market.producer('Ferme de la Course');
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    sessionId = await market.session(`Vendredi ${uuid()}`);
  });
  afterEach(() => {
    van.onReserve = async () => undefined;
  });

  const save = (buyer: Buyer, lines: object[]) =>
    door.useCases.run(door.get(SaveBasket), market.call(buyer), { sessionId, lines });
  const place = async (buyer: Buyer, basketVersion: number, id = uuid(), at = NOON) => {
    const input = { id, sessionId, basketVersion, fulfilmentOptionId: 'van:morning' };
    return door.useCases.run(door.get(PlaceOrder), market.call(buyer, at), input);
  };
  const outcome = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'placed',
      (error: Error) => (error instanceof Refusal ? error.code : String(error)),
    );
  const count = (outcomes: string[], wanted: string) => outcomes.filter((one) => one === wanted).length;
  const buyers = (number: number) =>
    Promise.all(Array.from({ length: number }, (_, index) => market.buyer(`Table ${index}`)));

  it('two hundred want one of ten units: ten get it', async () => {
    const offerId = await market.offer(farm, { declared: 10 });
    const everybody = await buyers(200);
    const baskets = await Promise.all(everybody.map((buyer) => save(buyer, [{ offerId, quantity: 1 }])));
    const outcomes = await Promise.all(everybody.map((buyer, index) => outcome(place(buyer, baskets[index]!.version))));
    expect([count(outcomes, 'placed'), count(outcomes, 'orders.offer-exhausted')]).toEqual([10, 190]);
    expect(await market.offers([offerId])).toMatchObject([{ reserved: 10 }]);
    const [orders] = await market.world.rows(
      'select count(*)::int as count, count(distinct reference)::int as references from customer_order where session_id = $1',
      [sessionId],
    );
    expect(orders).toEqual({ count: 10, references: 10 });
  });

  it('orders that name the same offers in different orders do not block each other', async () => {
    const [one, two] = [await market.offer(farm, { product: 'Un' }), await market.offer(farm, { product: 'Deux' })];
    const everybody = await buyers(20);
    const outcomes = await Promise.all(
      everybody.map(async (buyer, index) => {
        const lines = [one, two].map((offerId) => ({ offerId, quantity: 1 }));
        const { version } = await save(buyer, index % 2 ? lines : lines.toReversed());
        return outcome(place(buyer, version));
      }),
    );
    expect(count(outcomes, 'placed')).toBe(20);
    expect(await market.offers([one, two])).toMatchObject([{ reserved: 20 }, { reserved: 20 }]);
  });

  it('baskets are filled while others order the same goods', async () => {
    const offers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => market.offer(farm, { product: `Produit ${index}`, declared: 1_000 })),
    );
    const everybody = await buyers(10);
    const outcomes = await Promise.all(
      everybody.map(async (buyer, index) => {
        const lines = offers.map((_, at) => ({ offerId: offers[(at * 3 + index) % offers.length]!, quantity: 1 }));
        const done: string[] = [];
        for (let time = 0; time < 6; time += 1) {
          const { version } = await save(buyer, time % 2 ? lines : lines.toReversed());
          done.push(await outcome(place(buyer, version)));
        }
        return done;
      }),
    );
    expect(count(outcomes.flat(), 'placed')).toBe(60);
  });

  it('the same request sent ten times at once is one order', async () => {
    const offerId = await market.offer(farm, { declared: 10 });
    const buyer = await market.buyer('Chez Louise');
    const { version } = await save(buyer, [{ offerId, quantity: 2 }]);
    const id = uuid();
    const orders = await Promise.all(Array.from({ length: 10 }, () => place(buyer, version, id)));
    expect(new Set(orders.map(({ reference }) => reference)).size).toBe(1);
    expect(await market.offers([offerId])).toMatchObject([{ reserved: 2 }]);
  });

  it('one basket makes one order, however many try', async () => {
    const offerId = await market.offer(farm, { declared: 10 });
    const buyer = await market.buyer('Chez Louise');
    const { version } = await save(buyer, [{ offerId, quantity: 2 }]);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcome(place(buyer, version))));
    expect([count(outcomes, 'placed'), count(outcomes, 'orders.basket-changed')]).toEqual([1, 4]);
  });

  it('several savings of one basket at once all count, and are all seen by who comes last', async () => {
    const numbers = [1, 2, 3, 4];
    const offers = await Promise.all(numbers.map((number) => market.offer(farm, { product: `Produit ${number}` })));
    for (const buyer of await buyers(5)) {
      const saved = await Promise.all(offers.map((offerId) => save(buyer, [{ offerId, quantity: 1 }])));
      expect(saved.map(({ version }) => version).toSorted()).toEqual(numbers);
      expect(saved.find(({ version }) => version === 4)!.lines).toHaveLength(4);
    }
  });

  it('the cut-off waits for an order that is being placed, and refuses the next one', async () => {
    const offerId = await market.offer(farm, { declared: 10 });
    const [early, late] = [await market.buyer('À l’heure'), await market.buyer('En retard')];
    const versions = [await save(early, [{ offerId, quantity: 1 }]), await save(late, [{ offerId, quantity: 1 }])];
    const happened: string[] = [];
    const reached = Promise.withResolvers<void>();
    const resumed = Promise.withResolvers<void>();
    van.onReserve = () => (reached.resolve(), resumed.promise);
    const placing = place(early, versions[0]!.version).then(() => happened.push('placed'));
    await reached.promise;
    const closing = door.useCases
      .run(door.get(CloseSessionStep), market.world.call(market.world.first, CUT_OFF), { sessionId })
      .then(() => happened.push('closed'));
    await new Promise((done) => setTimeout(done, 150));
    van.onReserve = async () => undefined;
    expect(await outcome(place(late, versions[1]!.version, uuid(), CUT_OFF))).toBe('orders.session-closed');
    resumed.resolve();
    await Promise.all([placing, closing]);
    expect(happened).toEqual(['placed', 'closed']);
    expect(await outcome(place(late, versions[1]!.version))).toBe('orders.session-closed');
    expect(await market.offers([offerId])).toMatchObject([{ reserved: 1 }]);
  });
});
