import { Injectable } from '@nestjs/common';
import { purchasingRefusals, type HabitLine } from '@maillon/core/purchasing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { z } from 'zod';
import { HabitGoodsStore } from '../persistence/habit-goods';
import { Sales } from '../persistence/sales';
import { Templates, type KeptLine, type Quantity } from '../persistence/templates';

const MOST_LINES = 200;
const MOST_UNITS = 10_000;

const line = z.object({ unitId: z.uuid(), quantity: z.number().int().min(1).max(MOST_UNITS) });

export const habitLinesInput = z.object({
  lines: z.array(line).max(MOST_LINES).nullish(),
  basketOfSession: z.uuid().nullish(),
  orderId: z.uuid().nullish(),
  templateId: z.uuid().nullish(),
});
export type HabitLinesAsked = z.infer<typeof habitLinesInput>;

/** Where the lines of a list or a standing order come from. */
@Injectable()
export class HabitLines {
  constructor(
    private readonly sales: Sales,
    private readonly templates: Templates,
    private readonly goods: HabitGoodsStore,
  ) {}

  /** Each of the goods once. Refusals: purchasing.lines-missing, purchasing.goods-unknown, purchasing.order-not-yours, platform.not-found. */
  async from(work: Work, buyerId: string, asked: HabitLinesAsked): Promise<Quantity[]> {
    const lines = await this.read(work, buyerId, asked);
    if (lines.length === 0) throw purchasingRefusals.because('lines-missing', {}, { from: [] });
    const summed = new Map<string, number>();
    for (const { unitId, quantity } of lines) summed.set(unitId, (summed.get(unitId) ?? 0) + quantity);
    const known = await this.goods.of(work, buyerId, [...summed.keys()]);
    if (known.length < summed.size) throw purchasingRefusals.because('goods-unknown', {}, { from: [] });
    return [...summed].map(([unitId, quantity]) => ({ unitId, quantity }));
  }

  private async read(work: Work, buyerId: string, asked: HabitLinesAsked): Promise<readonly Quantity[]> {
    if (asked.orderId) {
      const order = await this.sales.orderLines(work, buyerId, asked.orderId);
      if (!order) throw purchasingRefusals.because('order-not-yours');
      return order.lines;
    }
    if (asked.templateId) {
      const template = await this.templates.find(work, buyerId, asked.templateId);
      if (!template) throw platformRefusals.because('not-found');
      return template.lines;
    }
    if (asked.basketOfSession) return this.sales.basketLines(work, buyerId, asked.basketOfSession);
    return asked.lines ?? [];
  }
}

export function lineView(line: KeptLine): HabitLine {
  const { unitId, productName, unitLabel, producerName, referenceCode, family, quantity, ownName } = line;
  const goods = { unitId, productName, unitLabel, producerName, referenceCode, family, quantity };
  return { ...goods, name: ownName ?? productName };
}
