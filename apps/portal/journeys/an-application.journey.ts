import { describe, expect } from '@jest/globals';
import { siretFor } from '@maillon/tools/test-support/browser/applicants';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, neighbour } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const FARM = 'Ferme des Trois Chemins et du Grand Verger de la Haute-Course';
const APIARY = 'Les Ruchers de la Basse-Forêt et des Prairies de la Haute-Authie';
const REASON = 'Le numéro ne répond pas : donnez celui où l’on vous joint.';
const LONG = 'un long mot de passe 84 vert';
const TOMORROW = '2026-07-11T07:30:00Z';
const APPROXIMATE = 'Position approximative : centre de la commune.';

describe('somebody who asks to take part', () => {
  journey(
    'comes from the sign-in page, and is placed in the middle of the commune until the pin is right',
    async (stage) => {
      const page = await stage.open('/portal/connexion', { at });
      await examined(page);
      await page.getByRole('link', { name: 'Pas encore de compte ? Demander à participer' }).click();
      await openAccount(page, `jeanne-${Date.now()}@essai.example`);
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

  journey(
    'leaves half-way, takes it up on a phone, reads what to correct, and comes in once approved',
    async (stage) => {
      const email = `odile-${Date.now()}@essai.example`;
      const page = await stage.open('/portal/inscription', { at });
      await openAccount(page, email);
      await page.getByRole('button', { name: 'Nouvelle demande' }).click();
      await page.getByLabel('Territoire').selectOption({ label: 'Montreuillois' });
      await next(page);
      await page.getByLabel('Nom de l’établissement').fill(APIARY);
      await next(page);
      await page.getByRole('heading', { name: 'Où venir chez vous' }).waitFor();
      await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
      await page.getByText('Brouillon, à terminer').waitFor();
      await examined(page);

      const phone = await stage.open('/portal/inscription', { on: 'phone', at: TOMORROW });
      await phone.getByRole('button', { name: 'J’ai déjà un compte' }).click();
      await examined(phone);
      await phone.getByLabel('Adresse e-mail').fill(email);
      await phone.locator('input[type=password]').fill(LONG);
      await phone.getByRole('button', { name: 'Me connecter' }).click();
      await phone.getByRole('heading', { name: APIARY }).waitFor();
      await phone.getByRole('button', { name: 'Reprendre' }).click();
      expect(await phone.getByLabel('Nom de l’établissement').inputValue()).toBe(APIARY);
      await phone.getByLabel('Téléphone').fill('0321000001');
      await phone.getByLabel('SIRET').fill(siretFor(APIARY));
      await next(phone);
      await phone.getByLabel('Commune', { exact: true }).selectOption({ index: 3 });
      await next(phone);
      await phone.getByText('Boulangerie et épicerie', { exact: true }).click();
      await phone.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await phone.locator('ml-refusal [role="alert"]').waitFor();
      await examined(phone);
      await phone.getByLabel(/J’accepte que le territoire/).check();
      await phone.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await phone.getByText('Envoyée : le territoire va l’examiner').waitFor();

      const desk = await stage.enter(administrator, '/admin/a-valider', { at: TOMORROW });
      await desk.getByRole('link', { name: APIARY }).click();
      await desk.getByRole('heading', { name: APIARY, level: 1 }).waitFor();
      await desk.keyboard.press('c');
      await desk.getByLabel('Que faut-il corriger ?').fill(REASON);
      await examined(desk);
      await desk.getByRole('button', { name: 'Demander une correction' }).click();
      await desk.waitForURL('**/admin/a-valider');

      await phone.reload();
      await phone.getByText('Une correction vous est demandée').waitFor();
      await phone.getByText(REASON).waitFor();
      await examined(phone);
      await phone.getByRole('button', { name: 'Corriger' }).click();
      await phone.getByText(REASON).waitFor();
      await phone.getByLabel('Téléphone').fill('0321000002');
      for (let step = 0; step < 2; step += 1) await next(phone);
      await phone.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await phone.getByText('Envoyée : le territoire va l’examiner').waitFor();

      await desk.goto(new URL(`/admin/a-valider?recherche=${encodeURIComponent(APIARY)}`, desk.url()).href);
      await desk.getByRole('link', { name: APIARY }).click();
      await desk.getByText(REASON).waitFor();
      await examined(desk);
      await desk.keyboard.press('v');
      await desk.waitForURL('**/admin/a-valider');

      await phone.reload();
      await phone.getByText('Acceptée').waitFor();
      await examined(phone);
      const inside = await stage.open('/portal/connexion', { on: 'phone', at: TOMORROW });
      await inside.getByLabel('Adresse e-mail').fill(email);
      await inside.locator('input[type=password]').fill(LONG);
      await inside.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await inside.getByText(APIARY).first().waitFor();
      for (const path of ['mes-offres', 'mes-certificats', 'a-preparer', 'mon-site']) {
        await inside.goto(new URL(`/portal/${path}`, inside.url()).href);
        await examined(inside);
      }
    },
  );

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

async function openAccount(page: Page, email: string): Promise<void> {
  await page.getByLabel('Votre nom').fill('Jeanne Essai');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.locator('input[type=password]').fill(LONG);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
}
