import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AwardedQuote } from '../domain/award';
import type { QuoteGiven } from '../domain/quote';
import { quoteRows, type QuoteRow } from './request-rows.sql';

export interface KeptAward {
  readonly quoteId: string;
  readonly units: number;
}

/** Answers to requests: one for each line and producer. */
@Injectable()
export class Quotes {
  of(reading: Reading, requestId: string): Promise<QuoteRow[]> {
    return reading.rows(quoteRows(sql`where q.request_id = ${requestId}::uuid`));
  }

  async count(reading: Reading, requestId: string): Promise<number> {
    const row = await reading.row(
      sql<{ count: number }>`select count(*)::int as count from quote where request_id = ${requestId}::uuid`,
    );
    return row!.count;
  }

  async give(work: Work, requestId: string, producerId: string, quotes: readonly QuoteGiven[]): Promise<void> {
    const rows = quotes.map((quote) => ({ id: uuid(), ...quote }));
    await work.rows(sql`insert into quote (id, request_id, line_id, producer_id, reference_code, product_name, unit_label,
        unit_base_quantity, unit_price, units, remark, valid_until, given_at)
      select id, ${requestId}::uuid, "lineId", ${producerId}::uuid, "referenceCode", "productName", "unitLabel", "unitBaseQuantity",
        "unitPrice", units, remark, "validUntil", ${work.at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as q (id uuid, "lineId" uuid, "referenceCode" text, "productName" text,
        "unitLabel" text, "unitBaseQuantity" integer, "unitPrice" numeric, units integer, remark text, "validUntil" date)
      on conflict (territory_id, line_id, producer_id) do update set reference_code = excluded.reference_code,
        product_name = excluded.product_name, unit_label = excluded.unit_label, unit_base_quantity = excluded.unit_base_quantity,
        unit_price = excluded.unit_price, units = excluded.units, remark = excluded.remark, valid_until = excluded.valid_until,
        given_at = excluded.given_at`);
  }

  /** How many were taken back. */
  async withdraw(
    work: Work,
    requestId: string,
    producerId: string,
    lineIds: readonly string[] | null,
  ): Promise<number> {
    const gone =
      await work.rows(sql`delete from quote where request_id = ${requestId}::uuid and producer_id = ${producerId}::uuid
      and (${lineIds === null}::boolean or line_id = any(${[...(lineIds ?? [])]}::uuid[])) returning id`);
    return gone.length;
  }

  awards(reading: Reading, requestId: string): Promise<KeptAward[]> {
    return reading.rows(
      sql<KeptAward>`select quote_id as "quoteId", units from quote_award where request_id = ${requestId}::uuid order by 1`,
    );
  }

  async award(work: Work, requestId: string, { quote, units }: AwardedQuote, offerId: string): Promise<void> {
    await work.rows(sql`insert into quote_award (quote_id, request_id, units, offer_id, awarded_at)
      values (${quote.id}::uuid, ${requestId}::uuid, ${units}::int, ${offerId}::uuid, ${work.at}::timestamptz)`);
  }
}
