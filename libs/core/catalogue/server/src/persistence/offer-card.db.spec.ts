import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cardOf, type StoredCard } from '../domain/offer-card';
import { Market, SIRETS } from '../e2e/market';

interface Derived {
  readonly product_name: string;
  readonly labels: string[];
  readonly list_key: string;
  readonly search_text: string;
  readonly card: StoredCard;
}

// Real: PostgreSQL and its triggers; rows are changed as the modules that own them would.
describe('what an offer carries of its product, unit, producer and prices', () => {
  let market: Market;
  let offer: string;
  let producer: string;
  beforeAll(async () => {
    market = await Market.open();
    producer = await market.organisation(market.world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    await market.certify(market.world.first, producer, 'ab');
    offer = await market.offer(market.world.first, { name: 'Échalote rose' });
  });
  afterAll(() => market.close());

  const carried = async (): Promise<Derived> =>
    (await market.world.rows<Derived>('select * from offer where id = $1', [offer]))[0]!;

  it('is there from the start, sorted and searched without accents', async () => {
    const { product_name, list_key, search_text, card } = await carried();
    expect([product_name, list_key]).toEqual(['Échalote rose', '00 echalote rose']);
    expect(search_text).toBe('echalote rose tomate (abri froid) tomato ferme du bois');
    expect(cardOf(card)).toEqual({
      ...{
        offerId: offer,
        agreed: [],
        availableFrom: '2026-07-06',
        availableTo: '2026-07-12',
        referenceCode: 'tomato',
      },
      product: {
        id: expect.any(String),
        name: 'Échalote rose',
        producerId: producer,
        backing: [['ab', '2026-01-01', '2026-12-31']],
        photo: null,
        seasonWord: null,
      },
      unit: {
        ...{ id: expect.any(String), label: 'Cagette de 5 kg', kind: 'crate', baseUnit: 'gram', baseQuantity: 5_000 },
        ...{ pricing: 'unit', nominalMassG: 5_000 },
      },
      producer: { id: producer, name: 'Ferme du Bois', commune: 'Montreuil-sur-Mer' },
      site: { latitude: 50.4636, longitude: 1.7636 },
      prices: [['2026-07-06', '12.50']],
    });
  });

  it('follows each of the rows that it comes from', async () => {
    const { world } = market;
    await world.rows(`update product set name = 'Échalote grise', labels = '{label-rouge,hve}'`);
    const hve = await market.certify(world.first, producer, 'hve', ['2026-03-01', '2027-02-28']);
    await world.rows(`update certificate set decision = 'revoked', decided_on = '2026-09-01' where id = $1`, [hve]);
    await world.rows(`update sales_unit set label = 'Filet', nominal_mass_g = 4900`);
    await world.rows(`update participation set name = 'Ferme du Haut' where id = $1`, [producer]);
    await world.rows(`update site set commune = 'Étaples', latitude = 50.51 where organisation_id = $1`, [producer]);
    await world.rows(`update price set valid_to = '2026-07-09'`);
    await world.rows(
      `insert into price (territory_id, unit_id, unit_price, valid_from) select territory_id, unit_id, 13.125, '2026-07-09' from price`,
    );
    await world.rows(`insert into price (territory_id, unit_id, unit_price, valid_from, valid_to)
      select territory_id, unit_id, 9, '2026-06-01', '2026-07-01' from price limit 1`);
    const { product_name, labels, list_key, search_text, card } = await carried();
    expect([product_name, labels, list_key]).toEqual(['Échalote grise', ['hve'], '00 echalote grise']);
    expect(search_text).toContain('ferme du haut');
    expect(cardOf(card)).toMatchObject({
      site: { latitude: 50.51 },
      product: { name: 'Échalote grise', backing: [['hve', '2026-03-01', '2026-08-31']] },
      unit: { label: 'Filet', nominalMassG: 4900 },
      producer: { name: 'Ferme du Haut', commune: 'Étaples' },
      prices: [
        ['2026-07-06', '12.50'],
        ['2026-07-09', '13.125'],
      ],
    });
  });

  it('is the same when it is made anew, and cannot be written by hand', async () => {
    const before = await carried();
    await market.world.rows(
      `update offer set card = '{}', product_name = 'Autre', list_key = 'z', producer_id = gen_random_uuid()`,
    );
    expect(await carried()).toEqual(before);
  });

  it('two offers of one unit never share a day, nor two prices', async () => {
    const { world } = market;
    const copy = `insert into offer (territory_id, id, unit_id, available_from, available_to, declared)
      select territory_id, gen_random_uuid(), unit_id, $1, $2, 5 from offer where id = $3`;
    await expect(world.rows(copy, ['2026-07-12', '2026-07-20', offer])).rejects.toThrow('exclusion');
    await world.rows(copy, ['2026-07-13', '2026-07-20', offer]);
    await expect(
      world.rows(
        `insert into price (territory_id, unit_id, unit_price, valid_from) select territory_id, unit_id, 1, '2026-08-01' from offer where id = $1`,
        [offer],
      ),
    ).rejects.toThrow('exclusion');
  });

  it('more is never reserved and allocated than declared, whoever writes', async () => {
    await expect(market.world.rows('update offer set reserved = declared + 1')).rejects.toThrow('check');
    await expect(market.world.rows('update offer set reserved = -1')).rejects.toThrow('check');
  });
});
