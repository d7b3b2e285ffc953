import type { DemoOffer } from './shapes.ts';

/** Cents to an exact decimal: 1250 gives `12.50`. */
export function euros(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new Error(`${cents} is not a whole number of cents`);
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** What one sales unit costs about, in cents without VAT: its price, or price × expected mass, rounded half up. */
export function estimateCents(offer: DemoOffer): number {
  const priceCents = Math.round(Number(offer.price) * 100);
  return offer.pricing === 'unit' ? priceCents : Math.floor((priceCents * offer.nominalMassG + 500) / 1000);
}
