import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import { confidenceOf, type Trust } from './confidence';

/** How much of what is declared a territory offers, by how far it is believed. Shares, 0 to 1. */
export interface SafetyRule {
  /** Below this confidence one asks the producer. */
  readonly onDemandBelow: number;
  /** From this confidence on all that is declared is offered. */
  readonly fullFrom: number;
  /** So much of it is offered where it is only just believed. */
  readonly least: number;
}

export function safetyOf({ onDemandBelow, allOfferedFrom, leastOffered }: CatalogueSettings): SafetyRule {
  return { onDemandBelow: onDemandBelow / 100, fullFrom: allOfferedFrom / 100, least: leastOffered / 100 };
}

/** Sales units of one offer, as its columns keep them. */
export interface HeldUnits {
  readonly declared: number;
  /** Reserved or allocated. */
  readonly taken: number;
  /** Most that the platform's sales take, which are the only channel that does; null: all there are. */
  readonly most?: number | null;
}

export interface OfferStock {
  /** 0 to 1. */
  readonly confidence: number;
  /** Units of the declaration that are offered; what is taken may be more, for it was taken when more was believed. */
  readonly offered: number;
  /** Units that can still be reserved; of what is on demand: that nobody has ordered, and that may be asked for. */
  readonly available: number;
  /** Nothing of it can be reserved until its producer says again how much there is. */
  readonly isOnDemand: boolean;
}

/**
 * What can be taken of an offer at an instant. The declaration itself never changes. The database reckons the same under
 * its lock (`app.offer_offered`), so what is shown is what can be reserved.
 */
export function stockOf(
  { declared, taken, most = null }: HeldUnits,
  trust: Trust,
  rule: SafetyRule,
  at: Date,
): OfferStock {
  const confidence = confidenceOf(trust, at);
  const kept = Math.min(declared, most ?? declared);
  const offered = Math.min(kept, offeredOf(declared, confidenceOf(trust, at, 'whole-days'), rule));
  const left = Math.max(0, kept - taken);
  const isOnDemand = left > 0 && (confidence < rule.onDemandBelow || offered <= taken);
  return { confidence, offered, isOnDemand, available: isOnDemand ? left : Math.max(0, offered - taken) };
}

// Two machines may differ in the last digit of a power: on the half they would round apart.
const LAST_DIGIT = 1e-9;

/** To the nearest unit: a single one is offered for as long as half of it is believed. */
export function offeredOf(
  declared: number,
  confidence: number,
  { onDemandBelow, fullFrom, least }: SafetyRule,
): number {
  if (fullFrom <= onDemandBelow) return declared;
  const between = Math.min(1, Math.max(0, (confidence - onDemandBelow) / (fullFrom - onDemandBelow)));
  return Math.floor(declared * (least + (1 - least) * between) + 0.5 + LAST_DIGIT);
}
