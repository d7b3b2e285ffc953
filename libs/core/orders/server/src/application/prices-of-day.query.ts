import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { localDay } from '@maillon/core/territories/server';
import { z } from 'zod';
import { Auctions, type PriceOfDay } from '../persistence/auctions';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** What a morning auction taught the catalogue: prices that it does not have yet from the delivery day on. */
@Injectable()
export class PricesOfDay implements ReadCase<Input, PriceOfDay[]> {
  readonly name = 'orders.prices-of-day';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(private readonly auctions: Auctions) {}

  read(reading: Reading, { sessionId }: Input): Promise<PriceOfDay[]> {
    return this.auctions.news(reading, sessionId, localDay(reading.at, reading.territory.timeZone));
  }
}
