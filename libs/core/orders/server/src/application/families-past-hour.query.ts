import { Injectable } from '@nestjs/common';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { Rulebooks } from '@maillon/core/rulebook/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { cutOffOfRules } from './cut-off-of-rules';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Of what only a manager may still have something ordered, while the sale is open. */
@Injectable()
export class FamiliesPastHour implements ReadCase<Input, string[]> {
  readonly name = 'orders.families-past-hour';
  readonly permission = 'orders.override-cut-off';
  readonly input = input;

  constructor(private readonly rulebooks: Rulebooks) {}

  async read(reading: Reading, { sessionId }: Input): Promise<string[]> {
    const session = await reading.row(sql<{ deliveryDay: string; isOpen: boolean }>`
      select delivery_day as "deliveryDay", state = 'planned' and opens_at <= ${reading.at}::timestamptz
        and cut_off_at > ${reading.at}::timestamptz as "isOpen" from sales_session where id = ${sessionId}::uuid`);
    if (!session) throw platformRefusals.because('not-found');
    if (!session.isOpen) return [];
    const rules = await this.rulebooks.on(reading, session.deliveryDay);
    const day = { deliveryDay: session.deliveryDay, timeZone: reading.territory.timeZone };
    return FAMILIES.filter((family) => {
      const cutOff = cutOffOfRules(rules, family, day);
      return cutOff !== null && cutOff.at <= reading.at;
    });
  }
}
