import type { Page } from 'playwright-core';
import { moments } from '../test-support/browser/moments.ts';
import { administrator, through } from '../test-support/browser/people.ts';
import { settled } from '../test-support/browser/settled.ts';
import type { Stage } from '../test-support/browser/stage.ts';

const at = moments.afternoon;
const KNOWN = `{ producers(first: 6) { nodes { name siret family site { commune latitude longitude } } } }`;
const HEADINGS = 'N° SIRET;Raison sociale / Nom;Ville;Y;X;Tél.;Filière;Consentement';
const ROUNDED = '1,44E+13;La Ferme sans Numéro;Étaples;50,514;1,640;;Légumes;';

interface Producer {
  readonly name: string;
  readonly siret: string;
  readonly family: string;
  readonly site: { readonly commune: string; readonly latitude: number; readonly longitude: number };
}

/** A census of farms that are known already, one of them twice and one of which a spreadsheet rounded the number. */
function fileOf(known: readonly Producer[]): string {
  const rows = known.map(
    ({ name, siret, family, site }, index) =>
      `${siret};${name};${site.commune.toUpperCase()};${site.latitude};${site.longitude};03 21 81 00 1${index};${family};oui`,
  );
  const twin = rows[0]!
    .replace(/^\d+;/, '35600000000048;EARL ')
    .replace('03 21 81 00 10', '06 11 22 33 44')
    .replace(/;oui$/, ';');
  return ['Recensement 2026;;;', HEADINGS, ...rows, twin, ROUNDED].join('\r\n');
}

/** The page of a census that was tried, open on its likely duplicate; nothing of it is written. */
export async function triedCensus(stage: Stage): Promise<Page> {
  const { producers } = await (await through(administrator)).ask(at, KNOWN);
  const page = await stage.enter(administrator, '/admin/producteurs/import', { at });
  const file = { name: 'recensement-2026.csv', mimeType: 'text/csv', buffer: Buffer.from(fileOf(producers.nodes)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click();
  await page.getByText('Rien n’a encore été écrit.').waitFor();
  await page.getByText('C’est le même : fusionner').click();
  await settled(page);
  return page;
}
