import { Injectable } from '@nestjs/common';
import type { CatalogueSettings, PriceScale } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { trustOf } from '../domain/confidence';
import { labelsShown } from '../domain/label-period';
import { scaleFor } from '../domain/buyer-price';
import { listFor } from '../domain/list-reach';
import { cardOf, type OfferCard, type StoredAgreed, type StoredCard } from '../domain/offer-card';
import { safetyOf, stockOf } from '../domain/offer-stock';
import { inSeason } from '../domain/season';
import { BuyerLists } from '../persistence/buyer-lists';
import { ProductReferences } from '../persistence/product-references';
import { Admissions } from './admissions';
import { admitted } from './admitted.sql';
import { openOn } from './offer-filter';
import { OFFER_TRUST, type OfferTrust } from './offer-trust.sql';

/** An offer as somebody looks at it who knows what he wants and compares. */
export interface ComparedOffer {
  readonly offerId: string;
  readonly productId: string;
  readonly productName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly referenceCode: string;
  readonly family: string;
  /** Those that a certificate backs, today and on that day. */
  readonly labels: readonly string[];
  readonly unit: OfferCard['unit'];
  /** Exact decimal in euros without VAT, per sales unit or per kilogram. */
  readonly unitPrice: string;
  /** The same by quantity. */
  readonly scale: PriceScale;
  /** Sales units that can still be ordered. */
  readonly available: number;
  readonly inSeason: boolean;
}

interface Row extends OfferTrust {
  readonly card: StoredCard;
  readonly agreed: StoredAgreed;
  readonly declared: number;
  readonly taken: number;
}

const MOST = 6_000;

/** All that can be ordered on a day of some references: one statement, by the rules of the day. */
@Injectable()
export class OffersOfReferences {
  constructor(
    private readonly references: ProductReferences,
    private readonly admissions: Admissions,
    private readonly lists: BuyerLists,
  ) {}

  async of(reading: Reading, codes: readonly string[], day: string): Promise<ComparedOffer[]> {
    if (codes.length === 0) return [];
    const today = localDay(reading.at, reading.territory.timeZone);
    const admission = await this.admissions.on(reading, day);
    const rows =
      await reading.rows(sql<Row>`select o.card, o.agreed, o.declared, o.reserved + o.allocated as taken, ${OFFER_TRUST} from offer o
      where ${openOn(day)} and o.reference_code = any(${[...codes]}::text[]) and o.declared > o.reserved + o.allocated
        ${admitted(admission, { day, today })} limit ${sql.lit(MOST)}`);
    const seasons = await this.references.covering(
      reading,
      rows.map(({ card: [[, , , code]] }) => code),
    );
    const reaches = await this.lists.mine(reading);
    const safety = safetyOf(reading.settings<CatalogueSettings>('catalogue'));
    return rows.map(({ card: stored, agreed, ...row }) => {
      const card = cardOf(stored, agreed);
      const { available } = stockOf(row, trustOf(row, card.availableFrom), safety, reading.at);
      const { offerId, referenceCode, product, producer, unit } = card;
      const scale = scaleFor(card, listFor(reaches, producer.id, day), day);
      return {
        ...{ offerId, productId: product.id, productName: product.name, unit, referenceCode, available },
        ...{ producerId: producer.id, producerName: producer.name, unitPrice: scale[0].unitPrice, scale },
        family: seasons.get(referenceCode)!.family,
        labels: labelsShown(product.backing, day, today),
        inSeason: inSeason(seasons.get(referenceCode)!.season, day),
      };
    });
  }
}
