import { describe, expect } from '@jest/globals';
import { siretFor } from '@maillon/tools/test-support/browser/applicants';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { paperOf } from '@maillon/tools/test-support/browser/paper';
import { administrator, newcomer } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.afternoon;
const later = '2026-07-11T09:00:00Z';
const FARM = 'Élevage du Coq Tambour, volailles de plein air de la vallée de la Créquoise';
const KEEPER = 'Hélène Darcourt';
const NUMBER = 'RC 515151';

describe('a producer who has no use for a screen, until there is somebody who has', () => {
  journey('is represented, then handed over, and whoever takes over finds what was done', async (stage) => {
    const owner = await newcomer('Gervais Tambour', 'producer', 'MTR');
    const page = await stage.enter(administrator, '/admin/a-valider', { at });
    await page.getByRole('link', { name: 'Inscrire un producteur représenté' }).click();
    await page.getByLabel('Nom de l’établissement').waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'Envoyer à la validation' }).click();
    await page.locator('ml-refusal [role="alert"]').waitFor();
    await examined(page);
    await page.getByLabel('Nom de l’établissement').fill(FARM);
    await page.getByLabel('Téléphone').fill('0321000003');
    await page.getByLabel('SIRET').fill(siretFor(FARM));
    await page.getByLabel('Commune', { exact: true }).selectOption({ index: 8 });
    await page.getByText('Position approximative : centre de la commune.').waitFor();
    await page.getByRole('button', { name: /^Volaille/ }).click();
    await page.getByLabel(/J’accepte que le territoire/).check();
    await page.getByRole('button', { name: 'Envoyer à la validation' }).click();

    const row = page.locator('tbody tr').filter({ hasText: FARM });
    await row.getByText('représenté').waitFor();
    await examined(page);
    await row.getByRole('link', { name: FARM }).click();
    await page.getByText('Répond de lui').waitFor();
    await examined(page);
    await page.getByRole('button', { name: /^Valider/ }).click();
    await page.waitForURL('**/admin/a-valider');

    await page.goto(new URL(`/admin/producteurs?recherche=${encodeURIComponent('coq tambour')}`, page.url()).href);
    await page.getByRole('link', { name: FARM }).click();
    await page.getByText(`${KEEPER} agit pour ce producteur.`).waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Déposer un certificat' }).first().click();
    await page.getByLabel('Genre de certificat').selectOption({ label: 'Assurance responsabilité civile' });
    await page.getByLabel('Numéro').fill(NUMBER);
    await page.getByLabel('Valable du').fill('2026-07-01');
    await page.getByLabel('Au', { exact: true }).fill('2027-06-30');
    await page.locator('input[type=file]').first().setInputFiles(paperOf('attestation.pdf', NUMBER));
    await page.getByRole('button', { name: 'Envoyer pour vérification' }).click();
    await page.getByText(NUMBER).first().waitFor();

    const desk = await stage.enter(administrator, '/admin/producteurs?recherche=coq', { at: later });
    await desk.getByRole('link', { name: FARM }).click();
    await desk.getByLabel('Adresse du compte du producteur').fill('personne@essai.example');
    await desk.getByRole('button', { name: 'Rendre la main' }).click();
    await desk
      .locator('ml-refusal [role="alert"]')
      .getByText(/personne@essai.example/)
      .waitFor();
    await desk.getByText(`${KEEPER} agit pour ce producteur.`).waitFor();
    await examined(desk);
    await desk.getByLabel('Adresse du compte du producteur').fill(owner.email);
    await desk.getByRole('button', { name: 'Rendre la main' }).click();
    await desk.getByText(`rendu à ${owner.email} par ${KEEPER}`).waitFor();
    await desk.getByText(`représenté par ${KEEPER}`).waitFor();
    await desk.getByText(`${KEEPER} agit pour ce producteur.`).waitFor({ state: 'detached' });
    await desk.getByText(NUMBER).first().waitFor();
    await examined(desk);

    const phone = await stage.enter(owner, '/portal/mes-certificats', { on: 'phone', at: later });
    await phone.getByText(NUMBER).waitFor();
    await examined(phone);
    await phone.goto(new URL('/portal/mon-site', phone.url()).href);
    await settled(phone);
    await examined(phone);
    await desk.reload();
    await until(async () => expect(await desk.getByText('Gervais Tambour').count()).toBeGreaterThan(0));
  });
});
