import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import sharp from 'sharp';
import { v7 as uuid } from 'uuid';
import { DAY, Market, SIRETS } from './market';

const SHEET = `query ($id: ID!) { productSheet(id: $id) {
  product { name season isOwnSeason photo { id alt } } producer { commune distanceKm } origin allergens { code state }
  particulars { code value shown } storage shelfLifeDays description ingredients seasonWord territorySeason
  units { id gtin returnable depositCents } photos { id altFr width height } } }`;
const DESCRIBE =
  'mutation ($productId: ID!, $facts: ProductFactsInput!) { describeProduct(productId: $productId, facts: $facts) { product { season } } }';
const UNIT = `mutation ($unitId: ID!, $gtin: String, $returnable: String, $depositCents: Int) {
  describeUnit(unitId: $unitId, gtin: $gtin, returnable: $returnable, depositCents: $depositCents) { units { gtin returnable depositCents } } }`;
const RENAME =
  'mutation ($productId: ID!, $name: String!) { renameProduct(productId: $productId, name: $name) { product { name } } }';
const ADD = `mutation ($id: ID!, $productId: ID!, $uploadId: ID!, $content: PhotoTextInput!) {
  addProductPhoto(id: $id, productId: $productId, uploadId: $uploadId, content: $content) { photos { id width height } } }`;
const SAY =
  'mutation ($id: ID!, $content: PhotoTextInput!) { describeProductPhoto(id: $id, content: $content) { photos { altFr } } }';
const ORDER =
  'mutation ($productId: ID!, $photoIds: [ID!]!) { orderProductPhotos(productId: $productId, photoIds: $photoIds) { photos { id } } }';
const REMOVE =
  'mutation ($productId: ID!, $photoId: ID!) { removeProductPhoto(productId: $productId, photoId: $photoId) { photos { id } } }';
const LIST =
  'query ($filter: OfferFilter) { offers(day: "2026-07-10", filter: $filter) { nodes { product { name season photo { id alt } } } } }';
const CALENDAR =
  'query ($day: Date) { seasonCalendar(day: $day) { reference { code } season certainty source isCorrected corrections { season from to } } }';
const CORRECT = `mutation ($season: String, $from: Date!, $referenceCode: ID = "asparagus") { correctSeason(referenceCode: $referenceCode, season: $season, certainty: "sourced",
  note: "Chambre d'agriculture", from: $from) { season isCorrected corrections { season from to } } }`;

const NOTHING = { allergens: [], particulars: [], content: {} };
const ALT = { fr: 'Tomates rondes dans une cagette', en: 'Round tomatoes in a crate' };

