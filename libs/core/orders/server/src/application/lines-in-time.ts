import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { Work } from '@maillon/platform/server';
import type { Order } from '../domain/order';
import type { OrderLine } from '../domain/order-line';
import { cutOffOfRules } from './cut-off-of-rules';

/** Lines that the rules close before the session does. */
@Injectable()
export class LinesInTime {
  constructor(private readonly offers: Offers) {}

  /** Refusal: orders.ordered-too-late. */
  async mustBe(work: Work, rules: Rulebook, { deliveryDay }: Order, lines: readonly OrderLine[]): Promise<void> {
    if (!rules.cutOff && rules.familyCutOffs.length === 0) return;
    const ids = lines.filter(({ state }) => state === 'intention').map(({ offerId }) => offerId);
    const day = { deliveryDay, timeZone: work.territory.timeZone };
    for (const { family, productName: product } of await this.offers.snapshot(work, ids, deliveryDay)) {
      const cutOff = cutOffOfRules(rules, family, day);
      if (!cutOff || work.at < cutOff.at) continue;
      throw ordersRefusals.because('ordered-too-late', { product, day: cutOff.day, time: cutOff.time });
    }
  }
}
