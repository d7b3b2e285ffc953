import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { DAY, Market, SIRETS } from './market';

const LEDGER = `query ($offerId: ID!) { offerLedger(offerId: $offerId) {
  offerId count channels { channel reserved allocated most }
  entries { number kind quantity channel source at declared reserved allocated } } }`;
const DECLARE =
  'mutation ($offerId: ID!, $declared: Int!) { declareOffer(offerId: $offerId, declared: $declared) { id } }';
const LIMIT = `mutation ($offerId: ID!, $most: Int, $channel: String = "sales") {
  limitOfferChannel(offerId: $offerId, channel: $channel, most: $most) { declared available offered taken state } }`;
const SHELF = `query ($filter: OfferFilter) { offers(day: "${DAY}", filter: $filter) { nodes { id available state } } }`;
const WITHDRAW = 'mutation ($offerId: ID!) { withdrawOffer(offerId: $offerId) { id } }';

// Real: HTTP, GraphQL, PostgreSQL and its triggers. Made up: the people, and one reservation that is written as an order writes it.
describe('the ledger of an offer', () => {
  let market: Market;
  let farmer: TestActor;
  let other: TestActor;
  let hub: TestActor;
  let buyer: TestActor;
  let elsewhere: TestActor;
  let offerId: string;
  beforeAll(async () => {
    market = await Market.open();
    const { first, neighbour } = market.world;
    const farm = await market.organisation(first, 'producer', 'Ferme du Bois', SIRETS[0]);
    const harbour = await market.organisation(first, 'producer', 'Pêcheurs', SIRETS[1]);
    const kitchen = await market.organisation(first, 'buyer', 'Auberge', SIRETS[2]);
    offerId = await market.offer(first, { declared: '40' });
    farmer = await market.member(first, 'producer', farm);
    other = await market.member(first, 'producer', harbour);
    hub = await market.member(first, 'hub-operator');
    buyer = await market.member(first, 'restaurateur', kitchen);
    elsewhere = await market.member(neighbour, 'territory-administrator');
  });
  afterAll(() => market.close());

  const ledger = async (actor = farmer) => (await actor.get(LEDGER, { offerId })).offerLedger;

  it('tells each fact, the latest first, with what all of them come to', async () => {
    await farmer.get(DECLARE, { offerId, declared: 51 });
    await hub.get(DECLARE, { offerId, declared: 52 });
    await market.world.rows(
      `insert into availability_entry (territory_id, offer_id, kind, quantity, source, at)
       select territory_id, id, kind, quantity, 'order', now() from offer
       cross join (values ('reserved', 6), ('released', 2), ('allocated', 3)) as v (kind, quantity) where id = $1`,
      [offerId],
    );
    const { entries, channels, count } = await ledger();
    expect(count).toBe(6);
    expect(entries.map(({ number: _, at: __, ...fact }: Record<string, unknown>) => Object.values(fact))).toEqual([
      ['allocated', 3, 'sales', 'order', 52, 1, 3],
      ['released', 2, 'sales', 'order', 52, 4, 0],
      ['reserved', 6, 'sales', 'order', 52, 6, 0],
      ['declared', 1, 'sales', 'phone', 52, 0, 0],
      ['declared', 11, 'sales', 'grid', 51, 0, 0],
      ['declared', 40, 'sales', 'import', 40, 0, 0],
    ]);
    expect(channels).toEqual([{ channel: 'sales', reserved: 1, allocated: 3, most: null }]);
    expect(await ledger(hub)).toEqual(await ledger());
  });

  it('says what a channel may take at most, when its producer set a limit, and no more is shown as left', async () => {
    await market.world.rows('update offer set reserved = 1, allocated = 3 where id = $1', [offerId]);
    const { limitOfferChannel } = await farmer.get(LIMIT, { offerId, most: 30 });
    expect(limitOfferChannel).toEqual({ declared: 52, available: 26, offered: 30, taken: 4, state: 'open' });
    expect((await ledger()).channels).toEqual([{ channel: 'sales', reserved: 1, allocated: 3, most: 30 }]);
    expect((await farmer.get(LIMIT, { offerId, most: 4 })).limitOfferChannel).toMatchObject({
      ...{ available: 0, state: 'sold-out' },
    });
    const shelf = async (filter = {}) => (await buyer.get(SHELF, { filter })).offers.nodes;
    expect(await shelf()).toEqual([{ id: offerId, available: 0, state: 'sold-out' }]);
    expect(await shelf({ availableOnly: true })).toEqual([]);
    const { limitOfferChannel: freed } = await hub.get(LIMIT, { offerId, most: null });
    expect(freed).toMatchObject({ available: 48, offered: 52 });
    expect((await ledger()).channels[0]).toMatchObject({ most: null });
  });

  it('takes no limit beyond what is declared, below what was ordered, of another channel, or from anybody else', async () => {
    const refused = (most: number, actor = farmer, more = {}) => actor.refusal(LIMIT, { offerId, most, ...more });
    expect(await refused(53)).toBe('catalogue.shares-exceed-declared');
    expect(await refused(3)).toBe('catalogue.quantity-below-reserved');
    for (const most of [-1, 100_001]) expect(await refused(most)).toBe('platform.input-invalid');
    expect(await refused(9, farmer, { channel: 'fair' })).toBe('platform.input-invalid');
    for (const actor of [other, buyer]) expect(await refused(9, actor)).toBe('platform.not-allowed');
    expect(await refused(9, elsewhere)).toBe('platform.not-found');
    expect((await ledger()).channels[0]).toMatchObject({ most: null });
  });

  it('ends with what nobody had ordered, when the offer is withdrawn', async () => {
    await market.world.rows('update offer set quotas = null, reserved = 1, allocated = 3 where id = $1', [offerId]);
    await farmer.get(WITHDRAW, { offerId });
    expect((await ledger()).entries[0]).toMatchObject({ kind: 'withdrawn', quantity: 48, declared: 52 });
    expect(await farmer.refusal(LIMIT, { offerId, most: 9 })).toBe('catalogue.offer-withdrawn');
  });

  it('is read by its producer and by the hub: not by another producer, a buyer or a neighbour', async () => {
    for (const actor of [other, buyer]) expect(await actor.refusal(LEDGER, { offerId })).toBe('platform.not-allowed');
    expect(await elsewhere.refusal(LEDGER, { offerId })).toBe('platform.not-found');
    expect(await farmer.refusal(LEDGER, { offerId: 'x' })).toBe('platform.input-invalid');
  });
});
