import type { Page } from 'playwright-core';

/**
 * Looks at the page at each of these widths, and leaves it as it was. Its own width comes last: changing a window that
 * a full page fills is what takes the time.
 */
export async function atWidths(
  page: Page,
  widths: readonly number[],
  look: (width: number) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  const others = widths.filter((width) => width !== before.width);
  let now = before.width;
  const change = async (width: number) => {
    if (width !== now) await page.setViewportSize({ width: (now = width), height: before.height });
    await page.evaluate(drawn);
  };
  try {
    for (const width of [...others, ...widths.filter((one) => one === before.width)]) {
      await change(width);
      await look(width);
    }
  } finally {
    if (now !== before.width) await page.setViewportSize(before);
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
