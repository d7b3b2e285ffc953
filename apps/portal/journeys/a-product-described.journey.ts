import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, producer, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const MINE =
  '{ producerOffers(first: 50) { nodes { id declared state availableFrom availableTo product { id name } unit { label } producer { id } } } }';
const USUAL = '{ producerWeek { units { usual } } }';
const TODAY = '2026-07-10';
const SHEET = 'query Sheet($id: ID!) { productSheet(id: $id) { allergens { code state } units { depositCents } } }';

describe('a producer who says what a product is', () => {
  journey('loses nothing that is written when another part is saved, refused or left', async (stage) => {
    const farm = await through(producer);
    const { product } = (await farm.ask(at, MINE)).producerOffers.nodes[0];
    const { allergens, units } = await sheetOf(farm, product.id);
    const said = allergens.find(({ code }: { code: string }) => code === 'celery').state;
    const state = said === 'contains' ? 'may-contain' : 'contains';
    const deposit = units[0].depositCents === 350 ? '4,50 €' : '3,50 €';
    const page = await stage.enter(producer, `/portal/mes-produits/${product.id}`, { on: 'phone', at });
    await examined(page);
    await allergen(page, 'celery', state).check({ force: true });

    const unit = page.locator('ml-unit-form').first();
    await unit.getByLabel('Emballage consigné').fill('caisse Europe');
    await unit.getByLabel('Consigne (€ HT)').fill('deux euros');
    await unit.getByRole('button', { name: /^Enregistrer/ }).click();
    await unit.getByText(/Un montant en euros est attendu/).waitFor();
    await examined(page);
    await unit.getByLabel('Consigne (€ HT)').fill(deposit);
    await unit.getByRole('button', { name: /^Enregistrer/ }).click();
    await unit.getByText('Enregistré. Les acheteurs le voient.').waitFor();
    expect((await sheetOf(farm, product.id)).units[0].depositCents).toBe(deposit === '3,50 €' ? 350 : 450);
    expect(await allergen(page, 'celery', state).isChecked()).toBe(true);

    await page.getByRole('link', { name: 'Mes offres' }).first().click();
    await page.getByRole('button', { name: 'Rester sur la fiche' }).click();
    const description = page.getByLabel('Description, en français');
    await description.fill('x'.repeat(2_001));
    const facts = page.locator('ml-sheet-form');
    await facts.getByRole('button', { name: 'Enregistrer' }).click();
    await facts
      .locator('ml-field .wrong')
      .getByText(/Au plus 2.?000 caractères/)
      .waitFor();
    await description.fill('Semé en pleine terre.');
    await facts.getByRole('button', { name: 'Enregistrer' }).click();
    await facts.getByText('Enregistré. Les acheteurs le voient.').waitFor();
    expect((await sheetOf(farm, product.id)).allergens).toContainEqual({ code: 'celery', state });
    const name = page.getByLabel('Nom du produit');
    await name.fill(`${product.name} de printemps`);
    await page.getByRole('button', { name: 'Renommer' }).click();
    await page.getByRole('heading', { name: `${product.name} de printemps`, level: 1 }).waitFor();
    await examined(page);
    await name.fill(product.name);
    await page.getByRole('button', { name: 'Renommer' }).click();
    await page.getByRole('heading', { name: product.name, level: 1, exact: true }).waitFor();
    await page.getByRole('link', { name: 'Mes offres' }).first().click();
    await page.waitForURL('**/mes-offres*');
  });

  journey('puts a new one on sale after the days that were refused are corrected', async (stage) => {
    const offers = (await (await through(producer)).ask(at, MINE)).producerOffers.nodes;
    const { product, unit, availableFrom } = offers.find(({ state }: { state: string }) => state === 'open');
    const latest = offers
      .map((one: { availableTo: string }) => one.availableTo)
      .toSorted()
      .at(-1);
    const page = await stage.enter(producer, '/portal/mes-offres/nouveau', { on: 'phone', at });
    const write = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
    await write('Produit', product.name);
    await write('Conditionnement', unit.label);
    await write('Prix HT (€)', '2,20');
    await write('Quantité', '5');
    await write('Du', availableFrom < TODAY ? TODAY : availableFrom);
    await write('Au', latest);
    await page.getByRole('button', { name: 'Mettre en vente' }).click();
    await page.getByText(/déjà proposée sur ces jours/).waitFor();
    await examined(page);
    await write('Du', addDays(latest, 1));
    await write('Au', addDays(latest, 7));
    await page.getByRole('button', { name: 'Mettre en vente' }).click();
    await page.waitForURL('**/mes-offres');
    await page
      .getByText(dayText(addDays(latest, 7)))
      .first()
      .waitFor();
  });

  journey('writes days of a usual week faster than they are saved, and keeps them all', async (stage) => {
    const farm = await through(producer);
    const page = await stage.enter(producer, '/portal/ma-semaine', { on: 'phone', at });
    const usual = page.locator('ml-usual-week li').first();
    if (
      !(await usual
        .locator('details')
        .getAttribute('open')
        .then((open) => open !== null))
    )
      await usual.locator('summary').click();
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    const [tuesday, friday] = [usual.locator('input').nth(1), usual.locator('input').nth(4)];
    const { usual: before } = (await farm.ask(at, USUAL)).producerWeek.units[0];
    const [first, second] = [(before?.[1] ?? 20) + 1, (before?.[4] ?? 30) + 1];
    await tuesday.fill(String(first));
    await friday.fill(String(second));
    await friday.blur();
    await page.getByText('C’est enregistré.').waitFor();
    await until(async () => {
      const { producerWeek } = await farm.ask(at, USUAL);
      expect(producerWeek.units[0].usual).toEqual([0, first, 0, 0, second, 0, 0]);
    });
    expect(await tuesday.inputValue()).toBe(String(first));
    await tuesday.fill('-3');
    await tuesday.blur();
    await page.getByText(/Un nombre entier est attendu/).waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await examined(page);
    await page.getByRole('button', { name: 'Semaine d’après' }).click();
    await page.getByRole('heading', { name: /lundi 20 juillet/ }).waitFor();
    await examined(page);
  });
});

