import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { orderFor, saleOpenAt, shelf } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.service;
const NOTE = 'Deux caisses à part pour le banquet.';

describe('a chef whose product sells out while the order is written', () => {
  journey('reads why in one sentence, finds everything that was typed, and orders what is left', async (stage) => {
    const [chef, faster] = [
      await anotherChef('sold-out-meanwhile'),
      await through(await anotherChef('faster-than-another')),
    ];
    const sale = await saleOpenAt(faster, at);
    const offers = await shelf(faster, at, sale.deliveryDay, { families: ['dairy'], availableOnly: true });
    const scarce = offers.toSorted((a, b) => a.available - b.available)[0]!;
    const plenty = offers.find(({ available, producer }) => available > 10 && producer.id !== scarce.producer.id)!;

    const page = await stage.enter(chef, `/portal/marche?recherche=${encodeURIComponent(scarce.product.name)}`, { at });
    const steppers = page.getByRole('region', { name: 'Offres' });
    await steppers
      .locator('article', { hasText: scarce.producer.name })
      .getByRole('button', { name: `Plus : ${nameOf(scarce)}` })
      .click();
    await page.getByRole('region', { name: 'Votre bon de commande' }).getByText('1 producteur').waitFor();
    await page.getByRole('searchbox').or(page.getByPlaceholder('Produit, producteur…')).fill(plenty.product.name);
    await page.waitForURL(`**recherche=${encodeURIComponent(plenty.product.name).replaceAll('%20', '*')}**`);
    await settled(page);
    await steppers
      .locator('article', { hasText: plenty.producer.name })
      .getByRole('button', { name: `Plus : ${nameOf(plenty)}` })
      .click();
    await page.getByText('2 producteurs').waitFor();

    await page.getByRole('link', { name: /^Passer la commande/ }).click();
    await settled(page);
    await page.getByLabel('Un mot pour la livraison').fill(NOTE);
    await page.getByRole('radio').last().check();
    await orderFor(faster, at, sale, [{ offerId: scarce.id, quantity: scarce.available }]);
    await page.getByRole('button', { name: 'Commander' }).click();

    const refusal = page.locator('ml-refusal [role="alert"]');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(new RegExp(`${scarce.product.name}.*\\.$`));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    expect(await page.getByLabel('Un mot pour la livraison').inputValue()).toBe(NOTE);
    expect(await page.getByRole('radio').last().isChecked()).toBe(true);
    await page.getByText("Il n'en reste que 0 : ajustez la quantité.").waitFor();
    await examined(page);

    await page.getByRole('button', { name: `Moins : ${nameOf(scarce)}` }).click();
    await until(async () =>
      expect(await page.getByRole('heading', { name: scarce.product.name, exact: true }).count()).toBe(0),
    );
    await page.getByRole('button', { name: 'Commander' }).click();
    await page.getByText(/^Commande passée\./).waitFor();
    await page.getByText(NOTE).waitFor();
  });
});

function nameOf({ product, unit }: { product: { name: string }; unit: { label: string } }): string {
  return `${product.name}, ${unit.label}`;
}
