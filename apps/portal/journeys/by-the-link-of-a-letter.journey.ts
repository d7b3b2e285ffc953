import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { closedSaleOf, prepareSale, type ClosedSale } from '@maillon/tools/test-support/browser/closed-sale';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { linkOfLetter } from '@maillon/tools/test-support/browser/letters';
import { shelf } from '@maillon/tools/test-support/browser/market';
import { actingFor } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { chef, through } from '@maillon/tools/test-support/browser/people';

const [BY_UNIT, BY_WEIGHT] = ['Carotte des sables', 'Râble de lapin'];
/** Days of this journey alone; what is sold by weight is offered until the twelfth, and is put forward for longer. */
const [THURSDAY, FRIDAY, LAST_OFFERED] = ['2026-07-16', '2026-07-17', '2026-07-12'];
const ORDERS = '{ orders(first: 50) { nodes { id reference lines { id } } } }';
const LONGER = `mutation Longer($id: ID!, $changes: [OfferChange!]!) { saveOffers(id: $id, changes: $changes) {
  rows { outcome } } }`;
const OFFER = `mutation Ask($id: ID!, $orderId: ID!, $lineId: ID!, $quantity: Int!, $note: String) {
  offerAmendment(id: $id, orderId: $orderId, lineId: $lineId, quantity: $quantity, note: $note) { state } }`;
const AMENDMENTS = 'query Asked($orderId: ID!) { amendments(orderId: $orderId) { id state } }';
const WEIGHTS = 'query Asked($orderId: ID!) { overweights(orderId: $orderId) { state netMassG } }';
/** Above what a buyer pays without a word. */
const HEAVIER = 1.2;

describe('whoever holds the letter', () => {
  journey('answers what a kitchen asks to change, on one page and without signing in', async (stage) => {
    const sale = await closedSaleOf(BY_UNIT, THURSDAY);
    const { id: orderId, lines } = await orderOf(sale);
    const asked = { id: randomUUID(), orderId, lineId: lines[0]!.id, quantity: 2, note: 'Un groupe de plus' };
    await sale.buyer.ask(sale.night, OFFER, asked);

    const link = await linkOfLetter(/demande un changement : 1 → 2/);
    const page = await stage.follow(link, { on: 'phone', at: sale.night });
    await page.getByText('« Un groupe de plus »').waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'Oui, ce sera 2' }).click();
    await page.getByText('C’est noté : la commande est changée.').waitFor();
    await examined(page);
    expect(await page.getByRole('button').count()).toBe(0);
    const { amendments } = await sale.buyer.ask<Answers>(sale.night, AMENDMENTS, { orderId });
    expect(amendments).toEqual([{ id: asked.id, state: 'accepted' }]);
  });

  journey(
    'says whether the kitchen pays for the real weight, and finds the answer there when it comes back',
    async (stage) => {
      await putForwardUntil(FRIDAY);
      const sale = await closedSaleOf(BY_WEIGHT, FRIDAY);
      const { id: orderId } = await orderOf(sale);
      const netMassG = Math.round(sale.offer.unit.nominalMassG! * HEAVIER);
      await prepareSale(sale, netMassG);

      const link = await linkOfLetter(/^Râble de lapin : plus lourd que prévu/);
      const page = await stage.follow(link, { on: 'phone', at: sale.night });
      await page.getByRole('button', { name: /^Payer le plafond/ }).waitFor();
      await examined(page);
      await page.getByRole('button', { name: /^Prendre le poids réel/ }).click();
      await page.getByRole('status').waitFor();
      await examined(page);
      const { overweights } = await sale.buyer.ask<Answers>(sale.night, WEIGHTS, { orderId });
      expect(overweights).toEqual([{ state: 'accepted', netMassG }]);
      await page.goto(new URL(link, page.url()).href);
      await page.getByRole('status').waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    },
  );
});

interface Answers {
  readonly amendments: unknown;
  readonly overweights: unknown;
}

interface Ordered {
  readonly id: string;
  readonly reference: string;
  readonly lines: readonly { readonly id: string }[];
}

async function orderOf({ buyer, night, orderReference }: ClosedSale): Promise<Ordered> {
  const { orders } = await buyer.ask<{ orders: { nodes: Ordered[] } }>(night, ORDERS);
  return orders.nodes.find(({ reference }) => reference === orderReference)!;
}

async function putForwardUntil(availableTo: string): Promise<void> {
  const at = moments.afternoon;
  const offers = await shelf(await through(chef), at, LAST_OFFERED, { search: BY_WEIGHT });
  const offer = offers.find(({ product }) => product.name === BY_WEIGHT)!;
  const farmer = await through((await actingFor(offer.producer.id))!);
  const { saveOffers } = await farmer.ask<{ saveOffers: { rows: { outcome: string }[] } }>(at, LONGER, {
    ...{ id: randomUUID(), changes: [{ offerId: offer.id, availableTo }] },
  });
  expect(saveOffers.rows).toEqual([{ outcome: 'saved' }]);
}
