import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Market, SIRETS } from './market';

const LIST = `query ($day: Date!, $filter: OfferFilter, $first: Int, $after: String) {
  offers(day: $day, filter: $filter, first: $first, after: $after) {
    nodes {
      id unitPrice estimateCents available declared availableFrom availableTo state
      product { id name labels producerId reference { code name family temperatureClass season } }
      unit { id label kind baseUnit baseQuantity pricing nominalMassG }
      producer { id name commune distanceKm }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;
const DECLARE =
  'mutation ($offerId: ID!, $declared: Int!) { declareOffer(offerId: $offerId, declared: $declared) { declared available } }';
const WITHDRAW = 'mutation ($offerId: ID!) { withdrawOffer(offerId: $offerId) { state } }';
const PRICE =
  'mutation ($unitId: ID!, $unitPrice: String!, $from: Date!) { setPrice(unitId: $unitId, unitPrice: $unitPrice, from: $from) { id unitPrice } }';
const OWN =
  'query ($producerId: ID, $first: Int, $after: String) { producerOffers(producerId: $producerId, first: $first, after: $after) { nodes { id product { name } availableTo } pageInfo { endCursor hasNextPage } } }';
const FACETS =
  'query ($day: Date!) { catalogueFacets(day: $day) { families { value label count } labels { value label count } producers { label count } } }';

// Real: HTTP, GraphQL, PostgreSQL, the threshold. Made up: the people, who sign in without a password.
describe('the catalogue through GraphQL', () => {
  let market: Market;
  let actors: Record<
    'administrator' | 'hub' | 'producer' | 'other' | 'buyer' | 'driver' | 'analyst' | 'stranger' | 'elsewhere',
    TestActor
  >;
  let farm: string;
  let harbour: string;
  beforeAll(async () => {
    market = await Market.open();
    const { world } = market;
    farm = await market.organisation(world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    harbour = await market.organisation(world.first, 'producer', 'Pêcheurs d’Étaples', SIRETS[1], {
      commune: 'Étaples',
      latitude: 50.5147,
      longitude: 1.6401,
    });
    await market.organisation(world.neighbour, 'producer', 'Ferme du Bois', SIRETS[0]);
    const kitchen = await market.organisation(world.first, 'buyer', 'Auberge', SIRETS[2], {
      commune: 'Le Touquet',
      latitude: 50.5236,
      longitude: 1.5857,
    });
    await market.import(world.first, [
      { name: 'Tomate ronde', labels: 'AB' },
      { name: 'Échalote rose', reference: 'shallot', labels: '' },
      { name: 'Endive', reference: 'endive', labels: '' },
      {
        siret: SIRETS[1],
        reference: 'mackerel',
        name: 'Maquereau',
        unitLabel: 'Kilogramme',
        unitKind: 'kg',
        baseQuantity: '1000',
        pricing: 'kg',
        nominalMass: '1000',
        unitPrice: '8,90',
        labels: '',
        declared: '0',
      },
      { name: 'Courgette', reference: 'courgette', availableFrom: '13/07/2026', availableTo: '19/07/2026' },
    ]);
    await market.import(world.neighbour, [{ name: 'Tomate du voisin' }]);
    await market.certify(world.first, farm, 'ab');
    actors = {
      administrator: await market.member(world.first, 'territory-administrator'),
      hub: await market.member(world.first, 'hub-operator'),
      producer: await market.member(world.first, 'producer', farm),
      other: await market.member(world.first, 'producer', harbour),
      buyer: await market.member(world.first, 'restaurateur', kitchen),
      driver: await market.member(world.first, 'driver'),
      analyst: await market.member(world.region, 'cci-analyst'),
      stranger: world.stranger(),
      elsewhere: await market.member(world.neighbour, 'territory-administrator'),
    };
  });
  afterAll(() => market.close());

  const list = async (actor: TestActor, variables: Record<string, unknown> = {}) =>
    (await actor.get(LIST, { day: DAY, ...variables })).offers;
  const names = async (variables: Record<string, unknown> = {}) =>
    (await list(actors.buyer, variables)).nodes.map(({ product }: { product: { name: string } }) => product.name);
  const offerNamed = async (name: string) =>
    (await list(actors.administrator)).nodes.find(
      ({ product }: { product: { name: string } }) => product.name === name,
    );

  it('shows the offers of a day by family and name, each with all that a card needs', async () => {
    expect(await names()).toEqual(['Échalote rose', 'Endive', 'Tomate ronde', 'Maquereau']);
    const tomato = (await list(actors.buyer)).nodes[2];
    expect(tomato).toMatchObject({
      ...{
        unitPrice: '12.50',
        estimateCents: 1250,
        available: 10,
        declared: 10,
        availableFrom: '2026-07-06',
        availableTo: '2026-07-12',
        state: 'open',
      },
      product: {
        name: 'Tomate ronde',
        labels: ['ab'],
        producerId: farm,
        reference: { code: 'tomato', name: 'Tomate (abri froid)', family: 'vegetables', temperatureClass: 'ambient' },
      },
      unit: {
        label: 'Cagette de 5 kg',
        kind: 'crate',
        baseUnit: 'gram',
        baseQuantity: 5000,
        pricing: 'unit',
        nominalMassG: 5000,
      },
      producer: { id: farm, name: 'Ferme du Bois', commune: 'Montreuil-sur-Mer', distanceKm: 14.2 },
    });
  });

  it('measures distances from the buyer’s site, and from nowhere for those who have none', async () => {
    const [mackerel] = (await list(actors.buyer, { filter: { families: ['sea'] } })).nodes;
    expect([mackerel.producer.distanceKm, mackerel.estimateCents]).toEqual([4, 890]);
    expect((await list(actors.administrator)).nodes[0].producer.distanceKm).toBeNull();
  });

  it('gives the whole list page by page, once each', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await list(actors.buyer, { first: 1, after });
      seen.push(...page.nodes.map(({ product }: any) => product.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Échalote rose', 'Endive', 'Tomate ronde', 'Maquereau']);
  });

  it('is filtered by words without accents, family, label, producer, season and what is left', async () => {
    expect(await names({ filter: { search: 'ECHALOTE' } })).toEqual(['Échalote rose']);
    expect(await names({ filter: { search: 'bois tom' } })).toEqual(['Tomate ronde']);
    expect(await names({ filter: { search: '%' } })).toHaveLength(4);
    expect(await names({ filter: { families: ['sea', 'fruit'] } })).toEqual(['Maquereau']);
    expect(await names({ filter: { labels: ['ab'] } })).toEqual(['Tomate ronde']);
    expect(await names({ filter: { producerIds: [harbour] } })).toEqual(['Maquereau']);
    expect(await names({ filter: { inSeason: true } })).toEqual(['Échalote rose', 'Tomate ronde', 'Maquereau']);
    expect(await names({ filter: { availableOnly: true } })).toEqual(['Échalote rose', 'Endive', 'Tomate ronde']);
    expect(await names({ day: '2026-07-15' })).toEqual(['Courgette']);
    expect(await names({ day: '2026-08-01' })).toEqual([]);
  });

  it('holds as available what can be ordered, not what somebody once declared', async () => {
    const filter = { availableOnly: true };
    const stale = `update offer set confirmed_at = $2, declared = reserved + allocated + 500 where product_name = $1`;
    const [before] = await market.world.rows(
      `select confirmed_at, declared from offer where product_name = 'Endive' and territory_id = $1`,
      [market.world.first.id],
    );
    await market.world.rows(stale, ['Endive', '2026-01-01T06:00:00Z']);
    expect(await names({ filter })).toEqual(['Échalote rose', 'Tomate ronde']);
    expect(await names({ filter: { ...filter, search: 'endive' } })).toEqual([]);
    expect(await names({ filter: { search: 'endive' } })).toEqual(['Endive']);
    await market.world.rows(`update offer set confirmed_at = $1, declared = $2 where product_name = 'Endive'`, [
      before.confirmed_at,
      before.declared,
    ]);
    expect(await names({ filter })).toEqual(['Échalote rose', 'Endive', 'Tomate ronde']);
  });

  it('counts what a day can be filtered by', async () => {
    const { catalogueFacets: facets } = await actors.buyer.get(FACETS, { day: DAY });
    expect(facets.families).toEqual([
      { value: 'vegetables', label: 'Légumes', count: 3 },
      { value: 'sea', label: 'Produits de la mer', count: 1 },
    ]);
    expect(facets.labels).toEqual([{ value: 'ab', label: 'Agriculture biologique', count: 1 }]);
    expect(facets.producers).toEqual([
      { label: 'Ferme du Bois', count: 3 },
      { label: 'Pêcheurs d’Étaples', count: 1 },
    ]);
  });

  it('names references in the reader’s language', async () => {
    const { data } = await actors.buyer.ask('{ productReferences { code name season } }', {}, 'en');
    expect(data.productReferences.length).toBeGreaterThan(80);
    expect(data.productReferences[0]).toEqual({ code: 'garlic', name: 'Garlic', season: 'xxx----xXXXX' });
  });

  it('refuses a cursor, a day or a filter that is none', async () => {
    expect(await actors.buyer.refusal(LIST, { day: DAY, after: 'nonsense' })).toBe('platform.cursor-invalid');
    expect(await actors.buyer.refusal(LIST, { day: DAY, after: Buffer.from('["a","b"]').toString('base64url') })).toBe(
      'platform.cursor-invalid',
    );
    expect(await actors.buyer.refusal(LIST, { day: DAY, filter: { search: 'a\u0000b' } })).toBe(
      'platform.input-invalid',
    );
    expect(await actors.administrator.refusal(OWN, { after: Buffer.from('["x","a","b"]').toString('base64url') })).toBe(
      'platform.cursor-invalid',
    );
    expect(await actors.buyer.refusal(LIST, { day: '2026-02-30' })).not.toBeNull();
    expect(await actors.buyer.refusal(LIST, { day: DAY, first: 500 })).toBe('platform.input-invalid');
    expect(await actors.buyer.refusal(LIST, { day: DAY, filter: { producerIds: ['x'] } })).toBe(
      'platform.input-invalid',
    );
  });

  it('shows nothing of a neighbour, by list, id, producer or change', async () => {
    const tomato = await offerNamed('Tomate ronde');
    expect((await list(actors.elsewhere)).nodes.map(({ product }: any) => product.name)).toEqual(['Tomate du voisin']);
    expect(await actors.elsewhere.get('query ($id: ID!) { offer(id: $id) { id } }', { id: tomato.id })).toEqual({
      offer: null,
    });
    expect((await actors.elsewhere.get(OWN, { producerId: harbour })).producerOffers.nodes).toEqual([]);
    expect(await actors.elsewhere.refusal(DECLARE, { offerId: tomato.id, declared: 1 })).toBe('platform.not-found');
    expect(await actors.elsewhere.refusal(WITHDRAW, { offerId: tomato.id })).toBe('platform.not-found');
    expect(await actors.elsewhere.refusal(PRICE, { unitId: tomato.unit.id, unitPrice: '1', from: DAY })).toBe(
      'platform.not-found',
    );
    expect(await offerNamed('Tomate ronde')).toEqual(tomato);
  });

  it('opens to those whose work it is', async () => {
    for (const actor of [actors.administrator, actors.hub, actors.producer, actors.buyer])
      expect((await list(actor)).nodes).toHaveLength(4);
    for (const actor of [actors.driver, actors.analyst])
      expect(await actor.refusal(LIST, { day: DAY })).toBe('platform.not-allowed');
    expect(await actors.stranger.refusal(LIST, { day: DAY })).toBe('platform.signed-out');
    expect(await actors.buyer.refusal(OWN)).toBe('platform.not-allowed');
  });

  it('lets a producer see and change his own offers only', async () => {
    const tomato = await offerNamed('Tomate ronde');
    expect((await actors.producer.get(OWN)).producerOffers.nodes.map(({ product }: any) => product.name)).toEqual([
      'Courgette',
      'Échalote rose',
      'Endive',
      'Tomate ronde',
    ]);
    expect((await actors.producer.get(OWN, { producerId: harbour })).producerOffers.nodes).toEqual([]);
    expect((await actors.administrator.get(OWN, { producerId: harbour })).producerOffers.nodes).toHaveLength(1);
    expect(await actors.other.refusal(DECLARE, { offerId: tomato.id, declared: 99 })).toBe('platform.not-allowed');
    expect(await actors.other.refusal(WITHDRAW, { offerId: tomato.id })).toBe('platform.not-allowed');
    expect(await actors.other.refusal(PRICE, { unitId: tomato.unit.id, unitPrice: '1', from: DAY })).toBe(
      'platform.not-allowed',
    );
    expect(await actors.buyer.refusal(DECLARE, { offerId: tomato.id, declared: 99 })).toBe('platform.not-allowed');
    expect((await actors.producer.get(DECLARE, { offerId: tomato.id, declared: 12 })).declareOffer).toEqual({
      declared: 12,
      available: 12,
    });
  });

  it('pages through a producer’s offers, the latest periods first', async () => {
    const first = (await actors.producer.get(OWN, { first: 2 })).producerOffers;
    const rest = (await actors.producer.get(OWN, { first: 5, after: first.pageInfo.endCursor })).producerOffers;
    expect([...first.nodes, ...rest.nodes].map(({ product }: any) => product.name)).toEqual([
      'Courgette',
      'Échalote rose',
      'Endive',
      'Tomate ronde',
    ]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('never lets a quantity fall below what is ordered, nor be absurd', async () => {
    const { id } = await offerNamed('Échalote rose');
    await market.world.rows('update offer set reserved = 3, allocated = 1 where id = $1', [id]);
    expect(await actors.producer.refusal(DECLARE, { offerId: id, declared: 3 })).toBe(
      'catalogue.quantity-below-reserved',
    );
    expect(await actors.producer.refusal(DECLARE, { offerId: id, declared: -1 })).toBe('platform.input-invalid');
    expect(await actors.producer.refusal(DECLARE, { offerId: id, declared: 2_000_000_000 })).toBe(
      'platform.input-invalid',
    );
    expect((await actors.producer.get(DECLARE, { offerId: id, declared: 4 })).declareOffer).toEqual({
      declared: 4,
      available: 0,
    });
  });

  it('sets a price from a day on: that day and later, never earlier', async () => {
    const { unit, id } = await offerNamed('Échalote rose');
    expect(
      (await actors.producer.get(PRICE, { unitId: unit.id, unitPrice: '13,75', from: '2026-07-10' })).setPrice.id,
    ).toBe(id);
    const priceOn = async (day: string) =>
      (await list(actors.buyer, { day })).nodes.find((one: any) => one.id === id).unitPrice;
    expect([await priceOn('2026-07-09'), await priceOn('2026-07-10')]).toEqual(['12.50', '13.75']);
    for (const text of ['0', '-1', '1.23456', 'cher', '12345'])
      expect(await actors.producer.refusal(PRICE, { unitId: unit.id, unitPrice: text, from: DAY })).toBe(
        'catalogue.price-invalid',
      );
    expect(await actors.producer.refusal(PRICE, { unitId: unit.id, unitPrice: '9', from: '2026-07-07' })).toBe(
      'catalogue.price-in-past',
    );
    expect(await actors.producer.refusal(PRICE, { unitId: uuid(), unitPrice: '9', from: DAY })).toBe(
      'platform.not-found',
    );
    expect(await priceOn('2026-07-10')).toBe('13.75');
  });

  it('withdraws an offer once, and takes it out of the list', async () => {
    const { id } = await offerNamed('Endive');
    expect((await actors.producer.get(WITHDRAW, { offerId: id })).withdrawOffer.state).toBe('withdrawn');
    expect(await actors.producer.refusal(WITHDRAW, { offerId: id })).toBe('catalogue.offer-withdrawn');
    expect(await actors.producer.refusal(DECLARE, { offerId: id, declared: 5 })).toBe('catalogue.offer-withdrawn');
    expect(await names()).not.toContain('Endive');
  });
});
