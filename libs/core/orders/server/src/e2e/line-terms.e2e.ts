import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { CUT_OFF, Market, NOON } from './market';
import { Night } from './night';

const TERMS = 'terms { minimum maximum priceCeiling note }';
const SAVE = `mutation ($sessionId: ID!, $lines: [BasketLineInput!]!) { saveBasket(sessionId: $sessionId, lines: $lines) {
  version lines { quantity isAboveCeiling ${TERMS} } } }`;
const LINES = `lines { id quantity servedQuantity state reasonText ${TERMS} }`;
const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { id ${LINES} } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { id ${LINES} } }`;
const CHANGE = `mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!, $terms: LineTermsInput) {
  changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity, terms: $terms) { ${LINES} } }`;
const HISTORY = `query ($id: ID!) { orderHistory(orderId: $id) { cause changes { before after
  terms { minimumBefore minimumAfter maximumBefore maximumAfter priceCeilingBefore priceCeilingAfter noteChanged } } } }`;
const OWN = `{ supplierOrders { nodes { id lines { id dueQuantity acceptedQuantity parts { dueQuantity minimum maximum note } } } } }`;
const CONFIRM = `mutation ($id: ID!, $lines: [SupplierAnswerInput!]!) { confirmSupplierOrder(id: $id, lines: $lines) {
  lines { dueQuantity acceptedQuantity parts { dueQuantity } } } }`;

const SAID = { minimum: 3, maximum: 6, priceCeiling: '10.00', note: 'bien serrées' };

describe('what a buyer says of a line', () => {
  let market: Market;
  let night: Night;
  let farmer: TestActor;

  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await market.world.quiet();
    market.world.at = NOON;
    night = await Night.fall(market);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
  });

  const lineOf = (quantity: number, terms?: object | null) => ({ offerId: night.cast.endive, quantity, terms });
  const basket = (line: object) => ({ sessionId: night.cast.sessionId, lines: [line] });
  const save = async (line: object, { actor } = night.cast.louise) =>
    (await actor.get(SAVE, basket(line))).saveBasket as { version: number; lines: { terms: object }[] };
  const request = (basketVersion: number) => ({
    input: { id: uuid(), sessionId: night.cast.sessionId, basketVersion, fulfilmentOptionId: 'van:morning' },
  });
  const place = async (line: object, buyer = night.cast.louise) =>
    (await buyer.actor.get(PLACE, request((await save(line, buyer)).version))).placeOrder;

  it('stays with the line, stretches to another quantity, and is refused when it cannot be', async () => {
    expect((await save(lineOf(4, SAID))).lines).toMatchObject([{ terms: SAID, isAboveCeiling: false }]);
    expect((await save(lineOf(8))).lines).toMatchObject([{ quantity: 8, terms: { ...SAID, maximum: 8 } }]);
    expect((await save(lineOf(2))).lines).toMatchObject([{ terms: { ...SAID, minimum: 2, maximum: 8 } }]);
    const { actor } = night.cast.louise;
    for (const [terms, refusal] of [
      [{ minimum: 5 }, 'orders.terms-range'],
      [{ maximum: 3 }, 'orders.terms-range'],
      [{ priceCeiling: 'cher' }, 'orders.ceiling-invalid'],
      [{ note: 'x'.repeat(201) }, 'platform.input-invalid'],
    ] as const)
      expect(await actor.refusal(SAVE, basket(lineOf(4, terms)))).toBe(refusal);
    expect((await save(lineOf(2))).lines).toMatchObject([{ terms: { ...SAID, minimum: 2, maximum: 8 } }]);
    expect((await save(lineOf(2, {}))).lines[0]!.terms).toEqual({
      ...{ minimum: null, maximum: null },
      ...{ priceCeiling: null, note: null },
    });
  });

  it('is not ordered above its ceiling, and nothing is reserved', async () => {
    const saved = await save(lineOf(4, { priceCeiling: '9,49' }));
    expect(saved.lines).toMatchObject([{ isAboveCeiling: true }]);
    expect(await night.cast.louise.actor.refusal(PLACE, request(saved.version))).toBe('orders.above-ceiling');
    expect(await market.offers([night.cast.endive])).toMatchObject([{ reserved: 0 }]);
  });

  it('goes into the order, changes with it, and reads as a difference; the producer reads all but the ceiling', async () => {
    const order = await place(lineOf(4, SAID));
    expect(order.lines).toMatchObject([{ terms: SAID }]);
    const { actor } = night.cast.louise;
    const change = { orderId: order.id, lineId: order.lines[0].id, quantity: 4 };
    expect(await actor.refusal(CHANGE, { ...change, terms: { minimum: 9 } })).toBe('orders.terms-range');
    expect(await actor.refusal(CHANGE, { ...change, terms: { priceCeiling: '1' } })).toBe('orders.above-ceiling');
    const other = { ...SAID, minimum: 4, note: 'petites' };
    for (let time = 0; time < 2; time++) await actor.get(CHANGE, { ...change, terms: other });
    await actor.get(CHANGE, { ...change, quantity: 7 });
    const versions = (await actor.get(HISTORY, { id: order.id })).orderHistory;
    expect(versions.slice(1)).toMatchObject([
      {
        cause: 'changed',
        changes: [{ before: 4, after: 4, terms: { minimumBefore: 3, minimumAfter: 4, noteChanged: true } }],
      },
      {
        cause: 'changed',
        changes: [{ before: 4, after: 7, terms: { maximumBefore: 6, maximumAfter: 7, noteChanged: false } }],
      },
    ]);
    const facts = await market.world.rows('select terms from order_change where order_id = $1', [order.id]);
    expect(JSON.stringify(facts)).not.toContain('petites');
    await night.close();
    const [own] = (await farmer.get(OWN)).supplierOrders.nodes;
    expect(own.lines[0].parts).toEqual([{ dueQuantity: 7, minimum: 4, maximum: 7, note: 'petites' }]);
    expect(await farmer.refusal(ORDER, { id: order.id })).toBe('platform.not-allowed');
  });

  it('falls to nothing where its producer cannot reach the minimum: told, and the others keep more', async () => {
    const { louise, marcel } = night.cast;
    const bound = await place(lineOf(4, { minimum: 4 }));
    const free = await place(lineOf(3), marcel);
    await night.close();
    market.world.at = new Date(CUT_OFF.getTime() + 600_000);
    const [own] = (await farmer.get(OWN)).supplierOrders.nodes;
    const answer = { id: own.id, lines: [{ lineId: own.lines[0].id, quantity: 3, reason: 'Gel.' }] };
    const { confirmSupplierOrder: answered } = await farmer.get(CONFIRM, answer);
    expect(answered.lines).toMatchObject([{ acceptedQuantity: 3, dueQuantity: 3 }]);
    expect((await louise.actor.get(ORDER, { id: bound.id })).order.lines).toMatchObject([
      { servedQuantity: 0, state: 'short', reasonText: 'Le producteur ne peut pas atteindre votre minimum : Gel.' },
    ]);
    expect((await marcel.actor.get(ORDER, { id: free.id })).order.lines).toMatchObject([{ servedQuantity: 3 }]);
    expect((await farmer.get(CONFIRM, answer)).confirmSupplierOrder).toEqual(answered);
  });
});
