import type { Page } from 'playwright-core';

const FAR = 250;

/** Presses Tab until the focus is on the element with that name, and checks that the focus can be seen there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focused);
    if (focus && (typeof name === 'string' ? focus.name === name : name.test(focus.name))) {
      if (!focus.visible) throw new Error(`The focus cannot be seen on "${focus.name}".`);
      return;
    }
    seen.push(focus?.name ?? '-');
  }
  throw new Error(`Tab never came to ${String(name)}: ${seen.slice(0, 40).join(' | ')}…`);
}

/** From a row of a list, presses the arrow down until the focus is on a row with those words. */
export async function arrowTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    const row = page.locator('tbody tr:focus');
    if ((await row.innerText()).includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No row with "${words}" was come to.`);
}

/** Runs in the page: the focus is seen when what surrounds the element does not look like a copy without it. */
function focused(): { name: string; visible: boolean } | null {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body) return null;
  const labelled = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
  const lookOf = (one: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
    const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth + outlineColor;
    return [outline, boxShadow, borderColor, backgroundColor].join();
  };
  const around = element.closest('label') ?? element.parentElement ?? element;
  const looks = [around, ...around.querySelectorAll('*')].map(lookOf);
  const copy = around.cloneNode(true) as Element;
  for (const radio of copy.querySelectorAll('[name]')) radio.removeAttribute('name');
  around.after(copy);
  const visible = [copy, ...copy.querySelectorAll('*')].some((one, at) => lookOf(one) !== looks[at]);
  copy.remove();
  return { name: labelled.replaceAll(/\s+/g, ' ').trim(), visible };
}
