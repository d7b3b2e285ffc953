import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { Offers } from '../persistence/offers';
import { DAY, Market, SIRETS } from './market';

const SUSPEND = 'mutation ($ids: [ID!]!) { suspendParticipants(ids: $ids, reason: "Assurance échue.") { state } }';
const REINSTATE = 'mutation ($ids: [ID!]!) { reinstateParticipants(ids: $ids) { state } }';
const PREVIEW = `query ($ids: [ID!]!) { participationPreview(ids: $ids, to: "suspended") {
  touched { label fate count examples } } }`;
const LIST = 'query ($day: Date!, $filter: OfferFilter) { offers(day: $day, filter: $filter) { nodes { id } } }';
const OFFER = 'query ($id: ID!) { offer(id: $id) { state } }';
const FACETS = 'query ($day: Date!) { catalogueFacets(day: $day) { producers { value } } }';
const DECLARE =
  'mutation ($offerId: ID!, $declared: Int!) { declareOffer(offerId: $offerId, declared: $declared) { declared } }';

// Real: HTTP, GraphQL, PostgreSQL and its triggers.
describe('a producer who is suspended', () => {
  let market: Market;
  let administrator: TestActor;
  let producer: TestActor;
  let farm: string;
  let offer: string;
  let before: unknown;
  beforeAll(async () => {
    market = await Market.open();
    const { first } = market.world;
    farm = await market.organisation(first, 'producer', 'Ferme du Bois', SIRETS[0]);
    offer = await market.offer(first, { declared: '40' });
    administrator = await market.member(first, 'territory-administrator');
    producer = await market.member(first, 'producer', farm);
    await reserve(3);
    before = await preview();
    await administrator.get(SUSPEND, { ids: [farm] });
  });
  afterAll(() => market.close());

  async function reserve(quantity: number): Promise<string | null> {
    return move((offers, work) => offers.reserve(work, [{ offerId: offer, quantity }]));
  }

  async function move(act: (offers: Offers, work: never) => Promise<void>): Promise<string | null> {
    const app = await market.world.console();
    const body = async (work: never) => ({ output: await act(app.get(Offers), work), summary: null });
    return app.useCases
      .write({ name: 'catalogue.try', permission: null }, market.world.call(market.world.first), body as never)
      .then(() => null)
      .catch((error: { code: string }) => error.code);
  }

  const listed = async (search: string | null = null) =>
    (await administrator.get(LIST, { day: DAY, filter: { search } })).offers.nodes.length;

  const preview = async () => (await administrator.get(PREVIEW, { ids: [farm] })).participationPreview.touched;

  it('was told beforehand what would freeze; nothing is left to freeze afterwards', async () => {
    expect(before).toContainEqual({
      label: expect.stringContaining('elles se figent'),
      fate: 'stops',
      count: 1,
      examples: [expect.stringMatching(/tomate/i)],
    });
    expect(await preview()).toEqual([]);
  });

  it('is in no list, found by no search, and counted nowhere', async () => {
    expect([await listed(), await listed('tomate')]).toEqual([0, 0]);
    expect((await administrator.get(FACETS, { day: DAY })).catalogueFacets.producers).toEqual([]);
    expect((await administrator.get(OFFER, { id: offer })).offer.state).toBe('paused');
  });

  it('sells nothing more, and keeps what was ordered', async () => {
    expect(await reserve(1)).toBe('catalogue.offer-exhausted');
    expect(await move((offers, work) => offers.allocate(work, [{ offerId: offer, quantity: 2 }]))).toBeNull();
    expect(await move((offers, work) => offers.release(work, [{ offerId: offer, quantity: 1 }]))).toBeNull();
  });

  it('opens nothing new: neither by hand nor by a file; less is possible', async () => {
    expect(await producer.refusal(DECLARE, { offerId: offer, declared: 50 })).toBe('catalogue.producer-suspended');
    expect((await producer.get(DECLARE, { offerId: offer, declared: 30 })).declareOffer.declared).toBe(30);
    const { rows } = await market.import(market.world.first, [{ name: 'Autre tomate' }]);
    expect(rows[0]).toMatchObject({ outcome: 'refused' });
  });

  it('is back with everything once the suspension ends', async () => {
    await administrator.get(REINSTATE, { ids: [farm] });
    expect(await listed('tomate')).toBe(1);
    expect((await administrator.get(OFFER, { id: offer })).offer.state).toBe('open');
    expect(await reserve(1)).toBeNull();
  });
});
