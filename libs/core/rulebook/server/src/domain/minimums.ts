import type { Rulebook } from '@maillon/core/rulebook/contract';

/** Least estimate of what one order asks of one producer, in cents; 0: nothing, or all orders of a sale count together. */
export function producerMinimumOf({ minimumPerProducerCents, minimumPerProducerMode }: Rulebook): number {
  return minimumPerProducerMode === 'pooled' ? 0 : minimumPerProducerCents;
}

/** What all orders of a sale together have to reach with one producer, unless he stated his own. 0: nothing. */
export function pooledMinimumOf({ minimumPerProducerCents, minimumPerProducerMode }: Rulebook): number {
  return minimumPerProducerMode === 'pooled' ? minimumPerProducerCents : 0;
}
