import { Injectable } from '@nestjs/common';
import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';

/** A lot as it is written on a crate. */
export interface WantedLot {
  readonly code: string;
  readonly productId: string;
  readonly productName: string;
  readonly producedOn: string;
  /** False when the day is only assumed: a lot that exists keeps its own. */
  readonly dayIsSaid: boolean;
}

export interface LotProducer {
  readonly id: string;
  readonly name: string;
}

interface LotRow {
  id: string;
  code: string;
  productId: string;
  producedOn: string;
}

@Injectable()
export class Lots {
  /** The lots of these labels, made where they do not exist yet. Refusal: traceability.lot-day-differs. */
  async labelled(work: Work, producer: LotProducer, wanted: readonly WantedLot[]): Promise<(lot: WantedLot) => string> {
    await this.add(work, producer, wanted);
    const rows =
      await work.rows(sql<LotRow>`select id, code, product_id as "productId", produced_on as "producedOn" from lot
      where producer_id = ${producer.id}::uuid and code in (select value from jsonb_array_elements_text(${codesOf(wanted)}::jsonb))`);
    const byLabel = new Map(rows.map((row) => [labelOf(row), row]));
    for (const lot of wanted) mustBeOfThatDay(lot, byLabel.get(labelOf(lot))!);
    return (lot) => byLabel.get(labelOf(lot))!.id;
  }

  private async add(work: Work, producer: LotProducer, wanted: readonly WantedLot[]): Promise<void> {
    const rows = [...new Map(wanted.map((lot) => [labelOf(lot), lot])).values()].map((lot) => ({ ...lot, id: uuid() }));
    await work.rows(sql`insert into lot (id, code, producer_id, producer_name, product_id, product_name, produced_on)
      select r.id, r.code, ${producer.id}::uuid, ${producer.name}::text, r."productId", r."productName", r."producedOn"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, code text, "productId" uuid, "productName" text, "producedOn" date)
      on conflict (territory_id, producer_id, product_id, code) do nothing`);
  }
}

function labelOf({ code, productId }: { code: string; productId: string }): string {
  return `${productId} ${code}`;
}

function codesOf(wanted: readonly WantedLot[]): string {
  return JSON.stringify(wanted.map(({ code }) => code));
}

function mustBeOfThatDay(wanted: WantedLot, { code, producedOn }: LotRow): void {
  if (wanted.dayIsSaid && wanted.producedOn !== producedOn)
    throw traceabilityRefusals.because('lot-day-differs', { code, producedOn });
}
