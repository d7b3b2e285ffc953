import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { orderFor, planSession, saleOpenAt, shelf, type Offer } from '@maillon/tools/test-support/browser/market';
import { anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, chef, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.service;
const ORDER = 'query Order($id: ID!) { order(id: $id) { state lines { quantity producerId } } }';
/** What the best of the others claims. */
const CLICKS_OF_THE_OTHERS = 7;

describe('a chef at half past eleven in the evening', () => {
  journey('takes up the last order, changes three lines and is done: 12 lines from 8 producers', async (stage) => {
    const account = await anotherChef('again-from-the-last-order');
    const api = await through(account);
    await orderedBefore(account);
    const page = await stage.open('/portal/', { on: 'phone', at });
    await signIn(page, account);
    const again = page.getByRole('button', { name: /^Reprendre la commande de samedi/ });
    await again.waitFor();
    await settled(page);

    const clicks = await counted(page);
    const started = performance.now();
    await again.click();
    await page.getByRole('heading', { name: /^Commande de samedi reprise/ }).waitFor();
    await page.getByText('tout y est').waitFor();
    await page
      .getByRole('button', { name: /^Plus : / })
      .nth(0)
      .click();
    await page
      .getByRole('button', { name: /^Plus : / })
      .nth(1)
      .click();
    await page
      .getByRole('button', { name: /^Moins : / })
      .nth(2)
      .click();
    await page.getByRole('link', { name: /^12 lignes .*Voir/ }).click();
    await page.getByRole('button', { name: 'Commander' }).click();
    await page.getByText(/^Commande passée/).waitFor();
    const [made, seconds] = [await clicks(), (performance.now() - started) / 1_000];

    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    const { order } = await api.ask(at, ORDER, { id });
    const lines: { quantity: number; producerId: string }[] = order.lines;
    const quantities = lines.map(({ quantity }) => quantity).sort((a, b) => a - b);
    // The runner shows what is written here, and keeps the other stream for its report.
    process.stderr.write(
      `Last order again: ${lines.length} lines from ${new Set(lines.map(({ producerId }) => producerId)).size} producers, three changed, in ${made} clicks and ${seconds.toFixed(1)} s.\n`,
    );
    expect([order.state, lines.length, new Set(lines.map(({ producerId }) => producerId)).size]).toEqual([
      'placed',
      12,
      8,
    ]);
    expect(quantities).toEqual([1, ...Array<number>(9).fill(2), 3, 3]);
    expect(made).toBeLessThan(CLICKS_OF_THE_OTHERS);
    expect(seconds).toBeLessThan(60);
  });

  journey(
    'reads what could not be had, walks the guide and the lists, and lets the dairy order itself',
    async (stage) => {
      const page = await stage.open('/portal/', { on: 'phone', at });
      await signIn(page, chef);
      await page.getByRole('button', { name: /^Reprendre la commande de vendredi/ }).click();
      await page.getByRole('heading', { name: /^Commande de vendredi reprise/ }).waitFor();
      await examined(page);

      await page.getByRole('link', { name: 'Mercuriale', exact: true }).first().click();
      await page.getByRole('heading', { name: 'Favoris' }).waitFor();
      await page.getByRole('heading', { name: 'Crème à monter' }).waitFor();
      await examined(page);
      await page.keyboard.press('/');
      await page.keyboard.type('creme');
      await until(async () => expect(await page.locator('ml-habit-line').count()).toBe(1));
      await page.getByRole('button', { name: 'Modifier' }).click();
      await examined(page);
      await page.getByRole('button', { name: 'Terminé' }).click();

      await page.getByRole('link', { name: 'Listes' }).click();
      await page.getByRole('heading', { name: 'Carte du midi' }).waitFor();
      await examined(page);
      const snack = page.getByRole('listitem').filter({ hasText: 'Goûter des pensionnaires' });
      await snack.getByRole('button', { name: 'Modifier' }).click();
      await page.getByRole('button', { name: /^Plus : Crème à monter/ }).click();
      await page.getByLabel(/^Quantité : Carré lavé à la bière/).fill('0');
      await page.keyboard.press('Tab');
      await examined(page);
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await snack.getByText('3 ×').waitFor();
      await until(async () => expect(await snack.getByText('Carré lavé à la bière').count()).toBe(0));
      await page.getByRole('link', { name: 'Permanentes' }).click();
      await page.getByText('tous les mardis et vendredis, sauf le 14 juillet').waitFor();
      await examined(page);
      await page.getByRole('button', { name: 'Sauter le ven. 17 juil.' }).click();
      await page.getByText('tous les mardis et vendredis, sauf les 14 juillet et 17 juillet').waitFor();
      await page.getByRole('button', { name: 'Reprendre le ven. 17 juil.' }).click();
      await page.getByText('tous les mardis et vendredis, sauf le 14 juillet').waitFor();
      await page.getByRole('button', { name: 'Changer' }).click();
      await page.getByText('Quantités et prix plafonds').click();
      await page
        .getByRole('button', { name: /^Plus : / })
        .first()
        .click();
      await examined(page);
      await page.getByRole('button', { name: 'Fermer sans enregistrer' }).click();
      await page.getByRole('button', { name: 'Nouvelle commande permanente' }).click();
      await page.getByLabel('Nom').fill('Petit-déjeuner');
      await page.getByText('tous les mardis et vendredis', { exact: false }).first().waitFor();
      await examined(page);
    },
  );
});

/** Clicks that a hand made, as the page itself counts them. */
async function counted(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { handClicks: 0 });
    const count = ({ isTrusted }: Event) =>
      isTrusted && ((window as unknown as { handClicks: number }).handClicks += 1);
    document.addEventListener('click', count, { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { handClicks: number }).handClicks);
}

/** Two of each of twelve offers of eight producers, in a sale of the morning that has closed. */
async function orderedBefore(account: Awaited<ReturnType<typeof anotherChef>>): Promise<void> {
  const [hub, buyer] = [await through(administrator), await through(account)];
  const { deliveryDay } = await saleOpenAt(buyer, at);
  const morning = { opensAt: '2026-07-10T04:00:00Z', cutOffAt: '2026-07-10T12:00:00Z' };
  const sale = { id: randomUUID(), name: 'Livraison du samedi matin', deliveryDay, ...morning };
  await planSession(hub, '2026-07-10T03:30:00Z', sale);
  const orderedAt = '2026-07-10T10:00:00Z';
  const offers = (await shelf(buyer, orderedAt, deliveryDay, { availableOnly: true })).filter(
    ({ available }) => available >= 8,
  );
  await orderFor(
    buyer,
    orderedAt,
    sale,
    twelveOfEight(offers).map(({ id: offerId }) => ({ offerId, quantity: 2 })),
  );
}

function twelveOfEight(offers: readonly Offer[]): Offer[] {
  const byProducer = [...Map.groupBy(offers, ({ producer }) => producer.id).values()].sort(
    (a, b) => b.length - a.length,
  );
  const chosen = byProducer.slice(0, 8).flatMap((own, index) => own.slice(0, index < 4 ? 2 : 1));
  if (chosen.length !== 12) throw new Error(`Only ${chosen.length} offers of ${byProducer.length} producers.`);
  return chosen;
}
