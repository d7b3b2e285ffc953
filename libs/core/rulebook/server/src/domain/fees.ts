import type { Rulebook } from '@maillon/core/rulebook/contract';

/** What the buyer of goods of that estimate pays for their delivery, in cents. Nothing is brought for nothing ordered. */
export function deliveryFeeOf({ deliveryFeeCents, freeDeliveryFromCents }: Rulebook, estimateCents: number): number {
  if (estimateCents <= 0) return 0;
  const isFree = freeDeliveryFromCents !== null && freeDeliveryFromCents !== undefined;
  return isFree && estimateCents >= freeDeliveryFromCents ? 0 : deliveryFeeCents;
}

/** What the territory keeps of sales, in cents, rounded half up. */
export function commissionOf(basisPoints: number, salesCents: number): number {
  return Math.floor((salesCents * basisPoints + 5_000) / 10_000);
}
