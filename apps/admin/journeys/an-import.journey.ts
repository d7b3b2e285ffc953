import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { breakJob } from '@maillon/tools/test-support/browser/broken-job';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;
const COUNT = '{ producers(first: 1) { totalCount } }';
const HEADINGS = 'SIRET;Raison sociale;Commune;Code INSEE;Adresse;Latitude;Longitude;E-mail;Téléphone;Famille';
const GOOD =
  "14786048000010;La Ferme d'Essai;Étaples;62318;1 rue du Port;50,514;1,640;essai@ferme.example;03 53 01 00 01;Légumes";
const BAD =
  '123;La Ferme sans Numéro;Étaples;62318;2 rue du Port;50,514;1,640;sans@ferme.example;03 53 01 00 02;Légumes';

describe('an administrator who imports a file', () => {
  journey('tries it first, reads why a row is refused, and nothing is written', async (stage) => {
    const api = await through(administrator);
    const before = (await api.ask(at, COUNT)).producers.totalCount;
    const page = await stage.enter(administrator, '/admin/producteurs', { at });
    await page.getByRole('link', { name: 'Importer' }).click();
    await page.getByRole('heading', { name: 'Importer des producteurs' }).waitFor();
    await examined(page);

    await page.locator('input[type=file]').setInputFiles(fileOf('Nom;Ville\r\nA;B\r\n'));
    await page.getByText(/il y manque la colonne « SIRET »/).waitFor();
    await page.locator('input[type=file]').setInputFiles(fileOf([HEADINGS, GOOD, BAD].join('\r\n')));
    await page.getByText('Rien n’a encore été écrit.').waitFor();
    await page.getByText(/^Essai : .* 1 à corriger$/).waitFor();
    const refused = page.locator('tbody tr').filter({ hasText: 'La Ferme sans Numéro' });
    await refused.getByText('Refusée').waitFor();
    expect(await refused.innerText()).toMatch(/SIRET/);
    await page.getByRole('button', { name: 'Importer pour de bon' }).waitFor();
    await examined(page);
    expect((await api.ask(at, COUNT)).producers.totalCount).toBe(before);
  });

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
    await page.getByText('Relancer une tâche').first().waitFor();
    await examined(page);
  });
});

function fileOf(text: string) {
  return { name: 'producteurs.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) };
}
