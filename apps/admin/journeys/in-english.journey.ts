import { describe, expect } from '@jest/globals';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, analyst } from '@maillon/tools/test-support/browser/people';
import { frenchIn } from '@maillon/tools/test-support/browser/sentences';
import { settled } from '@maillon/tools/test-support/browser/settled';
import type { Page } from 'playwright-core';

const at = moments.afternoon;

describe('an administration that is read in English', () => {
  journey(
    'has no French sentence left on any page of its menu, nor on the page that each list opens',
    async (stage) => {
      const page = await stage.enter(administrator, '/admin/', { at, language: 'en' });
      const links = await page.getByRole('navigation', { name: 'Navigation' }).getByRole('link').all();
      const paths = await Promise.all(links.map(async (link) => (await link.getAttribute('href'))!));
      expect(paths.length).toBeGreaterThan(9);
      for (const path of paths) {
        await page.goto(new URL(path, page.url()).href);
        await expectEnglish(page);
        const row = page.locator('tr.openable').first();
        if ((await row.count()) === 0) continue;
        const list = page.url();
        await row.locator('td').last().click();
        await page.waitForURL((url) => url.href !== list);
        await expectEnglish(page);
      }
    },
  );

  journey('has none on the forms', async (stage) => {
    const page = await stage.enter(administrator, '/admin/', { at, language: 'en' });
    const forms = [
      'sessions/planifier',
      'producteurs/import',
      'acheteurs/inscrire',
      'membres/inviter',
      'catalogue/import',
      'modules/delivery-rounds',
      'nulle-part',
    ];
    for (const path of forms) {
      await page.goto(new URL(`/admin/${path}`, page.url()).href);
      await expectEnglish(page);
    }
  });

  journey('has none on the pages of the chamber of commerce', async (stage) => {
    const page = await stage.enter(analyst, '/admin/', { at, language: 'en' });
    await expectEnglish(page);
  });
});

async function expectEnglish(page: Page): Promise<void> {
  await settled(page);
  expect({ page: page.url(), french: await frenchIn(page) }).toMatchObject({ french: [] });
}
