import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Market, SIRETS } from './market';

const SAVE = `mutation ($id: ID!, $changes: [OfferChange!]!) {
  saveOffers(id: $id, changes: $changes) {
    rows { offerId outcome refusal reason offer { declared unitPrice availableFrom availableTo state source } }
  }
}`;
const ADD = `mutation ($id: ID!, $additions: [OfferAddition!]!, $producerId: ID) {
  saveOffers(id: $id, changes: [], additions: $additions, producerId: $producerId) {
    rows { offerId outcome refusal offer { declared unitPrice state source product { name reference { code } } unit { label pricing } } }
  }
}`;
const FILE = `query ($file: FileInput!) { offerFile(file: $file) {
  rows { row offerId unitId referenceCode unit { label } declared paused reasons { code } } absent
} }`;
const LAST_YEAR = `query ($from: Date!) { offersOfLastYear(from: $from) {
  basis alreadyOffered rows { productName availableFrom availableTo declared unitPrice unitPriceToday }
} }`;
const TODAY = '2026-07-08';
const NEW = {
  product: { referenceCode: 'leek', name: 'Poireau' },
  unit: { label: 'Botte', kind: 'bunch', baseUnit: 'piece', baseQuantity: 1, pricing: 'unit' },
  ...{ unitPrice: '2,40', declared: 30, availableFrom: '2026-08-03', availableTo: '2026-08-09' },
};

