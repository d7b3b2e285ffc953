import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveEar, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Market, NOON, OPENING, type Buyer } from './market';
import { MarketRules } from './market-rules';
import { PLACE, SAVE, Table } from './table';

const STATE = `mutation ($id: ID!, $producerId: ID!, $minimumCents: Int) { stateFranco(id: $id, producerId: $producerId, minimumCents: $minimumCents) { minimumCents } }`;
const POOLED = `query ($sessionId: ID!) { pooledMinimums(sessionId: $sessionId) { producerId producerName minimumCents isOwn ownCents missingCents isAtMost isReached looking } }`;
const MOVES = `query ($sessionId: ID!) { minimumMoves(sessionId: $sessionId) { offerId producerName toOfferId toProducerName quantity unitPrice toUnitPrice missingCents isEnough } }`;
const IN_BASKET = 'query ($sessionId: ID!) { basket(sessionId: $sessionId) { lines { offerId quantity } } }';
const BEFORE = new Date(OPENING.getTime() - 60_000);

describe('a pooled minimum', () => {
  let market: Market;
  let rules: MarketRules;
  let table: Table;
  let administrator: TestActor;

  beforeAll(async () => {
    market = await Market.open();
    rules = new MarketRules(market);
    administrator = await market.world.member(market.world.first, 'territory-administrator');
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    await rules.none();
    table = await Table.lay(market);
  });

  const owner = () => market.world.member(market.world.first, 'producer', table.farm, 'Ferme');
  const state = async (minimumCents: number | null, at = BEFORE) => {
    market.world.at = at;
    const farmer = await owner();
    await farmer.get(STATE, { id: uuid(), producerId: table.farm, minimumCents });
    market.world.at = NOON;
  };
  const seenBy = async (buyer: Buyer) =>
    (
      (await buyer.actor.get(POOLED, { sessionId: table.sessionId })).pooledMinimums as Record<string, unknown>[]
    ).filter(({ producerId }) => producerId === table.farm);
  const order = async (buyer: Buyer, endives: number) => {
    const lines = [{ offerId: table.endive, quantity: endives }];
    const { version } = (await buyer.actor.get(SAVE, { sessionId: table.sessionId, lines })).saveBasket;
    return (await buyer.actor.get(PLACE, table.request(version))).placeOrder;
  };

  it('shows how far all orders together are, and who looks, without anybody’s amount or name', async () => {
    await state(5_000);
    const others = [
      await market.buyer('La Licorne'),
      await market.buyer('Le Beffroi'),
      await market.buyer('Chez Anna'),
    ];
    expect(await seenBy(table.chef)).toEqual([
      {
        ...{
          producerId: table.farm,
          producerName: 'Ferme de la Course',
          minimumCents: 5_000,
          isOwn: true,
          ownCents: 0,
        },
        ...{ missingCents: 5_000, isAtMost: false, isReached: false, looking: 0 },
      },
    ]);
    await order(others[0]!, 2);
    await table.save([{ offerId: table.leek, quantity: 1 }], others[1]!);
    await table.save([{ offerId: table.leek, quantity: 1 }]);
    // Of one other buyer's 19.00 € nothing finer than steps of 10 € is told.
    const [alone] = await seenBy(table.chef);
    expect(alone).toMatchObject({ missingCents: 4_000, isAtMost: true, ownCents: 0, looking: 1 });
    expect(JSON.stringify(await seenBy(table.chef))).not.toMatch(/Licorne|Beffroi/);
    const [own] = await seenBy(others[0]!);
    expect(own).toMatchObject({ ownCents: 1_900, missingCents: 3_100, isAtMost: false, looking: 2 });
    await order(others[1]!, 1);
    await order(others[2]!, 1);
    expect((await seenBy(table.chef))[0]).toMatchObject({ missingCents: 200, isAtMost: false });
    const { pooledMinimums } = await administrator.get(POOLED, { sessionId: table.sessionId });
    expect(pooledMinimums).toContainEqual(
      expect.objectContaining({ producerId: table.farm, ownCents: 0, missingCents: 200, isAtMost: false }),
    );
  });

  it('is the rule of the territory where it says so, and no order is refused for it', async () => {
    await rules.are({ minimumPerProducerCents: 3_000, minimumPerProducerMode: 'pooled' });
    expect(await order(table.chef, 1)).toMatchObject({ state: 'placed' });
    expect(await seenBy(table.chef)).toMatchObject([
      { minimumCents: 3_000, isOwn: false, missingCents: 2_050, ownCents: 950 },
    ]);
    await state(2_000);
    expect(await seenBy(table.chef)).toMatchObject([{ minimumCents: 2_000, isOwn: true, missingCents: 1_050 }]);
    await state(0);
    expect(await seenBy(table.chef)).toEqual([]);
    await state(null);
    expect(await seenBy(table.chef)).toMatchObject([{ minimumCents: 3_000, isOwn: false }]);
  });

  it('stated after a sale opened does not touch that sale; only the producer and the territory state it', async () => {
    await state(5_000, NOON);
    expect(await seenBy(table.chef)).toEqual([]);
    const elsewhere = await market.producer('Ferme d’à côté');
    const farmer = await owner();
    const wish = { id: uuid(), producerId: elsewhere, minimumCents: 1_000 };
    expect(await farmer.refusal(STATE, wish)).toBe('platform.not-allowed');
    expect(await table.chef.actor.refusal(STATE, wish)).toBe('platform.not-allowed');
    expect(await administrator.refusal(STATE, { ...wish, minimumCents: -1 })).toBe('platform.input-invalid');
    const foreign = await market.producer('Ferme lointaine', market.world.neighbour);
    expect(await administrator.refusal(STATE, { ...wish, producerId: foreign })).toBe('platform.not-found');
    await administrator.get(STATE, wish);
    await administrator.get(STATE, wish);
    expect(await administrator.refusal(STATE, { ...wish, minimumCents: 2 })).toBe('platform.already-done');
    expect(await market.world.rows('select 1 from producer_franco where producer_id = $1', [elsewhere])).toHaveLength(
      1,
    );
    const stranger = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect((await stranger.get(POOLED, { sessionId: table.sessionId })).pooledMinimums).toEqual([]);
  });

  it('tells open screens that a sale’s sums changed, and nothing of the order that changed them', async () => {
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    const ears = [await LiveEar.open(table.chef.actor), await LiveEar.open(neighbour)];
    try {
      const kind = 'orders.pooled-minimum';
      await ears[0]!.until((ear) => ear.of('hello').length > 0);
      const { id, lines } = await order(await market.buyer('La Licorne'), 2);
      await ears[0]!.until((ear) => ear.facts(kind).length === 1);
      const other = (await market.world.rows('select buyer_id from customer_order where id = $1', [id])) as [
        { buyer_id: string },
      ];
      const said = JSON.stringify(ears[0]!.of('news'));
      for (const secret of [id, lines[0].id, other[0].buyer_id]) expect(said).not.toContain(secret);
      expect(ears[0]!.facts(kind)).toEqual([{ id: table.sessionId }]);
      expect(ears[1]!.facts(kind)).toEqual([]);
    } finally {
      for (const ear of ears) ear.close();
    }
  });

  it('is helped by the same goods from who lacks, where the line may be replaced: said to its buyer, and nothing moves', async () => {
    const elsewhere = await market.producer('Ferme d’à côté');
    const same = await market.offer(elsewhere, { product: 'Endive', price: '9.50', declared: 10 });
    const movesOf = async (buyer: Buyer) => (await buyer.actor.get(MOVES, { sessionId: table.sessionId })).minimumMoves;
    const wanted = (substitution: string) => table.save([{ offerId: same, quantity: 6, substitution }]);
    await wanted('ask');
    // Offers of earlier tables are the same goods too.
    await market.world.rows(`update offer set state = 'withdrawn' where producer_id <> all($1)`, [
      [table.farm, elsewhere],
    ]);
    expect(await movesOf(table.chef)).toEqual([]);
    await state(5_000);
    const proposed = {
      ...{
        offerId: same,
        producerName: 'Ferme d’à côté',
        toOfferId: table.endive,
        toProducerName: 'Ferme de la Course',
      },
      ...{ quantity: 6, unitPrice: '9.50', toUnitPrice: '9.50', missingCents: 5_000, isEnough: true },
    };
    expect(await movesOf(table.chef)).toEqual([proposed]);
    expect(await movesOf(await market.buyer('Chez Rose'))).toEqual([]);
    await wanted('never');
    expect(await movesOf(table.chef)).toEqual([]);
    const { basket } = await table.chef.actor.get(IN_BASKET, { sessionId: table.sessionId });
    expect(basket.lines).toEqual([{ offerId: same, quantity: 6 }]);
    const neighbour = await market.buyer('Ailleurs', market.world.neighbour);
    expect(await neighbour.actor.refusal(MOVES, { sessionId: table.sessionId })).toBe('platform.not-found');
    expect(await administrator.refusal(MOVES, { sessionId: table.sessionId })).toBe('platform.not-allowed');
  });
});
