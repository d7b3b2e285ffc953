import type { Rulebook } from '@maillon/core/rulebook/contract';

/** Least estimate of what one order asks of one producer, in cents; 0: nothing, or all orders of a sale count together. */
export function producerMinimumOf({ minimumPerProducerCents, minimumPerProducerMode }: Rulebook): number {
  return minimumPerProducerMode === 'pooled' ? 0 : minimumPerProducerCents;
}
