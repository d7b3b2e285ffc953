import { afterAll, describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;
const FORESEEN = '{ rulebookVersions { id number state note } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawRulebook(id: $id, reason: "Fin du parcours") { id } }';
const NOTE = 'Parcours : regrouper les commandes';

interface Versions {
  readonly rulebookVersions: readonly { id: string; number: number; state: string; note: string }[];
}

describe('an administrator who changes the rules', () => {
  afterAll(async () => {
    const { rulebookVersions } = await (await through(administrator)).ask<Versions>(at, FORESEEN);
    for (const { id } of rulebookVersions.filter(({ state, note }) => state === 'foreseen' && note === NOTE))
      await (await through(administrator)).ask(at, WITHDRAW, { id });
  });

  journey(
    'reads them, tries others on the last sale line by line, publishes them and takes them back',
    async (stage) => {
      const page = await stage.enter(administrator, '/admin/regles', { at });
      await page.getByText('Livraison : 8,00 €, gratuite dès 120,00 €.').waitFor();
      await examined(page);
      await page.getByRole('link', { name: 'Changer les règles' }).press('Enter');
      const minimum = page.getByLabel('Minimum par commande (€)');
      await minimum.fill('100');
      await minimum.press('Tab');
      await page.locator('ins', { hasText: '100,00 € par commande.' }).waitFor();

      const attempt = page.getByRole('button', { name: 'Essayer' });
      await attempt.focus();
      await attempt.press('Enter');
      const lines = page.getByRole('table', { name: 'Lignes' });
      await lines
        .getByText(/Une commande commence à 100,00 €/)
        .first()
        .waitFor();
      expect(await lines.getByRole('row').count()).toBeGreaterThan(5);
      await page
        .getByText(/au lieu de \d+$/)
        .first()
        .waitFor();
      await examined(page);

      await page.getByLabel('Pourquoi ce changement').fill(NOTE);
      await page.getByRole('button', { name: 'Publier' }).press('Enter');
      const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
      await question.getByText('100,00 € par commande.').waitFor();
      await question.getByRole('button', { name: 'Publier' }).press('Enter');
      await page.getByText(NOTE).first().waitFor();
      await page.getByText('100,00 € par commande.').waitFor();
      await examined(page);

      await page.getByRole('button', { name: 'Retirer' }).first().press('Enter');
      await page.getByLabel('Pourquoi', { exact: true }).fill('Finalement non');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer' }).press('Enter');
      await page.getByText('Retirée : Finalement non').waitFor();
      await page.getByText('Livraison : 8,00 €, gratuite dès 120,00 €.').waitFor();
    },
  );

  journey('is told what is wrong with a rule, and loses nothing of what was typed', async (stage) => {
    const page = await stage.enter(administrator, '/admin/regles/changer', { at });
    await page.getByRole('button', { name: 'Exiger un label' }).press('Enter');
    await page.getByLabel('Pourquoi ce changement').fill('Sans label choisi');
    await page.getByRole('button', { name: 'Publier' }).press('Enter');
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await question.getByRole('button', { name: 'Publier' }).press('Enter');
    await page.getByText('Choisissez au moins un label.').first().waitFor();
    expect(await page.getByLabel('Pourquoi ce changement').inputValue()).toBe('Sans label choisi');
    await examined(page);
  });
});
