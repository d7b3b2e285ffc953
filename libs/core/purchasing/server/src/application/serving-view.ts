import { unitPriceFor } from '@maillon/core/catalogue/contract';
import { estimateCents } from '@maillon/core/catalogue/server';
import type { ServingOffer } from '@maillon/core/purchasing/contract';
import type { Proposal, ServingKind } from '../domain/serving';
import type { ShelfOffer } from './day-shelf';

/** At what one unit costs this kitchen when it takes so many. */
export function servingView({ unitId, snapshot }: ShelfOffer, kind: ServingKind, quantity: number): ServingOffer {
  const { offerId, productName, unitLabel, producerId, producerName, pricing, nominalMassG, available } = snapshot;
  const unitPrice = unitPriceFor(snapshot.scale, quantity);
  return {
    ...{ offerId, unitId, productName, unitLabel, producerId, producerName },
    ...{ unitPrice, pricing, estimateCents: estimateCents(unitPrice, pricing, nominalMassG, 1), available, kind },
  };
}

export function proposalsView(proposals: readonly Proposal<ShelfOffer>[], quantity: number): ServingOffer[] {
  return proposals.map(({ offer, kind }) => servingView(offer, kind, quantity));
}
