import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { Reading } from '@maillon/platform/server';
import { cutOffOfRules } from './cut-off-of-rules';

/** Who is in time needs nobody's leave. Refusal: orders.not-late. */
export function mustBeLate(
  { at, territory }: Pick<Reading, 'at' | 'territory'>,
  rules: Rulebook,
  deliveryDay: string,
  { family, productName: product }: Pick<OfferSnapshot, 'family' | 'productName'>,
): void {
  const cutOff = cutOffOfRules(rules, family, { deliveryDay, timeZone: territory.timeZone });
  if (!cutOff || at < cutOff.at) throw ordersRefusals.because('not-late', { product });
}
