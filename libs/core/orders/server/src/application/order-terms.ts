import type { BasketLine, OrderTerms } from '@maillon/core/orders/contract';
import { deliveryFeeOf, type Rulebook } from '@maillon/core/rulebook/contract';
import { producerMinimumOf } from '@maillon/core/rulebook/server';
import { sumOf } from './line-estimate';

interface TermsOfBuyer {
  /** Least estimate for this buyer. */
  readonly minimumCents: number;
  readonly deliveryVatBp: number;
}

/** What is still missing to order these lines, and what receiving them would cost where no module says so. */
export function orderTerms(
  rules: Rulebook,
  { minimumCents, deliveryVatBp }: TermsOfBuyer,
  lines: readonly BasketLine[],
): OrderTerms {
  const estimate = sumOf(lines.map(({ estimateCents }) => estimateCents));
  return {
    minimumCents,
    missingCents: Math.max(0, minimumCents - estimate),
    minimumPerProducerCents: producerMinimumOf(rules),
    missingByProducer: missingByProducer(producerMinimumOf(rules), lines),
    deliveryFeeCents: deliveryFeeOf(rules, Math.max(estimate, 1)),
    deliveryVatBp,
    freeDeliveryFromCents: rules.freeDeliveryFromCents ?? null,
  };
}

function missingByProducer(minimum: number, lines: readonly BasketLine[]): OrderTerms['missingByProducer'] {
  return [...Map.groupBy(lines, ({ producerId }) => producerId)].flatMap(([producerId, of]) => {
    const missingCents = minimum - sumOf(of.map(({ estimateCents }) => estimateCents));
    return missingCents > 0 ? [{ producerId, producerName: of[0]!.producerName, missingCents }] : [];
  });
}
