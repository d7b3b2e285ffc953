import { Injectable } from '@nestjs/common';
import { Assembled, defineExtensionPoint, type Reading } from '@maillon/platform/server';
import { fillRateOf, type PromisesKept } from '../domain/fill-rate';

/** Says what producers promised since an instant, and what of it did not come. */
export interface PromisesKeptStrategy {
  keptSince(reading: Reading, producerIds: readonly string[], since: Date): Promise<readonly PromisesKept[]>;
}

export const PROMISES_KEPT = defineExtensionPoint<PromisesKeptStrategy>('catalogue.promises-kept');

const LOOKED_BACK_MS = 90 * 86_400_000;

/** How far producers keep what they promise, over the last ninety days. */
@Injectable()
export class FillRates {
  constructor(private readonly assembled: Assembled) {}

  /** In basis points, by producer; whoever promised nothing yet keeps everything. */
  async of(reading: Reading, producerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const since = new Date(reading.at.getTime() - LOOKED_BACK_MS);
    const [point] = this.assembled.extensions(PROMISES_KEPT, reading);
    const kept = point && producerIds.length ? await point.strategy.keptSince(reading, producerIds, since) : [];
    const known = new Map(kept.map((one) => [one.producerId, Math.round(fillRateOf(one) * 10_000)]));
    return new Map(producerIds.map((id) => [id, known.get(id) ?? 10_000]));
  }
}
