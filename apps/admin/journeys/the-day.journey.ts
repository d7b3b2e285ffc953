import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments, PLAYED } from '@maillon/tools/test-support/browser/moments';
import { administrator, through } from '@maillon/tools/test-support/browser/people';
import { figuresOf } from '@maillon/tools/test-support/browser/played-day';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const BOARD = `query Board($day: Date!) { dayBoard(day: $day) { orders orderLines linesShort supplierOrders estimateCents
  sessions { id } shortages { orderId } } }`;

describe('an administrator, the afternoon of the played day', () => {
  journey('signs in and reads the figures that the API gives and that the day ended with', async (stage) => {
    const page = await stage.open('/admin/', { at });
    await examined(page);
    await signIn(page, administrator);
    await page.getByRole('heading', { name: 'Vendredi 10 juillet', level: 1 }).waitFor();

    const { dayBoard } = await (await through(administrator)).ask(at, BOARD, { day: PLAYED });
    const { orders, orderLines, linesShort, supplierOrders } = figuresOf('MTR');
    expect(dayBoard).toMatchObject({ orders, orderLines, linesShort, supplierOrders });
    expect(await figure(page, 'Commandes')).toBe(`${orders}`);
    expect(await figure(page, 'Lignes')).toBe(`${orderLines}`);
    expect(await figure(page, 'Commandes aux producteurs')).toBe(`${supplierOrders} / ${supplierOrders}`);
    expect((await figure(page, 'Estimé HT')).replaceAll(/[^\d,]/g, '')).toBe(
      (dayBoard.estimateCents / 100).toFixed(2).replace('.', ','),
    );
    await page.getByText(`${linesShort} en rupture`).first().waitFor();
    await examined(page);

    await page.getByRole('button', { name: 'Jour suivant' }).click();
    await page.getByRole('heading', { name: 'Samedi 11 juillet', level: 1 }).waitFor();
    await examined(page);
  });

  journey('opens on a phone the session, an order, and the producer who was short', async (stage) => {
    const page = await stage.enter(administrator, '/admin/journee', { at, on: 'phone' });
    await page.getByRole('button', { name: 'Navigation' }).click();
    await page.getByRole('link', { name: 'Sessions de vente' }).waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Sessions de vente' }).click();
    await page.getByRole('heading', { name: 'Sessions de vente', level: 1 }).waitFor();
    await examined(page);
    await page.getByText('Livraison du vendredi 10 juillet').click();
    await page.getByRole('heading', { name: 'Livraison du vendredi 10 juillet', level: 1 }).waitFor();
    await examined(page);
    await page.locator('tbody tr').first().click();
    await page.waitForURL('**/admin/commandes/*');
    await examined(page);
    await page.goBack();
    await page.getByRole('link', { name: 'Commandes aux producteurs' }).click();
    await page.locator('tbody tr').first().click();
    await page.waitForURL('**/admin/commandes-producteurs/*');
    await examined(page);
  });
});

/** What the strip of figures says under that name. */
async function figure(page: Page, name: string): Promise<string> {
  const one = page.locator('ml-figure').filter({ has: page.getByText(name, { exact: true }) });
  return (await one.locator('strong').innerText()).trim();
}
