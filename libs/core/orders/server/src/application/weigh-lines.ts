import { Injectable } from '@nestjs/common';
import { ceilingCents, priceOfMass } from '@maillon/core/catalogue/server';
import { endOverweightJob, type OrdersSettings } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { ceilingMassG } from '../domain/overweight';
import { deadlineOf } from '../domain/proposal';
import { Overweights, type WeighedLine } from '../persistence/overweights';
import { TellOfOverweight } from './tell-of-overweight';

/** A part as the scales said it. */
export interface WeighedPart {
  readonly allocationId: string;
  readonly count: number;
  readonly netMassG: number;
}

/** What weighs more than its buyer has to pay is asked for: taken as it is, or charged at the ceiling. */
@Injectable()
export class WeighLines {
  constructor(
    private readonly overweights: Overweights,
    private readonly telling: TellOfOverweight,
  ) {}

  /** Inside the caller's transaction, once for all parts of a supplier order. Told again it changes nothing. */
  async weighed(work: Work, parts: readonly WeighedPart[]): Promise<void> {
    const there = parts.filter(({ count }) => count > 0);
    if (there.length === 0) return;
    for (const line of await this.overweights.weighed(work, there)) await this.look(work, line);
  }

  private async look(work: Work, line: WeighedLine): Promise<void> {
    const { lineId, orderId, unitPrice, count, netMassG } = line;
    const most = ceilingMassG(line, count);
    if (most === null || netMassG <= most) return;
    const ceiling = ceilingCents(unitPrice, line.nominalMassG!, count, line.tolerancePercent!);
    const weighedCents = priceOfMass(unitPrice, netMassG);
    const deadline = deadlineOf(work.at, new Date(line.windowStart), work.settings<OrdersSettings>('orders'));
    const asked = {
      lineId,
      orderId,
      count,
      netMassG,
      ceilingMassG: most,
      ceilingCents: ceiling,
      weighedCents,
      deadline,
    };
    const id = await this.overweights.add(work, asked);
    if (!id) return;
    if (deadline) work.enqueue(endOverweightJob, { overweightId: id }, { id, notBefore: deadline });
    await this.telling.of(work, id);
  }
}
