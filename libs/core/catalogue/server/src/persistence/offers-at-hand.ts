import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { Saying } from '../domain/offer';
import type { TableOffer, TableUnit } from '../domain/offer-table';
import type { DatedPrice } from '../domain/price-history';
import { EXACT_PRICE } from './prices';

export interface OfferAfter {
  readonly offer: TableOffer;
  /** Null: nobody said how much there is. */
  readonly saying: Saying | null;
}

/** Many offers at once, with those that share their units. */
@Injectable()
export class OffersAtHand {
  /**
   * Units by id, those of the offers and the others, locked with their offers until the transaction ends, in the order of their ids.
   * Refusal: platform.not-found.
   */
  async forChange(
    work: Work,
    offerIds: readonly string[],
    others: readonly string[] = [],
  ): Promise<ReadonlyMap<string, TableUnit>> {
    const ids = [...offerIds];
    const units = await work.rows(sql<{ id: string; label: string }>`select u.id, u.label from sales_unit u
      where u.id in (select unit_id from offer where id = any(${ids}::uuid[])) or u.id = any(${[...others]}::uuid[]) order by u.id for update`);
    const offers = await this.offers(work, units);
    const known = new Set(offers.map(({ id }) => id));
    if (offerIds.some((id) => !known.has(id))) throw platformRefusals.because('not-found');
    const prices = await this.prices(work, units);
    const ofUnit = Map.groupBy(offers, ({ unitId }) => unitId);
    return new Map(
      units.map(({ id }) => [id, { id, prices: prices.get(id) ?? [], offers: ofUnit.get(id) ?? [] }] as const),
    );
  }

  /** One statement: two offers that change places never share a day in it. */
  async write(work: Work, changed: readonly OfferAfter[]): Promise<void> {
    if (changed.length === 0) return;
    const rows = changed.map(({ offer, saying }) => {
      const { id, availableFrom, availableTo, declared, state } = offer;
      return { id, availableFrom, availableTo, declared, state, ...saying };
    });
    await work.rows(sql`update offer o set available_from = r."availableFrom", available_to = r."availableTo", state = r.state,
        declared = r.declared, confirmed_at = coalesce(r.at, o.confirmed_at), fill_bp = coalesce(r."fillBp", o.fill_bp),
        declared_source = coalesce(r.source, o.declared_source),
        declared_by = case when r.source is null then o.declared_by else r."personId" end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "availableFrom" date, "availableTo" date, declared integer,
        state text, at timestamptz, source text, "personId" uuid, "fillBp" smallint)
      where o.id = r.id`);
  }

  private offers(work: Work, units: readonly { readonly id: string }[]): Promise<TableOffer[]> {
    return work.rows(sql<TableOffer>`select o.id, o.unit_id as "unitId", o.producer_id as "producerId", o.product_name as "productName",
        (select label from sales_unit where id = o.unit_id) as "unitLabel", o.available_from as "availableFrom",
        o.available_to as "availableTo", o.declared, o.reserved + o.allocated as taken, o.state, o.frozen,
        o.for_buyer_id is not null as "isPromised"
      from offer o where o.unit_id = any(${idsOf(units)}::uuid[]) order by o.id for update`);
  }

  private async prices(
    work: Work,
    units: readonly { readonly id: string }[],
  ): Promise<ReadonlyMap<string, DatedPrice[]>> {
    const rows = await work.rows(sql<
      DatedPrice & { unitId: string }
    >`select unit_id as "unitId", ${EXACT_PRICE} as "unitPrice",
      valid_from as "from", valid_to as "to" from price where unit_id = any(${idsOf(units)}::uuid[]) order by unit_id, valid_from`);
    return Map.groupBy(rows, ({ unitId }) => unitId);
  }
}

function idsOf(units: readonly { readonly id: string }[]): string[] {
  return units.map(({ id }) => id);
}