describe('an administrator who answers for a producer', () => {
  journey('says what the product is, how much there is, and which days are closed', async (stage) => {
    const offers = (await (await through(producer)).ask(at, MINE)).producerOffers.nodes;
    const offer = offers.find(
      (one: { state: string; availableFrom: string }) => one.state === 'open' && one.availableFrom < TODAY,
    );
    const page = await stage.enter(administrator, `/admin/catalogue/${offer.id}`, { at });
    await page.getByLabel('Quantité déclarée').fill('');
    await until(async () =>
      expect(await page.getByRole('button', { name: 'Enregistrer' }).first().isDisabled()).toBe(true),
    );
    await page.getByLabel('Quantité déclarée').fill(String(offer.declared + 1));
    await page.getByRole('button', { name: 'Enregistrer' }).first().click();
    await page.getByRole('button', { name: 'Toujours bon' }).waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Fiche produit' }).click();
    await page.getByRole('heading', { name: offer.product.name, level: 1 }).waitFor();
    await examined(page);
    await allergen(page, 'mustard', 'absent').check({ force: true });
    await page.locator('ml-sheet-form').getByRole('button', { name: 'Enregistrer' }).click();
    await page.locator('ml-sheet-form').getByText('Enregistré. Les acheteurs le voient.').waitFor();

    await page.goto(new URL(`/admin/producteurs/${offer.producer.id}?at=${at}`, page.url()).href);
    await settled(page);
    const closures = page.locator('ml-closure-list');
    await closures.getByLabel('Du').fill('2026-12-24');
    await closures.getByLabel('Au').fill('2026-12-26');
    await closures.getByLabel('Raison, lue par vos acheteurs').fill('Fêtes');
    await closures.getByRole('button', { name: 'Voir ce que cela touche' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('button', { name: 'Fermer ces jours-là' }).click();
    await closures.getByText('Fêtes').waitFor();
    await examined(page);
    await closures
      .getByRole('button', { name: /^Rouvrir/ })
      .last()
      .click();
    await closures.getByText('Fêtes').waitFor({ state: 'detached' });
  });
});

function addDays(day: string, count: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

function dayText(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day));
}

function allergen(page: Page, code: string, state: string) {
  return page.locator(`input[name="allergen-${code}"][value="${state}"]`);
}

async function sheetOf(farm: Awaited<ReturnType<typeof through>>, id: string) {
  return (await farm.ask(at, SHEET, { id })).productSheet;
}
