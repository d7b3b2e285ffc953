import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import type { OfferSource, Saying } from '../domain/offer';
import { FillRates } from './fill-rates';

/** Who says it now, and how far their producer is believed. */
@Injectable()
export class Sayings {
  constructor(private readonly rates: FillRates) {}

  async by(work: Work, producerId: string, source: OfferSource): Promise<Saying> {
    const rates = await this.rates.of(work, [producerId]);
    return { source, personId: personOf(work), at: work.at, fillBp: rates.get(producerId)! };
  }

  /** A hub or an administrator who says it for a producer heard it by phone or read it on paper. */
  ownSource(work: Work, producerId: string): OfferSource {
    return work.actor.kind === 'person' && work.actor.organisationId !== producerId ? 'phone' : 'grid';
  }
}

export function personOf({ actor }: Pick<Work, 'actor'>): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
