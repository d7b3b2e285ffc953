import type { PastReference } from './note';
import type { Bought } from './offer-seen';

const DAYS = 7;

/** The lines of the order that a note refers to; the latest one, or the latest for that day of the week. */
export function pastLines(past: PastReference, bought: readonly Bought[]): readonly Bought[] {
  const order = bought.find(({ day }) => past.weekday === null || weekdayOf(day) === past.weekday);
  return order ? bought.filter(({ orderId }) => orderId === order.orderId) : [];
}

function weekdayOf(day: string): number {
  return ((new Date(`${day}T12:00:00Z`).getUTCDay() + DAYS - 1) % DAYS) + 1;
}
