import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { observatoryRefusals, type TerritoryDay } from '@maillon/plugins/observatory/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { said, type KeptDay } from '../domain/territory-day';

const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

const input = z.object({ from: z.iso.date(), to: z.iso.date() });
type Input = z.infer<typeof input>;

/** A territory's own days; for a region, those of its territories: the row policies say which rows these are. */
@Injectable()
export class TerritoryDays implements ReadCase<Input, TerritoryDay[]> {
  readonly name = 'observatory.territory-days';
  readonly permission = 'observatory.read';
  readonly input = input;

  async read(reading: Reading, { from, to }: Input): Promise<TerritoryDay[]> {
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    if (days < 1 || days > MOST_DAYS) throw observatoryRefusals.because('period-invalid', { most: MOST_DAYS });
    const rows =
      await reading.rows(sql<KeptDay>`select t.code as "territoryCode", t.name as "territoryName", d.day, d.orders, d.order_lines as "orderLines",
        d.lines_short as "linesShort", d.lines_on_time_in_full as "linesOnTimeInFull", d.net_mass_g::float8 as "netMassG", d.value_cents::float8 as "valueCents",
        d.active_buyers as "activeBuyers", d.active_producers as "activeProducers", d.served_buyers as "servedBuyers", d.serving_producers as "servingProducers",
        d.largest_buyer_cents::float8 as "largestBuyerCents", d.largest_producer_cents::float8 as "largestProducerCents"
      from observatory_day d join territory t on t.id = d.territory_id
      where d.day between ${from}::date and ${to}::date order by d.day, t.code`);
    return rows.map(said);
  }
}
