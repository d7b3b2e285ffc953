import { Injectable } from '@nestjs/common';
import { unitPriceOf } from '@maillon/core/catalogue/server';
import { purchasingRefusals, type HabitLine } from '@maillon/core/purchasing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { z } from 'zod';
import { HabitGoodsStore } from '../persistence/habit-goods';
import { Sales } from '../persistence/sales';
import { Templates, type KeptLine, type Quantity } from '../persistence/templates';

const MOST_LINES = 200;
const MOST_UNITS = 10_000;

const line = z.object({
  unitId: z.uuid(),
  quantity: z.number().int().min(1).max(MOST_UNITS),
  priceCeiling: z.string().max(40).nullish(),
});

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

  /** Each of the goods once. Refusals: purchasing.ceiling-invalid, purchasing.lines-missing, purchasing.goods-unknown, purchasing.order-not-yours, platform.not-found. */
  async from(work: Work, buyerId: string, asked: HabitLinesAsked): Promise<Quantity[]> {
    const lines = await this.read(work, buyerId, asked);
    if (lines.length === 0) throw purchasingRefusals.because('lines-missing', {}, { from: [] });
    const summed = new Map<string, Quantity>();
    for (const { unitId, quantity, priceCeiling } of lines) {
      const before = summed.get(unitId);
      const ceiling = before?.priceCeiling ?? ceilingOf(priceCeiling);
      summed.set(unitId, { unitId, quantity: (before?.quantity ?? 0) + quantity, priceCeiling: ceiling });
    }
    const known = await this.goods.of(work, buyerId, [...summed.keys()]);
    if (known.length < summed.size) throw purchasingRefusals.because('goods-unknown', {}, { from: [] });
    return [...summed.values()];
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

function ceilingOf(text: string | null | undefined): string | null {
  if (!text?.trim()) return null;
  const price = unitPriceOf(text);
  if (!price || Number(price) <= 0) throw purchasingRefusals.because('ceiling-invalid', { price: text }, { from: [] });
  return price;
}

export function lineView(line: KeptLine): HabitLine {
  const { unitId, productName, unitLabel, producerName, referenceCode, family, quantity, ownName } = line;
  const priceCeiling = line.priceCeiling ?? null;
  const goods = { unitId, productName, unitLabel, producerName, referenceCode, family, quantity, priceCeiling };
  return { ...goods, name: ownName ?? productName };
}
