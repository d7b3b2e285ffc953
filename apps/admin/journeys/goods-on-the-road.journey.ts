import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments, PLAYED } from '@maillon/tools/test-support/browser/moments';
import { administrator, neighbour, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const ROUNDS = 'query Rounds($day: Date!) { roundPlan(day: $day) { rounds { id vehicleName kind stops { state } } } }';

describe('an administrator who follows the goods', () => {
  journey('sees the rounds of the day with each stop done, and the vans', async (stage) => {
    const { roundPlan } = await (await through(administrator)).ask(at, ROUNDS, { day: PLAYED });
    const page = await stage.enter(administrator, '/admin/tournees', { at });
    for (const { vehicleName } of roundPlan.rounds) await page.getByText(vehicleName).first().waitFor();
    await examined(page);
    await openFirst(page);
    const opened = roundPlan.rounds.find(({ id }: any) => page.url().endsWith(id));
    const told = opened.stops.map(({ state }: any) => (state === 'partial' ? 'En partie' : 'Fait'));
    expect(told.length).toBeGreaterThan(3);
    expect(await page.locator('main ol > li ml-stop-state').allInnerTexts()).toEqual(told);
    await examined(page);
    await page.goto(new URL('/admin/vehicules', page.url()).href);
    await examined(page);
    await openFirst(page);
    await examined(page);
  });

  journey('follows a lot from the producer to the kitchens, and reads that the ledger agrees', async (stage) => {
    const page = await stage.enter(administrator, '/admin/lots', { at });
    await examined(page);
    await openFirst(page);
    await page.getByText('Livré').first().waitFor();
    await examined(page);
    await page.getByRole('link', { name: 'Registre' }).click();
    await page.getByRole('heading', { name: 'Registre', level: 1 }).waitFor();
    await examined(page);
  });

  journey('sees at the counter of the other territory who came for the goods', async (stage) => {
    const page = await stage.enter(neighbour, '/admin/', { at });
    await examined(page);
    const counter = page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: /^Retraits/ });
    await counter.click();
    await page
      .getByText(/^Remis/)
      .first()
      .waitFor();
    await examined(page);
  });
});

async function openFirst(page: Page): Promise<void> {
  const list = page.url();
  const row = page.locator('tr.openable').first();
  await (
    (await row.count()) ? row.locator('td').last() : page.locator('main a[href*="/"]:not([href*="?"])').first()
  ).click();
  await page.waitForURL((url) => url.href !== list);
  await settled(page);
}
