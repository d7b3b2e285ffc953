import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, neighbour } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const FARM = 'Ferme des Trois Chemins et du Grand Verger de la Haute-Course';
const APPROXIMATE = 'Position approximative : centre de la commune.';

describe('somebody who asks to take part', () => {
  journey(
    'comes from the sign-in page, and is placed in the middle of the commune until the pin is right',
    async (stage) => {
      const page = await stage.open('/portal/connexion', { at });
      await examined(page);
      await page.getByRole('link', { name: 'Pas encore de compte ? Demander à participer' }).click();
      await openAccount(page);
      await page.getByRole('button', { name: 'Nouvelle demande' }).click();
      await page.getByLabel('Territoire').selectOption({ label: 'Montreuillois' });
      await next(page);
      await page.getByLabel('Nom de l’établissement').fill(FARM);
      await page.getByLabel('Téléphone').fill('0321000000');
      await page.getByLabel('SIRET').fill('50234567100015');
      await next(page);
      await page.getByText('Choisissez la commune : la carte s’ouvre dessus.').waitFor();
      await page.getByLabel('Commune', { exact: true }).selectOption({ index: 5 });
      await page.getByText(APPROXIMATE).waitFor();
      await examined(page);
      await next(page);
      await page.getByText('Légumes', { exact: true }).click();
      await page.getByLabel(/J’accepte que le territoire/).check();
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await page.getByText('Envoyée : le territoire va l’examiner').waitFor();
      await examined(page);
    },
  );

  journey('is looked at by the administration, which puts the pin right before it decides', async (stage) => {
    const page = await stage.enter(administrator, '/admin/a-valider', { at });
    await page.getByRole('link', { name: FARM }).click();
    await page.getByText(APPROXIMATE).waitFor();
    await examined(page);
    const approve = page.getByRole('button', { name: /^Valider/ });
    await page.getByRole('button', { name: /^Repère/ }).focus();
    await page.keyboard.press('ArrowDown');
    await until(async () => expect(await approve.isDisabled()).toBe(true));
    await page.getByRole('button', { name: 'Enregistrer cette position' }).click();
    await until(async () => expect(await approve.isDisabled()).toBe(false));
    await page.getByText(APPROXIMATE).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Refuser/ }).click();
    await page.getByLabel('Pourquoi cette demande est-elle refusée ?').fill('Une démonstration.');
    await page.getByRole('button', { name: 'Refuser', exact: true }).click();
    await page.waitForURL('**/admin/a-valider');
  });

  journey('is not the only one with a pin: pick-up places have theirs', async (stage) => {
    const page = await stage.enter(neighbour, '/admin/lieux-de-retrait/nouveau', { at });
    await page.getByLabel('Nom').fill('Halle');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Placez le repère, ou donnez deux nombres.').waitFor();
    await page.getByLabel('Commune').selectOption({ index: 2 });
    await page.getByText(APPROXIMATE).waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'C’est bien là' }).click();
    await page.getByText(APPROXIMATE).waitFor({ state: 'detached' });
  });
});

async function openAccount(page: Page): Promise<void> {
  await page.getByLabel('Votre nom').fill('Jeanne Essai');
  await page.getByLabel('Adresse e-mail').fill(`jeanne-${Date.now()}@essai.example`);
  await page.locator('input[type=password]').fill('un long mot de passe 84 vert');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
}
