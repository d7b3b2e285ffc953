import { Injectable } from '@nestjs/common';
import { WeighLines } from '@maillon/core/orders/server';
import { goodsWeighed, type PartToWeigh, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { isEstimated } from '../domain/estimate';
import type { Movement } from '../domain/movement';
import { weighAgain, type PartInPlace, type ScaleReading } from '../domain/weigh-again';
import { goodsInPlace } from '../domain/whereabouts';
import { AgreedPoints } from '../persistence/agreed-points';
import { Movements, type RecordedMovement } from '../persistence/movements';
import { PartsByWeight, type PartByWeight } from '../persistence/parts-by-weight';
import { mustBeFree } from './held-lots';
import { PartsToWeigh } from './parts-to-weigh.query';

const reading = z.object({ allocationId: z.uuid(), netMassG: z.number().int().min(0).max(100_000_000) });
const input = z.object({ id: z.uuid(), day: z.iso.date(), parts: z.array(reading).min(1).max(500) });
type Input = z.infer<typeof input>;

/** A hub weighs what it received. Where that is agreed, everything that follows reads this weight; elsewhere it is only kept. */
@Injectable()
export class WeighAgain implements UseCase<Input, PartToWeigh[]> {
  readonly name = 'traceability.weigh-again';
  readonly permission = 'traceability.weigh';
  readonly input = input;

  constructor(
    private readonly parts: PartsByWeight,
    private readonly movements: Movements,
    private readonly agreed: AgreedPoints,
    private readonly weighing: WeighLines,
    private readonly list: PartsToWeigh,
  ) {}

  async execute(work: Work, { id, day, parts: readings }: Input): Promise<PartToWeigh[]> {
    const ids = readings.map(({ allocationId }) => allocationId);
    await this.parts.hold(work, ids);
    const ledger = await this.movements.ofAllocations(work, ids);
    const earlier = ledger.filter(({ kind, callerId }) => kind === 'weighed' && callerId === id);
    if (earlier.length > 0) mustBeTheSame(earlier, readings);
    else await this.record(work, id, day, { ledger, readings, parts: await this.parts.of(work, day) });
    return this.list.read(work, { day });
  }

  private async record(
    work: Work,
    callerId: string,
    deliveryDay: string,
    { ledger, readings, parts }: { ledger: RecordedMovement[]; readings: ScaleReading[]; parts: PartByWeight[] },
  ): Promise<void> {
    const asked = parts.filter((part) => readings.some(({ allocationId }) => allocationId === part.allocationId));
    const producerIds = asked.map(({ producerId }) => producerId);
    const atHub = await this.agreed.atHub(work, producerIds);
    const there = asked.map((part) => inPlace(part, ledger, atHub));
    const weighed = weighAgain(there, readings, work.settings<TraceabilitySettings>('traceability'));
    mustBeFree(ledger.filter(({ lotId }) => weighed.some((one) => one.lotId === lotId)));
    await this.movements.add(work, { at: work.at, callerId }, weighed);
    const charged = weighed.filter(({ allocationId }) =>
      there.some((one) => one.allocationId === allocationId && one.isAgreed),
    );
    await this.weighing.weighed(work, charged);
    const about = [...new Set(producerIds)];
    work.emit(goodsWeighed, { deliveryDay, producerIds: about });
    work.about(...about);
    work.changed({ grams: gramsOf(weighed, 'beforeG') }, { grams: gramsOf(weighed, 'scaleG') });
  }
}

function inPlace(part: PartByWeight, ledger: readonly RecordedMovement[], atHub: ReadonlySet<string>): PartInPlace {
  const own = ledger.filter(({ allocationId }) => allocationId === part.allocationId);
  return { ...part, holdings: goodsInPlace(own), isAgreed: atHub.has(part.producerId) || isEstimated(own) };
}

/** Sent twice, done once; with other weights it is another weighing. Refusal: platform.already-done. */
function mustBeTheSame(earlier: readonly Movement[], readings: readonly ScaleReading[]): void {
  const same = readings.every(({ allocationId, netMassG }) => {
    const own = earlier.filter((one) => one.allocationId === allocationId);
    return own.length > 0 && gramsOf(own, 'scaleG') === netMassG;
  });
  if (!same) throw platformRefusals.because('already-done');
}

function gramsOf(weighed: readonly Movement[], which: 'beforeG' | 'scaleG'): number {
  return weighed.reduce((sum, { weighing }) => sum + weighing![which], 0);
}
