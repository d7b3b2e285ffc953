import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { administrator } from '@maillon/tools/test-support/browser/people';
import type { Stage } from '@maillon/tools/test-support/browser/stage';
import { codeOf } from '@maillon/tools/test-support/totp';
import type { Page } from 'playwright-core';

const PASSWORD = 'Fenouil-des-dunes-62';

describe('somebody new', () => {
  journey('is invited, opens an account, sets up two factors and comes back by each', async (stage) => {
    const email = 'romane.delattre@plateforme.example';
    const newcomer = await comeByInvitation(stage, email);
    await newcomer.goto(new URL('/admin/compte', newcomer.url()).href);
    const secret = await setUpCodes(newcomer);
    await addPasskey(newcomer);
    await examined(newcomer);

    await leave(newcomer);
    await newcomer.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click();
    await newcomer.waitForURL('**/admin/journee');

    await leave(newcomer);
    await newcomer.getByLabel('Adresse e-mail').fill(email);
    await newcomer.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await newcomer.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await newcomer.waitForURL('**/connexion/code');
    await examined(newcomer);
    await newcomer.getByLabel('Code à six chiffres').fill(codeOf(secret));
    await newcomer.keyboard.press('Enter');
    await newcomer.waitForURL('**/admin/journee');
  });

  journey('who forgot their password chooses another by the link of a letter', async (stage) => {
    const email = 'theo.lemaire@plateforme.example';
    const newcomer = await comeByInvitation(stage, email);
    await leave(newcomer);
    await newcomer.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
    await examined(newcomer);
    await newcomer.getByLabel('Adresse e-mail').fill(email);
    await newcomer.keyboard.press('Enter');
    await newcomer.getByRole('heading', { name: 'Regardez vos e-mails' }).waitFor();
    const page = await stage.open(await linkFor(stage, email, 'Choisir un nouveau mot de passe'));
    await examined(page);
    await page.getByLabel('Nouveau mot de passe').fill('Salicorne-de-la-Canche-80');
    await page.getByText('Bon mot de passe.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'C’est fait' }).waitFor();
  });
});

/** Invited as a hub operator, who needs no organisation; on their first page. */
async function comeByInvitation(stage: Stage, email: string): Promise<Page> {
  const desk = await stage.enter(administrator, '/admin/membres/inviter');
  await examined(desk);
  await desk.getByLabel('E-mail').fill(email);
  await desk.getByLabel('Rôle').selectOption('hub-operator');
  await desk.keyboard.press('Enter');
  await desk.getByText(`L’invitation est partie à ${email}`).first().waitFor();
  await examined(desk);
  const page = await stage.open(await linkFor(stage, email, 'vous invite'));
  await examined(page);
  await page.getByLabel('Votre nom').fill('Romane Delattre');
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByText('Bon mot de passe.').waitFor();
  await page.getByRole('button', { name: 'Ouvrir mon compte et rejoindre' }).click();
  await page.waitForURL('**/admin/journee');
  return page;
}

/** The link in the latest letter of that subject, from the mailbox of the demonstration. */
async function linkFor(stage: Stage, email: string, subject: string): Promise<string> {
  const page = await stage.open('/portal/boite-aux-lettres');
  await page.getByRole('link').filter({ hasText: email }).filter({ hasText: subject }).first().click();
  await page.getByRole('button', { name: 'Texte seul' }).click();
  await examined(page);
  const { pathname, hash } = new URL(/http\S+#\S+/.exec((await page.locator('pre').textContent()) ?? '')?.[0] ?? '');
  return `${pathname}${hash}`;
}

async function setUpCodes(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByLabel('Mot de passe actuel').fill(PASSWORD);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByText('Je ne peux pas viser le carré').click();
  await examined(page);
  const secret = (await page.locator('details code').textContent()) ?? '';
  await page.getByLabel('Tapez le code qu’elle montre').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByText('Gardez ces codes de secours').waitFor();
  expect(await page.locator('ml-backup-codes li').count()).toBe(10);
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  return secret;
}

/** A device that recognises its owner, made up by the browser. */
async function addPasskey(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByRole('button', { name: 'Ajouter une clé' }).click();
  await page.getByRole('button', { name: /^Retirer la clé/ }).waitFor();
}

async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto(new URL('/admin/connexion', page.url()).href);
  await page.getByRole('heading', { name: 'Connexion' }).waitFor();
}
