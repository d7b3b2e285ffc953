import type { BrowserContextOptions } from 'playwright-core';

export type Device = 'phone' | 'desk';

export const WIDTHS: Readonly<Record<Device, number>> = { phone: 390, desk: 1440 };

/** Motion is off: what is looked at does not move. */
export function contextOf(device: Device): BrowserContextOptions {
  const usual = { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' as const };
  return device === 'phone'
    ? { ...usual, viewport: { width: WIDTHS.phone, height: 844 }, hasTouch: true, isMobile: true }
    : { ...usual, viewport: { width: WIDTHS.desk, height: 900 } };
}
