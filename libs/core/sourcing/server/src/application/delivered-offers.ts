import { defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** What a buyer received of an offer, in sales units. */
export interface DeliveredOffer {
  readonly offerId: string;
  readonly units: number;
}

/** Says what came of promised offers whose day is over; a module that knows nothing of one leaves it out. */
export interface DeliveredOffersStrategy {
  delivered(reading: Reading, offerIds: readonly string[]): Promise<readonly DeliveredOffer[]>;
}

export const DELIVERED_OFFERS = defineExtensionPoint<DeliveredOffersStrategy>('sourcing.delivered-offers');
