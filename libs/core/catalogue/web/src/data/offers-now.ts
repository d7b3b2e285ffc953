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
      return fact && !fact.note ? { ...offer, available: fact.available, state: stateOf(fact) } : offer;
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

/** What is gone is gone in any case. */
function stateOf(now: OfferFact): string {
  return now.state === 'open' && now.available <= 0 ? 'sold-out' : now.state;
}
