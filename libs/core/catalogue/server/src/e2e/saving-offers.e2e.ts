import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Market, SIRETS } from './market';

const SAVE = `mutation ($id: ID!, $changes: [OfferChange!]!) {
  saveOffers(id: $id, changes: $changes) {
    rows { offerId outcome refusal reason offer { declared unitPrice availableFrom availableTo state source } }
  }
}`;
const TODAY = '2026-07-08';

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
});
