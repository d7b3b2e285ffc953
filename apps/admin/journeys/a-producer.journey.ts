import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.afternoon;

describe('an administrator who looks for somebody', () => {
  journey(
    'finds a producer with / and the arrows, opens the page, and comes back to the same search',
    async (stage) => {
      const page = await stage.enter(administrator, '/admin/producteurs', { at });
      const { producers } = await (await through(administrator)).ask(at, '{ producers { totalCount } }');
      await page.getByText(String(producers.totalCount), { exact: true }).waitFor();
      await examined(page);
      await page.keyboard.press('/');
      await page.keyboard.type('ferme de la');
      await page.waitForURL('**recherche=ferme**');
      await until(async () =>
        expect((await page.locator('tbody tr').allInnerTexts()).every((row) => /ferme de la/i.test(row))).toBe(true),
      );
      await settled(page);
      const count = await page.locator('tbody tr').count();
      expect(count).toBeGreaterThan(1);

      await page.locator('tbody tr').first().focus();
      await page.keyboard.press('ArrowDown');
      const name = (await page.locator('tbody tr:focus td').first().innerText()).split('\n')[0]!;
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      await examined(page);
      await page.goBack();
      await until(async () => expect(await page.locator('tbody tr').count()).toBe(count));
    },
  );

  journey('goes to the buyers and the members by their first letters, and opens a form', async (stage) => {
    const page = await stage.enter(administrator, '/admin/journee', { at });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('achet');
    await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
    await examined(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Acheteurs', level: 1 }).waitFor();
    await examined(page);
    await page.locator('tbody tr').first().click();
    await page.waitForURL('**/admin/acheteurs/*-*');
    await examined(page);
    await page.goto(new URL('/admin/acheteurs/inscrire', page.url()).href);
    await examined(page);
    await page.goto(new URL('/admin/membres', page.url()).href);
    await examined(page);
    await page.goto(new URL('/admin/membres/inviter', page.url()).href);
    await examined(page);
  });
});
