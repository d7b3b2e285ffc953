import { dayAfter, type Period } from './period';
import { priceOn, withPrice, type DatedPrice } from './price-history';

interface Priced {
  readonly prices: readonly DatedPrice[];
  readonly offers: readonly Pick<Period, 'availableFrom'>[];
}

/**
 * A price that holds on the days of an offer, from today on: days gone by keep theirs, and so do the offers of the unit
 * that follow. Where there was no price at all, the first day of the offer begins it. The very same when nothing changes.
 */
export function pricedOnDays(
  { prices: before, offers }: Priced,
  { unitPrice, availableFrom, availableTo }: Period & { readonly unitPrice: string },
  today: string,
): readonly DatedPrice[] {
  const prices = priceOn(before, availableFrom) ? before : withPrice(before, unitPrice, availableFrom);
  const day = availableFrom < today ? today : availableFrom;
  if (day > availableTo || priceOn(prices, day)?.unitPrice === unitPrice) return prices;
  const isFollowed = offers.some((offer) => offer.availableFrom > availableTo);
  return withPrice(prices, unitPrice, day, isFollowed ? dayAfter(availableTo) : null);
}
