import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { endAmendmentJob, ordersRefusals, type Amendment, type OrdersSettings } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeQuantity } from '../domain/basket';
import { deadlineOf } from '../domain/proposal';
import { Amendments, type FirmLineHeld } from '../persistence/amendments';
import { FirmLines } from '../persistence/firm-lines';
import { mustBeInTime } from './amend-line';
import { AmendmentViews } from './amendment-views';
import { inOrderWords } from './catalogue-refusals';
import { mustBeFirm } from './must-be-firm';
import { TellOfAmendment } from './tell-of-amendment';

const input = z.object({
  id: z.uuid(),
  orderId: z.uuid(),
  lineId: z.uuid(),
  quantity: z.number(),
  note: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((text) => text || null),
});
type Input = z.infer<typeof input>;

/** After the cut-off a change is an offer to the producer: more is set aside until the answer, and nothing is cancelled in silence. */
@Injectable()
export class OfferAmendment implements UseCase<Input, Amendment> {
  readonly name = 'orders.offer-amendment';
  readonly permission = 'orders.change-order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly amendments: Amendments,
    private readonly firm: FirmLines,
    private readonly offers: Offers,
    private readonly views: AmendmentViews,
    private readonly telling: TellOfAmendment,
  ) {}

  async execute(work: Work, wanted: Input): Promise<Amendment> {
    mustBeQuantity(wanted.quantity, work.settings<OrdersSettings>('orders'));
    const order = await this.firm.order(work, wanted.orderId);
    work.allow(this.permission, 'Order', { buyerId: order.buyerId });
    const earlier = await this.amendments.find(work, wanted.id);
    if (earlier) mustBeTheSame(earlier, wanted);
    else {
      mustBeFirm(order);
      const line = await this.amendments.line(work, order.id, wanted);
      if (!line) throw platformRefusals.because('not-found');
      mustBeInTime(line);
      await this.offer(work, wanted, line, deadlineOf(work.at, new Date(order.windowStart), work.settings('orders')));
      work.changed({ quantity: line.due }, { quantity: wanted.quantity }, line.productName);
    }
    return (await this.views.one(work, wanted.id))!;
  }

  private async offer(work: Work, wanted: Input, line: FirmLineHeld, deadline: Date | null): Promise<void> {
    const { productName: product, due: before, offerId } = line;
    const { id, quantity: after } = wanted;
    if (after === before) throw ordersRefusals.because('nothing-changes', { product });
    if (!deadline) throw ordersRefusals.because('amendment-too-late', { product });
    if (!(await this.amendments.add(work, { ...wanted, before, after, deadline })))
      throw ordersRefusals.because('amendment-waiting', { product });
    if (after > before)
      await inOrderWords(
        this.offers.reserve(work, [{ offerId, quantity: after - before }], { orderId: wanted.orderId }),
      );
    work.enqueue(endAmendmentJob, { amendmentId: id }, { id, notBefore: deadline });
    await this.telling.of(work, id, 'offered');
  }
}

function mustBeTheSame(earlier: { lineId: string; after: number }, { lineId, quantity }: Input): void {
  if (earlier.lineId !== lineId || earlier.after !== quantity) throw platformRefusals.because('already-done');
}
