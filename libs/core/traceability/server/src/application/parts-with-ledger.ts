import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { isEstimated } from '../domain/estimate';
import { AgreedPoints } from '../persistence/agreed-points';
import { Movements, type RecordedMovement } from '../persistence/movements';
import { PartsByWeight, type PartByWeight } from '../persistence/parts-by-weight';

export interface PartWithLedger {
  readonly part: PartByWeight;
  /** Its movements, oldest first. */
  readonly ledger: readonly RecordedMovement[];
  /** The hub's scales count for it. */
  readonly isAgreed: boolean;
}

/** Every part of a delivery day that is paid by weight, with what happened to it and whose scales count. */
@Injectable()
export class PartsWithLedger {
  constructor(
    private readonly parts: PartsByWeight,
    private readonly movements: Movements,
    private readonly agreed: AgreedPoints,
  ) {}

  async of(reading: Reading, day: string): Promise<PartWithLedger[]> {
    const parts = await this.parts.of(reading, day);
    const ids = parts.map(({ allocationId }) => allocationId);
    const byPart = Map.groupBy(await this.movements.ofAllocations(reading, ids), (one) => one.allocationId);
    const producerIds = parts.map(({ producerId }) => producerId);
    const atHub = await this.agreed.atHub(reading, producerIds);
    return parts.map((part) => {
      const ledger = byPart.get(part.allocationId) ?? [];
      return { part, ledger, isAgreed: atHub.has(part.producerId) || isEstimated(ledger) };
    });
  }
}
