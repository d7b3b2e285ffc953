import { Injectable } from '@nestjs/common';
import { purchasingRefusals, type TakenBasket } from '@maillon/core/purchasing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Sales } from '../persistence/sales';
import { FillBasket, takenView } from './fill-basket';
import { kitchenOf } from './kitchen-of';

const input = z.object({ orderId: z.uuid(), sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** An earlier order once more: the basket gets what can be had of it, and each line says what became of it. */
@Injectable()
export class RepeatOrder implements UseCase<Input, TakenBasket> {
  readonly name = 'purchasing.repeat-order';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly sales: Sales,
    private readonly filling: FillBasket,
  ) {}

  async execute(work: Work, { orderId, sessionId }: Input): Promise<TakenBasket> {
    const buyerId = kitchenOf(work);
    const { deliveryDay: day } = await this.sales.of(work, sessionId);
    const order = await this.sales.orderLines(work, buyerId, orderId);
    if (!order) throw purchasingRefusals.because('order-not-yours');
    const asked = { sessionId, day, buyerId, wanted: order.lines, keepMore: true };
    const { basket, lines } = await this.filling.fill(work, asked);
    const taken = lines.filter((line) => line.taken.offer).length;
    work.changed(null, { reference: order.reference, lines: taken });
    return { from: order.reference, basket, lines: lines.map((line) => takenView(work, line)) };
  }
}
