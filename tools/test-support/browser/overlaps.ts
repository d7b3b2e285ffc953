import type { Page } from 'playwright-core';

/** Words that are written over other words of the same row; nothing when each has its own place. */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [FEW, FAR] = [5, 2];
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const linesOf = (element: Element): DOMRect[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        if (!text.textContent?.trim() || !text.parentElement || text.parentElement.closest('.sr-only, svg, [aria-hidden]')) continue;
        if (!isShown(text.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        lines.push(...range.getClientRects());
      }
      return lines;
    };
    const meets = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > FAR && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > FAR;
    const isLaidOut = (element: Element) => /grid|flex/.test(getComputedStyle(element).display);
    const isInFlow = (element: Element) => /static|relative/.test(getComputedStyle(element).position);
    const found: string[] = [];
    for (const row of document.body.querySelectorAll('*')) {
      if (row.childElementCount < 2 || !isLaidOut(row) || !isShown(row)) continue;
      const parts = [...row.children].filter(isInFlow).map((part) => ({ part, lines: linesOf(part) }));
      for (const [index, one] of parts.entries())
        for (const other of parts.slice(index + 1))
          if (one.lines.some((a) => other.lines.some((b) => meets(a, b))))
            found.push(`${one.part.textContent?.trim().slice(0, 40)} × ${other.part.textContent?.trim().slice(0, 40)}`);
      if (found.length >= FEW) break;
    }
    return found;
  });
}
