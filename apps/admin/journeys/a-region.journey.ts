import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { tabTo } from '@maillon/tools/test-support/browser/keyboard';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { newcomer, region } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.afternoon;
const FIND = 'Commune, intercommunalité ou arrondissement';
const TERNOIS = /^CC du Ternois/;

describe('a region that opens a territory', () => {
  journey('founds it by keyboard from an intercommunality, and its administrator finds it empty', async (stage) => {
    const first = await newcomer('Aurore Candelier', 'territory-administrator', 'TER');
    const page = await stage.enter(region, '/admin/', { at });
    await examined(page);
    await tabTo(page, 'Territoires de la région');
    await page.keyboard.press('Enter');
    await page.getByText('Montreuillois').first().waitFor();
    await examined(page);
    await tabTo(page, 'Créer un territoire');
    await page.keyboard.press('Enter');
    await page.getByText('Cherchez une intercommunalité, un arrondissement ou des communes.').waitFor();
    await examined(page);

    await tabTo(page, FIND);
    await page.keyboard.type('ternois');
    await page.getByRole('button', { name: TERNOIS }).waitFor();
    await tabTo(page, TERNOIS);
    await page.keyboard.press('Enter');
    await page.getByText(/103 communes,\s+36\s913 habitants/).waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('CC du Ternois');
    expect(await page.getByLabel('Code', { exact: true }).inputValue()).toBe('TER');
    await examined(page);

    await tabTo(page, 'Adresse du premier administrateur');
    await page.keyboard.type('personne@essai.example');
    await page.keyboard.press('Enter');
    const refusal = page.locator('ml-refusal [role="alert"]');
    await refusal.getByText(/personne@essai.example/).waitFor();
    expect(await page.getByLabel('Code', { exact: true }).inputValue()).toBe('TER');
    await examined(page);
    await tabTo(page, 'Adresse du premier administrateur');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(first.email);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'TER' }).getByText('CC du Ternois', { exact: true }).waitFor();
    await examined(page);

    const inside = await stage.open('/admin/connexion', { at });
    await signIn(inside, first);
    await inside.goto(new URL('/admin/territoire', inside.url()).href);
    await settled(inside);
    await until(async () => expect(await inside.getByRole('heading', { level: 1 }).innerText()).toBe('CC du Ternois'));
    await examined(inside);
    for (const path of ['producteurs', 'acheteurs', 'a-valider', 'certificats', 'calendrier', 'membres']) {
      await inside.goto(new URL(`/admin/${path}`, inside.url()).href);
      await examined(inside);
    }
  });
});
