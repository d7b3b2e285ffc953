import { computed, inject } from '@angular/core';
import { Live, onNews, type LiveFact, type PagedAnswer } from '@maillon/platform/web';
import type { MarketOfferFragment } from './market.generated';

const KIND = 'catalogue.offer';

interface OfferFact extends LiveFact {
  readonly available: number;
  readonly state: string;
}

/** A list of offers that follows what is left of them; when a price changes, it is read again. Make it where a component is built. */
export class OffersNow<O extends MarketOfferFragment> {
  private readonly facts = inject(Live).facts<OfferFact>(KIND);

  readonly shown = computed<readonly O[]>(() => {
    const facts = this.facts();
    return (this.answer().items() ?? []).map((offer) => {
      const fact = facts.get(offer.id);
      return fact && !fact.note ? { ...offer, available: fact.available, state: stateOf(offer, fact) } : offer;
    });
  });

  constructor(private readonly answer: () => PagedAnswer<O>) {
    onNews(KIND, (ids) => {
      const shown = this.answer().items() ?? [];
      const facts = this.facts();
      if (ids === 'all' || shown.some(({ id }) => ids.has(id) && facts.get(id)?.note)) this.answer().reload();
    });
  }
}

/** Whether it is on demand follows from when it was confirmed, which the list says; what is gone is gone in any case. */
function stateOf({ state }: MarketOfferFragment, now: OfferFact): string {
  if (now.state !== 'open') return now.state;
  if (now.available <= 0) return 'sold-out';
  return state === 'on-demand' ? state : 'open';
}
