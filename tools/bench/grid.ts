import type { Page } from 'playwright-core';
import { ACCOUNTS, DEMO_PASSWORD } from '../demo/accounts.ts';
import { Api } from '../demo/day/api.ts';
import { enter } from '../demo/day/person.ts';
import { findChromium } from '../test/chromium.ts';
import { openChromium } from '../test-support/browser/chromium.ts';
import { contextOf } from '../test-support/browser/device.ts';
import { AFTERNOON } from './buyers.ts';
import { median, range, type Figure } from './figure.ts';
import { growOffersTo } from './more-offers.ts';
import { cookiesOf } from './phone.ts';

const ROWS = 500;
const EDITS = 40;
/** Between two keys. The pictures of a machine without a graphics processor would queue behind a faster hand. */
const AS_A_PERSON_MS = 120;
const RUNS = 5;
const QUANTITY = 3;
const ACCOUNT = ACCOUNTS.find(({ territoryCode, role }) => territoryCode === 'MTR' && role === 'producer')!;

/** A producer's table of five hundred offers: from a key to what it changed on the screen, in milliseconds. */
export async function gridFigures(ownerUrl: string, url: string): Promise<Figure[]> {
  const chromium = findChromium();
  if (!chromium) return [];
  process.env['CHROMIUM_PATH'] = chromium;
  await growOffersTo(ownerUrl, ROWS, ACCOUNT.organisationSiret!);
  const api = new Api(url);
  const person = await enter(api, await api.signIn(ACCOUNT.email, DEMO_PASSWORD), 'MTR', 'producer');
  const browser = await openChromium();
  try {
    const context = await browser.newContext(contextOf('desk'));
    await context.addCookies([...cookiesOf(person)]);
    const page = await context.newPage();
    await page.goto(`${url}/portal/mes-offres/tableau?at=${AFTERNOON}`);
    await page.locator(`#cell-${ROWS - 1}-${QUANTITY}`).waitFor({ state: 'attached' });
    return await measured(page);
  } finally {
    await browser.close();
  }
}

async function measured(page: Page): Promise<Figure[]> {
  await page.locator(`#cell-0-${QUANTITY}`).click();
  await watch(page);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(String(100 + edit), { delay: AS_A_PERSON_MS });
    await page.waitForTimeout(AS_A_PERSON_MS);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(AS_A_PERSON_MS);
  }
  const edits = await timesOf(page, 'Enter');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowDown');
  for (let run = 0; run < RUNS; run += 1) {
    await page.keyboard.press('Control+d');
    await page.waitForTimeout(4 * AS_A_PERSON_MS);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(4 * AS_A_PERSON_MS);
  }
  return [
    figure(`an edit in a table of ${ROWS} offers, from the key to the screen`, '≤ 100 ms', edits),
    figure('the same, filling a whole column down', '–', await timesOf(page, 'd')),
    figure('the same, taking that back', '–', await timesOf(page, 'z')),
  ];
}

/** Notes, for each key, when the picture that followed it had been drawn. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: [string, number][] = ((globalThis as Record<string, unknown>)['drawn'] as never) ?? [];
    (globalThis as Record<string, unknown>)['drawn'] = times;
    const noted = ({ key, timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push([key, performance.now() - timeStamp]);
        port2.postMessage(null);
      });
    addEventListener('keydown', noted, { capture: true });
  });
}

async function timesOf(page: Page, wanted: string): Promise<number[]> {
  await page.waitForTimeout(500);
  const all = await page.evaluate(() => (globalThis as Record<string, unknown>)['drawn'] as [string, number][]);
  return all.filter(([key]) => key === wanted).map(([, ms]) => ms);
}

function figure(name: string, aim: string, times: readonly number[]): Figure {
  const value = `${median(times).toFixed(0)} ms`;
  return { name, value, aim, runs: `${times.length} (${range(times)})` };
}
