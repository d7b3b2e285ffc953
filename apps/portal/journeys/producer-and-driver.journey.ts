import { describe, expect } from '@jest/globals';
import { closedSaleOf, prepareSale, type ClosedSale } from '@maillon/tools/test-support/browser/closed-sale';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { actingFor } from '@maillon/tools/test-support/browser/members';
import { moments, PLAYED } from '@maillon/tools/test-support/browser/moments';
import {
  administrator,
  driver,
  drivers,
  producer,
  through,
  type Account,
} from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const [BY_WEIGHT, BY_UNIT] = ['Râble de lapin', 'Carotte des sables'];
const LOTS = 'query Lots($search: String) { lots(search: $search, first: 50) { nodes { producedOn netMassOutG } } }';
const ROUNDS = 'query Rounds($day: Date!) { myRounds(day: $day) { kind stops { id partyName state } } }';

describe('what was ordered until the cut-off', () => {
  journey('cannot be taken away before it is prepared, and the driver reads why', async (stage) => {
    const sale = await closedSaleOf(BY_UNIT, '2026-07-13');
    const { account } = await driverOf(sale);
    const page = await stage.enter(account, '/portal/', { on: 'phone', at: sale.night });
    await page.getByRole('link', { name: "À l'arrêt" }).click();
    await page.getByRole('button', { name: 'Tout est fait' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: sale.offer.producer.name });
    await refusal.filter({ hasText: /pas été préparés/ }).waitFor();
    await page.getByText('Prochain arrêt').waitFor();
    await examined(page);
  });

  journey(
    'is prepared by its producer, who weighs 192+167 and is told at once when a weight is absurd',
    async (stage) => {
      const { offer, dayName, night: at } = await closedSaleOf(BY_WEIGHT, '2026-07-12');
      const { product, producer: farm } = offer;
      const account = (await actingFor(farm.id))!;
      const page = await stage.enter(account, '/portal/', { on: 'phone', at });
      await examined(page);

      await page.getByRole('link', { name: new RegExp(dayName, 'i') }).click();
      await page.getByRole('heading', { name: product.name }).waitFor();
      await page.getByRole('button', { name: 'Il y en aura moins' }).click();
      await page
        .locator('section:has(#answer-title)')
        .getByRole('button', { name: /^Moins/ })
        .click();
      await page.getByRole('button', { name: 'Confirmer avec ce qui manque' }).click();
      await page.getByText('Dites pourquoi il y en a moins').waitFor();
      await examined(page);
      await page.getByRole('button', { name: 'Revenir' }).click();
      await page.getByRole('button', { name: 'Tout confirmer' }).click();
      await page.getByText('Tout est confirmé.').waitFor();
      const scales = page.getByLabel(new RegExp(`^Poids : .*${product.name}$`));
      await scales.click();
      await pressKeys(page, '192');
      await page.getByText('= 192 g').waitFor();
      await examined(page);
      await page.getByRole('button', { name: "C'est pesé" }).click();
      await page.getByRole('button', { name: 'Tout est prêt' }).click();
      await page
        .getByText(/192 g pour 1, c’est hors de ce que nous attendions/)
        .first()
        .waitFor();
      expect(await scales.inputValue()).toBe('192');

      await scales.click();
      await pressKeys(page, '+167');
      await page.getByText('= 359 g').waitFor();
      await page.getByRole('button', { name: "C'est pesé" }).click();
      await page.getByRole('button', { name: 'Tout est prêt' }).click();
      await page.getByText("C'est prêt : la collecte est prévenue.").waitFor();
      await examined(page);
    },
  );

  journey('is taken away by a driver whom the network leaves for a moment', async (stage) => {
    const sale = await closedSaleOf(BY_UNIT, '2026-07-15');
    await prepareSale(sale);
    const { account, stopId } = await driverOf(sale);
    const page = await stage.enter(account, '/portal/', { on: 'phone', at: sale.early });
    await page.getByText('Prochain arrêt').waitFor();
    await examined(page);
    await page.getByRole('link', { name: "À l'arrêt" }).click();
    await page.getByRole('heading', { name: 'À charger' }).waitFor();
    await examined(page);

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tout est fait' }).click();
    await page.getByText("Pas de réseau : 1 à envoyer. Rien n'est perdu.").waitFor();
    expect(await stateOf(account, sale, stopId)).toBe('planned');
    await page.context().setOffline(false);
    await until(async () => expect(await stateOf(account, sale, stopId)).toBe('done'));
    await page.getByText(/^Pas de réseau/).waitFor({ state: 'detached' });
    stage.forgive(/ERR_INTERNET_DISCONNECTED/);
    const { lots } = await (await through(administrator)).ask(sale.early, LOTS, { search: BY_UNIT });
    expect(lots.nodes).toContainEqual({ producedOn: sale.deliveryDay, netMassOutG: 5000 });
  });
});

describe('the day that was played', () => {
  journey('shows its driver every stop done, and what was handed over', async (stage) => {
    const { myRounds } = await (await through(driver)).ask(moments.afternoon, ROUNDS, { day: PLAYED });
    const delivery = myRounds.find((round: { kind: string }) => round.kind === 'delivery');
    const page = await stage.enter(driver, '/portal/', { on: 'phone', at: moments.afternoon });
    await page
      .getByRole('group', { name: 'Tournée' })
      .getByRole('button', { name: /^Livraison/ })
      .click();
    await page.getByRole('heading', { name: 'Tournée terminée' }).waitFor();
    expect(await page.locator('.past li').count()).toBe(delivery.stops.length);
    expect(
      await page
        .locator('.past li')
        .filter({ hasText: /Fait|En partie/ })
        .count(),
    ).toBe(delivery.stops.length);
    await examined(page);
    await page.getByRole('link', { name: delivery.stops[0].partyName }).click();
    await page.getByRole('heading', { name: 'À remettre' }).waitFor();
    await examined(page);
  });

  journey('shows its producer what was prepared and what is left to sell', async (stage) => {
    const page = await stage.enter(producer, '/portal/', { on: 'phone', at: moments.afternoon });
    await page.getByRole('heading', { name: 'Rien à préparer' }).waitFor();
    await page.getByRole('link', { name: /vendredi 10 juillet.*Collectée/i }).click();
    await page.getByText('Collectée : tout est parti.').waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Mes offres' }).click();
    await page.getByText('Retirée de la vente').first().waitFor();
    await examined(page);
  });
});

async function pressKeys(page: Page, keys: string): Promise<void> {
  const pad = page.getByRole('group', { name: 'Clavier de pesée' });
  for (const key of keys) await pad.getByRole('button', { name: key, exact: true }).click();
}

/** The driver whose collection goes by the producer, found as each of them sees it. */
async function driverOf({ deliveryDay, offer, early }: ClosedSale): Promise<{ account: Account; stopId: string }> {
  for (const account of drivers) {
    const { myRounds } = await (await through(account)).ask(early, ROUNDS, { day: deliveryDay });
    const stops = myRounds.filter(({ kind }: any) => kind === 'collection').flatMap((round: any) => round.stops);
    const stop = stops.find(({ partyName }: any) => partyName === offer.producer.name);
    if (stop) return { account, stopId: stop.id };
  }
  throw new Error(`No collection goes by ${offer.producer.name}.`);
}

async function stateOf(account: Account, { early, deliveryDay }: ClosedSale, stopId: string): Promise<string> {
  const { myRounds } = await (await through(account)).ask(early, ROUNDS, { day: deliveryDay });
  return myRounds.flatMap((round: any) => round.stops).find(({ id }: any) => id === stopId).state;
}
