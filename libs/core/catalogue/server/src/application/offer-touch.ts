import type { Sentence } from '@maillon/platform/contract';
import { defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** Offers that are about to be withdrawn, or closed on some days. */
export interface OfferChange {
  readonly ids: readonly string[];
  /** Only what is for these days, both included; null: all days. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

export interface OfferTouch {
  /** Who or what, and what becomes of it. */
  readonly label: Sentence;
  /** Whether it stops, or goes on in spite of all. */
  readonly fate: 'stops' | 'kept';
  readonly count: number;
  /** The first of them by name, number or day. */
  readonly examples: readonly string[];
  /** Whose it is, to be told once it happens. */
  readonly organisationIds: readonly string[];
}

/** Says, before offers are withdrawn or closed, what a module has of theirs that stops or goes on. */
export interface OfferTouchStrategy {
  touched(reading: Reading, change: OfferChange): Promise<readonly OfferTouch[]>;
}

export const OFFER_TOUCH = defineExtensionPoint<OfferTouchStrategy>('catalogue.offer-touch');
