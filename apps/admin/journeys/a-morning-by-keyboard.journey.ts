import { describe, expect } from '@jest/globals';
import { KNOWN_FIRMS, applyFor, siretFor } from '@maillon/tools/test-support/browser/applicants';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { arrowTo, tabTo } from '@maillon/tools/test-support/browser/keyboard';
import { PASSWORD, administrator } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = '2026-07-11T07:00:00Z';
const NEW = 'Ferme de la Cense aux Ormes';
const CENSUS = [
  'N° SIRET;Raison Sociale / Nom;Ville;Y;X;Tél.;Filière',
  `${siretFor(NEW)};${NEW};MONTREUIL;50.4637;1.7632;03 53 01 99 02;Légumes`,
  '1,44E+13;La Ferme sans Numéro;MONTREUIL;;;;Légumes',
].join('\r\n');

describe('an administrator whose mouse is broken', () => {
  journey('signs in, imports a census, approves three at once, and comes back to the list as it was', async (stage) => {
    for (const firm of KNOWN_FIRMS) await applyFor(firm, at);
    const page = await stage.open('/admin/producteurs/import', { at });
    const press = (key: string) => page.keyboard.press(key);
    await tabTo(page, 'Adresse e-mail');
    await page.keyboard.type(administrator.email);
    await tabTo(page, 'Mot de passe');
    await page.keyboard.type(PASSWORD);
    await press('Enter');
    await page.waitForURL('**/admin/producteurs/import**');
    await settled(page);

    await takeFile(page);
    await page.getByText(/Intitulés trouvés ligne 1 : 7 colonnes sur 7/).waitFor();
    await tabTo(page, 'Essayer ce fichier');
    await press('Enter');
    await page
      .getByText('Essai : 1 à créer, 0 à mettre à jour, 0 sans changement, 0 en double, 1 à corriger')
      .waitFor();
    await page.getByText('Rien n’a encore été écrit.').waitFor();
    await examined(page);
    await tabTo(page, 'Importer pour de bon');
    await press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tabTo(page, 'Importer');
    await press('Enter');
    await page.getByText(/^Créations : 1, mises à jour : 0/).waitFor();
    await examined(page);

    await goTo(page, 'À valider');
    await tabToFirstRow(page);
    for (const { name } of KNOWN_FIRMS) {
      await press('Home');
      await arrowTo(page, name);
      await press('Space');
    }
    await page.getByText('3 sélectionnés').or(page.getByText('3 sélectionnées')).waitFor();
    await examined(page);
    await tabTo(page, 'Valider');
    await press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await examined(page);
    await tabTo(page, 'Valider');
    await press('Enter');
    const rows = page.locator('tbody tr');
    for (const { name } of KNOWN_FIRMS) await rows.filter({ hasText: name }).waitFor({ state: 'detached' });

    await goTo(page, 'Producteurs');
    await press('/');
    await page.keyboard.type('ferme de la');
    await page.waitForURL('**recherche=ferme**');
    await rows.filter({ hasText: NEW }).waitFor();
    await settled(page);
    const count = await rows.count();
    await tabToFirstRow(page);
    await arrowTo(page, NEW);
    await press('Enter');
    await page.getByRole('heading', { name: NEW, level: 1 }).waitFor();
    await examined(page);
    await tabTo(page, 'Producteurs');
    await press('Enter');
    await page.waitForURL('**/producteurs?recherche=ferme**');
    await until(async () => expect(await rows.count()).toBe(count));
  });
});

/** The dialog of the system is not the browser's: what it answers is given to it. */
async function takeFile(page: Page): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await tabTo(page, /^Fichier des producteurs/);
  await page.keyboard.press('Space');
  const chooser = await chosen;
  await chooser.setFiles({ name: 'recensement.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${CENSUS}`) });
}

async function goTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(title);
  await page.getByRole('option', { name: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await settled(page);
}

async function tabToFirstRow(page: Page): Promise<void> {
  const first = await page.locator('tbody tr').first().textContent();
  await tabTo(page, String(first).replaceAll(/\s+/g, ' ').trim());
}
