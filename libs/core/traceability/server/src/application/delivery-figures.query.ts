import { Injectable } from '@nestjs/common';
import type { DeliveryFigures, TraceabilitySettings } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { deliveredLines, dueOn } from './delivered-lines.sql';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

/** A day's deliveries, from the facts: a line counts against what the buyer ordered, not against what we could allocate. */
@Injectable()
export class DeliveryFiguresQuery implements ReadCase<Input, DeliveryFigures> {
  readonly name = 'traceability.delivery-figures';
  readonly permission = 'traceability.read-figures';
  readonly input = input;

  async read(reading: Reading, { day }: Input): Promise<DeliveryFigures> {
    const { inFullPercent } = reading.settings<TraceabilitySettings>('traceability');
    const figures = await reading.row(sql<Omit<DeliveryFigures, 'day'>>`with line as (${deliveredLines(dueOn(day))})
      select coalesce(sum(mass_g), 0)::int as "netMassDeliveredG", coalesce(sum(value_cents), 0)::int as "valueDeliveredCents",
        count(*) filter (where count > 0)::int as "linesDelivered", count(*)::int as "linesDue",
        (count(*) filter (where count_on_time * 100 >= quantity * ${inFullPercent}::int) * 10000 / nullif(count(*), 0))::int as "otifBp"
      from line`);
    return { day, ...figures! };
  }
}
