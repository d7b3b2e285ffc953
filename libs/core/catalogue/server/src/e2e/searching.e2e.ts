import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { DAY, Market, SIRETS } from './market';

const LIST = `query ($filter: OfferFilter, $first: Int, $after: String) {
  offers(day: "${DAY}", filter: $filter, first: $first, after: $after) {
    understoodAs nodes { id product { name } } pageInfo { endCursor hasNextPage } } }`;

describe('a search in the catalogue', () => {
  let market: Market;
  let cook: TestActor;
  beforeAll(async () => {
    market = await Market.open();
    const { world } = market;
    const farm = await market.organisation(world.first, 'producer', 'Ferme Duponchel', SIRETS[0]);
    await market.organisation(world.first, 'producer', 'Pêcheurs d’Étaples', SIRETS[1]);
    await market.organisation(world.neighbour, 'producer', 'Chicons d’ailleurs', SIRETS[2]);
    await market.import(world.first, [
      { name: 'Pleine terre', reference: 'endive', labels: '' },
      { name: 'Bière au chicon', reference: 'beer', labels: '' },
      { name: 'Tomate ronde', labels: 'AB' },
      { name: 'Poireau de sable', reference: 'leek', labels: '' },
      { name: 'Ail rose', reference: 'garlic', labels: '' },
      { name: 'Volaille jaune', reference: 'farm-poultry', labels: '' },
      { siret: SIRETS[1], name: 'Petits pêchés', reference: 'mackerel', labels: '' },
    ]);
    await market.import(world.neighbour, [{ siret: SIRETS[2], name: 'Chicon', reference: 'endive', labels: '' }]);
    await market.certify(world.first, farm, 'ab');
    const kitchen = await market.organisation(world.first, 'buyer', 'Auberge', SIRETS[3]);
    cook = await world.member(world.first, 'restaurateur', kitchen);
  });
  afterAll(() => market.close());

  const page = async (search: string, more: object = {}, filter: object = {}) =>
    (await cook.get(LIST, { filter: { search, ...filter }, ...more })).offers;
  const found = async (search: string, filter: object = {}) =>
    (await page(search, {}, filter)).nodes.map((node: { product: { name: string } }) => node.product.name);

  it('finds a product by another name of it, before what only mentions the word', async () => {
    expect(await found('chicons')).toEqual(['Pleine terre', 'Bière au chicon']);
  });

  it('minds neither accents nor plurals nor small words nor order', async () => {
    for (const text of ['POIREAUX', 'poireau', 'sable de poireaux', 'porreaux'])
      expect(await found(text)).toEqual(['Poireau de sable']);
    expect(await found('peches petits')).toEqual(['Petits pêchés']);
  });

  it('finds what begins a word, and never the middle of one', async () => {
    expect(await found('ail')).toEqual(['Ail rose']);
    expect(await found('vol')).toEqual(['Volaille jaune']);
  });

  it('finds a family, a producer and a label by what they are called', async () => {
    expect(await found('poissons')).toEqual(['Petits pêchés']);
    expect(await found('tomates duponchel')).toEqual(['Tomate ronde']);
    expect(await found('bio')).toEqual(['Tomate ronde']);
    expect(await found('poireaux bio')).toEqual([]);
  });

  it('says what it understood of a slip, and nothing when the words were right', async () => {
    expect(await page('andives')).toMatchObject({
      understoodAs: 'Endive',
      nodes: [{ product: { name: 'Pleine terre' } }],
    });
    expect(await page('bierre')).toMatchObject({ understoodAs: 'Bière' });
    expect((await page('endives')).understoodAs).toBeNull();
    expect(await found('duponchelle')).toHaveLength(6);
  });

  it('does not look for another word because a filter left nothing', async () => {
    expect(await page('endive', {}, { families: ['sea'] })).toMatchObject({ understoodAs: null, nodes: [] });
    expect(await page('xylophone')).toMatchObject({ understoodAs: null, nodes: [] });
  });

  it('finds nothing rather than what sounds alike, when the word is right and nobody sells it', async () => {
    for (const text of ['chicorée', 'lapins', 'chicken'])
      expect(await page(text)).toMatchObject({ understoodAs: null });
    expect(await found('chicorée')).toEqual([]);
  });

  it('goes on where its page ended', async () => {
    const { pageInfo, nodes } = await page('chicon', { first: 1 });
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([1, true]);
    const next = await page('chicon', { first: 1, after: pageInfo.endCursor });
    expect(next.nodes.map((node: { product: { name: string } }) => node.product.name)).toEqual(['Bière au chicon']);
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect(await cook.refusal(LIST, { filter: { search: 'chicon' }, after: 'WzFd' })).toBe('platform.cursor-invalid');
  });

  it('finds nothing of a neighbour', async () => {
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    const { offers } = await neighbour.get(LIST, { filter: { search: 'chicons' } });
    expect(offers.nodes).toMatchObject([{ product: { name: 'Chicon' } }]);
    expect(await found('ailleurs')).toEqual([]);
  });
});
