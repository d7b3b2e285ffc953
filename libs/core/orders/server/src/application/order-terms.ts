import type { BasketLine, OrderTerms } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { deliveryFeeOf, producerMinimumOf } from '@maillon/core/rulebook/server';
import { sumOf } from './line-estimate';

/** What is still missing to order these lines, and what their delivery would cost. `minimumCents`: for this buyer. */
export function orderTerms(rules: Rulebook, minimumCents: number, lines: readonly BasketLine[]): OrderTerms {
  const estimate = sumOf(lines.map(({ estimateCents }) => estimateCents));
  const fee = deliveryFeeOf({ ...rules, freeDeliveryFromCents: null }, Math.max(estimate, 1));
  return {
    minimumCents,
    missingCents: Math.max(0, minimumCents - estimate),
    minimumPerProducerCents: producerMinimumOf(rules),
    missingByProducer: missingByProducer(producerMinimumOf(rules), lines),
    deliveryFeeCents: deliveryFeeOf(rules, Math.max(estimate, 1)),
    freeDeliveryFromCents: fee > 0 ? (rules.freeDeliveryFromCents ?? null) : null,
  };
}

function missingByProducer(minimum: number, lines: readonly BasketLine[]): OrderTerms['missingByProducer'] {
  return [...Map.groupBy(lines, ({ producerId }) => producerId)].flatMap(([producerId, of]) => {
    const missingCents = minimum - sumOf(of.map(({ estimateCents }) => estimateCents));
    return missingCents > 0 ? [{ producerId, producerName: of[0]!.producerName, missingCents }] : [];
  });
}
