import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { tabTo } from '@maillon/tools/test-support/browser/keyboard';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { PASSWORD, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.service;
const ORDER =
  'query Order($id: ID!) { order(id: $id) { reference state deliveryFeeCents lines { productName quantity } } }';

describe('a chef at a desk, without a mouse', () => {
  journey(
    'signs in, searches, fills the basket, orders, changes the order and cancels it by keyboard alone',
    async (stage) => {
      const chef = await anotherChef('by-keyboard');
      const api = await through(chef);
      const page = await stage.open('/portal/marche', { at });
      const type = (text: string) => page.keyboard.type(text);
      const press = (key: string) => page.keyboard.press(key);

      await tabTo(page, 'Adresse e-mail');
      await type(chef.email);
      await tabTo(page, 'Mot de passe');
      await type(PASSWORD);
      await press('Enter');
      await page.waitForURL('**/portal/marche**');
      await settled(page);
      await until(async () => expect(await focusedId(page)).toBe('contenu'));

      await page.reload();
      await settled(page);
      await press('Tab');
      await press('Enter');
      await until(async () => expect(await focusedId(page)).toBe('contenu'));
      await press('/');
      await type('tomate');
      await until(async () =>
        expect(await page.locator('ml-offer-item h3').allTextContents()).toEqual(
          expect.arrayContaining([expect.stringMatching(/tomate/i)]),
        ),
      );
      await page.waitForURL('**recherche=tomate**');
      await settled(page);
      await tabTo(page, /^Quantité : Tomate/);
      await press('ArrowUp');
      await until(async () => expect(await page.locator('input:focus').inputValue()).toBe('1'));
      await press('ArrowUp');
      await page.getByRole('region', { name: 'Votre bon de commande' }).getByText('1 producteur').waitFor();
      await examined(page);

      await tabTo(page, /^Passer la commande/);
      await press('Enter');
      await page.waitForURL('**/portal/panier**');
      await settled(page);
      await tabTo(page, /^Livraison/);
      const early = await costs(page);
      await press('ArrowDown');
      await until(async () => expect((await costs(page)).chosen).not.toBe(early.chosen));
      const chosen = await costs(page);
      expect([early.fee, chosen.fee]).toEqual([early.chosen, chosen.chosen]);
      expect(chosen.total - early.total).toBe(chosen.fee - early.fee);

      await tabTo(page, 'Un mot pour la livraison');
      await type('Sonner deux fois.');
      await tabTo(page, 'Commander');
      await press('Enter');
      await page.waitForURL('**/portal/commandes/*');
      await settled(page);
      const id = new URL(page.url()).pathname.split('/').at(-1)!;
      const { order } = await api.ask(at, ORDER, { id });
      expect(order).toMatchObject({ state: 'placed', deliveryFeeCents: chosen.fee, lines: [{ quantity: 2 }] });

      await tabTo(page, 'Commandes');
      await press('Enter');
      await page.getByRole('heading', { name: 'Vos commandes' }).waitFor();
      await tabTo(page, new RegExp(order.reference));
      await press('Enter');
      await page.getByText(`Commande ${order.reference}`).waitFor();

      await tabTo(page, /^Quantité : Tomate/);
      await press('ArrowUp');
      await tabTo(page, 'Changer');
      await press('Enter');
      await tabTo(page, 'Changer la quantité');
      await press('Enter');
      await until(async () => expect((await api.ask(at, ORDER, { id })).order.lines[0].quantity).toBe(3));
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });

      await tabTo(page, 'Annuler la commande');
      await press('Enter');
      await page.getByRole('alertdialog').waitFor();
      await tabTo(page, 'Annuler la commande');
      await press('Enter');
      await page.getByText('Annulée', { exact: true }).waitFor();
      expect((await api.ask(at, ORDER, { id })).order.state).toBe('cancelled');
    },
  );
});

/** In cents: what the chosen window says, what the slip says of the delivery, and the total with it. */
async function costs(page: Page) {
  const centsAt = async (place: string) => {
    const text = await page.locator(place).last().innerText();
    return Math.round(Number(text.replace(',', '.').replace(/[^0-9.]/g, '')) * 100);
  };
  return {
    chosen: await centsAt('ml-fulfilment-choice label.on .cost'),
    fee: await centsAt('ml-order-terms .fee strong'),
    total: await centsAt('form.slip > .total strong'),
  };
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}
