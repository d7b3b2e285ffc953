import { Injectable } from '@nestjs/common';
import { ordersRefusals, type FulfilmentOption } from '@maillon/core/orders/contract';
import { platformRefusals, say, type Locale } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { SalesSession } from '../domain/sales-session';
import { buyerJson, type BuyerRow } from '../persistence/buyer-row';
import { SESSION_JSON, sessionOf, type SessionRow } from '../persistence/session-row';
import { buyerOf } from './buyer-of';
import type { FulfilmentQuestion } from './fulfilment';
import { FulfilmentModules, type FulfilmentModule } from './fulfilment-modules';
import { fulfilmentQuestion } from './fulfilment-question';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Every way to receive an order of this session that a logistics module offers; none once the session is closed. */
@Injectable()
export class FulfilmentOptions implements ReadCase<Input, FulfilmentOption[]> {
  readonly name = 'orders.fulfilment-options';
  readonly permission = 'orders.order';
  readonly input = input;

  constructor(private readonly fulfilment: FulfilmentModules) {}

  async read(reading: Reading, { sessionId }: Input): Promise<FulfilmentOption[]> {
    const { session, buyer } = await this.asked(reading, sessionId);
    if (!session.takesOrders(reading.at) || !buyer.site) return [];
    const question = fulfilmentQuestion(session, buyer);
    const options: FulfilmentOption[] = [];
    for (const one of this.fulfilment.on(reading)) options.push(...(await this.of(one, reading, question)));
    return options
      .map((option) => inTime(session, option, reading.locale))
      .toSorted((a, b) => a.windowStart.localeCompare(b.windowStart) || a.label.localeCompare(b.label, 'fr'));
  }

  private async of(
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

  private async asked(reading: Reading, sessionId: string): Promise<{ session: SalesSession; buyer: BuyerRow }> {
    const row = await reading.row(sql<{ session: SessionRow; buyer: BuyerRow | null }>`
      select ${SESSION_JSON} as session, ${buyerJson(buyerOf(reading))} as buyer from sales_session s where s.id = ${sessionId}::uuid`);
    if (!row) throw platformRefusals.because('not-found');
    if (!row.buyer) throw ordersRefusals.because('buyer-missing');
    return { session: sessionOf(reading.territory.id, row.session), buyer: row.buyer };
  }
}

/** What comes before the prices of the morning cannot be had. */
function inTime(session: SalesSession, option: FulfilmentOption, locale: Locale): FulfilmentOption {
  if (!option.feasible || session.precedes(new Date(option.windowStart))) return option;
  const sentence = ordersRefusals.sentences[ordersRefusals.code('before-prices')]!;
  return { ...option, feasible: false, reason: say(sentence, locale) };
}
