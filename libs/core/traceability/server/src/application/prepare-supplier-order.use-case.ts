import { Injectable } from '@nestjs/common';
import { Orders, ShortenLines, SupplierOrderOfId, WeighLines } from '@maillon/core/orders/server';
import { TO_PREPARE, type SupplierOrder } from '@maillon/core/orders/contract';
import { localDay } from '@maillon/core/territories/server';
import type { TraceabilitySettings } from '@maillon/core/traceability/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { prepare, type PreparedPart } from '../domain/preparation';
import { AgreedPoints } from '../persistence/agreed-points';
import { Lots } from '../persistence/lots';
import { Movements } from '../persistence/movements';
import { SupplierParts, type SupplierOrderHead } from '../persistence/supplier-parts';
import { OrderProgress } from './order-progress';
import { labelOf, lineShortageOf, preparedMovement, shortageOf, type Shortage } from './prepared-goods';
import { mustBeTheSame } from './same-preparation';

const count = z.number().int().min(0).max(1_000_000);
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .nullish()
    .transform((value) => value ?? null);

const part = z.object({
  allocationId: z.uuid(),
  lotCode: text(40),
  producedOn: z.iso
    .date()
    .nullish()
    .transform((value) => value ?? null),
  count,
  netMassG: z
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .nullish()
    .transform((value) => value ?? null),
  shortReason: text(300),
});

const input = z.object({ supplierOrderId: z.uuid(), parts: z.array(part).min(1).max(500) });
type Input = z.infer<typeof input>;

/** The producer weighs and labels what a supplier order asks: goods enter the ledger here, and nowhere else. */
@Injectable()
export class PrepareSupplierOrder implements UseCase<Input, SupplierOrder> {
  readonly name = 'traceability.prepare-supplier-order';
  readonly permission = 'traceability.prepare';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly parts: SupplierParts,
    private readonly lots: Lots,
    private readonly movements: Movements,
    private readonly orders: Orders,
    private readonly shortening: ShortenLines,
    private readonly progress: OrderProgress,
    private readonly supplierOrder: SupplierOrderOfId,
    private readonly weighing: WeighLines,
    private readonly agreed: AgreedPoints,
  ) {}

  async execute(work: Work, { supplierOrderId: id, parts }: Input): Promise<SupplierOrder> {
    const order = await this.parts.held(work, id);
    work.allow(this.permission, 'SupplierOrder', { producerId: order.producerId });
    const atHub = (await this.agreed.atHub(work, [order.producerId])).has(order.producerId);
    const settings = work.settings<TraceabilitySettings>('traceability');
    const prepared = prepare(await this.parts.asked(work, id), parts, settings, atHub);
    if (TO_PREPARE.includes(order.state)) await this.record(work, order, prepared, atHub);
    else mustBeTheSame(await this.movements.ofSupplierOrder(work, id), prepared);
    const after = (await this.supplierOrder.read(work, { id }))!;
    work.about(order.producerId);
    work.changed({ state: order.state }, { state: after.state });
    return after;
  }

  private async record(
    work: Work,
    order: SupplierOrderHead,
    prepared: readonly PreparedPart[],
    atHub: boolean,
  ): Promise<void> {
    const producer = { id: order.producerId, name: order.producerName };
    const there = prepared.filter(({ given }) => given.count > 0);
    const label = (part: PreparedPart) => labelOf(part, producer, localDay(work.at, work.territory.timeZone));
    const lotIdOf = await this.lots.labelled(work, producer, there.map(label));
    const movements = there.map((part) => preparedMovement(part, lotIdOf(label(part)), producer));
    await this.movements.add(work, { at: work.at, callerId: order.id }, movements);
    await this.orders.markPrepared(work, order.id);
    // Where the hub's scales count, nobody is asked to pay what the producer's say.
    if (!atHub) await this.weighing.weighed(work, there.map(weighedPart));
    await this.tellShortages(work, prepared.filter(({ missing }) => missing > 0).map(shortageOf));
  }

  private async tellShortages(work: Work, shortages: readonly Shortage[]): Promise<void> {
    await this.movements.addShortages(work, shortages);
    await this.progress.follow(work, await this.shortening.shorten(work, shortages.map(lineShortageOf)));
  }
}

function weighedPart({ given: { allocationId, count }, netMassG }: PreparedPart) {
  return { allocationId, count, netMassG };
}
