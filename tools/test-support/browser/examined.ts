import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { WIDTHS } from './device.ts';
import { overlaps } from './overlaps.ts';
import { settled } from './settled.ts';
import { atWidth, tooWide } from './width.ts';

/** A desk's window at 400 %, as WCAG asks of reflow; narrower than any phone. */
const NARROWEST = 320;

/** A page that somebody visits is accessible at the width of a phone and of a desk, and never scrolls sideways. */
export async function examined(page: Page): Promise<void> {
  await settled(page);
  const faults: Record<string, string[]> = {};
  for (const width of Object.values(WIDTHS)) {
    faults[`axe at ${width} px`] = await atWidth(page, width, () => axeViolations(page));
  }
  faults[`wider than ${NARROWEST} px`] = await atWidth(page, NARROWEST, async () => {
    faults[`words over words at ${NARROWEST} px`] = await overlaps(page);
    return tooWide(page);
  });
  const none = Object.fromEntries(Object.keys(faults).map((name) => [name, []]));
  expect({ page: new URL(page.url()).pathname, ...faults }).toEqual({ page: new URL(page.url()).pathname, ...none });
}
