import { Injectable } from '@nestjs/common';
import type { TakenBasket } from '@maillon/core/purchasing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Sales } from '../persistence/sales';
import { Templates } from '../persistence/templates';
import { FillBasket, takenView } from './fill-basket';
import { kitchenOf } from './kitchen-of';

const input = z.object({ id: z.uuid(), sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** A list goes into the basket, as far as it can be had. */
@Injectable()
export class UseTemplate implements UseCase<Input, TakenBasket> {
  readonly name = 'purchasing.use-template';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly sales: Sales,
    private readonly templates: Templates,
    private readonly filling: FillBasket,
  ) {}

  async execute(work: Work, { id, sessionId }: Input): Promise<TakenBasket> {
    const buyerId = kitchenOf(work);
    const { deliveryDay: day } = await this.sales.of(work, sessionId);
    const template = await this.templates.find(work, buyerId, id);
    if (!template) throw platformRefusals.because('not-found');
    const wanted = template.lines.map(({ unitId, quantity }) => ({ unitId, quantity }));
    const asked = { sessionId, day, buyerId, wanted, keepMore: true };
    const { basket, lines } = await this.filling.fill(work, asked);
    work.changed(null, { name: template.name, lines: lines.filter((line) => line.taken.offer).length });
    return { from: template.name, basket, lines: lines.map((line) => takenView(work, line)) };
  }
}
