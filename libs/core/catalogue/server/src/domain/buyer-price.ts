import type { PriceScale, PriceStep } from '@maillon/core/catalogue/contract';
import { unitPriceOn, type OfferCard } from './offer-card';
import { tenThousandths } from './unit-price';

/** A producer's word on what a unit costs: for those of a list, or by quantity for everybody else. */
export interface AgreedPrice {
  /** Null: for everybody, beside the unit's own price. */
  readonly listId: string | null;
  readonly from: string;
  /** First day on which it no longer holds; null while none is planned. */
  readonly to: string | null;
  /** Null exactly where there is no list. */
  readonly unitPrice: string | null;
  readonly breaks: readonly (readonly [from: number, unitPrice: string])[];
}

type Priced = Pick<OfferCard, 'prices' | 'agreed'>;

/**
 * THE price of a line: for a buyer (by the list that reaches them, if any) and a day; `unitPriceFor` then takes the quantity.
 * Whoever shows, adds up or writes down a price asks here. A list that says nothing of the line leaves it at the price of everybody.
 */
export function scaleFor({ prices, agreed }: Priced, listId: string | null, day: string): PriceScale {
  const own = listId === null ? undefined : inForce(agreed, listId, day);
  if (own) return stepped(own.unitPrice!, own.breaks);
  return stepped(unitPriceOn({ prices }, day), inForce(agreed, null, day)?.breaks ?? []);
}

function inForce(agreed: readonly AgreedPrice[], listId: string | null, day: string): AgreedPrice | undefined {
  return agreed.find((one) => one.listId === listId && one.from <= day && (one.to === null || day < one.to));
}

/** A step that is no cheaper any more, since the price before it fell, is not reached: more never costs more. */
function stepped(unitPrice: string, breaks: AgreedPrice['breaks']): PriceScale {
  const scale: [PriceStep, ...PriceStep[]] = [{ from: 1, unitPrice }];
  for (const [from, price] of breaks)
    if (tenThousandths(price) < tenThousandths(scale.at(-1)!.unitPrice)) scale.push({ from, unitPrice: price });
  return scale;
}
