import { Injectable } from '@nestjs/common';
import type { CatalogueSettings, OfferNow } from '@maillon/core/catalogue/contract';
import type { LiveKind, ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { trustOf } from '../domain/confidence';
import type { OfferState } from '../domain/offer';
import { safetyOf, stockOf, type SafetyRule } from '../domain/offer-stock';
import { OFFER_TRUST, type OfferTrust } from './offer-trust.sql';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

interface Row extends OfferTrust {
  readonly id: string;
  readonly state: OfferState;
  readonly declared: number;
  readonly taken: number;
  readonly availableFrom: string;
}

/** What is left of offers that changed while somebody looks at them. */
@Injectable()
export class OffersNow implements ReadCase<Input, OfferNow[]> {
  readonly name = 'catalogue.offers-now';
  readonly permission = 'catalogue.read';
  readonly input = input;

  async read(reading: Reading, { ids }: Input): Promise<OfferNow[]> {
    const safety = safetyOf(reading.settings<CatalogueSettings>('catalogue'));
    const rows = await reading.rows(sql<Row>`select o.id, o.declared, o.reserved + o.allocated as taken,
        o.available_from as "availableFrom", ${OFFER_TRUST}, case when o.frozen and o.state = 'open' then 'paused' else o.state end as state
      from offer o where o.id = any(${ids}::uuid[])`);
    return rows.map((row) => nowOf(row, safety, reading.at));
  }
}

function nowOf({ id, state, ...row }: Row, safety: SafetyRule, at: Date): OfferNow {
  if (state !== 'open') return { id, state, available: 0 };
  const { available, isOnDemand } = stockOf(row, trustOf(row, row.availableFrom), safety, at);
  return { id, state: isOnDemand ? 'on-demand' : 'open', available };
}

/** Whoever reads the market follows its offers. */
@Injectable()
export class LiveOffers implements LiveKind {
  readonly kind = 'catalogue.offer';
  readonly permission = 'catalogue.read';
  readonly type = 'Offer';

  constructor(readonly facts: OffersNow) {}
}
