import type { ServingOffer } from '@maillon/core/purchasing/contract';
import type { Proposal, ServingKind } from '../domain/serving';
import type { ShelfOffer } from './day-shelf';

export function servingView({ unitId, snapshot }: ShelfOffer, kind: ServingKind): ServingOffer {
  const { offerId, productName, unitLabel, producerId, producerName, unitPrice, pricing, estimateCents, available } =
    snapshot;
  return {
    ...{ offerId, unitId, productName, unitLabel, producerId, producerName },
    ...{ unitPrice, pricing, estimateCents, available, kind },
  };
}

export function proposalsView(proposals: readonly Proposal<ShelfOffer>[]): ServingOffer[] {
  return proposals.map(({ offer, kind }) => servingView(offer, kind));
}
