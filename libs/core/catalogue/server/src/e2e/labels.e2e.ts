import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { DAY, Market, NOW, SIRETS } from './market';

const LIST = `query ($day: Date!, $filter: OfferFilter) { offers(day: $day, filter: $filter) { nodes { product { id name labels } } }
  catalogueFacets(day: $day) { labels { value count } } }`;
const REVOKE = 'mutation ($id: ID!) { revokeCertificate(id: $id, reason: "Contrôle") { state } }';
const CLAIMS = '{ certificates(list: "claims") { nodes { kind { code } holder { id } } } }';
const PRODUCTS = 'query ($holderId: ID) { certifiableProducts(holderId: $holderId) { id name } }';
const FILE =
  'mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { id scope products { id name } } }';

describe('a label in the catalogue', () => {
  let market: Market;
  let administrator: TestActor;
  let farm: string;
  beforeAll(async () => {
    market = await Market.open();
    const { world } = market;
    farm = await market.organisation(world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    administrator = await market.member(world.first, 'territory-administrator');
    await market.import(world.first, [
      { name: 'Tomate ronde', labels: 'AB' },
      { name: 'Échalote rose', reference: 'shallot', labels: 'AB, HVE' },
      { name: 'Endive', reference: 'endive', labels: '' },
    ]);
  });
  beforeEach(async () => {
    market.world.at = NOW;
    await market.world.rows(
      `update certificate set decision = 'rejected', decided_on = '2026-01-01' where not is_claim`,
    );
  });
  afterAll(() => market.close());

  const shown = async (day = DAY, filter?: object) => {
    const { offers } = await administrator.get(LIST, { day, filter });
    return Object.fromEntries(
      offers.nodes.map(({ product }: { product: { name: string; labels: string[] } }) => [
        product.name,
        product.labels.join(),
      ]),
    );
  };
  const productId = async (name: string) =>
    (await market.world.rows<{ id: string }>('select id from product where name = $1', [name]))[0]!.id;

  it('that only a file claims is not shown, and waits for its proof', async () => {
    expect(await shown()).toEqual({ 'Tomate ronde': '', 'Échalote rose': '', Endive: '' });
    expect(await shown(DAY, { labels: ['ab'] })).toEqual({});
    const { catalogueFacets } = await administrator.get(LIST, { day: DAY });
    expect(catalogueFacets.labels).toEqual([]);
    const { certificates } = await administrator.get(CLAIMS);
    expect(certificates.nodes.map(({ kind }: { kind: { code: string } }) => kind.code).sort()).toEqual(['ab', 'hve']);
  });

  it('is shown when a certificate backs it, on what claims it and nothing else', async () => {
    await market.certify(market.world.first, farm, 'ab');
    expect(await shown()).toEqual({ 'Tomate ronde': 'ab', 'Échalote rose': 'ab', Endive: '' });
    expect(Object.keys(await shown(DAY, { labels: ['ab', 'hve'] }))).toEqual(['Échalote rose', 'Tomate ronde']);
    const { catalogueFacets } = await administrator.get(LIST, { day: DAY });
    expect(catalogueFacets.labels).toEqual([{ value: 'ab', count: 2 }]);
  });

  it('leaves by itself with the last day, though no job ran', async () => {
    await market.certify(market.world.first, farm, 'ab', ['2026-01-01', '2026-07-08']);
    market.world.at = new Date('2026-07-08T21:59:59Z');
    expect((await shown('2026-07-08'))['Tomate ronde']).toBe('ab');
    market.world.at = new Date('2026-07-08T22:00:00Z');
    expect((await shown('2026-07-08'))['Tomate ronde']).toBe('');
    expect(await shown('2026-07-08', { labels: ['ab'] })).toEqual({});
    expect((await administrator.get(LIST, { day: '2026-07-08' })).catalogueFacets.labels).toEqual([]);
  });

  it('is not promised for goods that come after its last day, unless the next certificate takes over', async () => {
    await market.certify(market.world.first, farm, 'ab', ['2026-01-01', '2026-07-09']);
    expect([(await shown('2026-07-09'))['Tomate ronde'], (await shown(DAY))['Tomate ronde']]).toEqual(['ab', '']);
    await market.certify(market.world.first, farm, 'ab', ['2026-07-10', '2027-07-09']);
    expect((await shown(DAY))['Tomate ronde']).toBe('ab');
    expect(Object.keys(await shown(DAY, { labels: ['ab'] }))).toHaveLength(2);
  });

  it('is shown on the products to which its certificate is limited', async () => {
    await market.certify(market.world.first, farm, 'ab', undefined, [await productId('Échalote rose')]);
    expect(await shown()).toEqual({ 'Tomate ronde': '', 'Échalote rose': 'ab', Endive: '' });
  });

  it('goes at once when its certificate is revoked', async () => {
    const id = await market.certify(market.world.first, farm, 'ab');
    expect((await shown())['Tomate ronde']).toBe('ab');
    await administrator.get(REVOKE, { id });
    expect((await shown())['Tomate ronde']).toBe('');
  });

  it('is not backed by a certificate from next door', async () => {
    const { world } = market;
    await market.organisation(world.neighbour, 'producer', 'Ferme du Bois', SIRETS[0]);
    await market.certify(world.neighbour, farm, 'ab');
    expect((await shown())['Tomate ronde']).toBe('');
    const elsewhere = await market.member(world.neighbour, 'territory-administrator');
    expect((await elsewhere.get(PRODUCTS, { holderId: farm })).certifiableProducts).toEqual([]);
    const foreign = {
      id: uuid(),
      holderId: farm,
      kind: 'ab',
      number: 'X',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    };
    const products = { scope: 'products', productIds: [await productId('Tomate ronde')] };
    expect(await elsewhere.refusal(FILE, { input: { ...foreign, ...products } })).toBe('certificates.product-unknown');
    const { fileCertificate } = await administrator.get(FILE, { input: { ...foreign, ...products } });
    expect(fileCertificate).toMatchObject({ scope: 'products', products: [{ name: 'Tomate ronde' }] });
  });
});
