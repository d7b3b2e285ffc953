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

/** Runs in the page. */
function focused(): { name: string; visible: boolean } | null {
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body) return null;
  const labelled = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
  const shown = (one: Element | null): boolean => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  const around = [element, element.parentElement, element.closest('label'), element.nextElementSibling];
  return { name: labelled.replaceAll(/\s+/g, ' ').trim(), visible: around.some(shown) };
}
