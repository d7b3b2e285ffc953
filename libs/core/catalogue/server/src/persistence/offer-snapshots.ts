import { Injectable } from '@nestjs/common';
import type { CatalogueSettings, PriceScale, ProductPhoto } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { estimateCents } from '../domain/estimate-cents';
import { seasonOn } from '../domain/dated-season';
import type { OfferState } from '../domain/offer';
import { safetyOf, stockOf, type SafetyRule } from '../domain/offer-stock';
import { trustOf } from '../domain/confidence';
import { labelsShown } from '../domain/label-period';
import { scaleFor } from '../domain/buyer-price';
import { listFor, type ListReach } from '../domain/list-reach';
import type { OfferCard } from '../domain/offer-card';
import { dayWithin } from '../domain/period';
import { photoShown } from '../domain/photo-shown';
import { worded } from '../domain/season-word';
import { vatOn } from '../domain/vat-rate';
import type { VatRules } from '../domain/vat-rules';
import type { BaseUnit } from '../domain/sales-unit';
import type { Pricing } from '../domain/unit-price';
import { BuyerLists } from './buyer-lists';
import { OfferCards, type CardNamed } from './offer-cards';
import { ProductReferences, type References } from './product-references';
import { VatLaw } from './vat-law';

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
  /** The first of its photographs, in words of the reader. */
  readonly photo: ProductPhoto | null;
  readonly temperatureClass: string;
  /** Those that a certificate backs, today and on that day. */
  readonly labels: readonly string[];
  readonly unitLabel: string;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
  readonly pricing: Pricing;
  readonly nominalMassG: number | null;
  /** Exact decimal in euros without VAT, per sales unit or per kilogram; of one unit, for the buyer who was asked for. */
  readonly unitPrice: string;
  /** The same by quantity: `unitPriceFor(scale, quantity)` is what a line costs. */
  readonly scale: PriceScale;
  /** VAT of its goods on that day, in basis points, as its seller charges it. */
  readonly vatBp: number;
  /** Stated by its seller for that day; null: nothing, so ordinary. */
  readonly vatRegime: string | null;
  /** Of one sales unit. */
  readonly estimateCents: number;
  /** Sales units that can still be ordered, or asked for; 0 unless the offer is open on that day. */
  readonly available: number;
  /** None can be reserved until its producer confirms how much there is. */
  readonly isOnDemand: boolean;
  readonly state: OfferState;
}

interface SnapshotRow extends CardNamed {
  readonly declared: number;
  readonly taken: number;
  readonly confirmedAt: string | null;
  readonly halfLifeDays: number;
  readonly fillBp: number;
  readonly most: number | null;
  readonly isClosed: boolean;
  readonly state: OfferState;
  readonly vatRegime: string | null;
}

@Injectable()
export class OfferSnapshots {
  constructor(
    private readonly references: ProductReferences,
    private readonly cards: OfferCards,
    private readonly lists: BuyerLists,
    private readonly vat: VatLaw,
  ) {}

  /** `buyerId`: whose prices; null: those of whoever acts. */
  async of(
    reading: Reading,
    offerIds: readonly string[],
    day: string,
    buyerId: string | null = null,
  ): Promise<OfferSnapshot[]> {
    const rows = await reading.rows(sql<SnapshotRow>`select id, card_revision as revision,
      declared, reserved + allocated as taken, confirmed_at as "confirmedAt", half_life_days as "halfLifeDays", fill_bp as "fillBp",
      (quotas ->> 'sales')::int as most, coalesce(closed @> ${day}::date, false) as "isClosed",
      case when frozen and state = 'open' then 'paused' else state end as state,
      (select f.value from organisation_fact f where f.organisation_id = offer.producer_id and f.kind = 'vat-regime'
        and f.valid_from <= ${day}::date order by f.valid_from desc, f.number desc limit 1) as "vatRegime"
      from offer where id = any(${[...offerIds]}::uuid[]) order by id`);
    const cards = await this.cards.of(reading, rows);
    const codes = [...cards.values()].map(({ card }) => card.referenceCode);
    const references = await this.references.covering(reading, codes);
    const today = localDay(reading.at, reading.territory.timeZone);
    const law = await this.vat.of(reading);
    const reaches = await this.lists.of(reading, buyerId);
    const safety = safetyOf(reading.settings<CatalogueSettings>('catalogue'));
    return rows.flatMap((row) => {
      const kept = cards.get(row.id);
      const asked = { day, today, reaches, law, safety, at: reading.at, locale: reading.locale };
      return kept ? [snapshotOf(kept.card, row, references, asked)] : [];
    });
  }
}

interface Asked {
  readonly day: string;
  readonly today: string;
  readonly reaches: readonly ListReach[];
  readonly law: VatRules;
  readonly locale: Locale;
  readonly safety: SafetyRule;
  readonly at: Date;
}

function snapshotOf(
  card: OfferCard,
  row: SnapshotRow,
  references: References,
  { day, today, reaches, law, locale, safety, at }: Asked,
): OfferSnapshot {
  const { state, vatRegime } = row;
  const { offerId, referenceCode, product, unit, producer } = card;
  const reference = references.get(referenceCode)!;
  const { family, temperatureClass } = reference;
  const season = worded(seasonOn(reference, day), product.seasonWord);
  const { label: unitLabel, baseUnit, baseQuantity, pricing, nominalMassG } = unit;
  const scale = scaleFor(card, listFor(reaches, producer.id, day), day);
  const { unitPrice } = scale[0];
  const isSold = state === 'open' && !row.isClosed && dayWithin(card, day) === day;
  const stock = stockOf(row, trustOf(row, card.availableFrom), safety, at);
  return {
    ...{ offerId, producerId: producer.id, producerName: producer.name, producerCommune: producer.commune },
    ...{ productId: product.id, productName: product.name, referenceCode, family, season, temperatureClass },
    photo: product.photo && photoShown(product.photo, locale),
    labels: labelsShown(product.backing, dayWithin(card, day), today),
    ...{ unitLabel, baseUnit, baseQuantity, pricing, nominalMassG, unitPrice, scale },
    ...{ vatBp: law.charged(vatOn(reference, day), vatRegime, day), vatRegime },
    estimateCents: estimateCents(unitPrice, pricing, nominalMassG, 1),
    available: isSold ? stock.available : 0,
    isOnDemand: isSold && stock.isOnDemand,
    state,
  };
}
