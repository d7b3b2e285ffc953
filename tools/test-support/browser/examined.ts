import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { WIDTHS } from './device.ts';
import { overlaps } from './overlaps.ts';
import { settled } from './settled.ts';
import { atWidths, tooWide } from './width.ts';

/** A desk's window at 400 %, as WCAG asks of reflow; narrower than any phone. */
const NARROWEST = 320;

/** A page that somebody visits is accessible at the width of a phone and of a desk, and never scrolls sideways. */
export async function examined(page: Page): Promise<void> {
  await settled(page);
  const faults: Record<string, string[]> = {};
  await atWidths(page, [NARROWEST, ...Object.values(WIDTHS)], async (width) => {
    if (width !== NARROWEST) return void (faults[`axe at ${width} px`] = await axeViolations(page));
    faults[`words over words at ${NARROWEST} px`] = await overlaps(page);
    faults[`wider than ${NARROWEST} px`] = await tooWide(page);
  });
  const none = Object.fromEntries(Object.keys(faults).map((name) => [name, []]));
  expect({ page: new URL(page.url()).pathname, ...faults }).toEqual({ page: new URL(page.url()).pathname, ...none });
}
