import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { TellPricesEarly } from '../application/tell-prices-early.use-case';
import { DAY, Market, NOON, type Buyer } from './market';
import { PLACE, Table } from './table';

const LIST = `mutation ($id: ID!, $producerId: ID!, $name: String!, $kinds: [String!]!, $buyerIds: [ID!]!) {
  savePriceList(id: $id, producerId: $producerId, name: $name, kinds: $kinds, buyerIds: $buyerIds) {
    lists { id name kinds buyers { id } } units { unitId unitPrice steps { from unitPrice } lists { listId unitPrice } } } }`;
const END =
  'mutation ($id: ID!, $producerId: ID!) { endPriceList(id: $id, producerId: $producerId) { lists { id } units { lists { listId } } } }';
const LINE = `mutation ($line: LinePriceInput!) { setLinePrice(line: $line) { producerId } }`;
const PREVIEW = `query ($line: LinePriceInput!) { pricePreview(line: $line) { buyerCount buyers isDearerThanEverybody touches { label count examples } } }`;
const OFFERS = `query ($day: Date!) { offers(day: $day) { nodes { id unitPrice isOwnPrice priceSteps { from unitPrice } } } }`;
const SAVE = `mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) {
  version estimateCents vatMentions { producerName text } vat { excludingCents vatCents includingCents byRate { rateBp baseCents vatCents } }
  lines { offerId quantity unitPrice priceSeen estimateCents vatBp nextStep { from unitPrice } } } }`;
const BASKET = 'query ($id: ID!) { basket(sessionId: $id) { version lines { offerId unitPrice priceSeen } } }';
const REGIME = `mutation ($id: ID!, $regime: String!, $from: Date!) {
  stateVatRegime(organisationId: $id, regime: $regime, from: $from) { kind value validFrom } }`;
const MENTIONS = 'query ($id: ID!) { order(id: $id) { vat { vatCents } vatMentions { producerName text } } }';
const SEEN = 'query ($id: ID!) { basket(sessionId: $id) { vatMentions { text } } }';
const ACCEPT = `mutation ($sessionId: ID!, $prices: [SeenPriceInput!]!) { acceptBasketPrices(sessionId: $sessionId, prices: $prices) {
  version lines { unitPrice priceSeen } } }`;
const CHANGE = `mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!) { changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity) {
  lines { offerId quantity unitPrice estimateCents vatBp } vat { includingCents } } }`;

