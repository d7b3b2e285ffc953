import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';

const [PRODUCT, DAY] = ['Courgette jaune', 'mar. 14 juil.'];

describe('a producer whose Tuesday is not like the others', () => {
  journey('says so for that week alone, and takes it back with one tap', async (stage) => {
    const page = await stage.enter(producer, '/portal/ma-semaine', { on: 'phone', at: moments.afternoon });
    const proposed = page.locator('ml-week-editor .proposal > ul > li').filter({ hasText: PRODUCT });
    const tuesday = proposed.locator('.line').filter({ hasText: DAY });
    await tuesday.waitFor();
    await page.getByText('Cette semaine seulement').click();
    const quantity = page.getByLabel('Quantité ce jour-là (0 : rien)');
    const note = page.getByRole('button', { name: 'Noter pour ce jour' });

    await quantity.fill('');
    await note.click();
    await page.getByText('Un nombre entier est attendu, de 0 à 100 000.').waitFor();
    // Else another width may leave the field under the header, where nobody had scrolled it.
    await page.evaluate(() => scrollTo(0, 0));
    await examined(page);
    await quantity.fill('0');
    await note.click();
    await page.getByText(`C’est noté pour ${PRODUCT}, ${DAY}.`).waitFor();
    await until(async () => expect(await tuesday.count()).toBe(0));
    await page.getByText(/rien, au lieu de/).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await examined(page);

    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText(`Comme avant : ${PRODUCT}, ${DAY}.`).waitFor();
    await tuesday.waitFor();
    expect(await page.getByText(/au lieu de/).count()).toBe(0);
  });
});
