import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { TellAuctionAsked } from '../application/tell-auction-asked.use-case';
import { CUT_OFF, DAY, Market, NOON, OPENING, type Buyer } from './market';
import { van } from './van.module';

const DUE = new Date('2026-07-10T04:15:00Z');
const DAWN = new Date('2026-07-10T03:30:00Z');

const PLAN = `mutation ($id: ID!, $name: String!, $kind: String, $due: DateTime) { planSession(id: $id, name: $name, deliveryDay: "${DAY}",
  opensAt: "${OPENING.toISOString()}", cutOffAt: "${CUT_OFF.toISOString()}", kind: $kind, pricesDueAt: $due) { kind pricesDueAt families state } }`;
const SAVE = `mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) {
  version pricesDueAt estimateCents ceilingCents lines { proposedCeiling isAboveCeiling ceilingCents unitPrice } } }`;
const LINES =
  'lines { id productName quantity servedQuantity unitPrice indicativePrice estimateCents ceilingCents state reason terms { priceCeiling } }';
const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { id pricesDueAt estimateCents ceilingCents ${LINES} } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { state estimateCents ceilingCents ${LINES} } }`;
const CHANGE = `mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!, $terms: LineTermsInput) {
  changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity, terms: $terms) { estimateCents ${LINES} } }`;
const AUCTION =
  'takesPrices isClosed producers producersPriced offers { offerId lastPrice askedQuantity demand { price quantity } unitPrice landed served }';
const BOARD = `query ($id: ID) { morningAuctions(sessionId: $id) { sessionId ${AUCTION} } }`;
const SAY = `mutation ($id: ID!, $sessionId: ID!, $producerId: ID, $prices: [AuctionPriceInput!]!) {
  sayAuctionPrices(id: $id, sessionId: $sessionId, producerId: $producerId, prices: $prices) { ${AUCTION} } }`;
const CLOSE = 'mutation ($id: ID!) { closeSession(sessionId: $id) { id } }';
const SUPPLIER =
  '{ supplierOrders { nodes { estimateCents answerDueAt lines { quantity estimateCents parts { quantity } } } } }';

describe('a morning auction', () => {
  let market: Market;
  let administrator: TestActor;
  let louise: Buyer;
  let marcel: Buyer;
  let phare: Buyer;
  let merchant: TestActor;
  let boat: TestActor;
  let quay: string;
  let trawler: string;
  let sea: string;
  let sessionId: string;
  let bass: string;
  let sole: string;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
    administrator = await market.world.member(market.world.first, 'territory-administrator');
    [louise, marcel] = [await market.buyer('Chez Louise'), await market.buyer('Chez Marcel')];
    phare = await market.buyer('Le Phare');
    await marcel.actor.get('mutation { chooseLetterLanguage(language: "en") { language } }');
    [quay, trawler] = [await market.producer('Marée de la Corderie'), await market.producer('Le Marie-Jeanne')];
    merchant = await market.world.member(market.world.first, 'producer', quay);
    boat = await market.world.member(market.world.first, 'producer', trawler);
    const [row] = await market.world.rows<{ code: string }>(
      `select code from product_reference where family = 'sea' order by code limit 1`,
    );
    sea = row!.code;
  });
  afterAll(() => market.close());

  beforeEach(async () => {
    await market.world.quiet();
    await market.world.rows('truncate mail, identity.mailbox');
    market.world.at = NOON;
    van.cannotServe.clear();
    sessionId = uuid();
    await plan({ id: sessionId, kind: 'morning-auction', due: DUE.toISOString() });
    bass = await market.offer(quay, {
      product: 'Bar',
      price: '18.00',
      pricing: 'kg',
      nominalMassG: 5_000,
      declared: 20,
      reference: sea,
    });
    sole = await market.offer(trawler, { product: 'Sole', price: '30.00', declared: 20, reference: sea });
  });

  const plan = (wanted: object) => administrator.get(PLAN, { id: uuid(), name: `Criée ${uuid()}`, ...wanted });
  const bid = (offerId: string, quantity: number, priceCeiling?: string) => ({
    ...{ offerId, quantity },
    ...(priceCeiling ? { terms: { priceCeiling } } : {}),
  });
  const save = async ({ actor }: Buyer, lines: object[]) => (await actor.get(SAVE, { sessionId, lines })).saveBasket;
  const request = (basketVersion: number) => ({
    input: { id: uuid(), sessionId, basketVersion, fulfilmentOptionId: 'van:morning' },
  });
  const place = async (buyer: Buyer, lines: object[]) =>
    (await buyer.actor.get(PLACE, request((await save(buyer, lines)).version))).placeOrder;
  const said = (offerId: string, unitPrice: string | null, landed: number) => ({
    ...{ id: uuid(), sessionId },
    prices: [{ offerId, unitPrice, landed }],
  });
  const board = async (actor: TestActor) => (await actor.get(BOARD, { id: sessionId })).morningAuctions;
  const close = async () => {
    market.world.at = DUE;
    await administrator.get(CLOSE, { id: sessionId });
    await market.world.quiet();
  };
  const orderOf = async ({ actor }: Buyer, id: string) => (await actor.get(ORDER, { id })).order;

  it('goes through the night: ceilings are agreed to, prices come, and each line is served at its price or not at all', async () => {
    const basket = await save(louise, [bid(bass, 4), bid(sole, 2, '33')]);
    expect(basket).toMatchObject({ pricesDueAt: DUE.toISOString(), estimateCents: 42_000 });
    expect(basket.lines).toMatchObject([
      { proposedCeiling: '36.00', ceilingCents: 6_600 },
      // 4 crates of 5 kg, at 21.60 €, and 10 % more that the scales may say.
      { proposedCeiling: '21.60', ceilingCents: 47_520 },
    ]);
    expect(await louise.actor.refusal(PLACE, request(basket.version))).toBe('orders.ceiling-needed');
    expect(await market.offers([bass, sole])).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
    const first = await place(louise, [bid(bass, 4, '21.60'), bid(sole, 2, '33')]);
    expect(first).toMatchObject({ pricesDueAt: DUE.toISOString(), estimateCents: 42_000, ceilingCents: 54_120 });
    // Below the last price: that is what a ceiling is for.
    const second = await place(marcel, [bid(bass, 6, '17.00'), bid(sole, 3, '40')]);
    const [change] = second.lines.filter(({ productName }: { productName: string }) => productName.startsWith('Bar'));
    const change6 = { orderId: second.id, lineId: change.id, quantity: 8 };
    expect(await marcel.actor.refusal(CHANGE, { ...change6, terms: {} })).toBe('orders.ceiling-needed');
    const third = await place(phare, [bid(bass, 1, '18.50')]);
    expect(await board(merchant)).toEqual([]);
    expect(
      (await marcel.actor.get(CHANGE, { ...change6, terms: { priceCeiling: '19' } })).changeOrderLine.estimateCents,
    ).toBe(81_000);

    market.world.at = DAWN;
    expect(await marcel.actor.refusal(CHANGE, change6)).toBe('orders.session-closed');
    expect(await administrator.refusal(CLOSE, { id: sessionId })).toBe('orders.prices-not-due');
    const [asked] = await board(merchant);
    expect(asked).toMatchObject({ takesPrices: true, producers: 1, producersPriced: 0 });
    expect(asked.offers).toEqual([
      {
        ...{ offerId: bass, lastPrice: '18.00', askedQuantity: 13, unitPrice: null, landed: null, served: null },
        // Nobody's ceiling, and no step without three kitchens.
        demand: [{ price: '18.00', quantity: 13 }],
      },
    ]);
    await merchant.get(SAY, said(bass, '25', 20));
    await merchant.get(SAY, said(bass, '18,90', 10));
    const [two] = await board(boat);
    expect(two.offers).toMatchObject([{ askedQuantity: 5, demand: [] }]);
    await boat.get(SAY, said(sole, '35.00', 20));
    expect(await board(administrator)).toMatchObject([{ producers: 2, producersPriced: 2 }]);
    await close();

    // Who ordered first is served first; what was landed is all there is.
    expect((await orderOf(louise, first.id)).lines).toMatchObject([
      { servedQuantity: 0, reason: 'orders.price-above-ceiling', estimateCents: 0, unitPrice: '30.00' },
      { servedQuantity: 4, unitPrice: '18.90', indicativePrice: '18.00', estimateCents: 37_800, state: 'allocated' },
    ]);
    expect((await orderOf(marcel, second.id)).lines).toMatchObject([
      { servedQuantity: 3, unitPrice: '35.00', estimateCents: 10_500 },
      { servedQuantity: 6, unitPrice: '18.90', reason: 'orders.landed-less', ceilingCents: 62_370 },
    ]);
    expect(await orderOf(phare, third.id)).toMatchObject({ state: 'short', estimateCents: 0 });
    // What stayed at sea is for nobody else.
    expect(await market.offers([bass])).toMatchObject([{ declared: 10, reserved: 0, allocated: 10 }]);
    expect((await merchant.get(SUPPLIER)).supplierOrders.nodes[0]).toMatchObject({
      ...{ estimateCents: 94_500, answerDueAt: null },
      lines: [{ quantity: 10 }],
    });
    expect(await board(merchant)).toMatchObject([{ isClosed: true, takesPrices: false, offers: [{ served: 10 }] }]);
    // Tomorrow's buyers are shown this price.
    expect(await last(bass)).toEqual([{ unit_price: 18.9 }]);
    const before = await rows();
    await tellAgain();
    await close();
    expect(await rows()).toEqual(before);

    const [letter, ...others] = await lettersTo(louise.actor);
    expect(others).toEqual([]);
    expect(letter!.subject).toBe('Criée : ce qui vient pour vendredi 10 juillet 2026, et ce qui manque');
    for (const line of [
      '18,90 €/kg',
      '4 × cagette de 5 kg · Marée',
      'Prix : 35,00 €, votre plafond : 33,00 €.',
      '378,00',
    ])
      expect(letter!.text).toContain(line);
    expect(letter!.text).toContain(`/portal/commandes/${first.id}`);
    const [english] = await lettersTo(marcel.actor);
    expect(english!.subject).toBe('Auction: what comes for Friday 10 July 2026, and what is missing');
    for (const line of ['€18.90/kg', '6/8 × cagette de 5 kg', 'less was landed', '€35.00', '3 × cagette'])
      expect(english!.text).toContain(line);
    expect(english!.text).not.toContain('your ceiling:');
    const [nothing] = await lettersTo(phare.actor);
    expect(nothing!.subject).toBe('Criée : rien ne vient pour vendredi 10 juillet 2026');
    expect(await mails()).toBe(3);
  });

  it('asks producers for their prices at the cut-off, once and while it is of use, and nobody of whom nothing is asked', async () => {
    await place(louise, [bid(bass, 4, '21.60')]);
    await place(marcel, [bid(bass, 2, '20')]);
    const ask = async (at: Date, territory = market.world.first) => {
      const app = await market.world.console();
      await app.useCases.run(app.get(TellAuctionAsked), market.world.call(territory, at), { sessionId });
      return mails();
    };
    expect(await ask(NOON)).toBe(0);
    expect(await ask(DUE)).toBe(0);
    expect(await ask(CUT_OFF, market.world.neighbour)).toBe(0);
    expect(await ask(CUT_OFF)).toBe(1);
    expect(await ask(DAWN)).toBe(1);
    const [letter] = await lettersTo(merchant);
    expect(letter!.subject).toBe('Criée : vos prix sont attendus vendredi 06:15');
    for (const line of ['6 × cagette de 5 kg', '/portal/criee', 'Sans prix, rien n’est vendu.'])
      expect(letter!.text).toContain(line);
    for (const secret of ['Louise', '21', '20,00']) expect(letter!.text).not.toContain(secret);
    expect(await lettersTo(boat)).toEqual([]);
  });

  it('asks nobody whose price was said before the letter, nor about a sale that is cancelled', async () => {
    await place(louise, [bid(bass, 4, '21.60'), bid(sole, 1, '40')]);
    market.world.at = DAWN;
    await merchant.get(SAY, said(bass, '18', 20));
    const app = await market.world.console();
    const ask = () =>
      app.useCases.run(app.get(TellAuctionAsked), market.world.call(market.world.first, DAWN), { sessionId });
    expect(await ask()).toEqual({ producers: 1 });
    expect(await lettersTo(merchant)).toEqual([]);
    expect((await lettersTo(boat)).map(({ subject }) => subject)).toEqual([
      'Criée : vos prix sont attendus vendredi 06:15',
    ]);
    await administrator.get('mutation ($id: ID!) { cancelSession(sessionId: $id, reason: "Tempête.") { id } }', {
      id: sessionId,
    });
    expect(await ask()).toEqual({ producers: 0 });
  });

  it('charges nothing without a price, and ends an order of which nothing is left', async () => {
    const only = await place(louise, [bid(bass, 2, '30')]);
    const both = await place(marcel, [bid(bass, 2, '30'), bid(sole, 1, '40')]);
    market.world.at = DAWN;
    await boat.get(SAY, said(sole, null, 0));
    await close();
    expect(await orderOf(louise, only.id)).toMatchObject({ state: 'short', estimateCents: 0 });
    expect((await orderOf(marcel, both.id)).lines).toMatchObject([
      { reason: 'orders.nothing-landed', servedQuantity: 0 },
      { reason: 'orders.no-price', servedQuantity: 0 },
    ]);
    expect(await market.offers([bass, sole])).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
    expect(await market.world.rows('select from van_place where order_id = any($1)', [[only.id, both.id]])).toEqual([]);
  });

  it('takes a price only from who sells, in its hour, and one that can be; said twice it is said once', async () => {
    await place(louise, [bid(bass, 2, '30')]);
    expect(await merchant.refusal(SAY, said(bass, '18', 5))).toBe('orders.prices-too-early');
    market.world.at = DAWN;
    for (const [wrong, refusal] of [
      [said(bass, '0', 5), 'orders.auction-price-invalid'],
      [said(bass, '-3', 5), 'orders.auction-price-invalid'],
      [said(bass, null, 5), 'orders.auction-price-invalid'],
      [said(bass, '180', 5), 'orders.auction-price-far'],
      [said(bass, '18', -1), 'orders.landed-invalid'],
      [said(bass, '18', 100_000), 'orders.landed-invalid'],
      [said(sole, '30', 5), 'platform.not-found'],
    ] as const)
      expect(await merchant.refusal(SAY, wrong)).toBe(refusal);
    expect(await boat.refusal(SAY, { ...said(bass, '18', 5), producerId: quay })).toBe('platform.not-allowed');
    expect(await louise.actor.refusal(SAY, { ...said(bass, '18', 5), producerId: quay })).toBe('platform.not-allowed');
    expect(await louise.actor.refusal(BOARD, { id: sessionId })).toBe('platform.not-allowed');
    const neighbour = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(await neighbour.refusal(SAY, { ...said(bass, '18', 5), producerId: quay })).toBe('platform.not-found');
    expect(await board(neighbour)).toEqual([]);
    expect(await board(boat)).toEqual([]);
    expect(await prices()).toEqual([]);

    const once = said(bass, '18.50', 5);
    await merchant.get(SAY, once);
    // The seller has no signal: the hub says it for them.
    await administrator.get(SAY, { ...said(bass, '19', 6), producerId: quay });
    await merchant.get(SAY, once);
    expect(await prices()).toEqual([
      { unit_price: '18.50', landed: 5 },
      { unit_price: '19.00', landed: 6 },
    ]);
    expect((await board(merchant))[0].offers).toMatchObject([{ unitPrice: '19.00', landed: 6 }]);
    market.world.at = DUE;
    expect(await merchant.refusal(SAY, said(bass, '17', 5))).toBe('orders.prices-too-late');
  });

  it('is planned with its hour, sells what the sea gives, and is told from an ordinary sale', async () => {
    const due = DUE.toISOString();
    expect((await plan({ kind: 'morning-auction', due })).planSession).toEqual({
      ...{ kind: 'morning-auction', pricesDueAt: due },
      ...{ families: ['sea'], state: 'open' },
    });
    const wrong = { id: uuid(), name: 'Criée sans heure' };
    expect(await administrator.refusal(PLAN, { ...wrong, kind: 'morning-auction' })).toBe('orders.prices-due');
    expect(await administrator.refusal(PLAN, { ...wrong, due })).toBe('orders.prices-due');
    const endive = await market.offer(quay, { product: 'Endive', reference: await land() });
    expect(await louise.actor.refusal(SAVE, { sessionId, lines: [bid(endive, 1)] })).toBe('orders.not-in-auction');
    const jobs = await market.world.rows(
      `select name, not_before from job_run where payload->>'sessionId' = $1 and not_before >= $2 order by not_before`,
      [sessionId, CUT_OFF],
    );
    expect(jobs).toEqual([
      { name: 'orders.tell-auction-asked', not_before: CUT_OFF },
      { name: 'orders.close-session', not_before: DUE },
    ]);
  });

  /** The news of the closing is delivered once more, and once more under another name. */
  async function tellAgain(): Promise<void> {
    const closed = `name = 'orders.session-closed.v1' and payload->>'sessionId' = '${sessionId}'`;
    await market.world.rows(`update outbox set published_at = null where ${closed}`);
    await market.world.quiet();
    await market.world.rows(`update outbox set published_at = null, id = gen_random_uuid() where ${closed}`);
    await market.world.quiet();
  }

  async function mails(): Promise<number> {
    return (await market.world.rows('select from mail')).length;
  }

  async function lettersTo({ settings }: TestActor) {
    const [row] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return market.world.letters(row.email);
  }

  async function land(): Promise<string> {
    const [row] = await market.world.rows<{ code: string }>(
      `select code from product_reference where family = 'vegetables' order by code limit 1`,
    );
    return row!.code;
  }

  function prices() {
    return market.world.rows(
      'select unit_price, landed from auction_price where session_id = $1 order by said_at, id',
      [sessionId],
    );
  }

  function last(offerId: string) {
    return market.world.rows(
      'select p.unit_price::float from price p join offer f on f.unit_id = p.unit_id where f.id = $1 and p.valid_from = $2',
      [offerId, DAY],
    );
  }

  function rows() {
    return market.world.rows(
      `select l.state, l.allocated_quantity, l.unit_price, l.reason, f.declared, f.reserved, f.allocated, o.state as order_state
       from customer_order o join order_line l on l.order_id = o.id join offer f on f.id = l.offer_id where o.session_id = $1 order by l.id`,
      [sessionId],
    );
  }
});
