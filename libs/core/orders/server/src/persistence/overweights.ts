import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AnswerableOverweight, ExpectedWeight, OverweightState } from '../domain/overweight';
import { rowSet } from './row-set';

/** A line that is paid by weight, with what was weighed of it. */
export interface WeighedLine extends ExpectedWeight {
  readonly lineId: string;
  readonly orderId: string;
  readonly windowStart: Date;
  readonly unitPrice: string;
  readonly count: number;
  readonly netMassG: number;
}

export interface NewOverweight {
  readonly orderId: string;
  readonly lineId: string;
  readonly count: number;
  readonly netMassG: number;
  readonly ceilingMassG: number;
  readonly ceilingCents: number;
  readonly weighedCents: number;
  /** Null: there is no time to ask. */
  readonly deadline: Date | null;
}

export interface HeldOverweight extends AnswerableOverweight {
  readonly id: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly buyerId: string;
  readonly weighedCents: number;
}

/** Lines that weigh more than their buyers have to pay. */
@Injectable()
export class Overweights {
  /** The lines that these parts serve, each with the sum of its parts. */
  weighed(
    work: Work,
    parts: readonly { readonly allocationId: string; readonly count: number; readonly netMassG: number }[],
  ): Promise<WeighedLine[]> {
    return work.rows(sql<WeighedLine>`select l.id as "lineId", l.order_id as "orderId", o.window_start as "windowStart",
        l.unit_price::text as "unitPrice", l.nominal_mass_g as "nominalMassG", l.tolerance_percent as "tolerancePercent",
        sum(given.count)::int as count, sum(given."netMassG")::int as "netMassG"
      from ${rowSet(parts, '"allocationId" uuid, count integer, "netMassG" integer')}
        join allocation a on a.id = given."allocationId" join order_line l on l.id = a.order_line_id join customer_order o on o.id = l.order_id
      where l.pricing = 'kg' and l.tolerance_percent is not null
      group by l.territory_id, l.id, o.territory_id, o.id order by l.id`);
  }

  /** Null when it was told before. */
  async add(work: Work, asked: NewOverweight): Promise<string | null> {
    const { deadline, ...given } = asked;
    const [state, by, at] = deadline ? ['open', null, null] : ['lapsed', 'silence', work.at];
    const row = await work.row(
      sql<{
        id: string;
      }>`insert into overweight (id, order_id, order_line_id, count, net_mass_g, ceiling_mass_g, ceiling_cents, weighed_cents,
        state, deadline, answered_by, answered_at, at)
      values (${uuid()}::uuid, ${given.orderId}::uuid, ${given.lineId}::uuid, ${given.count}::int, ${given.netMassG}::int, ${given.ceilingMassG}::int,
        ${given.ceilingCents}::int, ${given.weighedCents}::int, ${state}::text, ${deadline ?? work.at}::timestamptz, ${by}::text, ${at}::timestamptz,
        ${work.at}::timestamptz) on conflict (territory_id, order_line_id) do nothing returning id`,
    );
    return row?.id ?? null;
  }

  /** Held until the transaction ends. Refusal: platform.not-found. */
  async held(work: Work, id: string): Promise<HeldOverweight> {
    const row =
      await work.row(sql<HeldOverweight>`select w.id, w.order_id as "orderId", w.order_line_id as "lineId", o.buyer_id as "buyerId", w.state, w.deadline,
        w.weighed_cents as "weighedCents", l.product_name as "productName"
      from overweight w join order_line l on l.id = w.order_line_id join customer_order o on o.id = w.order_id
      where w.id = ${id}::uuid for update of w`);
    if (!row) throw platformRefusals.because('not-found');
    return { ...row, deadline: new Date(row.deadline) };
  }

  async end(
    work: Work,
    asked: HeldOverweight,
    state: OverweightState,
    by: 'buyer' | 'manager' | 'silence',
  ): Promise<void> {
    await work.rows(sql`update overweight set state = ${state}::text, answered_by = ${by}::text, answered_at = ${work.at}::timestamptz
      where id = ${asked.id}::uuid`);
    if (state !== 'accepted') return;
    await work.rows(
      sql`update order_line set accepted_cents = ${asked.weighedCents}::int where id = ${asked.lineId}::uuid`,
    );
  }
}
