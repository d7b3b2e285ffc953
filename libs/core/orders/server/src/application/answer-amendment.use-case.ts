import { Injectable } from '@nestjs/common';
import { endAmendmentJob, ordersRefusals, type Amendment } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Amendments, type HeldAmendment } from '../persistence/amendments';
import { AmendmentViews } from './amendment-views';
import { EndAnAmendment } from './end-an-amendment';

const input = z.object({
  id: z.uuid(),
  accept: z.boolean(),
  note: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((text) => text || null),
});
type Input = z.infer<typeof input>;

/** The producer takes the change or leaves the order as it is. */
@Injectable()
export class AnswerAmendment implements UseCase<Input, Amendment> {
  readonly name = 'orders.answer-amendment';
  readonly permission = 'orders.answer-supplier-order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly amendments: Amendments,
    private readonly ending: EndAnAmendment,
    private readonly views: AmendmentViews,
  ) {}

  async execute(work: Work, { id, accept, note }: Input): Promise<Amendment> {
    const amendment = await this.amendments.held(work, id);
    work.allow(this.permission, 'SupplierOrder', { producerId: amendment.producerId });
    const state = accept ? 'accepted' : 'refused';
    if (amendment.state !== state) {
      if (amendment.state !== 'offered' || work.at >= amendment.deadline)
        throw ordersRefusals.because('amendment-over');
      await this.ending.as(work, amendment, state, { by: speakerOf(work, amendment), note });
      work.unschedule(endAmendmentJob, { amendmentId: id });
    }
    return (await this.views.one(work, id))!;
  }
}

function speakerOf({ actor }: Work, { producerId }: HeldAmendment): 'producer' | 'manager' {
  return actor.kind === 'person' && actor.organisationId === producerId ? 'producer' : 'manager';
}
