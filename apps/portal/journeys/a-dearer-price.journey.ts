import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { fillBasket, saleOpenAt, shelf } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer, through } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.service;
const MINE = '{ me { memberships { organisationId } } }';
const BOOK = '{ priceBook { units { productName unitLabel lists { listId } } } }';
const HELD =
  'query Held($id: ID!) { basket(sessionId: $id) { lines { quantity unitPrice priceSeen terms { maximum note } } } }';

interface Line {
  readonly productName: string;
  readonly unitLabel: string;
  readonly lists: readonly unknown[];
}

describe('a producer who has the last word on a price', () => {
  journey(
    'sees whom a rise touches; the chef whose basket holds it accepts it, or earns it back by quantity',
    async (stage) => {
      const chef = await anotherChef('of-a-dearer-price');
      const [kitchen, farm] = [await through(chef), await through(producer)];
      const { organisationId } = (await farm.ask(at, MINE)).me.memberships[0];
      const sale = await saleOpenAt(kitchen, at);
      const offers = await shelf(kitchen, at, sale.deliveryDay, { producerIds: [organisationId], availableOnly: true });
      const { units } = (await farm.ask(at, BOOK)).priceBook;
      const onlyForAll = (units as Line[]).filter(({ lists }) => lists.length === 0);
      const offer = offers.find(
        ({ available, product, unit }) =>
          available >= 5 &&
          unit.pricing === 'unit' &&
          onlyForAll.some((one) => one.productName === product.name && one.unitLabel === unit.label),
      )!;
      await fillBasket(kitchen, at, sale, [{ offerId: offer.id, quantity: 1 }]);

      const desk = await stage.enter(producer, '/portal/mes-offres/tarifs', { at });
      await examined(desk);
      const line = new RegExp(`^Modifier\\s*, ${offer.product.name}, ${offer.unit.label}$`);
      await desk.getByRole('button', { name: line }).click();
      await desk.getByLabel('Prix de l’unité, HT (€)').fill('24,90');
      await desk.getByRole('button', { name: 'Ajouter un palier' }).click();
      await desk.getByLabel('Dès (unités)').last().fill('5');
      await desk.getByLabel('Prix HT (€)').last().fill('19,90');
      await examined(desk);
      await desk.getByRole('button', { name: 'Voir ce qui change' }).click();
      const preview = desk.getByRole('alertdialog');
      await preview
        .getByText(/24,90 €/)
        .first()
        .waitFor();
      await examined(desk);
      await preview.getByRole('button', { name: 'Enregistrer ce prix' }).click();
      await desk
        .getByText(/dès 5 : 19,90/)
        .first()
        .waitFor();

      const phone = await stage.enter(chef, `/portal/panier?session=${sale.id}`, { on: 'phone', at });
      await phone.getByText('Des prix ont changé depuis que vous les avez vus').waitFor();
      await phone.locator('ml-line-terms summary').first().click();
      await phone.getByLabel('Au plus').first().fill('7');
      await phone.getByLabel('Au plus').first().blur();
      await examined(phone);
      await phone.getByRole('button', { name: 'Accepter ces prix' }).click();
      await phone.getByText('Des prix ont changé').waitFor({ state: 'detached' });
      const quantity = phone.getByRole('textbox', { name: new RegExp(`Quantité.*${offer.product.name}`) }).first();
      await quantity.fill('5');
      await quantity.blur();
      await until(async () => {
        const { basket } = await kitchen.ask(at, HELD, { id: sale.id });
        expect(basket.lines).toMatchObject([{ quantity: 5, priceSeen: null, terms: { maximum: 7 } }]);
        expect(Number(basket.lines[0].unitPrice)).toBe(19.9);
      });
    },
  );
});
