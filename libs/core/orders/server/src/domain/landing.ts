import { ordersRefusals, type AllocationDecision, type Supply } from '@maillon/core/orders/contract';
import type { MorningPrice } from './auction';
import type { Units } from './order';

const LESS = [
  ordersRefusals.code('served-in-part'),
  ordersRefusals.code('offer-exhausted'),
  ordersRefusals.code('below-line-minimum'),
];

/** What offers give to a morning auction: no more than was landed, whatever they held in the evening. */
export class Landing {
  readonly supplies: readonly Supply[];

  constructor(
    private readonly held: readonly Supply[],
    said: ReadonlyMap<string, MorningPrice>,
  ) {
    this.supplies = held.map((supply) => ({
      ...supply,
      quantity: Math.max(0, Math.min(supply.quantity, said.get(supply.offerId)?.landed ?? 0)),
    }));
  }

  /** Who goes short because less was landed reads that, and not that others were quicker. */
  explained(decisions: readonly AllocationDecision[]): AllocationDecision[] {
    const short = new Set(this.notThere().map(({ offerId }) => offerId));
    return decisions.map((decision) =>
      short.has(decision.offerId) && LESS.includes(decision.reason)
        ? { ...decision, reason: ordersRefusals.code('landed-less') }
        : decision,
    );
  }

  /** Units that the offers still had in the evening, and the sea did not give. */
  notThere(): Units[] {
    const landed = new Map(this.supplies.map(({ offerId, quantity }) => [offerId, quantity]));
    return this.held
      .map(({ offerId, quantity }) => ({ offerId, quantity: quantity - landed.get(offerId)! }))
      .filter(({ quantity }) => quantity > 0);
  }
}
