import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { chef } from '@maillon/tools/test-support/browser/people';

const NOTE = 'Bonsoir, 3 cagettes de courgettes, 2 bottes de persil plat et 2 kg d’ananas. Merci !';

describe('an order in words', () => {
  journey('is read as it is written, survives a reload, and goes into the basket by a choice', async (stage) => {
    const page = await stage.enter(chef, '/portal/aujourdhui', { on: 'phone', at: moments.service });
    await page.getByRole('link', { name: 'Écrire ma commande' }).click();
    await page.getByLabel('Écrivez comme vous parlez').fill(NOTE);
    await page.getByText('Pas compris').waitFor();
    await examined(page);

    await page.reload();
    await page.getByText('Pas compris').waitFor();
    expect(await page.getByLabel('Écrivez comme vous parlez').inputValue()).toBe(NOTE);

    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Mettre au panier' }).click();
    await page.waitForURL(/\/portal\/panier/);
    await page
      .getByText(/Courgette|Persil/)
      .first()
      .waitFor();
  });
});
