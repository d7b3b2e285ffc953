import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../bootstrap/root.mjs';
import { closeAll, closeOnSignal } from '../process/closers.ts';
import { openChromium } from '../test-support/browser/chromium.ts';
import { fillBasket, saleOpenAt, shelf } from '../test-support/browser/market.ts';
import { moments } from '../test-support/browser/moments.ts';
import { administrator, chef, through } from '../test-support/browser/people.ts';
import { settled } from '../test-support/browser/settled.ts';
import { Stage } from '../test-support/browser/stage.ts';
import { usePlayedDay } from '../test-support/browser/use-played-day.ts';
import { triedCensus } from './census.ts';

const FOLDER = join(root, 'docs/images');
const WANTED = ['Fraise de bouche', 'Cerise', 'Tomates anciennes mélangées', 'Crème fleurette'];

/** Makes the pictures of the documentation again, from real screens after the demonstration day. */
async function takePictures(): Promise<void> {
  await usePlayedDay();
  mkdirSync(FOLDER, { recursive: true });
  const browser = await openChromium();
  const stage = new Stage(browser);
  await putInBasket();
  await take('portal-catalogue', await stage.enter(chef, '/portal/marche?famille=fruit', { at: moments.service }));
  await take('admin-day', await stage.enter(administrator, '/admin/journee', { at: moments.afternoon }));
  await take('admin-census', await triedCensus(stage));
  await take('admin-rules', await stage.enter(administrator, '/admin/regles', { at: moments.afternoon }));
  await stage.close();
  await browser.close();
}

async function putInBasket(): Promise<void> {
  const person = await through(chef);
  const sale = await saleOpenAt(person, moments.service);
  const found = await Promise.all(
    WANTED.map((search) => shelf(person, moments.service, sale.deliveryDay, { search, availableOnly: true })),
  );
  const lines = found.flatMap(([offer]) => (offer ? [{ offerId: offer.id, quantity: 2 }] : []));
  await fillBasket(person, moments.service, sale, lines);
}

async function take(name: string, page: Page): Promise<void> {
  await lookAtAll(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

/** Panels further down load when they are looked at: until looking at the end of the page makes it no longer. */
async function lookAtAll(page: Page): Promise<void> {
  // Not every question holds its place with a skeleton.
  await page.waitForLoadState('networkidle');
  for (let [seen, height] = [0, await heightOf(page)]; height > seen;) {
    seen = height;
    await scroll(page, height);
    await settled(page);
    height = await heightOf(page);
  }
  await scroll(page, 0);
  await settled(page);
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...[...document.querySelectorAll('html, main')].map((one) => one.scrollHeight)));
}

/** Returns once two frames were drawn there: whoever waits to come into view knows it by then. */
function scroll(page: Page, top: number): Promise<void> {
  return page.evaluate(async (to) => {
    for (const one of document.querySelectorAll('html, main')) one.scrollTo(0, to);
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, top);
}

closeOnSignal();
try {
  await takePictures();
} finally {
  await closeAll();
}
