import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { handOver } from '../domain/hand-over';
import { goodsInPlace } from '../domain/whereabouts';
import { Movements } from '../persistence/movements';
import { PartsByWeight } from '../persistence/parts-by-weight';
import { OrderProgress } from './order-progress';
import { past } from './past';

export interface Loading {
  /** The orders that leave, and which of their parts do. */
  readonly orderIds: readonly string[];
  readonly allocationIds: readonly string[];
  /** The van. */
  readonly toPartyId: string;
  readonly toPartyName: string;
  readonly at: Date | string;
  readonly callerId: string;
}

/** Goods leave the hub on a van, inside the caller's transaction: what of them is there, and not held. */
@Injectable()
export class LoadGoods {
  constructor(
    private readonly movements: Movements,
    private readonly progress: OrderProgress,
    private readonly parts: PartsByWeight,
  ) {}

  /** Loaded goods are no longer in the hub: asked again, nothing moves. Refusal: traceability.instant-in-future. */
  async load(work: Work, loading: Loading): Promise<void> {
    const { orderIds, allocationIds, toPartyId, toPartyName, callerId } = loading;
    const at = past(work, loading.at);
    await this.parts.hold(work, allocationIds);
    const ledger = await this.movements.ofAllocations(work, allocationIds);
    // A held lot stays where it is: the others need not wait for it.
    const held = new Set(ledger.filter(({ lotState }) => lotState === 'held').map(({ lotId }) => lotId));
    const leaving = goodsInPlace(ledger).filter(({ lotId }) => !held.has(lotId));
    if (leaving.length === 0) return;
    const van = { id: toPartyId, name: toPartyName };
    await this.movements.add(work, { at, callerId }, handOver('loaded', leaving, van));
    await this.progress.follow(work, orderIds);
  }
}
