import { Injectable } from '@nestjs/common';
import type { SupplierOrder } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterAct } from '../domain/supplier-order-states';
import { SupplierAnswers } from '../persistence/supplier-answers';
import { SupplierOrderOfId } from './supplier-order.query';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** The producer has read what is asked: the territory sees that it arrived. */
@Injectable()
export class AcknowledgeSupplierOrder implements UseCase<Input, SupplierOrder> {
  readonly name = 'orders.acknowledge-supplier-order';
  readonly permission = 'orders.answer-supplier-order';
  readonly input = input;

  constructor(
    private readonly answers: SupplierAnswers,
    private readonly supplierOrder: SupplierOrderOfId,
  ) {}

  async execute(work: Work, { id }: Input): Promise<SupplierOrder> {
    const { state: before, reference, producerId } = await this.answers.held(work, id);
    work.allow(this.permission, 'SupplierOrder', { producerId });
    const state = afterAct(before, 'see', reference);
    if (state !== before) await this.answers.move(work, id, state);
    work.about(producerId);
    work.changed({ state: before }, { state }, reference);
    return (await this.supplierOrder.read(work, { id }))!;
  }
}
