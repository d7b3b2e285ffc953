import { Injectable } from '@nestjs/common';
import { OffersTouched } from '@maillon/core/catalogue/server';
import type { Reading } from '@maillon/platform/server';
import { Closures, type KeptClosure } from '../persistence/closures';

/** Who had ordered for one of the days, and has to know. */
@Injectable()
export class BuyersOfClosure {
  constructor(
    private readonly closures: Closures,
    private readonly touched: OffersTouched,
  ) {}

  async of(reading: Reading, { producerId, from, to }: KeptClosure): Promise<string[]> {
    const offers = await this.closures.offers(reading, producerId, from, to);
    const all = await this.touched.by(reading, { ids: offers.map(({ id }) => id), days: { from, to } });
    return [...new Set(all.flatMap(({ organisationIds }) => organisationIds))].toSorted();
  }
}
