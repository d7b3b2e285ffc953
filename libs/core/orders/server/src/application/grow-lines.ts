import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { Order } from '../domain/order';
import type { SalesSession } from '../domain/sales-session';
import { growingLine } from '../domain/minimum-turns';
import { topUp, type GrowingLine } from '../domain/top-up';
import { BuyerSites } from '../persistence/buyer-sites';
import { MinimumVerdicts } from '../persistence/minimum-verdicts';
import { OrderChanges } from '../persistence/order-changes';
import { Orders } from '../persistence/orders';
import { FulfilmentModules } from './fulfilment-modules';
import { OrderRules } from './order-rules';
import { saleToCheck } from './sale-to-check';

interface Growth {
  readonly order: Order;
  readonly line: GrowingLine;
  readonly units: number;
}

/** Lines grow by what their buyers agreed to, so that a producer comes: all that is needed, or nothing. */
@Injectable()
export class GrowLines {
  constructor(
    private readonly verdicts: MinimumVerdicts,
    private readonly orders: Orders,
    private readonly offers: Offers,
    private readonly sites: BuyerSites,
    private readonly sanitary: SanitaryGate,
    private readonly rules: OrderRules,
    private readonly changes: OrderChanges,
    private readonly fulfilment: FulfilmentModules,
  ) {}

  /** Answers by how many cents they grew; 0: it would not have reached. */
  async by(work: Work, session: SalesSession, rules: Rulebook, producerId: string, missing: number): Promise<number> {
    let lines = (await this.verdicts.growing(work, session.id, producerId)).map((line) => growingLine(line));
    for (;;) {
      const plan = topUp(lines, missing);
      if (!plan) return 0;
      const growths = await this.growthsOf(work, lines, plan);
      const refused = await this.refusedByLaw(work, growths);
      if (!refused) return this.grow(work, session, rules, growths);
      lines = lines.filter(({ orderId }) => orderId !== refused);
    }
  }

  private async growthsOf(work: Work, lines: readonly GrowingLine[], plan: ReadonlyMap<string, number>) {
    const growths: Growth[] = [];
    for (const line of lines.filter(({ lineId }) => plan.has(lineId)))
      growths.push({ line, order: await this.orders.lock(work, line.orderId), units: plan.get(line.lineId)! });
    return growths;
  }

  /** The first order that the law of animal products does not let grow so far. */
  private async refusedByLaw(work: Work, growths: readonly Growth[]): Promise<string | null> {
    for (const { order, line, units } of growths) {
      const site = await this.sites.of(work, order.buyerId);
      const sale = saleToCheck(order, site);
      const grown = saleToCheck({ ...order, lines: order.lines.map((one) => grownLine(one, line, units)) }, site);
      try {
        await this.sanitary.pass(work, grown, true);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await this.sanitary.pass(work, sale, true);
        return order.id;
      }
    }
    return null;
  }

  private async grow(work: Work, session: SalesSession, rules: Rulebook, growths: readonly Growth[]): Promise<number> {
    let cents = 0;
    for (const { order, line, units } of growths) {
      const own = order.lines.find(({ id }) => id === line.lineId)!;
      const before = own.quantity;
      own.changeTo(before + units);
      const act = { orderId: order.id, cause: 'topped-up', askedBy: 'rule', acceptedBy: 'buyer' } as const;
      const change = { lineId: own.id, before, after: own.quantity };
      await this.changes.add(work, { ...act, at: session.cutOffAt }, [change]);
      const lines = order.lines.filter(({ state }) => state !== 'cancelled');
      const way = this.fulfilment.wayOf(order);
      order.deliveryFeeCents = this.rules.again(work, { rules, way, lines }).deliveryFeeCents;
      await this.offers.reserve(work, [{ offerId: line.offerId, quantity: units }], { orderId: order.id });
      work.about(order.id);
      cents += units * line.unitCents;
    }
    await work.em.flush();
    return cents;
  }
}

function grownLine<Line extends { readonly id: string; readonly quantity: number }>(
  one: Line,
  { lineId }: GrowingLine,
  units: number,
): Line {
  return one.id === lineId
    ? Object.assign(Object.create(Object.getPrototypeOf(one)), one, { quantity: one.quantity + units })
    : one;
}
