import type { LineShortage } from '@maillon/core/orders/server';
import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import { lotCode } from '../domain/lot-code';
import type { Movement, Party } from '../domain/movement';
import type { PreparedPart } from '../domain/preparation';
import type { WantedLot } from '../persistence/lots';

export function labelOf({ asked, given }: PreparedPart, producer: Party, today: string): WantedLot {
  const producedOn = given.producedOn ?? today;
  return {
    code: given.lotCode ?? lotCode(producer, producedOn),
    productId: asked.productId,
    productName: asked.productName,
    producedOn,
    dayIsSaid: given.producedOn !== null,
  };
}

export function preparedMovement(
  { given, netMassG, isEstimate }: PreparedPart,
  lotId: string,
  producer: Party,
): Movement {
  return {
    kind: 'prepared',
    allocationId: given.allocationId,
    lotId,
    from: null,
    to: producer,
    count: given.count,
    netMassG,
    isEstimate,
  };
}

/** In the producer's own words. */
export interface Shortage {
  readonly allocationId: string;
  readonly missing: number;
  readonly reason: string;
}

export function shortageOf({ given, missing }: PreparedPart): Shortage {
  return { allocationId: given.allocationId, missing, reason: given.shortReason! };
}

/** As the buyer reads it. */
export function lineShortageOf({ allocationId, missing, reason: note }: Shortage): LineShortage {
  return {
    allocationId,
    missing,
    reason: traceabilityRefusals.code('prepared-short'),
    note: note.replace(/[.\s]+$/, ''),
    mayBeReplaced: true,
  };
}
