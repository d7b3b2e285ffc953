import type { Page } from 'playwright-core';

/** The page has its title, and nothing in it is still to come. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('ml-skeleton, [aria-busy="true"], .refreshing') &&
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
