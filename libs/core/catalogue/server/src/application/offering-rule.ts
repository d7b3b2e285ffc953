import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import type { Reading } from '@maillon/platform/server';
import { safetyOf } from '../domain/offer-stock';
import type { OfferingRule } from '../persistence/offered-units.sql';

/** By what the territory decides, at the instant of the reading, how much of an offer may be taken. */
export function offeringRule(reading: Reading): OfferingRule {
  return { at: reading.at, safety: safetyOf(reading.settings<CatalogueSettings>('catalogue')) };
}
