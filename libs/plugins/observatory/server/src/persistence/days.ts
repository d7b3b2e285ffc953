import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What one event adds to a day. */
export interface DaySums {
  readonly orders: number;
  readonly orderLines: number;
  readonly linesShort: number;
  readonly linesOnTimeInFull: number;
  readonly netMassG: number;
  readonly valueCents: number;
}

/** An organisation that took part in a day. */
export interface Participant {
  readonly part: 'buyer' | 'producer';
  readonly organisationId: string;
  /** What was delivered to it or by it; null when it only ordered or was asked. */
  readonly valueCents: number | null;
}

export const NOTHING: DaySums = {
  orders: 0,
  orderLines: 0,
  linesShort: 0,
  linesOnTimeInFull: 0,
  netMassG: 0,
  valueCents: 0,
};

/** The territory's own daily aggregates. */
@Injectable()
export class Days {
  /** Adding locks the day: events of the same day take turns, so that counting afterwards sees all of them. */
  async add(work: Work, day: string, sums: DaySums, participants: readonly Participant[]): Promise<void> {
    await this.addSums(work, day, sums);
    await this.addParticipants(work, day, participants);
    await this.count(work, day);
  }

  private async addSums(work: Work, day: string, sums: DaySums): Promise<void> {
    await work.rows(sql`insert into observatory_day as d (day, region_id, orders, order_lines, lines_short, lines_on_time_in_full, net_mass_g, value_cents)
      values (${day}::date, ${work.territory.parentId}::uuid, ${sums.orders}::int, ${sums.orderLines}::int, ${sums.linesShort}::int,
        ${sums.linesOnTimeInFull}::int, ${sums.netMassG}::bigint, ${sums.valueCents}::bigint)
      on conflict (territory_id, day) do update set region_id = excluded.region_id, orders = d.orders + excluded.orders,
        order_lines = d.order_lines + excluded.order_lines, lines_short = d.lines_short + excluded.lines_short,
        lines_on_time_in_full = d.lines_on_time_in_full + excluded.lines_on_time_in_full,
        net_mass_g = d.net_mass_g + excluded.net_mass_g, value_cents = d.value_cents + excluded.value_cents`);
  }

  // The digest holds the territory's id: the same organisation looks different next door.
  private async addParticipants(work: Work, day: string, participants: readonly Participant[]): Promise<void> {
    await work.rows(sql`insert into observatory_actor_day as a (day, part, organisation, value_cents, served)
      select ${day}::date, r.part, encode(sha256(convert_to(app.territory_id()::text || r."organisationId", 'UTF8')), 'hex'),
        sum(coalesce(r."valueCents", 0)), bool_or(r."valueCents" is not null)
      from jsonb_to_recordset(${JSON.stringify(participants)}::jsonb) as r(part text, "organisationId" text, "valueCents" bigint)
      group by r.part, r."organisationId"
      on conflict (territory_id, day, part, organisation) do update
        set value_cents = a.value_cents + excluded.value_cents, served = a.served or excluded.served`);
  }

  private async count(work: Work, day: string): Promise<void> {
    await work.rows(sql`update observatory_day d set
        active_buyers = a.buyers, active_producers = a.producers, served_buyers = a.served_buyers, serving_producers = a.serving_producers,
        largest_buyer_cents = a.largest_buyer, largest_producer_cents = a.largest_producer
      from (select count(*) filter (where part = 'buyer') as buyers, count(*) filter (where part = 'producer') as producers,
          count(*) filter (where part = 'buyer' and served) as served_buyers, count(*) filter (where part = 'producer' and served) as serving_producers,
          coalesce(max(value_cents) filter (where part = 'buyer'), 0) as largest_buyer,
          coalesce(max(value_cents) filter (where part = 'producer'), 0) as largest_producer
        from observatory_actor_day where day = ${day}::date) a
      where d.day = ${day}::date and d.territory_id = app.territory_id()`);
  }
}