// Real: everything but the browser; what is told to people is written by the worker.
describe('what a line costs whom', () => {
  let market: Market;
  let table: Table;
  let farmer: TestActor;
  let unit: string;
  let guest: Buyer;
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    market.world.at = NOON;
    table = await Table.lay(market);
    guest = await market.buyer('Le Passage');
    farmer = await market.world.member(market.world.first, 'producer', table.farm);
    [{ unit }] = (await market.world.rows('select unit_id as unit from offer where id = $1', [table.endive])) as [
      { unit: string },
    ];
  });

  const list = async (buyerIds: readonly string[], kinds: readonly string[] = [], id: string = uuid()) => {
    await farmer.get(LIST, { id, producerId: table.farm, name: `Tarif ${id}`, kinds, buyerIds });
    return id;
  };
  const line = (unitPrice: string | null, more: object = {}) => ({
    line: { unitId: unit, unitPrice, breaks: [], from: '2026-07-09', ...more },
  });
  const shown = async ({ actor }: Pick<Buyer, 'actor'>) => {
    const { nodes } = (await actor.get(OFFERS, { day: DAY })).offers;
    return nodes.find(({ id }: { id: string }) => id === table.endive);
  };
  const save = async (quantity: number, { actor } = table.chef) =>
    (await actor.get(SAVE, { sessionId: table.sessionId, lines: [{ offerId: table.endive, quantity }] })).saveBasket;

  it('is each buyer’s own price, in lists, baskets and orders, and never another’s', async () => {
    // Both look before, so that what is kept in memory could be served to the wrong one.
    for (const who of [table.chef, guest]) expect((await shown(who)).unitPrice).toBe('9.50');
    const own = await list([table.chef.id]);
    await farmer.get(LINE, line('8.00', { listId: own, breaks: [{ from: 5, unitPrice: '7,50' }] }));
    for (let again = 0; again < 2; again += 1) {
      expect(await shown(guest)).toEqual({ id: table.endive, unitPrice: '9.50', isOwnPrice: false, priceSteps: [] });
      expect(await shown({ actor: farmer })).toMatchObject({ unitPrice: '9.50', priceSteps: [] });
      expect(await shown(table.chef)).toMatchObject({
        ...{ unitPrice: '8.00', isOwnPrice: true, priceSteps: [{ from: 5, unitPrice: '7.50' }] },
      });
    }
    expect((await save(2)).lines).toMatchObject([{ unitPrice: '8.00', nextStep: { from: 5, unitPrice: '7.50' } }]);
    expect((await save(2, guest)).lines).toMatchObject([{ unitPrice: '9.50', nextStep: null }]);
    const { version } = await save(5);
    const { placeOrder: order } = await table.chef.actor.get(PLACE, table.request(version));
    expect(order.lines).toMatchObject([{ unitPrice: '7.50', estimateCents: 3_750 }]);
    // Off the list: the price of everybody again, at once and in the same process; the order keeps its own, by its steps.
    await list([], [], own);
    expect((await shown(table.chef)).unitPrice).toBe('9.50');
    const changed = { orderId: order.id, lineId: order.lines[0].id, quantity: 4 };
    expect((await table.chef.actor.get(CHANGE, changed)).changeOrderLine).toMatchObject({
      ...{ lines: [{ quantity: 4, unitPrice: '8.00', vatBp: 550 }], vat: { includingCents: 3_376 } },
    });
  });

  it('is one price: by name before by kind, and the database refuses two of one line, or two lists of one buyer', async () => {
    const [restaurants, named] = [await list([], ['restaurant']), await list([table.chef.id])];
    await farmer.get(LINE, line('9.00', { listId: restaurants }));
    await farmer.get(LINE, line('8.80', { listId: named }));
    expect([(await shown(table.chef)).unitPrice, (await shown(guest)).unitPrice]).toEqual(['8.80', '9.00']);
    const clashes = [
      [
        `insert into list_price (territory_id, id, unit_id, list_id, unit_price, valid_from) select territory_id, gen_random_uuid(), unit_id, list_id, 1, valid_from + 3 from list_price where list_id = $1`,
        restaurants,
      ],
      [
        `insert into price_list_reach (territory_id, id, producer_id, list_id, buyer_id, valid_from) select territory_id, gen_random_uuid(), producer_id, list_id, buyer_id, valid_from + 3 from price_list_reach where list_id = $1`,
        named,
      ],
      [
        `insert into price_list_reach (territory_id, id, producer_id, list_id, kind, valid_from) select territory_id, gen_random_uuid(), producer_id, list_id, kind, valid_from + 3 from price_list_reach where list_id = $1`,
        restaurants,
      ],
    ] as const;
    for (const [statement, id] of clashes) await expect(market.world.rows(statement, [id])).rejects.toThrow('exclu');
    const twice = { id: uuid(), producerId: table.farm, name: 'Autre', kinds: ['restaurant'], buyerIds: [] };
    expect(await farmer.refusal(LIST, twice)).toBe('catalogue.list-kind-taken');
  });

  it('is everybody’s again once its list is ended, which is forgotten only if nobody can have bought by it', async () => {
    const count = async (id: string) =>
      (await market.world.rows('select ended_on from price_list where id = $1', [id])).length;
    const [used, empty] = [await list([table.chef.id], ['hotel']), await list([guest.id])];
    await farmer.get(LINE, line('8.00', { listId: used }));
    const { version } = await save(5);
    const { placeOrder: order } = await table.chef.actor.get(PLACE, table.request(version));
    const other = await market.world.member(market.world.first, 'producer', await market.producer('Autre ferme'));
    const neighbour = await market.world.member(market.world.neighbour, 'hub-operator');
    for (const stranger of [other, table.chef.actor])
      expect(await stranger.refusal(END, { id: used, producerId: table.farm })).toBe('platform.not-allowed');
    expect(await neighbour.refusal(END, { id: used, producerId: table.farm })).toBe('platform.not-found');
    expect((await shown(table.chef)).unitPrice).toBe('8.00');
    for (const _time of ['once', 'again']) {
      for (const id of [used, empty]) await farmer.get(END, { id, producerId: table.farm });
      expect(await Promise.all([used, empty].map(count))).toEqual([1, 0]);
    }
    expect((await shown(table.chef)).unitPrice).toBe('9.50');
    expect(order.lines).toMatchObject([{ unitPrice: '8.00' }]);
    const again = { producerId: table.farm, name: `Tarif ${used}`, kinds: ['hotel'], buyerIds: [table.chef.id] };
    expect(await farmer.refusal(LIST, { ...again, id: used })).toBe('platform.not-found');
    expect((await farmer.get(LIST, { ...again, id: uuid() })).savePriceList.lists).toMatchObject([
      { name: again.name },
    ]);
  });

  it('is the producer’s word only, in his own territory', async () => {
    const own = await list([table.chef.id]);
    const neighbour = await market.world.member(market.world.neighbour, 'hub-operator');
    const other = await market.world.member(market.world.first, 'producer', await market.producer('Ferme voisine'));
    const asked = line('1.00', { listId: own });
    for (const nobody of [table.chef.actor, other])
      expect(await nobody.refusal(LINE, asked)).toBe('platform.not-allowed');
    expect(await neighbour.refusal(LINE, asked)).toBe('platform.not-found');
    expect(
      await other.refusal('query ($id: ID!) { priceBook(producerId: $id) { producerId } }', { id: table.farm }),
    ).toBe('platform.not-allowed');
    const anothers = await market.producer('Ferme d’en face');
    const hub = await market.world.member(market.world.first, 'hub-operator');
    const stolen = { id: own, producerId: anothers, name: 'x', kinds: [], buyerIds: [] };
    expect(await hub.refusal(LIST, stolen)).toBe('platform.not-found');
    const theirs = { id: uuid(), producerId: table.farm, name: 'x', kinds: [], buyerIds: [] };
    expect(await table.chef.actor.refusal(LIST, theirs)).toBe('platform.not-allowed');
    expect(await farmer.refusal(LINE, line('9.00', { listId: own, breaks: [{ from: 5, unitPrice: '9.00' }] }))).toBe(
      'catalogue.break-not-cheaper',
    );
    expect(await farmer.refusal(LINE, line('9.00', { from: '2026-07-08' }))).toBe('catalogue.price-in-past');
    expect(await market.world.rows('select 1 from list_price where list_id = $1', [own])).toEqual([]);
  });

  it('rises under a basket: then and now, a refusal, an acceptance of what was read, and people are told once', async () => {
    await save(2);
    await save(2, guest);
    const own = await list([guest.id]);
    await farmer.get(LINE, line('9.00', { listId: own }));
    const { pricePreview } = await farmer.get(PREVIEW, line('10.00'));
    const [{ all }] = (await market.world.rows(
      `select count(*)::int as all from participation where part = 'buyer' and territory_id = $1`,
      [market.world.first.id],
    )) as [{ all: number }];
    expect(pricePreview.buyerCount).toBe(all - 1);
    expect(pricePreview.touches).toMatchObject([{ count: 1, examples: [expect.stringContaining('Vendredi')] }]);
    await farmer.get(LINE, line('10.00'));
    await farmer.get(LINE, line('10.00'));
    const { basket } = await table.chef.actor.get(BASKET, { id: table.sessionId });
    expect(basket.lines).toMatchObject([{ unitPrice: '10.00', priceSeen: '9.50' }]);
    const place = table.request(basket.version);
    expect(await table.chef.actor.refusal(PLACE, place)).toBe('orders.price-rose');
    const accept = (unitPrice: string) =>
      table.chef.actor.get(ACCEPT, { sessionId: table.sessionId, prices: [{ offerId: table.endive, unitPrice }] });
    expect((await accept('9.80')).acceptBasketPrices.lines).toMatchObject([{ priceSeen: '9.50' }]);
    await market.world.quiet();
    const told = await market.world.rows<{ line: unknown }>('select line::text as line from digest_line');
    expect(told.map(({ line }) => String(line)).filter((text) => text.includes('9,50 € → 10,00 €'))).toHaveLength(1);
    // The morning comes after the cut-off: what waits for it leaves before, once, and says the same.
    const early = await market.world.rows<{ payload: { basketId: string }; not_before: Date }>(
      `select payload, not_before from job_run where name = 'orders.tell-prices-early' and payload->>'basketId' = $1`,
      [
        (await table.chef.actor.get('query ($id: ID!) { basket(sessionId: $id) { id } }', { id: table.sessionId }))
          .basket.id,
      ],
    );
    expect(early.map(({ not_before: at }) => at.toISOString())).toEqual(['2026-07-09T12:11:00.000Z']);
    const app = await market.world.console();
    const late = market.world.call(market.world.first, new Date('2026-07-09T12:11:00Z'));
    for (let again = 0; again < 2; again += 1)
      await app.useCases.run(app.get(TellPricesEarly), late, early[0]!.payload);
    const [{ email }] = (await market.world.rows(
      'select p.email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [table.chef.actor.membershipId],
    )) as [{ email: string }];
    const letters = await market.world.letters(email);
    expect(letters.filter(({ text }) => text.includes('9,50 € → 10,00 €'))).toHaveLength(1);
    expect(
      await market.world.rows('select 1 from digest_line where line::text like $1', ['%9,50 € → 10,00 €%']),
    ).toEqual([]);
    expect((await accept('10.00')).acceptBasketPrices.lines).toMatchObject([{ priceSeen: null }]);
    expect((await table.chef.actor.get(PLACE, place)).placeOrder.lines).toMatchObject([{ unitPrice: '10.00' }]);
    // The other one has a price of his own, lower than what he saw: he is told, and not held up.
    const other = (await guest.actor.get(BASKET, { id: table.sessionId })).basket;
    expect(other.lines).toMatchObject([{ unitPrice: '9.00', priceSeen: '9.50' }]);
    expect((await guest.actor.get(PLACE, table.request(other.version))).placeOrder.lines).toHaveLength(1);
  });

  it('has the tax of its goods on the day, rounded once for each rate', async () => {
    const cider = await market.offer(table.farm, { product: 'Cidre', reference: 'cider', price: '3.33' });
    const lines = [
      { offerId: table.endive, quantity: 1 },
      { offerId: cider, quantity: 3 },
    ];
    const { saveBasket } = await table.chef.actor.get(SAVE, { sessionId: table.sessionId, lines });
    expect(saveBasket.vat).toEqual({
      ...{ excludingCents: 1_949, vatCents: 252, includingCents: 2_201 },
      byRate: [
        { rateBp: 550, baseCents: 950, vatCents: 52 },
        { rateBp: 2_000, baseCents: 999, vatCents: 200 },
      ],
    });
  });

  it('carries no tax of a seller who charges none, from the day he said on, and says by which text', async () => {
    const stated = async (regime: string, from: string, who = farmer) =>
      (await who.get(REGIME, { id: table.farm, regime, from })).stateVatRegime.length;
    const refused = (who: TestActor, id = table.farm, from = '2026-07-09') =>
      who.refusal(REGIME, { id, regime: 'franchise', from });
    const colleague = await market.world.member(market.world.first, 'producer', await market.producer('Le Voisin'));
    expect(await refused(colleague)).toBe('platform.not-allowed');
    expect(await refused(table.chef.actor, table.chef.id)).toBe('platform.not-allowed');
    const administrator = await market.world.member(market.world.first, 'territory-administrator');
    expect(await refused(administrator, table.chef.id)).toBe('platform.not-found');
    expect(await refused(await market.world.member(market.world.neighbour, 'territory-administrator'))).toBe(
      'platform.not-found',
    );
    expect(await refused(farmer, table.farm, '2027-07-11')).toBe('organisations.vat-regime-day');
    expect(await stated('ordinary', '2026-07-11')).toBe(1);
    for (let again = 0; again < 2; again += 1) expect(await stated('franchise', DAY, administrator)).toBe(2);

    const guests = await market.offer(await market.producer('Ferme ordinaire'), { product: 'Carotte', price: '10.00' });
    const lines = [
      { offerId: table.endive, quantity: 2 },
      { offerId: guests, quantity: 1 },
    ];
    const { saveBasket } = await table.chef.actor.get(SAVE, { sessionId: table.sessionId, lines });
    const sums = { excludingCents: 2_900, vatCents: 55, includingCents: 2_955 };
    expect(saveBasket.vat).toMatchObject({ ...sums, byRate: [{ rateBp: 0, baseCents: 1_900 }, { rateBp: 550 }] });
    const mention = { producerName: 'Ferme de la Course', text: 'TVA non applicable, art. 293 B du CGI' };
    expect(saveBasket.vatMentions).toEqual([mention]);
    const { placeOrder } = await table.chef.actor.get(PLACE, table.request(saveBasket.version));
    // What is stated later touches nothing that was ordered.
    expect(await stated('farm-flat-rate', DAY)).toBe(3);
    const { order } = await table.chef.actor.get(MENTIONS, { id: placeOrder.id });
    expect(order).toEqual({ vat: { vatCents: 55 }, vatMentions: [mention] });
    const { basket } = await guest.actor.get(SEEN, { id: table.sessionId });
    expect(basket.vatMentions).toEqual([]);
  });
});
