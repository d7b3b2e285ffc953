import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { planSession } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';
import type { Page } from 'playwright-core';

/** The sale closes at 22:00 in France, its families at noon; it is one o'clock. */
const sale = {
  id: randomUUID(),
  name: 'Livraison du jeudi 16 juillet',
  deliveryDay: '2026-07-16',
  opensAt: '2026-07-14T04:00:00Z',
  cutOffAt: '2026-07-15T20:00:00Z',
};
const LATE = '2026-07-15T11:00:00Z';
const NOTE = 'Parcours : midi pour tout le monde';
const WHY = 'la ferme est d’accord, la cuisine avait oublié';

const RULES = `mutation ($id: ID!, $validFrom: Date!, $note: String!, $rulebook: RulebookInput!) {
  publishRulebook(id: $id, validFrom: $validFrom, note: $note, rulebook: $rulebook) { id } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawRulebook(id: $id, reason: "Fin du parcours") { id } }';
const CANCEL = 'mutation ($id: ID!) { cancelSession(sessionId: $id, reason: "Fin du parcours") { id } }';
const NAMES = '{ members(first: 200) { nodes { email organisationName } } }';
const FAMILIES = ['vegetables', 'potatoes', 'fruit', 'dairy', 'meat', 'poultry-eggs', 'drinks', 'bakery-grocery'];
const rulebook = {
  ...{ families: [], localOnly: false, labelDemands: [], minimumPerProducerCents: 0, minimumOrderCents: 0 },
  local: { perimeter: true, supplyArea: true, departments: [], withinKm: null },
  ...{ deliveryFeeCents: 700, freeDeliveryFromCents: null, commissionBp: 600, weekdays: [], closedOn: [] },
  cutOff: { daysBefore: 1, time: '22:00' },
  familyCutOffs: FAMILIES.map((family) => ({ family, daysBefore: 1, time: '12:00' })),
};

describe('a kitchen that forgot to order, and calls when the hour has passed', () => {
  const rulesId = randomUUID();
  let kitchen: string;

  beforeAll(async () => {
    const hub = await through(administrator);
    const chef = await anotherChef('who-forgot-to-order');
    const { members } = await hub.ask(moments.afternoon, NAMES);
    kitchen = members.nodes.find(({ email }: { email: string }) => email === chef.email).organisationName;
    const rules = { id: rulesId, validFrom: sale.deliveryDay, note: NOTE, rulebook };
    await hub.ask(moments.afternoon, RULES, rules);
    await planSession(hub, moments.afternoon, sale);
  });
  // What was reserved is given back, and the rules are those of before.
  afterAll(async () => {
    const hub = await through(administrator);
    await hub.ask(LATE, CANCEL, { id: sale.id });
    await hub.ask(moments.afternoon, WITHDRAW, { id: rulesId });
  });

  journey('is ordered for, once it was read back, and more is let through to its order', async (stage) => {
    const page = await stage.enter(administrator, `/admin/sessions/${sale.id}`, { at: LATE });
    await choose(page, kitchen);
    await page.getByRole('button', { name: 'Mettre dans la commande' }).click();
    const way = page.getByRole('radio').and(page.locator(':checked'));
    await way.waitFor();
    await page.getByText(`Seront prévenus tout de suite : ${kitchen}, `).waitFor();
    await examined(page);

    const check = page.getByRole('button', { name: 'Relire et commander' });
    expect(await check.isDisabled()).toBe(true);
    await page.getByLabel('Pourquoi ?').fill(WHY);
    await check.click();
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await question.getByText(`Commander pour ${kitchen} ?`).waitFor();
    await examined(page);
    await question.getByRole('button', { name: 'Revenir' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Pourquoi ?').inputValue()).toBe(WHY);

    await check.click();
    await question.getByRole('button', { name: 'Commander', exact: true }).click();
    await page.waitForURL('**/admin/commandes/**');
    await page.getByRole('heading', { name: kitchen, level: 1 }).waitFor();
    await page.getByText('Versions de la commande', { exact: true }).click();
    await page.getByText('Ajout après l’heure, par le territoire').waitFor();
    await page.getByText(WHY).first().waitFor();

    await page.getByText('Laisser passer après l’heure').click();
    await page.getByLabel('Pourquoi ?').fill('il en faut une de plus');
    await examined(page);
    await page.getByRole('button', { name: 'Laisser passer', exact: true }).click();
    await page.getByText('il en faut une de plus').first().waitFor();
  });

  journey('has an order then, to which the manager is led', async (stage) => {
    const page = await stage.enter(administrator, `/admin/sessions/${sale.id}`, { at: LATE });
    await choose(page, kitchen);
    await page.getByRole('button', { name: 'Mettre dans la commande' }).click();
    await page.getByText(`${kitchen} a déjà une commande dans cette vente`).waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Ouvrir sa commande' }).click();
    await page.getByRole('heading', { name: kitchen, level: 1 }).waitFor();
  });
});

async function choose(page: Page, kitchen: string): Promise<void> {
  await page.getByText('Commander pour un acheteur après l’heure').click();
  const search = page.getByLabel('Chercher un acheteur');
  await search.fill(kitchen);
  await search.press('Enter');
  await page.getByLabel('Acheteur', { exact: true }).selectOption({ index: 1 });
}
