import type { Page } from 'playwright-core';
import { PASSWORD, type Account } from './people.ts';
import { settled } from './settled.ts';

/** Types the address and the password into the form that is on the screen, in either language. */
export async function signIn(page: Page, { email }: Account): Promise<void> {
  await page.getByLabel(/^(Adresse e-mail|E-mail address)$/).fill(email);
  await page.getByLabel(/^(Mot de passe|Password)$/).fill(PASSWORD);
  await page.getByRole('button', { name: /^(Se connecter|Sign in)$/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/connexion'));
  await settled(page);
}
