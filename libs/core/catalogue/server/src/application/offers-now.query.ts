import { Injectable } from '@nestjs/common';
import type { OfferNow } from '@maillon/core/catalogue/contract';
import type { LiveKind, ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

/** What is left of offers that changed while somebody looks at them. */
@Injectable()
export class OffersNow implements ReadCase<Input, OfferNow[]> {
  readonly name = 'catalogue.offers-now';
  readonly permission = 'catalogue.read';
  readonly input = input;

  read({ rows }: Reading, { ids }: Input): Promise<OfferNow[]> {
    return rows(sql<OfferNow>`select id, state,
        case when state = 'open' then declared - reserved - allocated else 0 end as available
      from (select id, declared, reserved, allocated, case when frozen and state = 'open' then 'paused' else state end as state
        from offer where id = any(${ids}::uuid[])) o`);
  }
}

/** Whoever reads the market follows its offers. */
@Injectable()
export class LiveOffers implements LiveKind {
  readonly kind = 'catalogue.offer';
  readonly permission = 'catalogue.read';
  readonly type = 'Offer';

  constructor(readonly facts: OffersNow) {}
}
