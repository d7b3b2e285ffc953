import { Injectable } from '@nestjs/common';
import { availabilityRefusals, type ClosurePreview } from '@maillon/core/availability/contract';
import { OffersTouched, touchView } from '@maillon/core/catalogue/server';
import { TOUCH_EXAMPLES } from '@maillon/core/organisations/server';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { areClosureDays } from '../domain/closure-days';
import { Closures } from '../persistence/closures';
import { producerIn } from './own-producer';

const input = z.object({ producerId: z.uuid().nullish(), from: z.iso.date(), to: z.iso.date() });
type Input = z.infer<typeof input>;

/** What a closure would touch, without changing anything. */
@Injectable()
export class ClosurePreviewOf implements ReadCase<Input, ClosurePreview> {
  readonly name = 'availability.closure-preview';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly closures: Closures,
    private readonly touched: OffersTouched,
  ) {}

  async read(reading: Reading, { producerId: named, from, to }: Input): Promise<ClosurePreview> {
    const producerId = producerIn(reading, named);
    mustBeClosureDays(reading, from, to);
    const offers = await this.closures.offers(reading, producerId, from, to);
    const ids = offers.map(({ id }) => id);
    const touched = await this.touched.by(reading, { ids, days: { from, to } });
    return {
      offers: offers.length,
      examples: [...new Set(offers.map(({ name }) => name))].slice(0, TOUCH_EXAMPLES),
      touched: touched.map((touch) => touchView(touch, reading.locale)),
    };
  }
}

export function mustBeClosureDays(
  { at, territory }: Pick<Reading, 'at' | 'territory'>,
  from: string,
  to: string,
): void {
  if (!areClosureDays(from, to, localDay(at, territory.timeZone))) throw availabilityRefusals.because('closure-days');
}
