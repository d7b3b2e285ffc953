import { afterAll, describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const SWITCH =
  'mutation Switch($enabled: Boolean!) { setModuleEnabled(module: "delivery-rounds", enabled: $enabled) { id } }';

describe('an administrator who settles how the territory works', () => {
  afterAll(async () => {
    await (await through(administrator)).ask(at, SWITCH, { enabled: true });
  });

  journey('switches the rounds off after a preview and on again, and the menu follows', async (stage) => {
    const page = await stage.enter(administrator, '/admin/modules', { at });
    const before = await menu(page);
    const rounds = page.getByRole('switch', { name: 'Tournées' });
    await examined(page);
    await rounds.click();
    await page.getByRole('alertdialog', { name: 'Désactiver « Tournées » ?' }).getByText('Disparaît du menu').waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'Laisser activé' }).click();
    expect(await rounds.getAttribute('aria-checked')).toBe('true');

    await rounds.click();
    await page.getByRole('button', { name: 'Désactiver', exact: true }).click();
    await page.getByRole('switch', { name: 'Tournées', checked: false }).waitFor();
    const without = await menu(page);
    const gone = before.filter((entry) => !without.includes(entry));
    expect(gone.length).toBeGreaterThan(0);
    await page.goto(new URL('/admin/tournees', page.url()).href);
    await page.getByRole('heading', { name: 'Ce module est désactivé' }).waitFor();
    await examined(page);

    await page.goto(new URL('/admin/modules', page.url()).href);
    await rounds.click();
    await page
      .getByRole('alertdialog', { name: 'Activer « Tournées » ?' })
      .getByText('Apparaît dans le menu')
      .waitFor();
    await page.getByRole('button', { name: 'Activer', exact: true }).click();
    await page.getByRole('switch', { name: 'Tournées', checked: true }).waitFor();
    expect(await menu(page)).toEqual(before);
  });

  journey('opens the settings that a module describes, and is told what is wrong with one', async (stage) => {
    const page = await stage.enter(administrator, '/admin/modules', { at });
    await page.getByRole('link', { name: /^Réglages : Tournées/ }).click();
    await page.getByRole('heading', { name: 'Tournées', level: 1 }).waitFor();
    await examined(page);
    const first = page.getByLabel(/Minutes par arrêt/);
    const good = await first.inputValue();
    await first.fill('-5');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Au moins 0.', { exact: true }).waitFor();
    await page.locator('[aria-invalid="true"]:focus').and(first).waitFor();
    expect(await first.inputValue()).toBe('-5');
    await examined(page);
    for (const value of [String(Number(good) + 1), good]) {
      await first.fill(value);
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByText(/Enregistré à/).waitFor();
    }
  });

  for (const path of ['catalogue', 'catalogue/import', 'territoire', 'territoire/perimetre', 'calendrier']) {
    journey(`reads ${path} on a phone and on a desk`, async (stage) => {
      const page = await stage.enter(administrator, `/admin/${path}`, { at });
      await settled(page);
      await examined(page);
    });
  }
});

function menu(page: Page): Promise<string[]> {
  return page.getByRole('navigation', { name: 'Navigation' }).getByRole('link').allInnerTexts();
}
