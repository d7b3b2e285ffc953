import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { breakJob } from '@maillon/tools/test-support/browser/broken-job';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const SOME = `{ producers(first: 100) { totalCount nodes { id name siret family site { commune latitude longitude } } } }`;
const FIND = 'query ($id: ID!) { producer(id: $id) { phone } }';
const HEADINGS = 'N° SIRET;Raison Sociale / Nom;Ville;Y;X;Tél.;Filière;Consentement;Vérifié le;Colonne libre';
const BAD = '1,44E+13;La Ferme sans Numéro;Étaples;50,514;1,640;;Légumes;;;';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly siret: string;
  readonly family: string;
  readonly site: { readonly commune: string; readonly latitude: number; readonly longitude: number };
}

/** A census that knows one producer of the territory better, twice, and one that nobody can find. */
function fileOf({ name, siret, family, site }: Known): string {
  const place = `${site.commune.toUpperCase()};${site.latitude};${site.longitude}`;
  const same = `${siret.replace(/(\d{3})/g, '$1 ')};${name};${place};03.53.01.99.01;${family};oui;12/03/2026;x`;
  const twin = `35600000000048;EARL ${name};${place};06 11 22 33 44;${family};;;`;
  return ['Recensement 2026, agence;;;', HEADINGS, same, twin, BAD, 'TOTAL;3;;'].join('\r\n');
}

async function known(): Promise<{ one: Known; total: number }> {
  const { producers } = await (await through(administrator)).ask(at, SOME);
  return { one: producers.nodes.at(-1), total: producers.totalCount };
}

describe('an administrator who imports a file', () => {
  journey('sees what its columns hold, tries it, and nothing is written', async (stage) => {
    const { one, total } = await known();
    const page = await stage.enter(administrator, '/admin/producteurs', { at });
    await page.getByRole('link', { name: 'Importer' }).click();
    await page.getByRole('heading', { name: 'Importer des producteurs' }).waitFor();
    await examined(page);

    await choose(page, 'Nom;Ville\r\nA;B\r\n');
    await page.getByText('Dites quelle colonne contient le SIRET.').waitFor();
    expect(await page.getByRole('button', { name: 'Essayer ce fichier' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Autre fichier' }).click();

    await choose(page, fileOf(one));
    await page.getByText(/Intitulés trouvés ligne 2 : 9 colonnes sur 10/).waitFor();
    await page.getByLabel('Contenu de la colonne Colonne libre').selectOption('Vend aux professionnels');
    await examined(page);
    await page.getByRole('button', { name: 'Essayer ce fichier' }).press('Enter');
    await page.getByText('Rien n’a encore été écrit.').waitFor();
    await page
      .getByText('Essai : 0 à créer, 1 à mettre à jour, 0 sans changement, 1 en double, 1 à corriger')
      .waitFor();
    await examined(page);
    expect((await known()).total).toBe(total);
  });

  journey(
    'finds the trial again, decides a duplicate, imports, and takes away what is to be corrected',
    async (stage) => {
      const page = await stage.enter(administrator, '/admin/producteurs/import', { at });
      const { one } = await known();
      await choose(page, fileOf(one));
      // What was said of the free column the first time is remembered.
      await page.getByText(/10 colonnes sur 10 seront lues, d’après vos corrections/).waitFor();
      await page.getByRole('button', { name: 'Essayer ce fichier' }).click();
      await page.getByText('Rien n’a encore été écrit.').waitFor();
      await page.reload();
      await page.getByRole('button', { name: /^Doubles/ }).waitFor();
      await page.getByText('C’est le même : fusionner').click();
      await page.getByText('Où les deux diffèrent, choisissez la valeur qui reste.').waitFor();
      await examined(page);
      // What was said is kept with the trial.
      await page.reload();
      await page.getByRole('radio', { name: 'C’est le même : fusionner', checked: true }).waitFor();
      await page.getByRole('button', { name: /^Refusées/ }).click();
      const refused = page.locator('tbody tr').filter({ hasText: 'La Ferme sans Numéro' });
      await refused.getByText(/arrondi le SIRET/).waitFor();
      const [taken] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Fichier à corriger' }).click(),
      ]);
      expect(readFileSync(await taken.path(), 'utf8')).toMatch(/Motif du refus[\s\S]*La Ferme sans Numéro/);

      await page.getByRole('button', { name: 'Importer pour de bon' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Importer' }).click();
      await page.getByText(/^Créations : 0, mises à jour : 1, sans changement : 1,/).waitFor();
      await examined(page);
      const { producer } = await (await through(administrator)).ask(at, FIND, { id: one.id });
      expect(producer.phone).toBe('+33353019901');

      await page.goto(new URL(`/admin/producteurs/${one.id}`, page.url()).href);
      await page.getByRole('heading', { name: 'Recensement' }).waitFor();
      await page.getByText('Publication acceptée').first().waitFor();
      await examined(page);
    },
  );

  journey('finds the job among the others, reads why one failed, and runs it again', async (stage) => {
    const page = await stage.enter(administrator, '/admin/taches', { at });
    await examined(page);
    await breakJob('organisations.import-producers', 'organisations.file-gone');
    await page.getByRole('button', { name: 'En échec' }).click();
    const row = page.locator('tbody tr').filter({ hasText: 'Le fichier a déjà été effacé : envoyez-le de nouveau.' });
    await row.click();
    await page.getByRole('heading', { name: 'Import de producteurs', level: 1 }).waitFor();
    await page.getByText('En échec').waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'Relancer' }).click();
    await page.getByText('Terminée', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
    await page.locator('td', { hasText: 'Relancer une tâche' }).first().waitFor();
    await examined(page);
  });
});

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(`\uFEFF${text}`);
  await page.locator('input[type=file]').setInputFiles({ name: 'producteurs.csv', mimeType: 'text/csv', buffer });
}
