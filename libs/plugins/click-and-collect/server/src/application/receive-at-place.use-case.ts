import { Injectable } from '@nestjs/common';
import { TO_PREPARE } from '@maillon/core/orders/contract';
import { CollectGoods } from '@maillon/core/traceability/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { clickAndCollectRefusals } from '@maillon/plugins/click-and-collect/contract';
import { v5 as derived } from 'uuid';
import { z } from 'zod';
import { ExpectedParts, type ExpectedPart } from '../persistence/expected-parts';

const input = z.object({ supplierOrderId: z.uuid(), at: z.iso.datetime() });
type Input = z.infer<typeof input>;

/** A producer's crates arrive: each part is booked to the place where its order will be fetched. */
@Injectable()
export class ReceiveAtPlace implements UseCase<Input, boolean> {
  readonly name = 'click-and-collect.receive-at-place';
  readonly permission = 'click-and-collect.receive';
  readonly input = input;

  constructor(
    private readonly expected: ExpectedParts,
    private readonly goods: CollectGoods,
  ) {}

  async execute(work: Work, arrival: Input): Promise<boolean> {
    const parts = await this.expected.ofSupplierOrder(work, arrival.supplierOrderId);
    if (isReplay(parts, arrival)) return true;
    mustBeWaiting(parts);
    work.changed({ received: 0 }, { received: parts.length });
    for (const place of new Set(parts.map(({ placeId }) => placeId))) {
      await this.receive(
        work,
        arrival,
        parts.filter(({ placeId }) => placeId === place),
      );
    }
    return true;
  }

  private receive(work: Work, { supplierOrderId, at }: Input, parts: readonly ExpectedPart[]): Promise<void> {
    const { placeId, placeName } = parts[0]!;
    return this.goods.collect(work, {
      supplierOrderId,
      toPartyId: placeId,
      toPartyName: placeName,
      at,
      callerId: derived(`${supplierOrderId} ${at}`, placeId),
      allocationIds: parts.map(({ allocationId }) => allocationId),
    });
  }
}

/** The device says the same instant when it says the same thing again. */
function isReplay(parts: readonly ExpectedPart[], { at }: Input): boolean {
  return parts.some(
    ({ collectedAt }) => collectedAt !== null && new Date(collectedAt).getTime() === new Date(at).getTime(),
  );
}

function mustBeWaiting(parts: readonly ExpectedPart[]): void {
  if (parts.length === 0) throw clickAndCollectRefusals.because('nothing-to-receive');
  if (parts.some(({ state }) => TO_PREPARE.includes(state))) throw clickAndCollectRefusals.because('not-prepared');
  if (parts.some(({ state, collectedAt }) => state === 'collected' || collectedAt !== null))
    throw clickAndCollectRefusals.because('already-received');
}
