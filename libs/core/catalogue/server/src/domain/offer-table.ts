import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { Refusal } from '@maillon/platform/contract';
import { MOST_DECLARED, type OfferState } from './offer';
import { dayWithin, isPeriod, overlap, samePeriod } from './period';
import { priceOn, type DatedPrice } from './price-history';
import { pricedOnDays } from './priced-on-days';
import { unitPriceOf } from './unit-price';

/** An offer as a line of a table. */
export interface TableOffer {
  readonly id: string;
  readonly unitId: string;
  readonly producerId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly availableFrom: string;
  readonly availableTo: string;
  readonly declared: number;
  /** Reserved and allocated. */
  readonly taken: number;
  readonly state: OfferState;
  /** Its producer is suspended or has left. */
  readonly frozen: boolean;
  /** To one buyer, on terms on which both agreed. */
  readonly isPromised: boolean;
}

/** What becomes of one; what is left out stays. */
export interface TableChange {
  readonly offerId: string;
  readonly unitPrice?: string | null | undefined;
  readonly declared?: number | null | undefined;
  readonly availableFrom?: string | null | undefined;
  readonly availableTo?: string | null | undefined;
  readonly paused?: boolean | null | undefined;
}

export interface TableUnit {
  readonly id: string;
  readonly prices: readonly DatedPrice[];
  /** All of them, also those that nobody changes: two never share a day. */
  readonly offers: readonly TableOffer[];
}

export interface TableLine {
  readonly before: TableOffer;
  readonly after: TableOffer;
  /** Null: it is written. */
  readonly refusal: Refusal | null;
  /** How much there is was said, if only again. */
  readonly said: boolean;
  readonly priceBefore: string | null;
  readonly unitPrice: string | null;
}

export interface TableOutcome {
  /** In the order of the changes. */
  readonly lines: readonly TableLine[];
  /** Prices of the units that got others. */
  readonly priced: readonly TableUnit[];
}

/** Each change as a whole or not at all, whatever the order: days are looked at as they will be in the end. */
export function decided(
  units: ReadonlyMap<string, TableUnit>,
  changes: readonly TableChange[],
  today: string,
): TableOutcome {
  const offers = new Map([...units.values()].flatMap((unit) => unit.offers.map((offer) => [offer.id, offer] as const)));
  const tried = changes.map((change) => {
    const before = offers.get(change.offerId)!;
    return tryOne(before, change, units.get(before.unitId)!, today);
  });
  const lines = withoutSharedDays(units, tried);
  return { lines, priced: pricesAfter(units, lines, today) };
}

function tryOne(before: TableOffer, change: TableChange, unit: TableUnit, today: string): TableLine {
  const priceBefore = priceOn(unit.prices, dayWithin(before, today))?.unitPrice ?? null;
  const line = { before, priceBefore, said: change.declared != null };
  try {
    const after = applied(before, change);
    return { ...line, after, unitPrice: newPrice(after, change, today), refusal: null };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ...line, after: before, unitPrice: null, refusal };
  }
}

function applied(offer: TableOffer, change: TableChange): TableOffer {
  const { productName: product, taken } = offer;
  if (offer.state === 'withdrawn') throw catalogueRefusals.because('offer-withdrawn', { product });
  if (offer.isPromised && saysTerms(change)) throw catalogueRefusals.because('offer-promised');
  const declared = newQuantity(offer, change.declared ?? offer.declared);
  const availableFrom = change.availableFrom ?? offer.availableFrom;
  const availableTo = change.availableTo ?? offer.availableTo;
  if (!isPeriod(availableFrom, availableTo))
    throw catalogueRefusals.because('window-invalid', { from: availableFrom, to: availableTo });
  const isShorter = availableFrom > offer.availableFrom || availableTo < offer.availableTo;
  if (taken > 0 && isShorter) throw catalogueRefusals.because('days-taken', { taken });
  const state = change.paused == null ? offer.state : change.paused ? 'paused' : 'open';
  return { ...offer, declared, availableFrom, availableTo, state };
}

/** More than whether it is on sale. */
function saysTerms({ unitPrice, declared, availableFrom, availableTo }: TableChange): boolean {
  return [unitPrice, declared, availableFrom, availableTo].some((said) => said != null);
}

function newQuantity({ declared: before, taken, frozen }: TableOffer, declared: number): number {
  if (declared < 0 || declared > MOST_DECLARED)
    throw catalogueRefusals.because('quantity-invalid', { quantity: declared, most: MOST_DECLARED });
  if (frozen && declared > before) throw catalogueRefusals.because('producer-suspended');
  if (declared < taken) throw catalogueRefusals.because('quantity-below-reserved', { taken });
  return declared;
}

function newPrice({ availableTo }: TableOffer, { unitPrice: price }: TableChange, today: string): string | null {
  if (price == null) return null;
  const unitPrice = unitPriceOf(price);
  if (!unitPrice) throw catalogueRefusals.because('price-invalid', { price });
  if (availableTo < today) throw catalogueRefusals.because('price-in-past', { today });
  return unitPrice;
}

/** Of two offers of a unit that would share a day the later change is refused, which may free or take the days of another. */
function withoutSharedDays(units: ReadonlyMap<string, TableUnit>, tried: readonly TableLine[]): TableLine[] {
  const lines = [...tried];
  for (;;) {
    const after = new Map(lines.map((line) => [line.after.id, line.after]));
    const index = lines.findLastIndex(
      (line) => line.refusal === null && !samePeriod(line.before, line.after) && sharesADay(units, after, line.after),
    );
    if (index < 0) return lines;
    const { before } = lines[index]!;
    const refusal = catalogueRefusals.because('window-overlaps');
    lines[index] = { ...lines[index]!, after: before, unitPrice: null, refusal };
  }
}

function sharesADay(
  units: ReadonlyMap<string, TableUnit>,
  after: ReadonlyMap<string, TableOffer>,
  offer: TableOffer,
): boolean {
  return units
    .get(offer.unitId)!
    .offers.map((one) => after.get(one.id) ?? one)
    .some((one) => one.id !== offer.id && one.state !== 'withdrawn' && overlap(one, offer));
}

function pricesAfter(
  units: ReadonlyMap<string, TableUnit>,
  lines: readonly TableLine[],
  today: string,
): readonly TableUnit[] {
  const after = new Map(lines.map((line) => [line.after.id, line.after]));
  const written = lines.filter(({ refusal }) => refusal === null);
  return [...Map.groupBy(written, (line) => line.after.unitId)].flatMap(([unitId, of]) => {
    const unit = units.get(unitId)!;
    const offers = unit.offers.map((one) => after.get(one.id) ?? one);
    const prices = of.reduce((known, line) => priced(known, line, offers, today), unit.prices);
    return prices === unit.prices ? [] : [{ ...unit, prices }];
  });
}

/** An offer whose days were moved keeps its price on them. */
function priced(
  prices: readonly DatedPrice[],
  { before, after, unitPrice, priceBefore }: TableLine,
  offers: readonly TableOffer[],
  today: string,
): readonly DatedPrice[] {
  const price = unitPrice ?? (samePeriod(before, after) ? null : priceBefore);
  return price === null ? prices : pricedOnDays({ prices, offers }, { ...after, unitPrice: price }, today);
}

/** Whether the line came to something. */
export function isChange({ before, after, said, unitPrice, priceBefore }: TableLine): boolean {
  return (
    said ||
    before.state !== after.state ||
    !samePeriod(before, after) ||
    (unitPrice !== null && unitPrice !== priceBefore)
  );
}
