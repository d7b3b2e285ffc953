import { Injectable } from '@nestjs/common';
import { ordersRefusals, type FulfilmentOption } from '@maillon/core/orders/contract';
import { say, type Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import type { SalesSession } from '../domain/sales-session';
import type { BuyerRow } from '../persistence/buyer-row';
import type { FulfilmentQuestion } from './fulfilment';
import { FulfilmentModules, type FulfilmentModule } from './fulfilment-modules';
import { fulfilmentQuestion } from './fulfilment-question';

/** How a buyer can receive an order of a session, the earliest first. */
@Injectable()
export class WaysToReceive {
  constructor(private readonly fulfilment: FulfilmentModules) {}

  /** None once the session is closed, or for a buyer without a site. */
  async of(reading: Reading, session: SalesSession, buyer: BuyerRow): Promise<FulfilmentOption[]> {
    if (!session.takesOrders(reading.at) || !buyer.site) return [];
    const question = fulfilmentQuestion(session, buyer);
    const options: FulfilmentOption[] = [];
    for (const one of this.fulfilment.on(reading)) options.push(...(await this.offered(one, reading, question)));
    return options
      .map((option) => inTime(session, option, reading.locale))
      .toSorted((a, b) => a.windowStart.localeCompare(b.windowStart) || a.label.localeCompare(b.label, 'fr'));
  }

  private async offered(
    { module, strategy }: FulfilmentModule,
    reading: Reading,
    question: FulfilmentQuestion,
  ): Promise<FulfilmentOption[]> {
    const choices = await strategy.options(reading, question);
    const isBrought = this.fulfilment.isBrought(module);
    return choices.map((choice) => ({
      ...choice,
      ...{ id: this.fulfilment.optionId(module, choice.id), module, isBrought },
    }));
  }
}

/** What comes before the prices of the morning cannot be had. */
function inTime(session: SalesSession, option: FulfilmentOption, locale: Locale): FulfilmentOption {
  if (!option.feasible || session.precedes(new Date(option.windowStart))) return option;
  const sentence = ordersRefusals.sentences[ordersRefusals.code('before-prices')]!;
  return { ...option, feasible: false, reason: say(sentence, locale) };
}
