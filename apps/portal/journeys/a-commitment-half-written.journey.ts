import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { chef } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;

describe('a chef who proposes a season', () => {
  journey(
    'finds the half-written proposal again when the page was torn away, and an empty form once it is sent',
    async (stage) => {
      const page = await stage.enter(chef, '/portal/engagements/nouveau', { on: 'phone', at });
      const partner = page.getByLabel('Avec qui');
      await partner.locator('option').nth(1).waitFor({ state: 'attached' });
      await partner.selectOption({ index: 1 });
      const chosen = await partner.inputValue();
      await page.getByLabel('Produit de référence').selectOption('carrot');
      await page.getByLabel('Conditionnement').fill('cagette de 10 kg');
      await page.getByLabel('Contenu d’un colis, en kg').fill('10');
      await page.getByLabel('Colis au moins').fill('2');
      await page.getByLabel('Colis au plus').fill('6');
      await page.getByLabel('Prix convenu d’un colis, € HT').fill('14,50');
      await page.getByLabel('mercredi').check();
      await page.getByLabel('Mot à l’autre côté').fill('Pour la carte d’automne');

      await page.reload();
      await page.getByText('là où vous l’aviez laissée').waitFor();
      await partner.locator('option').nth(1).waitFor({ state: 'attached' });
      expect(await partner.inputValue()).toBe(chosen);
      expect(await page.getByLabel('Prix convenu d’un colis, € HT').inputValue()).toBe('14,50');
      expect(await page.getByLabel('mercredi').isChecked()).toBe(true);
      expect(await page.getByLabel('Mot à l’autre côté').inputValue()).toBe('Pour la carte d’automne');
      await examined(page);

      await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
      await page.getByText('Version 1').first().waitFor();
      await page.goto(new URL('/portal/engagements/nouveau', page.url()).href);
      await partner.waitFor();
      expect(await page.getByLabel('Colis au plus').inputValue()).toBe('');
      expect(await page.getByText('là où vous l’aviez laissée').count()).toBe(0);
    },
  );
});
