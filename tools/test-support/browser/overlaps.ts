import type { Page } from 'playwright-core';

/** Words that are written over other words of the same row; nothing when each has its own place. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(find);
}

/** Runs in the page. */
function find(): string[] {
  const [FEW, NEAR] = [5, 2];
  interface Line {
    readonly by: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  /** A line as it is seen: what a box that scrolls does not show is cut off. */
  const seen = ({ left, right, top, bottom }: DOMRect, by: Element): Line => {
    const line = { by, left, right, top, bottom };
    for (let box = by.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowY === 'visible') continue;
      const rect = box.getBoundingClientRect();
      line.left = Math.max(line.left, rect.left);
      line.right = Math.min(line.right, rect.right);
      line.top = Math.max(line.top, rect.top);
      line.bottom = Math.min(line.bottom, rect.bottom);
    }
    return line;
  };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const by = text.parentElement;
    if (!by || !text.textContent?.trim() || by.closest('.sr-only, svg, [aria-hidden="true"]')) continue;
    if (!by.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) lines.push(seen(rect, by));
  }

  const ancestors = (one: Element): Element[] => (one.parentElement ? [...ancestors(one.parentElement), one] : [one]);
  const inFlow = (one: Element | undefined) => !!one && /static|relative/.test(getComputedStyle(one).position);
  /** Both in the flow of one row: what is fixed over the page may pass over it. */
  const shareRow = (a: Element, b: Element): boolean => {
    const [up, other] = [ancestors(a), ancestors(b)];
    const fork = up.findIndex((one, at) => one !== other[at]);
    if (fork < 1 || !inFlow(up[fork]) || !inFlow(other[fork])) return false;
    return /grid|flex/.test(getComputedStyle(up[fork - 1]!).display);
  };
  const found = new Set<string>();
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length && sorted[next]!.top < one.bottom - NEAR; next += 1) {
      const other = sorted[next]!;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > NEAR && down > NEAR && shareRow(one.by, other.by))
        found.add(`${one.by.textContent?.trim().slice(0, 40)} × ${other.by.textContent?.trim().slice(0, 40)}`);
    }
  }
  return [...found].slice(0, FEW);
}
