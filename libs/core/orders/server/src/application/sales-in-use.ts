import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { DayInUse, RulebookInUseStrategy } from '@maillon/core/rulebook/server';
import { say, type Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { Sessions } from '../persistence/sessions';

/** What is on sale, or was, is sold by the rules that held when its sale began. */
@Injectable()
export class SalesInUse implements RulebookInUseStrategy {
  constructor(private readonly sessions: Sessions) {}

  async lastDayInUse(reading: Reading): Promise<DayInUse | null> {
    const last = await this.sessions.lastBegun(reading);
    return last && { day: last.deliveryDay, reason: onSale({ day: last.deliveryDay, name: last.name }) };
  }
}

function onSale(data: { day: string; name: string }): Sentence {
  const sentence = ordersRefusals.sentences[ordersRefusals.code('day-on-sale')]!;
  return { fr: say(sentence, 'fr', data), en: say(sentence, 'en', data) };
}