// Real: HTTP, GraphQL, PostgreSQL and its triggers, the files, the pictures. Made up: the people.
describe('what a product is', () => {
  let market: Market;
  let actors: Record<'administrator' | 'producer' | 'other' | 'buyer' | 'elsewhere' | 'driver', TestActor>;
  let tomato: string;
  let fish: string;
  beforeAll(async () => {
    market = await Market.open();
    const { world } = market;
    const farm = await market.organisation(world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    const harbour = await market.organisation(world.first, 'producer', 'Pêcheurs', SIRETS[1], {
      ...{ commune: 'Étaples', latitude: 50.5147, longitude: 1.6401 },
    });
    const kitchen = await market.organisation(world.first, 'buyer', 'Auberge', SIRETS[2]);
    const fished = { siret: SIRETS[1], reference: 'mackerel', name: 'Maquereau' };
    await market.import(world.first, [{ name: 'Tomate' }, fished, { name: 'Asperge', reference: 'asparagus' }]);
    actors = {
      administrator: await market.member(world.first, 'territory-administrator'),
      producer: await market.member(world.first, 'producer', farm),
      other: await market.member(world.first, 'producer', harbour),
      buyer: await market.member(world.first, 'restaurateur', kitchen),
      elsewhere: await market.member(world.neighbour, 'territory-administrator'),
      driver: await market.member(world.first, 'driver'),
    };
    tomato = await productNamed('Tomate');
    fish = await productNamed('Maquereau');
  });
  afterAll(() => market.close());

  async function productNamed(name: string): Promise<string> {
    const [row] = await market.world.rows<{ id: string }>('select id from product where name = $1', [name]);
    return row!.id;
  }
  const sheet = async (id: string, actor = actors.buyer) => (await actor.get(SHEET, { id })).productSheet;
  const names = async (filter: object) =>
    (await actors.buyer.get(LIST, { filter })).offers.nodes.map(
      (one: { product: { name: string } }) => one.product.name,
    );
  const describeIt = (facts: object, productId = tomato, actor = actors.producer) =>
    actor.ask(DESCRIBE, { productId, facts: { ...NOTHING, ...facts } });
  const refusal = async (answer: ReturnType<TestActor['ask']>) => {
    const { errors } = await answer;
    return errors?.[0]?.extensions.refusal ?? errors?.[0]?.extensions.code;
  };
  const rows = () => market.world.rows('select * from product_sheet order by product_id');

  it('is unknown until somebody says it: no allergen is absent by itself', async () => {
    const { allergens, particulars, photos, product } = await sheet(tomato);
    expect(allergens).toHaveLength(14);
    expect(new Set(allergens.map(({ state }: { state: string }) => state))).toEqual(new Set(['unknown']));
    expect(particulars.map(({ code, value }: { code: string; value: null }) => [code, value])).toEqual([
      ['origin-country', null],
      ['variety', null],
    ]);
    expect([photos, product]).toEqual([
      [],
      { name: 'Tomate', season: '-----xXXXx--', isOwnSeason: false, photo: null },
    ]);
    expect(await names({ withoutAllergens: ['milk'] })).toEqual([]);
  });

  it('is what its producer says, read in either language, and filtered by', async () => {
    const content = { descriptionFr: 'Cœur de bœuf', storageEn: 'Cool and dry', origin: 'Verton', ingredientsFr: ' ' };
    const allergens = [
      { code: 'milk', state: 'absent' },
      { code: 'celery', state: 'may-contain' },
      { code: 'nuts', state: 'absent' },
    ];
    const particulars = [{ code: 'origin-country', value: 'FR' }];
    expect((await describeIt({ allergens, particulars, shelfLifeDays: 6, content })).errors).toBeUndefined();
    const said = await sheet(tomato);
    expect(said).toMatchObject({
      origin: 'Verton',
      storage: 'Cool and dry',
      shelfLifeDays: 6,
      description: 'Cœur de bœuf',
      ingredients: null,
    });
    expect(said.allergens.filter(({ state }: { state: string }) => state !== 'unknown')).toEqual([
      { code: 'milk', state: 'absent' },
      { code: 'nuts', state: 'absent' },
      { code: 'celery', state: 'may-contain' },
    ]);
    expect(await names({ withoutAllergens: ['milk'] })).toEqual(['Tomate']);
    expect(await names({ withoutAllergens: ['milk', 'nuts'] })).toEqual(['Tomate']);
    expect(await names({ withoutAllergens: ['milk', 'celery'] })).toEqual([]);
    const [before] = await rows();
    await describeIt({ allergens, particulars, shelfLifeDays: 6, content });
    expect(await rows()).toEqual([before]);
  });

  it('names what the law wants of fish, and takes nothing that is not written so', async () => {
    const zone = (value: string) => describeIt({ particulars: [{ code: 'fao-zone', value }] }, fish, actors.other);
    expect(await refusal(zone('27'))).toBe('catalogue.particular-invalid');
    expect(await refusal(zone('Manche'))).toBe('catalogue.particular-invalid');
    expect(await refusal(describeIt({ particulars: [{ code: 'fao-zone', value: '27.7.d' }] }))).toBe(
      'catalogue.particular-unknown',
    );
    expect(await refusal(describeIt({ particulars: [{ code: 'gear', value: 'dynamite' }] }, fish, actors.other))).toBe(
      'catalogue.particular-invalid',
    );
    expect((await sheet(fish)).particulars.every(({ value }: { value: unknown }) => value === null)).toBe(true);
    const particulars = [
      { code: 'scientific-name', value: 'Scomber scombrus' },
      { code: 'fao-zone', value: '27.7.d' },
      { code: 'gear', value: 'gillnets' },
    ];
    await describeIt({ particulars, allergens: [{ code: 'fish', state: 'contains' }] }, fish, actors.other);
    expect((await sheet(fish)).particulars).toContainEqual({
      code: 'gear',
      value: 'gillnets',
      shown: 'Filets maillants et similaires',
    });
  });

  it('is written by its own producer and the administrator, in their own territory', async () => {
    const before = await rows();
    expect(await refusal(describeIt({ shelfLifeDays: 1 }, tomato, actors.other))).toBe('platform.not-allowed');
    expect(await refusal(describeIt({ shelfLifeDays: 1 }, tomato, actors.buyer))).toBe('platform.not-allowed');
    expect(await refusal(describeIt({ shelfLifeDays: 1 }, tomato, actors.elsewhere))).toBe('platform.not-found');
    expect(await refusal(describeIt({ allergens: [{ code: 'cats', state: 'absent' }] }))).toBe(
      'catalogue.allergen-unknown',
    );
    expect(await refusal(describeIt({ allergens: [{ code: 'milk', state: 'perhaps' }] }))).toBe(
      'platform.input-invalid',
    );
    expect(await refusal(describeIt({ seasonWord: '+3' }))).toBe('catalogue.season-invalid');
    expect(await rows()).toEqual(before);
    expect(await sheet(tomato, actors.elsewhere)).toBeNull();
    expect(await refusal(actors.driver.ask(SHEET, { id: tomato }))).toBe('platform.not-allowed');
  });

  it('is in season as its producer says, be it a month earlier or by twelve of his own', async () => {
    expect(await names({ inSeason: true })).toEqual(['Tomate', 'Maquereau']);
    const asparagus = await productNamed('Asperge');
    await describeIt({ seasonWord: '+2' }, asparagus);
    expect(await names({ inSeason: true })).toEqual(['Asperge', 'Tomate', 'Maquereau']);
    const { season, isOwnSeason } = (await sheet(asparagus)).product;
    expect([season, isOwnSeason]).toEqual(['-----xXx----', true]);
    await describeIt({ seasonWord: 'XXXXXX------' }, asparagus);
    expect(await names({ inSeason: true })).toEqual(['Tomate', 'Maquereau']);
    await describeIt({}, asparagus);
    expect((await sheet(asparagus)).product.season).toBe('---xXx------');
  });

  it('follows the calendar that the territory corrects, from the day on which it does', async () => {
    const line = async (day: string, actor = actors.buyer) =>
      (await actor.get(CALENDAR, { day })).seasonCalendar.find(
        ({ reference }: { reference: { code: string } }) => reference.code === 'asparagus',
      );
    expect(await line(DAY)).toMatchObject({ season: '---xXx------', source: 'season-pages', isCorrected: false });
    const all = 'xxxxxxxxxxxx';
    expect(await refusal(actors.administrator.ask(CORRECT, { season: 'XX', from: DAY }))).toBe(
      'catalogue.season-invalid',
    );
    expect(await refusal(actors.administrator.ask(CORRECT, { season: all, from: '2026-07-07' }))).toBe(
      'catalogue.season-in-past',
    );
    expect(await refusal(actors.administrator.ask(CORRECT, { season: all, from: DAY, referenceCode: 'unicorn' }))).toBe(
      'platform.not-found',
    );
    expect(await refusal(actors.producer.ask(CORRECT, { season: all, from: DAY }))).toBe('platform.not-allowed');
    expect(await market.world.rows('select * from territory_season')).toEqual([]);
    await actors.administrator.get(CORRECT, { season: all, from: '2026-07-10' });
    await actors.administrator.get(CORRECT, { season: all, from: '2026-07-10' });
    await actors.administrator.get(CORRECT, { season: null, from: '2026-09-01' });
    expect((await line('2026-07-09')).season).toBe('---xXx------');
    expect(await line(DAY)).toMatchObject({ season: all, certainty: 'sourced', isCorrected: true });
    expect((await line('2026-09-01')).isCorrected).toBe(false);
    expect((await line(DAY)).corrections).toEqual([
      { season: all, from: '2026-07-10', to: '2026-09-01' },
      { season: null, from: '2026-09-01', to: null },
    ]);
    expect(await names({ inSeason: true })).toContain('Asperge');
    expect((await line(DAY, actors.elsewhere)).isCorrected).toBe(false);
  });

  it('is called otherwise by its producer, in lists and searches, and never like another of its kind', async () => {
    const rename = (name: string, actor = actors.producer) => actor.ask(RENAME, { productId: tomato, name });
    expect((await rename('  Tomate  cœur de bœuf ')).data.renameProduct.product.name).toBe('Tomate cœur de bœuf');
    expect(await names({ search: 'coeur de boeuf' })).toEqual(['Tomate cœur de bœuf']);
    await market.import(market.world.first, [{ name: 'Tomate noire' }]);
    expect(await refusal(rename('tomate NOIRE'))).toBe('catalogue.product-name-taken');
    for (const name of [' ', 'x'.repeat(121)]) expect(await refusal(rename(name))).toBe('catalogue.name-invalid');
    expect(await refusal(rename('Autre', actors.other))).toBe('platform.not-allowed');
    expect(await refusal(rename('Autre', actors.buyer))).toBe('platform.not-allowed');
    expect(await refusal(rename('Autre', actors.elsewhere))).toBe('platform.not-found');
    expect((await sheet(tomato)).product.name).toBe('Tomate cœur de bœuf');
    expect((await rename('Tomate', actors.administrator)).data.renameProduct.product.name).toBe('Tomate');
  });

  it('has a trade number whose check digit is right, and a packaging that a deposit is for', async () => {
    const unitId = (await sheet(tomato)).units[0].id;
    const tell = (actor: TestActor, facts: object) => actor.ask(UNIT, { unitId, ...facts });
    expect(await refusal(tell(actors.producer, { gtin: '4006381333932' }))).toBe('catalogue.gtin-invalid');
    expect(await refusal(tell(actors.producer, { depositCents: 300 }))).toBe('platform.input-invalid');
    expect(await refusal(tell(actors.other, { gtin: '4006381333931' }))).toBe('platform.not-allowed');
    expect(await refusal(tell(actors.elsewhere, { gtin: '4006381333931' }))).toBe('platform.not-found');
    expect((await sheet(tomato)).units[0].gtin).toBeNull();
    const { data } = await tell(actors.producer, {
      gtin: '4 006381 333931',
      returnable: 'Caisse Europe',
      depositCents: 385,
    });
    expect(data.describeUnit.units[0]).toEqual({
      gtin: '4006381333931',
      returnable: 'Caisse Europe',
      depositCents: 385,
    });
    await market.import(market.world.first, [{ name: 'Tomate', nominalMass: '5100' }]);
    expect((await sheet(tomato)).units[0].returnable).toBe('Caisse Europe');
  });

  it('is found by its temperature and by how far it comes', async () => {
    expect(await names({ temperatureClasses: ['ice-0-2'] })).toEqual(['Maquereau']);
    expect(await names({ withinKm: 5 })).toEqual(['Asperge', 'Tomate', 'Tomate noire']);
    const { distanceKm } = (await sheet(fish)).producer;
    expect(distanceKm).toBeGreaterThan(5);
    expect(await names({ withinKm: distanceKm + 0.1 })).toContain('Maquereau');
    expect(await names({ withinKm: distanceKm - 0.1 })).not.toContain('Maquereau');
    const { offers } = await actors.administrator.get(LIST, { filter: { withinKm: 1000 } });
    expect(offers.nodes).toEqual([]);
  });

  describe('in pictures', () => {
    const headersOf = ({ settings }: TestActor) => ({
      ...(settings.cookie ? { cookie: settings.cookie } : {}),
      'x-maillon-membership': settings.membershipId!,
      'x-maillon-at': market.world.at!.toISOString(),
      'content-type': 'application/octet-stream',
    });
    const picture = (width = 800, height = 600) =>
      sharp({ create: { width, height, channels: 3, background: '#c0392b' } })
        .withExif({ IFD0: { Artist: 'Jeanne Durand' }, IFD3: { GPSLatitude: '50/1 27/1 0/1' } })
        .jpeg();
    async function send(body: Uint8Array, actor = actors.producer) {
      const id = uuid();
      const address = `${market.world.api.url}/api/uploads/${id}?purpose=catalogue.product-photo&name=tomates.jpg`;
      const response = await fetch(address, { method: 'PUT', headers: headersOf(actor), body: body as never });
      return { uploadId: id, status: response.status, said: (await response.json()) as { refusal?: string } };
    }
    const add = (uploadId: string, { id = uuid(), actor = actors.producer, productId = tomato, content = ALT } = {}) =>
      actor.ask(ADD, { id, productId, uploadId, content });
    const open = (id: string, width: number | string = 480, actor = actors.buyer, accept = 'image/webp,*/*') => {
      const { cookie, membershipId } = actor.settings;
      const address = `${market.world.api.url}/api/photos/${id}/${width}?membership=${membershipId}`;
      return fetch(address, { headers: { ...(cookie ? { cookie } : {}), accept } });
    };
    const photos = () =>
      market.world.rows('select id, place, alt_fr, removed_at is null as live from product_photo order by place');
    let first: string;

    it('shows one in three widths, upright, and without what the camera knew', async () => {
      const turned = await picture(900, 600).withMetadata({ orientation: 6 }).toBuffer();
      const { uploadId } = await send(turned);
      first = uuid();
      const { data } = await add(uploadId, { id: first });
      expect(data.addProductPhoto.photos).toEqual([{ id: first, width: 600, height: 900 }]);
      const response = await open(first);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      const shown = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
      expect([shown.width, shown.height, shown.exif, shown.format]).toEqual([480, 720, undefined, 'webp']);
      const old = await open(first, 160, actors.buyer, 'image/jpeg');
      expect((await sharp(Buffer.from(await old.arrayBuffer())).metadata()).format).toBe('jpeg');
      expect((await sheet(tomato)).product.photo).toEqual({ id: first, alt: ALT.fr });
      const { offers } = await actors.buyer.get(LIST, { filter: { search: 'tomate' } });
      expect(offers.nodes[0].product.photo).toEqual({ id: first, alt: ALT.fr });
    });

    it('opens to nobody but those who may see the catalogue of that territory', async () => {
      const status = async (...asked: Parameters<typeof open>) => (await open(...asked)).status;
      expect(await status(first)).toBe(200);
      expect(await status(first, 480, actors.elsewhere)).toBe(404);
      expect(await status(first, 480, actors.driver)).toBe(403);
      expect(await status(first, 480, market.world.stranger(actors.buyer.membershipId))).toBe(401);
      expect(await status(first, 481)).toBe(404);
      expect(await status(uuid())).toBe(404);
      expect(await status('x')).toBe(404);
    });

    it('takes the same one once, and no other under its id', async () => {
      const { uploadId } = await send(await picture().toBuffer());
      const before = [await photos(), market.world.files().length];
      expect((await add(uploadId, { id: first })).errors).toBeUndefined();
      expect(await refusal(add(uploadId, { id: first, productId: fish, actor: actors.other }))).toBe(
        'platform.already-done',
      );
      expect([await photos(), market.world.files().length]).toEqual(before);
    });

    it('refuses what is no picture, what is cut off, what is too small, and what is not theirs', async () => {
      const svg = Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="9" height="9"/></svg>',
      );
      expect((await send(svg)).said.refusal).toBe('platform.upload-type-unknown');
      expect((await send(await picture().toBuffer(), actors.buyer)).said.refusal).toBe('platform.not-allowed');
      const noise = await sharp({
        create: {
          width: 800,
          height: 600,
          channels: 3,
          background: '#fff',
          noise: { type: 'gaussian', mean: 99, sigma: 50 },
        },
      })
        .jpeg()
        .toBuffer();
      const good = await send(noise);
      const cut = await send(noise.subarray(0, noise.length / 3));
      const small = await send(await picture(800, 200).toBuffer());
      const before = [await photos(), market.world.files().length];
      expect(await refusal(add(cut.uploadId))).toBe('catalogue.photo-unreadable');
      expect(await refusal(add(small.uploadId))).toBe('catalogue.photo-too-small');
      expect(await refusal(add(good.uploadId, { content: { fr: 'Tomates', en: ' ' } }))).toBe('platform.input-invalid');
      expect(await refusal(add(good.uploadId, { actor: actors.administrator }))).toBe('platform.upload-missing');
      expect(await refusal(add(good.uploadId, { actor: actors.elsewhere }))).toBe('platform.not-found');
      expect(await refusal(add(good.uploadId, { productId: fish }))).toBe('platform.not-allowed');
      expect(await refusal(add(uuid()))).toBe('platform.upload-missing');
      expect([await photos(), market.world.files().length]).toEqual(before);
    });

    it('puts another one first, says it in other words, and has six at most', async () => {
      const second = uuid();
      await add((await send(await picture().png().toBuffer())).uploadId, { id: second });
      const order = (photoIds: string[], actor = actors.producer) => actor.ask(ORDER, { productId: tomato, photoIds });
      expect(await refusal(order([second]))).toBe('catalogue.photos-differ');
      expect(await refusal(order([second, first], actors.other))).toBe('platform.not-allowed');
      await order([second, first]);
      expect((await sheet(tomato)).product.photo.id).toBe(second);
      const content = { fr: 'Une seule tomate', en: 'A single tomato' };
      expect(await refusal(actors.other.ask(SAY, { id: second, content }))).toBe('platform.not-allowed');
      await actors.producer.get(SAY, { id: second, content });
      expect((await sheet(tomato)).product.photo.alt).toBe('Une seule tomate');
      const { uploadId } = await send(await picture(300, 300).webp().toBuffer());
      for (let more = 0; more < 4; more += 1) await add(uploadId);
      expect(await refusal(add(uploadId))).toBe('catalogue.photos-enough');
      expect((await photos()).length).toBe(6);
    });

    it('removes one with its files, and does not bring it back when its request comes late', async () => {
      const { uploadId } = await send(await picture().toBuffer());
      const [gone] = (await sheet(tomato)).photos;
      const remove = (actor: TestActor) => actor.ask(REMOVE, { productId: tomato, photoId: gone.id });
      expect(await refusal(remove(actors.other))).toBe('platform.not-allowed');
      const worker = await market.world.startWorker();
      const before = market.world.files().length;
      await remove(actors.producer);
      await remove(actors.producer);
      await market.world.quiet();
      await worker.close();
      expect(market.world.files().length).toBe(before - 6);
      expect((await open(gone.id)).status).toBe(404);
      await add(uploadId, { id: gone.id });
      expect((await sheet(tomato)).photos.map(({ id }: { id: string }) => id)).not.toContain(gone.id);
    });
  });
});
