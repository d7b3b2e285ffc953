import { Injectable } from '@nestjs/common';
import type { OfferTouch } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { OffersTouched, touchView } from './offers-touched';

const input = z.object({ offerId: z.uuid() });
type Input = z.infer<typeof input>;

/** What stops or goes on when an offer is withdrawn, without changing anything. */
@Injectable()
export class WithdrawalPreview implements ReadCase<Input, OfferTouch[]> {
  readonly name = 'catalogue.withdrawal-preview';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(private readonly touched: OffersTouched) {}

  async read(reading: Reading, { offerId }: Input): Promise<OfferTouch[]> {
    const offer = await reading.row(
      sql<{ producerId: string }>`select producer_id as "producerId" from offer where id = ${offerId}::uuid`,
    );
    if (!offer) throw platformRefusals.because('not-found');
    reading.allow('catalogue.manage-offers', 'Offer', offer);
    const all = await this.touched.by(reading, { ids: [offerId], days: null });
    return all.map((touch) => touchView(touch, reading.locale));
  }
}
