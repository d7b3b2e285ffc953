import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { estimateCents } from '../domain/estimate-cents';
import type { OfferState } from '../domain/offer';
import { unitPriceOn, type OfferCard } from '../domain/offer-card';
import type { BaseUnit } from '../domain/sales-unit';
import type { Pricing } from '../domain/unit-price';
import { ProductReferences, type References } from './product-references';

/** What an order writes down of an offer: later changes of the catalogue do not touch it. */
export interface OfferSnapshot {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly producerCommune: string;
  readonly productId: string;
  readonly productName: string;
  readonly referenceCode: string;
  readonly family: string;
  readonly season: string;
  readonly temperatureClass: string;
  readonly unitLabel: string;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
  readonly pricing: Pricing;
  readonly nominalMassG: number | null;
  /** Exact decimal in euros without VAT, per sales unit or per kilogram. */
  readonly unitPrice: string;
  /** Of one sales unit. */
  readonly estimateCents: number;
  /** Sales units that can still be ordered; 0 unless the offer is open on that day. */
  readonly available: number;
  readonly state: OfferState;
}

interface SnapshotRow {
  readonly id: string;
  readonly card: OfferCard;
  readonly referenceCode: string;
  readonly left: number;
  readonly isOpen: boolean;
  readonly state: OfferState;
}

@Injectable()
export class OfferSnapshots {
  constructor(private readonly references: ProductReferences) {}

  async of(reading: Reading, offerIds: readonly string[], day: string): Promise<OfferSnapshot[]> {
    const rows = await reading.rows(sql<SnapshotRow>`select id, card, reference_code as "referenceCode", state,
        declared - reserved - allocated as left, state = 'open' and ${day}::date between available_from and available_to as "isOpen"
      from offer where id = any(${[...offerIds]}::uuid[]) order by id`);
    const known = await this.references.covering(
      reading,
      rows.map(({ referenceCode }) => referenceCode),
    );
    return rows.map((row) => snapshotOf(row, known, day));
  }
}

function snapshotOf(
  { id, card, referenceCode, left, isOpen, state }: SnapshotRow,
  references: References,
  day: string,
): OfferSnapshot {
  const { product, unit, producer } = card;
  const { family, season, temperatureClass } = references.get(referenceCode)!;
  const unitPrice = unitPriceOn(card, day);
  return {
    offerId: id,
    producerId: producer.id,
    producerName: producer.name,
    producerCommune: producer.commune,
    productId: product.id,
    productName: product.name,
    referenceCode,
    family,
    season,
    temperatureClass,
    unitLabel: unit.label,
    baseUnit: unit.baseUnit,
    baseQuantity: unit.baseQuantity,
    pricing: unit.pricing,
    nominalMassG: unit.nominalMassG,
    unitPrice,
    estimateCents: estimateCents(unitPrice, unit.pricing, unit.nominalMassG, 1),
    available: isOpen ? left : 0,
    state,
  };
}
