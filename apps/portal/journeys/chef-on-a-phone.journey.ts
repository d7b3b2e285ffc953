import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { saleOpenAt, shelf } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.service;
const ORDER = 'query Order($id: ID!) { order(id: $id) { reference state lines { productName quantity state } } }';

describe('a chef with a phone in the hand', () => {
  journey(
    'signs in, reads the honest cut-off, orders from two producers, changes the order and cancels it',
    async (stage) => {
      // The printed account's basket is filled by other journeys.
      const chef = await anotherChef('on-a-phone');
      const api = await through(chef);
      const sale = await saleOpenAt(api, at);
      const page = await stage.open('/portal/', { on: 'phone', at });
      await examined(page);
      await signIn(page, chef);

      await page.getByText("Commandez jusqu'à 23 h").waitFor();
      await page.getByText(/^encore 3 h \d+ min$/).waitFor();
      await page.getByText('Commandez pour samedi 11 juillet').waitFor();
      await examined(page);

      await page.getByRole('link', { name: 'Ouvrir le marché' }).click();
      await page.getByText('Filtres', { exact: true }).click();
      await page.getByRole('button', { name: 'De saison' }).click();
      await page.getByRole('button', { name: /^Agriculture biologique/ }).click();
      await expectSameShelf(
        page,
        (await shelf(api, at, sale.deliveryDay, { inSeason: true, labels: ['ab'] })).slice(0, 50),
      );
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ seulement: 'saison', signe: 'ab' });
      await examined(page);

      const chosen = await addThreeOfTwoProducers(page);
      await page.getByRole('link', { name: /^3 lignes .*Voir/ }).click();
      await settled(page);
      for (const name of chosen) await page.getByRole('heading', { name, exact: true }).first().waitFor();
      await examined(page);

      await page.getByRole('group', { name: 'Comment la recevoir' }).getByRole('radio').last().check();
      await page.getByLabel('Un mot pour la livraison').fill('Livrer par la cour, le portail est ouvert.');
      await page.getByRole('button', { name: 'Commander' }).click();
      await page.getByText(/^Commande passée\. Vous pouvez la changer ou l'annuler jusqu'au/).waitFor();
      await examined(page);
      const id = new URL(page.url()).pathname.split('/').at(-1)!;
      const { order } = await api.ask(at, ORDER, { id });
      expect(order).toMatchObject({ state: 'placed', lines: chosen.map(() => ({ quantity: 1 })) });

      await page.getByRole('link', { name: 'Commandes', exact: true }).click();
      await page.getByRole('link', { name: new RegExp(order.reference) }).waitFor();
      await examined(page);
      await page.getByRole('link', { name: new RegExp(order.reference) }).click();

      const { productName } = order.lines[0];
      await page.getByRole('button', { name: `Plus : ${productName}` }).click();
      await page.getByRole('button', { name: 'Changer', exact: true }).click();
      await page.getByRole('alertdialog', { name: `Changer « ${productName} » ?` }).waitFor();
      await examined(page);
      await page.getByRole('button', { name: 'Changer la quantité' }).click();
      await until(async () => expect((await api.ask(at, ORDER, { id })).order.lines[0].quantity).toBe(2));

      await page.getByRole('button', { name: 'Annuler la commande' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler la commande' }).click();
      await page.getByText('Annulée', { exact: true }).waitFor();
      expect((await api.ask(at, ORDER, { id })).order.state).toBe('cancelled');
      await examined(page);
    },
  );
});

async function expectSameShelf(
  page: Page,
  offers: { product: { name: string }; producer: { name: string } }[],
): Promise<void> {
  const wanted = offers.map(({ product, producer }) => `${product.name}, ${producer.name}`).sort();
  await until(async () => {
    const articles = await page
      .locator('ml-offer-item article')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            `${one.querySelector('h3')?.textContent}, ${one.querySelector('ml-origin-line')?.textContent?.split(' · ')[0]?.trim()}`,
        ),
      );
    expect(articles.sort()).toEqual(wanted);
  });
}

/** Two of the first producer on the shelf and one of another; answers their names. */
async function addThreeOfTwoProducers(page: Page): Promise<string[]> {
  const items = await page.locator('ml-offer-item').evaluateAll((all) =>
    all.map((item, index) => ({
      index,
      name: item.querySelector('h3')?.textContent ?? '',
      producer: item.querySelector('ml-origin-line')?.textContent ?? '',
    })),
  );
  const first = items.find(({ producer }) => items.filter((one) => one.producer === producer).length > 1)!;
  const chosen = [
    ...items.filter(({ producer }) => producer === first.producer).slice(0, 2),
    items.find(({ producer }) => producer !== first.producer)!,
  ];
  for (const { index } of chosen)
    await page
      .locator('ml-offer-item')
      .nth(index)
      .getByRole('button', { name: /^Plus : / })
      .click();
  await page.getByRole('link', { name: /^3 lignes/ }).waitFor();
  return chosen.map(({ name }) => name);
}
