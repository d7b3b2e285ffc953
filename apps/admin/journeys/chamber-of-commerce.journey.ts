import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, analyst, neighbour, through } from '@maillon/tools/test-support/browser/people';
import { figuresOf } from '@maillon/tools/test-support/browser/played-day';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const NAMES = `{ producers(first: 200) { nodes { name } } buyers(first: 200) { nodes { name } } orders(first: 100) { nodes { reference } } }`;

describe('an analyst of the chamber of commerce', () => {
  journey('sees both territories side by side, in a table and in charts, and not one name of theirs', async (stage) => {
    const page = await stage.enter(analyst, '/admin/', { at });
    await page.getByRole('heading', { name: 'Territoires côte à côte' }).waitFor();
    for (const [name, code] of [
      ['Montreuillois', 'MTR'],
      ['Audomarois', 'AUD'],
    ] as const) {
      const row = page.getByRole('row', { name: new RegExp(name) });
      const cells = await row.first().getByRole('cell').allInnerTexts();
      expect(cells.map((cell) => cell.trim())).toContain(String(figuresOf(code).orders));
    }
    await page.getByRole('img', { name: /par territoire, sur la période/ }).waitFor();
    expect(await named(page)).toEqual([]);
    await examined(page);

    await page.getByRole('button', { name: 'À l’heure et complet' }).click();
    await page.getByRole('img', { name: /^À l’heure et complet, par territoire/ }).waitFor();
    await page.getByText('Voir les chiffres en tableau').first().click();
    await page.getByRole('table', { name: /^À l’heure et complet, par territoire/ }).waitFor();
    await examined(page);
  });

  journey('has no other page, and finds nothing behind the addresses of a territory', async (stage) => {
    const page = await stage.enter(analyst, '/admin/', { at, on: 'phone' });
    await page.getByRole('heading', { name: 'Territoires côte à côte' }).waitFor();
    await examined(page);
    for (const path of ['journee', 'producteurs', 'acheteurs', 'catalogue', 'lots', 'membres', 'taches']) {
      await page.goto(new URL(`/admin/${path}`, page.url()).href);
      await page.getByRole('heading', { name: /^(Cette page n'est pas pour vous|Ce module est désactivé)$/ }).waitFor();
      expect(await named(page)).toEqual([]);
    }
    const { data } = await (await through(analyst)).try<any>(at, NAMES);
    expect(Object.values(data ?? {}).flatMap((list: any) => list?.nodes ?? [])).toEqual([]);
  });
});

/** Producers, buyers and orders of the two territories that the page would name. */
async function named(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const known = await Promise.all([administrator, neighbour].map(async (who) => (await through(who)).ask(at, NAMES)));
  const words = known.flatMap(({ producers, buyers, orders }) => [
    ...[...producers.nodes, ...buyers.nodes].map(({ name }: any) => name),
    ...orders.nodes.map(({ reference }: any) => reference),
  ]);
  return words.filter((word) => text.includes(word));
}