// Real: HTTP, GraphQL, PostgreSQL, the threshold. Made up: the people, who sign in without a password.
describe('a table of offers', () => {
  let market: Market;
  let farmer: TestActor;
  let other: TestActor;
  let hub: TestActor;
  let tomato: string;
  let later: string;
  let courgette: string;
  let foreign: string;
  beforeAll(async () => {
    market = await Market.open();
    const { first, neighbour } = market.world;
    const farm = await market.organisation(first, 'producer', 'Ferme du Bois', SIRETS[0]);
    const harbour = await market.organisation(first, 'producer', 'Pêcheurs', SIRETS[1]);
    await market.organisation(neighbour, 'producer', 'Ferme du Val', SIRETS[3]);
    tomato = await market.offer(first, {});
    later = await market.offer(first, { availableFrom: '13/07/2026', availableTo: '19/07/2026' });
    courgette = await market.offer(first, { name: 'Courgette', reference: 'courgette' });
    foreign = await market.offer(neighbour, { siret: SIRETS[3] });
    farmer = await market.member(first, 'producer', farm);
    other = await market.member(first, 'producer', harbour);
    hub = await market.member(first, 'hub-operator');
  });
  afterAll(() => market.close());

  const save = async (changes: object[], id = uuid(), actor = farmer) =>
    (await actor.get(SAVE, { id, changes })).saveOffers.rows;
  const short = (rows: any[]) => rows.map(({ outcome, refusal }) => refusal ?? outcome);
  const rowsOf = (what: string) => market.world.rows(what);
  const facts = () =>
    rowsOf('select offer_id as id, kind, quantity, source from availability_entry order by number desc limit 3');

  it('is saved at once: quantity, price, days and pause, each offer with what it is now', async () => {
    const rows = await save([
      { offerId: tomato, declared: 40, unitPrice: '13,5' },
      { offerId: courgette, availableTo: '2026-07-11', paused: true },
    ]);
    expect(rows).toMatchObject([
      { outcome: 'saved', offer: { declared: 40, unitPrice: '13.50', state: 'open', source: 'grid' } },
      { outcome: 'saved', offer: { declared: 10, unitPrice: '12.50', availableTo: '2026-07-11', state: 'paused' } },
    ]);
    expect((await facts())[0]).toEqual({ id: tomato, kind: 'declared', quantity: 30, source: 'grid' });
    const [price] = await rowsOf(
      `select unit_price::float, valid_from::text, valid_to::text from price where unit_price = 13.5`,
    );
    expect(price).toEqual({ unit_price: 13.5, valid_from: TODAY, valid_to: '2026-07-13' });
  });

  it('is refused row by row, each with its reason, and leaves what is refused as it was', async () => {
    await rowsOf(`update offer set reserved = 5 where id = '${tomato}'`);
    const rows = await save([
      { offerId: tomato, declared: 4, unitPrice: '20' },
      { offerId: courgette, unitPrice: 'cher', declared: 90 },
      { offerId: later, declared: 12 },
    ]);
    expect(short(rows)).toEqual(['catalogue.quantity-below-reserved', 'catalogue.price-invalid', 'saved']);
    expect(rows[0]).toMatchObject({
      reason: '5 unités sont déjà commandées : la quantité ne peut pas descendre en dessous.',
      offer: { declared: 40, unitPrice: '13.50' },
    });
    expect(rows[1].offer).toMatchObject({ declared: 10, unitPrice: '12.50' });
    expect(short(await save([{ offerId: tomato, availableTo: '2026-07-10' }]))).toEqual(['catalogue.days-taken']);
    expect(short(await save([{ offerId: later, declared: 100_001 }]))).toEqual(['catalogue.quantity-invalid']);
    expect(short(await save([{ offerId: later, availableTo: '2026-07-01' }]))).toEqual(['catalogue.window-invalid']);
    expect(short(await save([{ offerId: later, paused: false }]))).toEqual(['unchanged']);
  });

  it('never puts two offers of a unit on one day, and lets two of them change places', async () => {
    expect(
      short(
        await save([
          { offerId: later, availableFrom: '2026-07-12' },
          { offerId: courgette, declared: 11 },
        ]),
      ),
    ).toEqual(['catalogue.window-overlaps', 'saved']);
    await rowsOf(`update offer set reserved = 0 where id = '${tomato}'`);
    const places = [
      { offerId: tomato, availableFrom: '2026-07-13', availableTo: '2026-07-19' },
      { offerId: later, availableFrom: '2026-07-06', availableTo: '2026-07-12' },
    ];
    expect(short(await save(places))).toEqual(['saved', 'saved']);
  });

  it('sent twice under its id is saved once, at the same time too; other changes under that id are refused', async () => {
    const id = uuid();
    const changes = [
      { offerId: courgette, declared: 33 },
      { offerId: tomato, declared: -1 },
    ];
    const written = async () =>
      (
        await rowsOf('select (select count(*) from availability_entry)::int + (select count(*) from price)::int as n')
      )[0]!.n as number;
    const before = await written();
    const [one, two] = await Promise.all([save(changes, id), save(changes, id)]);
    expect(two).toEqual(one);
    expect(short(one)).toEqual(['saved', 'catalogue.quantity-invalid']);
    await save([{ offerId: courgette, declared: 34 }]);
    expect(await save(changes, id)).toMatchObject([{ outcome: 'saved', offer: { declared: 34 } }, {}]);
    expect(await written()).toBe(before + 2);
    expect(await farmer.refusal(SAVE, { id, changes: [{ offerId: courgette, declared: 1 }] })).toBe(
      'platform.already-done',
    );
  });

  it('holds one’s own offers: with one of another producer or of the neighbour among them nothing is saved', async () => {
    const mine = { offerId: courgette, declared: 77 };
    const refusal = (actor: TestActor, offerId: string) =>
      actor.refusal(SAVE, { id: uuid(), changes: [mine, { offerId, declared: 1 }] });
    expect(await refusal(farmer, foreign)).toBe('platform.not-found');
    expect(await refusal(farmer, uuid())).toBe('platform.not-found');
    expect(await refusal(other, tomato)).toBe('platform.not-allowed');
    expect(await farmer.refusal(SAVE, { id: uuid(), changes: [mine, mine] })).toBe('platform.input-invalid');
    expect(await rowsOf(`select 1 as one from offer where declared in (1, 77)`)).toEqual([]);
    expect(await save([mine], uuid(), hub)).toMatchObject([{ outcome: 'saved', offer: { source: 'phone' } }]);
  });

  const add = async (additions: object[], id = uuid(), actor = farmer, producerId: string | null = null) =>
    (await actor.get(ADD, { id, additions, producerId })).saveOffers.rows;
  const products = async () => (await rowsOf('select (select count(*) from product)::int as n'))[0]!.n;

  it('takes new rows: product and unit are made with the first and known to the next; sent twice, made once', async () => {
    const rows = [NEW, { ...NEW, availableFrom: '2026-08-10', availableTo: '2026-08-16', paused: true }, NEW];
    const [id, before] = [uuid(), await products()];
    const [one, two] = await Promise.all([add(rows, id), add(rows, id)]);
    expect(two).toEqual(one);
    expect(short(one)).toEqual(['saved', 'saved', 'catalogue.days-offered']);
    expect(one).toMatchObject([
      { offer: { declared: 30, unitPrice: '2.40', state: 'open', source: 'grid', unit: { label: 'Botte' } } },
      { offer: { state: 'paused', product: { name: 'Poireau', reference: { code: 'leek' } } } },
      { offerId: null, offer: null },
    ]);
    expect(await products()).toBe(before + 1);
    const [{ unit_id: unitId }] = await rowsOf(`select unit_id from offer where id = '${one[0].offerId}'`);
    expect(
      short(
        await add([
          { ...NEW, product: null, unit: null, unitId, availableFrom: '2026-08-17', availableTo: '2026-08-20' },
        ]),
      ),
    ).toEqual(['saved']);
    expect((await facts())[0]).toMatchObject({ kind: 'declared', quantity: 30, source: 'grid' });
  });

  it('takes new rows for oneself only: a unit or a shelf of somebody else, and nothing is made', async () => {
    const [{ unit_id: theirs }] = await rowsOf(`select unit_id from offer where id = '${foreign}'`);
    const [{ unit_id: ours, producer_id: farm }] = await rowsOf(
      `select unit_id, producer_id from offer where id = '${tomato}'`,
    );
    const before = await products();
    const later = { ...NEW, product: { referenceCode: 'leek', name: 'Autre' } };
    const refusal = (actor: TestActor, additions: object[], producerId: string | null = null) =>
      actor.refusal(ADD, { id: uuid(), additions, producerId });
    expect(await refusal(farmer, [later, { ...NEW, unitId: theirs }])).toBe('platform.not-found');
    expect(await refusal(other, [later, { ...NEW, unitId: ours }])).toBe('platform.not-allowed');
    expect(await refusal(other, [later], farm)).toBe('platform.not-allowed');
    expect(await refusal(hub, [later])).toBe('platform.not-found');
    expect(await refusal(hub, [later], uuid())).toBe('platform.not-found');
    expect(await refusal(farmer, [])).toBe('platform.input-invalid');
    await rowsOf(`update participation set state = 'suspended' where id = '${farm}'`);
    expect(await refusal(farmer, [later])).toBe('catalogue.producer-not-approved');
    await rowsOf(`update participation set state = 'approved' where id = '${farm}'`);
    expect(await products()).toBe(before);
    expect(await add([later], uuid(), hub, farm)).toMatchObject([{ outcome: 'saved', offer: { source: 'phone' } }]);
  });

  it('reads a producer’s file beside it, and changes nothing', async () => {
    const text = [
      'Nom du produit;Conditionnement;Quantité disponible;Disponible du;Disponible au;En pause',
      'courgette;Cagette de 5 kg;1 200;06/07/2026;11/07/2026;oui',
      'Poireau;Botte;5;2026-08-03;2026-08-09;',
      'Navet;Botte;12;13/07/2026;19/07/2026;non',
      'Courgette;Cagette de 5 kg;peu;06/07/2026;11/07/2026;',
    ].join('\r\n');
    const before = await rowsOf('select declared, state from offer order by id');
    const file = (encoding: 'utf8' | 'latin1') => ({
      file: { name: 'a.csv', contentBase64: Buffer.from(text, encoding).toString('base64') },
    });
    const { offerFile } = await farmer.get(FILE, file('utf8'));
    expect((await farmer.get(FILE, file('latin1'))).offerFile).toEqual(offerFile);
    expect(offerFile.rows).toMatchObject([
      { row: 2, offerId: courgette, declared: 1200, paused: true, reasons: [] },
      { row: 3, declared: 5, paused: null, reasons: [] },
      { row: 4, offerId: null, unitId: null, referenceCode: 'turnip', unit: { label: 'Botte' }, reasons: [] },
      {
        row: 5,
        offerId: courgette,
        reasons: [{ code: 'catalogue.quantity-invalid' }, { code: 'catalogue.row-repeated' }],
      },
    ]);
    expect(offerFile.absent).toContain(tomato);
    expect(offerFile.absent).not.toContain(courgette);
    expect((await other.get(FILE, file('utf8'))).offerFile.rows[0]).toMatchObject({ offerId: null });
    expect(await rowsOf('select declared, state from offer order by id')).toEqual(before);
  });

  it('proposes what was on sale a year before, at the price of then and of today', async () => {
    const line = {
      name: 'Betterave',
      reference: 'beetroot',
      unitPrice: '9',
      availableFrom: '15/07/2025',
      availableTo: '18/07/2025',
    };
    await market.import(market.world.first, [line], { at: new Date('2025-07-10T10:00:00Z') });
    await market.import(market.world.first, [
      { ...line, unitPrice: '11', availableFrom: '27/07/2026', availableTo: '02/08/2026' },
    ]);
    const year = async (actor: TestActor, from: string) => (await actor.get(LAST_YEAR, { from })).offersOfLastYear;
    expect(await year(farmer, '2026-07-13')).toEqual({
      ...{ basis: 'last-year', alreadyOffered: 0 },
      rows: [
        {
          ...{ productName: 'Betterave', availableFrom: '2026-07-14', availableTo: '2026-07-17', declared: 10 },
          ...{ unitPrice: '9.00', unitPriceToday: '9.00' },
        },
      ],
    });
    expect(await year(farmer, '2026-07-27')).toMatchObject({ basis: 'around', rows: [], alreadyOffered: 1 });
    expect(await year(other, '2026-07-13')).toEqual({ basis: 'none', rows: [], alreadyOffered: 0 });
  });
});
