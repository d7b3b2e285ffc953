import { Injectable } from '@nestjs/common';
import type { SupplierOrder } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { SupplierAnswers, type SupplierOrderToAnswer } from '../persistence/supplier-answers';
import { AnswerSupplierOrder } from './answer-supplier-order';
import { SupplierOrderOfId } from './supplier-order.query';

const line = z.object({
  lineId: z.uuid(),
  quantity: z.number(),
  reason: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((text) => text || null),
});
const input = z.object({
  id: z.uuid(),
  lines: z
    .array(line)
    .max(500)
    .nullish()
    .transform((lines) => lines ?? []),
});
type Input = z.infer<typeof input>;

/** The producer, or the territory for him, says what there will be of each line. */
@Injectable()
export class ConfirmSupplierOrder implements UseCase<Input, SupplierOrder> {
  readonly name = 'orders.confirm-supplier-order';
  readonly permission = 'orders.answer-supplier-order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly answers: SupplierAnswers,
    private readonly answering: AnswerSupplierOrder,
    private readonly supplierOrder: SupplierOrderOfId,
  ) {}

  async execute(work: Work, { id, lines }: Input): Promise<SupplierOrder> {
    const order = await this.answers.held(work, id);
    work.allow(this.permission, 'SupplierOrder', { producerId: order.producerId });
    await this.answering.answer(work, order, lines, speakerOf(work, order));
    return (await this.supplierOrder.read(work, { id }))!;
  }
}

function speakerOf({ actor }: Work, { producerId }: SupplierOrderToAnswer): 'producer' | 'manager' {
  return actor.kind === 'person' && actor.organisationId === producerId ? 'producer' : 'manager';
}
