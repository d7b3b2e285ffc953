import { Injectable } from '@nestjs/common';
import { TO_PREPARE } from '@maillon/core/orders/contract';
import { Orders } from '@maillon/core/orders/server';
import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { Work } from '@maillon/platform/server';
import { handOver } from '../domain/hand-over';
import { holdingsAfter } from '../domain/holdings';
import type { Party } from '../domain/movement';
import { Movements, type RecordedMovement } from '../persistence/movements';
import { Parties } from '../persistence/parties';
import { SupplierParts } from '../persistence/supplier-parts';
import { mustBeFree } from './held-lots';
import { past } from './past';

export interface Collection {
  readonly supplierOrderId: string;
  /** Who holds the goods from now on: an organisation of the territory, or a place, which then says its name. */
  readonly toPartyId: string;
  readonly toPartyName?: string;
  readonly at: Date | string;
  /** Made by the caller: sent twice, done once. */
  readonly callerId: string;
  /** Only these parts; all of them when absent. Parts of a supplier order may be fetched by different modules. */
  readonly allocationIds?: readonly string[];
}

/** Goods leave the producer for a hub or a place, inside the caller's transaction. */
@Injectable()
export class CollectGoods {
  constructor(
    private readonly parts: SupplierParts,
    private readonly movements: Movements,
    private readonly parties: Parties,
    private readonly orders: Orders,
  ) {}

  /**
   * Refusals: traceability.not-prepared, traceability.already-collected, traceability.lot-held, traceability.instant-in-future,
   * platform.not-found. A supplier order of which nothing could be prepared is collected without moving anything.
   */
  async collect(work: Work, collection: Collection): Promise<void> {
    const at = past(work, collection.at);
    const { id, state } = await this.parts.held(work, collection.supplierOrderId);
    const ledger = await this.movements.ofSupplierOrder(work, id);
    if (isReplay(ledger, collection)) return;
    if (TO_PREPARE.includes(state)) throw traceabilityRefusals.because('not-prepared');
    const waiting = atTheProducer(ledger);
    const taken = waiting.filter(({ allocationId }) => collection.allocationIds?.includes(allocationId) ?? true);
    if (taken.length === 0 && ledger.length > 0) throw traceabilityRefusals.because('already-collected');
    if (taken.length > 0) await this.move(work, collection, at, taken);
    if (taken.length === waiting.length) await this.orders.markCollected(work, id);
  }

  private async move(
    work: Work,
    { toPartyId, toPartyName, callerId }: Collection,
    at: Date,
    taken: readonly RecordedMovement[],
  ): Promise<void> {
    mustBeFree(taken);
    const to: Party = toPartyName
      ? { id: toPartyId, name: toPartyName }
      : await this.parties.organisation(work, toPartyId);
    await this.movements.add(work, { at, callerId }, handOver('collected', holdingsAfter(taken), to));
  }
}

function isReplay(ledger: readonly RecordedMovement[], { callerId }: Collection): boolean {
  return ledger.some((movement) => movement.kind === 'collected' && movement.callerId === callerId);
}

function atTheProducer(ledger: readonly RecordedMovement[]): RecordedMovement[] {
  const gone = new Set(ledger.filter(({ kind }) => kind !== 'prepared').map(({ allocationId }) => allocationId));
  return ledger.filter(({ kind, allocationId }) => kind === 'prepared' && !gone.has(allocationId));
}
