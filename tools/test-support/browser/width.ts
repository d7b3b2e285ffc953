import type { Page } from 'playwright-core';

/** The page at another width, then as it was. */
export async function atWidth<T>(page: Page, width: number, look: () => Promise<T>): Promise<T> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width, height: before.height });
  await page.evaluate(drawn);
  try {
    return await look();
  } finally {
    await page.setViewportSize(before);
  }
}

/** Runs in the page: even without motion, styles of the other width come to rest some frames later. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const isMoving = () =>
    document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');
  await frame();
  await frame();
  while (isMoving()) await frame();
}

/** What is wider than the window and would have to be scrolled to; nothing when all of it fits. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.className}`),
    ];
  });
}
