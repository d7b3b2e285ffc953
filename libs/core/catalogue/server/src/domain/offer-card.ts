import type { AgreedPrice } from './buyer-price';
import type { LabelPeriod } from './label-period';
import type { Period } from './period';
import type { BaseUnit, SalesUnitShape, UnitKind } from './sales-unit';
import type { Pricing } from './unit-price';

/** A photograph and what it shows. */
export type CardPhoto = readonly [id: string, altFr: string, altEn: string];

/** All of an offer that a reservation does not change. */
export interface OfferCard extends Period {
  readonly offerId: string;
  readonly referenceCode: string;
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly producerId: string;
    /** Of the labels that the product claims, those that a certificate backs, and when. */
    readonly backing: readonly LabelPeriod[];
    /** The first of its photographs. */
    readonly photo: CardPhoto | null;
    /** The producer's word on its season; null when he follows the territory. */
    readonly seasonWord: string | null;
  };
  readonly unit: SalesUnitShape & { readonly id: string };
  readonly producer: { readonly id: string; readonly name: string; readonly commune: string };
  /** Where the producer is, in degrees; null while no site is known. */
  readonly site: { readonly latitude: number; readonly longitude: number } | null;
  /** The prices that may hold while the offer lasts, as [first day, exact decimal], in order. */
  readonly prices: readonly (readonly [string, string])[];
  /** What the producer's lists say of the unit, and prices by quantity: never shown whole, see `scaleFor`. */
  readonly agreed: readonly AgreedPrice[];
}

/** Prices of lists and by quantity, as they stand beside the card. */
export type StoredAgreed = readonly (readonly [
  listId: string | null,
  from: string,
  to: string | null,
  unitPrice: string | null,
  breaks: AgreedPrice['breaks'],
])[];

/** As the database keeps it in the offer's row: without the names, which would be half of what a list carries. */
export type StoredCard = readonly [
  offer: readonly [id: string, availableFrom: string, availableTo: string, referenceCode: string],
  product: readonly [
    id: string,
    name: string,
    backing: readonly LabelPeriod[],
    photo: CardPhoto | null,
    seasonWord: string | null,
  ],
  unit: readonly [string, string, UnitKind, BaseUnit, baseQuantity: number, Pricing, nominalMassG: number | null],
  producer: readonly [id: string, name: string, commune: string, latitude: number | null, longitude: number | null],
  prices: OfferCard['prices'],
];

export function cardOf([offer, product, unit, producer, prices]: StoredCard, agreed: StoredAgreed = []): OfferCard {
  const [offerId, availableFrom, availableTo, referenceCode] = offer;
  const [productId, productName, backing, photo, seasonWord] = product;
  const [unitId, label, kind, baseUnit, baseQuantity, pricing, nominalMassG] = unit;
  const [producerId, producerName, commune, latitude, longitude] = producer;
  return {
    ...{ offerId, availableFrom, availableTo, referenceCode, prices },
    product: { id: productId, name: productName, producerId, backing, photo, seasonWord },
    unit: { id: unitId, label, kind, baseUnit, baseQuantity, pricing, nominalMassG },
    producer: { id: producerId, name: producerName, commune },
    site: latitude === null || longitude === null ? null : { latitude, longitude },
    agreed: agreed.map(([listId, from, to, unitPrice, breaks]) => ({ listId, from, to, unitPrice, breaks })),
  };
}

/** The unit price of everybody on a day, for one unit: that of the last change until then. Before the first one, the first. */
export function unitPriceOn({ prices }: Pick<OfferCard, 'prices'>, day: string): string {
  const begun = prices.filter(([from]) => from <= day);
  const [, unitPrice] = begun.at(-1) ?? prices[0] ?? [];
  if (unitPrice === undefined) throw new Error('This offer has no price.');
  return unitPrice;
}
