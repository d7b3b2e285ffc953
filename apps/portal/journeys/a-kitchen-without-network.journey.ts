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

      const page = await stage.enter(chef, '/portal/', { at });
      await page.evaluate(() => localStorage.setItem('maillon.worker', 'on'));
      await page.goto(new URL('/portal/marche?famille=fruit', page.url()).href);
      await settled(page);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));

      await until(async () => expect(await itemOf(page, scarce).getByText('Épuisé').count()).toBe(0));
      await orderFor(faster, at, sale, [{ offerId: scarce.id, quantity: scarce.available }]);
      await itemOf(page, scarce).getByText('Épuisé').waitFor();

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

function isPlenty({ available }: Offer): boolean {
  return available > 10;
}

function itemOf(page: Page, { product, producer, unit }: Offer) {
  const named = page.locator('ml-offer-item article', { hasText: product.name });
  return named.filter({ hasText: producer.name }).filter({ hasText: unit.label }).first();
}
