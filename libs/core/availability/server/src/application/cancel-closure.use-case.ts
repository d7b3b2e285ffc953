import { Injectable } from '@nestjs/common';
import { availabilityRefusals, closureCancelled, type Closure } from '@maillon/core/availability/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Closures } from '../persistence/closures';
import { BuyersOfClosure } from './buyers-of-closure';
import { closureView } from './closures.query';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CancelClosure implements UseCase<Input, Closure> {
  readonly name = 'availability.cancel-closure';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly closures: Closures,
    private readonly buyers: BuyersOfClosure,
  ) {}

  async execute(work: Work, { id }: Input): Promise<Closure> {
    const found = await this.closures.find(work, id);
    if (!found) throw platformRefusals.because('not-found');
    work.allow(this.permission, 'Availability', { producerId: found.producerId });
    await this.closures.hold(work, found.producerId);
    const closure = (await this.closures.find(work, id))!;
    if (closure.cancelledAt || closure.to < localDay(work.at, work.territory.timeZone))
      throw availabilityRefusals.because('closure-over');
    const { producerId, from, to, reason } = closure;
    const buyerIds = await this.buyers.of(work, closure);
    await this.closures.cancel(work, id);
    work.about(producerId);
    work.changed({ from, to, reason }, null);
    work.emit(closureCancelled, { closureId: id, producerId, from, to, buyerIds });
    return closureView(closure);
  }
}
