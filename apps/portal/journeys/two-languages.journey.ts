import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { chef, driver, PASSWORD, producer, type Account } from '@maillon/tools/test-support/browser/people';
import { frenchIn } from '@maillon/tools/test-support/browser/sentences';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import type { Page } from 'playwright-core';

const at = moments.service;

describe('somebody who reads English', () => {
  journey(
    'is sent to sign in, told why it fails, and comes back to the page that was asked, in English',
    async (stage) => {
      const page = await stage.open('/portal/commandes', { at });
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      await expectEnglish(page);

      await page.getByLabel('E-mail address').fill(chef.email);
      await page.getByLabel('Password', { exact: true }).fill(`${PASSWORD}!`);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: /\.$/ }).waitFor();
      expect(await page.getByLabel('E-mail address').inputValue()).toBe(chef.email);
      await examined(page);
      stage.forgive(/401 \(Unauthorized\)/);

      await signIn(page, chef);
      expect(new URL(page.url()).pathname).toBe('/portal/commandes');
      await expectEnglish(page);
    },
  );

  journey('finds no French sentence left on the screens of a chef, a producer and a driver', async (stage) => {
    const screens: [Account, string[]][] = [
      [chef, ['/portal/aujourdhui', '/portal/marche', '/portal/panier', '/portal/commandes', '/portal/nowhere']],
      [producer, ['/portal/a-preparer', '/portal/mes-offres', '/portal/marche']],
      [driver, ['/portal/tournee']],
    ];
    for (const [account, paths] of screens) {
      const page = await stage.enter(account, paths[0]!, { at, language: 'en' });
      for (const path of paths) {
        await page.goto(new URL(path, page.url()).href);
        await expectEnglish(page);
      }
    }
  });

  journey('reads an order and the reason of each of its lines in English', async (stage) => {
    const page = await stage.enter(chef, '/portal/commandes', { at, language: 'en' });
    await page
      .getByRole('link', { name: /MTR-26/ })
      .last()
      .click();
    await page.getByRole('heading', { name: /lines$/ }).waitFor();
    for (const why of await page.getByText('Why?').all()) await why.click();
    await expectEnglish(page);
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Français' }).click();
    await page.getByRole('heading', { name: /lignes$/ }).waitFor();
    expect((await frenchIn(page)).length).toBeGreaterThan(5);
  });
});

async function expectEnglish(page: Page): Promise<void> {
  await settled(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const french = await frenchIn(page);
  expect({ page: new URL(page.url()).pathname, french }).toMatchObject({ french: [] });
}
