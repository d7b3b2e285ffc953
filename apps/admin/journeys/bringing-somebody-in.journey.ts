import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.afternoon;
const NAME = 'Auberge des Trois Moulins, chambres d’hôtes et restaurant de la vallée de la Course';

describe('an administrator who brings somebody in', () => {
  journey('enrols a buyer, puts the pin right by keyboard, and gives it what is its own', async (stage) => {
    const page = await stage.enter(administrator, '/admin/acheteurs/inscrire', { at });
    await page.getByText('Choisissez la commune : la carte s’ouvre dessus.').waitFor();
    await page.getByLabel('Nom de l’établissement').fill(NAME);
    await page
      .getByLabel('Commune')
      .selectOption({ label: 'Montreuil (62588)' })
      .catch(async () => {
        await page.getByLabel('Commune').selectOption({ index: 3 });
      });
    await page.getByText('Position approximative : centre de la commune.').waitFor();
    await examined(page);
    const place = page.getByLabel('Latitude, longitude');
    const centre = await place.inputValue();
    const pin = page.getByRole('button', { name: /^Repère/ });
    await pin.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await until(async () => expect(await place.inputValue()).not.toBe(centre));
    await page.getByText('Position approximative : centre de la commune.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Inscrire' }).click();
    await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    await examined(page);

    await place.fill('48.85, 2.35');
    await place.blur();
    await page.getByRole('button', { name: 'Enregistrer cette position' }).click();
    await page
      .getByText(/Ce point est à \d+ km de/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();

    await page.getByRole('button', { name: 'Noter un identifiant' }).click();
    await page.getByLabel('Code NAF').fill('maraîcher');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page
      .getByText(/n’est pas un code NAF/)
      .first()
      .waitFor();
    await examined(page);
    await page.getByLabel('Code NAF').fill('5610A');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText('56.10A').waitFor();

    await page.getByRole('button', { name: 'Clore la participation' }).click();
    await page.getByText('Rien en cours : ni offre, ni commande, ni livraison.').waitFor();
    await examined(page);
    await page.getByLabel(/Pourquoi ce départ/).fill('Inscrit par erreur.');
    await page.getByRole('button', { name: 'Clore la participation' }).click();
    await page.getByText(/Pour revenir, une nouvelle demande/).waitFor();
    await examined(page);
  });

  journey('reads before a suspension what freezes and what goes on, and lifts it again', async (stage) => {
    const page = await stage.enter(administrator, '/admin/producteurs', { at });
    await page.locator('tbody tr').nth(3).locator('a').first().click();
    await page.getByRole('button', { name: 'Suspendre' }).click();
    await page.getByText('Offres en vente : elles se figent').waitFor();
    await examined(page);
    await page.getByRole('button', { name: 'Suspendre' }).click();
    await page
      .getByText(/Donnez une raison/)
      .first()
      .waitFor();
    await page.getByLabel(/Pourquoi suspendre/).fill('Assurance échue.');
    await page.getByRole('button', { name: 'Suspendre' }).click();
    await page.getByRole('button', { name: 'Lever la suspension' }).click();
    await page.getByRole('button', { name: 'Suspendre' }).waitFor();
  });

  journey('gives one buyer a minimum order of its own, and takes it back', async (stage) => {
    const page = await stage.enter(administrator, '/admin/acheteurs?recherche=louche', { at });
    await page.locator('tbody tr a').first().click();
    const own = page.locator('ml-organisation-settings');
    await own.getByRole('button', { name: 'Fixer une valeur propre' }).click();
    await own.getByLabel(/Minimum de commande/).fill('2500');
    await examined(page);
    await own.getByRole('button', { name: 'Enregistrer' }).click();
    await own.getByText('propre à elle').waitFor();
    await own.getByText(/2500 \(25,00/).waitFor();
    await examined(page);
    await own.getByRole('button', { name: 'Revenir à la valeur héritée' }).click();
    await own.getByText('propre à elle').waitFor({ state: 'detached' });
  });

  journey('sees what a module touches and what failed of it', async (stage) => {
    const page = await stage.enter(administrator, '/admin/modules', { at });
    await page.getByRole('link', { name: 'Organisations', exact: true }).click();
    await page.getByRole('heading', { name: 'Derniers échecs' }).waitFor();
    await examined(page);
  });
});
