import { Injectable } from '@nestjs/common';
import { endAmendmentJob, ordersRefusals, type Amendment } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Amendments } from '../persistence/amendments';
import { AmendmentViews } from './amendment-views';
import { EndAnAmendment } from './end-an-amendment';
import { partyOf } from './party-of';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** Who asked takes it back while nobody has answered: the order stays as it is, and what was set aside is free again. */
@Injectable()
export class WithdrawAmendment implements UseCase<Input, Amendment> {
  readonly name = 'orders.withdraw-amendment';
  readonly permission = 'orders.change-order';
  readonly input = input;

  constructor(
    private readonly amendments: Amendments,
    private readonly ending: EndAnAmendment,
    private readonly views: AmendmentViews,
  ) {}

  async execute(work: Work, { id }: Input): Promise<Amendment> {
    const amendment = await this.amendments.held(work, id);
    work.allow(this.permission, 'Order', { buyerId: amendment.buyerId });
    if (amendment.state !== 'withdrawn') {
      if (amendment.state !== 'offered' || work.at >= amendment.deadline)
        throw ordersRefusals.because('amendment-over');
      const by = partyOf(work) === 'buyer' ? 'buyer' : 'manager';
      await this.ending.as(work, amendment, 'withdrawn', { by, note: null });
      work.unschedule(endAmendmentJob, { amendmentId: id });
    }
    return (await this.views.one(work, id))!;
  }
}
