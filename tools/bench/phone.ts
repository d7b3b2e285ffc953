import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { Person } from '../demo/day/person.ts';
import { findChromium } from '../test/chromium.ts';
import { openChromium } from '../test-support/browser/chromium.ts';
import { contextOf } from '../test-support/browser/device.ts';
import { AFTERNOON } from './buyers.ts';
import { median, range, type Figure } from './figure.ts';
import { SLOW_4G, slowLine } from './slow-line.ts';

const RUNS = 5;
/** How much slower the phone reckons than this machine. */
const SLOWER = 4;
const EMPTY = 'ml-skeleton';
const BUSY = 'ml-skeleton, [aria-busy="true"]';
const PAGES: readonly [string, string][] = [
  ['the day', '/portal/aujourdhui'],
  ['the market', '/portal/marche'],
];

/** Milliseconds from the start of the visit. */
interface Visit {
  /** Its title is there, no place in it is empty, and it answers: a chef reads and orders. */
  readonly usableMs: number;
  /** Nothing that it shows is a copy of what was seen before. */
  readonly freshMs: number;
}

/**
 * From the tap to a page that can be used, on a phone with a slow line. First as somebody who has never been there, then
 * as a chef whose phone holds the portal and what was seen last.
 */
export async function phoneFigures(url: string, chef: Person): Promise<Figure[]> {
  const chromium = findChromium();
  if (!chromium) return [];
  process.env['CHROMIUM_PATH'] = chromium;
  const line = await slowLine(Number(new URL(url).port), SLOW_4G);
  const browser = await openChromium();
  try {
    const figures: Figure[] = [];
    for (const [name, path] of PAGES) {
      const there = `http://127.0.0.1:${line.port}${path}?at=${AFTERNOON}`;
      const open = async () => {
        const context = await browser.newContext(contextOf('phone'));
        await context.addCookies([...cookiesOf(chef)]);
        return context;
      };
      const first = await firstVisits(open, there);
      const again = await visitsAgain(await open(), there);
      figures.push(
        figure(
          `${name}, first visit, usable after`,
          '–',
          first.map(({ usableMs }) => usableMs),
        ),
        figure(
          `${name}, again, usable after`,
          '≤ 1,000 ms',
          again.map(({ usableMs }) => usableMs),
        ),
        figure(
          `${name}, again, as it is now after`,
          '–',
          again.map(({ freshMs }) => freshMs),
        ),
      );
    }
    return figures;
  } finally {
    await browser.close();
    line.close();
  }
}

/** A session, as a browser keeps it. */
export function* cookiesOf({ cookie }: Person) {
  for (const one of cookie.split('; ')) {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(one)!;
    yield { name: name!, value: value!, domain: '127.0.0.1', path: '/' };
  }
}

async function firstVisits(open: () => Promise<BrowserContext>, there: string): Promise<Visit[]> {
  const times: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await open();
    times.push(await visit(await context.newPage(), there));
    await context.close();
  }
  return times;
}

async function visitsAgain(context: BrowserContext, there: string): Promise<Visit[]> {
  const page = await context.newPage();
  await page.goto(there);
  await page.evaluate(() => localStorage.setItem('maillon.worker', 'on'));
  await page.reload();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await whenever(page, BUSY);
  await everythingHeld(page);
  const times: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const again = await context.newPage();
    times.push(await visit(again, there));
    await again.close();
  }
  await context.close();
  return times;
}

/** On the machine itself the service worker lets nobody through while it fetches what it will hold; elsewhere it does. */
async function everythingHeld(page: Page): Promise<void> {
  const held = () =>
    page.evaluate(async () => {
      const each = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length);
      return (await Promise.all(each)).reduce((sum, count) => sum + count, 0);
    });
  for (let before = -1, now = await held(); now !== before; now = await held()) {
    before = now;
    await wait(3_000);
  }
}

async function visit(page: Page, there: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(there, { waitUntil: 'commit' });
  const [usableMs, freshMs] = await Promise.all([whenever(page, EMPTY), whenever(page, BUSY)]);
  return { usableMs, freshMs };
}

/** When the page can be used and has nothing of this kind, in milliseconds from the start of the visit. */
async function whenever(page: Page, none: string): Promise<number> {
  const handle = await page.waitForFunction(
    (unwanted) =>
      document.querySelector('main h1') &&
      document.querySelector('main button:enabled, main a[href]') &&
      !document.querySelector(unwanted) &&
      performance.now(),
    none,
  );
  return (await handle.jsonValue()) as number;
}

function figure(name: string, aim: string, times: number[]): Figure {
  return {
    name: `phone, ${SLOWER} × slower, 1.6 Mbit/s, 150 ms: ${name}`,
    value: `${median(times).toFixed(0)} ms`,
    aim,
    runs: `${RUNS} (${range(times)})`,
  };
}
