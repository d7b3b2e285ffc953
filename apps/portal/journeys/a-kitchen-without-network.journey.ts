import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { orderFor, saleOpenAt, shelf, type Offer } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.service;
const BASKET = 'query Held($id: ID!) { basket(sessionId: $id) { lines { offerId quantity } } }';

describe('a chef in a cellar without network', () => {
  journey(
    'sees what sells out elsewhere, goes on while the network is away, and finds the basket right',
    async (stage) => {
      const [chef, faster] = [
        await anotherChef('without-network'),
        await through(await anotherChef('faster-than-a-cellar')),
      ];
      const api = await through(chef);
      const sale = await saleOpenAt(faster, at);
      const offers = await shelf(faster, at, sale.deliveryDay, { families: ['fruit'], availableOnly: true });
      const [scarce, plenty] = [offers.toSorted((a, b) => a.available - b.available)[0]!, offers.find(isPlenty)!];

      const page = await stage.enter(chef, '/portal/marche?famille=fruit', { at });
      await settled(page);
      await expectCopyToGiveWay(page, plenty);
      await page.evaluate(() => localStorage.setItem('maillon.worker', 'on'));
      await page.goto(new URL('/portal/marche?famille=fruit', page.url()).href);
      await settled(page);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));

      await until(async () => expect(await itemOf(page, scarce).getByText('Épuisé').count()).toBe(0));
      await orderFor(faster, at, sale, [{ offerId: scarce.id, quantity: scarce.available }]);
      // Of what was not confirmed lately some is held back: then there is somebody to ask.
      await itemOf(page, scarce)
        .getByText(/^(Épuisé|Sur demande)$/)
        .waitFor();

      await page.reload();
      await settled(page);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
      await page.getByText('Hors connexion.').waitFor();
      await itemOf(page, plenty)
        .getByRole('button', { name: /^Plus : / })
        .click();
      await page.reload();
      await settled(page);
      await page.getByText('Hors connexion.').waitFor();
      await page.getByText(/vu à \d+/).waitFor();
      await page.getByText('Attend le réseau', { exact: true }).waitFor();
      await itemOf(page, plenty)
        .getByRole('button', { name: /^Plus : / })
        .click();
      await examined(page);
      await page.getByRole('link', { name: 'Passer la commande' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.context().setOffline(false);

      await until(async () => {
        const { basket } = await api.ask(at, BASKET, { id: sale.id });
        expect(basket.lines).toEqual([{ offerId: plenty.id, quantity: 2 }]);
      });
      await page.getByRole('heading', { name: plenty.product.name, exact: true }).waitFor();
      await until(async () => expect(await page.getByRole('button', { name: 'Commander' }).isEnabled()).toBe(true));
      stage.forgive(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|504/);
    },
  );
});

/** What was seen last stands there at once, is said to be old when its answer is long in coming, and gives way to it. */
async function expectCopyToGiveWay(page: Page, offer: Offer): Promise<void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/graphql*', async (route) => {
    if (!route.request().postData()?.includes('MarketOffers')) return route.continue();
    await held;
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"unitPrice":"[^"]*"/g, '"unitPrice":"98.70"');
    return route.fulfill({ response, body });
  });
  await page.reload();
  await itemOf(page, offer).waitFor();
  await page.getByText(/vu à \d+/).waitFor();
  expect(await itemOf(page, offer).getByText('98,70').count()).toBe(0);
  letGo();
  await itemOf(page, offer).getByText('98,70').waitFor();
  await page.getByText(/vu à \d+/).waitFor({ state: 'detached' });
  await page.unroute('**/graphql*');
}

function isPlenty({ available }: Offer): boolean {
  return available > 10;
}

function itemOf(page: Page, { product, producer, unit }: Offer) {
  const named = page.locator('ml-offer-item article', { hasText: product.name });
  return named.filter({ hasText: producer.name }).filter({ hasText: unit.label }).first();
}
