import { sql, type RawBuilder } from 'kysely';
import type { KeptQuote } from '../domain/quote';
import { QuoteRequest, type KeptRequest } from '../domain/quote-request';

/** At least two decimals, no needless zeros: as the domain writes a price. */
export function exactPrice(column: string): RawBuilder<string> {
  const price = sql.ref(column);
  return sql<string>`round(${price}, greatest(2, min_scale(${price})))::text`;
}

export type RequestRow = Omit<KeptRequest, 'deadline'> & { readonly deadline: string };

const LINES = sql`(select coalesce(json_agg(json_build_object('id', l.id, 'wanted', l.wanted, 'referenceCode', l.reference_code,
    'baseUnit', l.base_unit, 'baseQuantity', l.base_quantity, 'neededFrom', l.needed_from, 'neededTo', l.needed_to,
    'labels', l.labels, 'localWished', l.local_wished, 'ceiling', ${exactPrice('l.ceiling')}, 'note', l.note) order by l.position), '[]')
  from quote_request_line l where l.request_id = r.id)`;

/** Of quote_request called `r`. */
export const REQUEST_FIELDS = sql`r.id, r.number, r.buyer_id as "buyerId", r.title, r.note, r.sealed, r.deadline, r.state, ${LINES} as lines`;

export function keptRequest(row: RequestRow): KeptRequest {
  return { ...row, deadline: new Date(row.deadline) };
}

export function requestOf(row: RequestRow): QuoteRequest {
  return new QuoteRequest(keptRequest(row));
}

/** Quotes with what was awarded of them. Begin the rest with `where`; quote is called `q`. */
export function quoteRows(rest: RawBuilder<unknown>): RawBuilder<QuoteRow> {
  return sql<QuoteRow>`select q.id, q.line_id as "lineId", q.producer_id as "producerId", p.name as "producerName",
      coalesce((select commune from site where organisation_id = p.id order by id limit 1), '') as "producerCommune",
      q.reference_code as "referenceCode", q.product_name as "productName", q.unit_label as "unitLabel",
      q.unit_base_quantity as "unitBaseQuantity", ${exactPrice('q.unit_price')} as "unitPrice", q.units, q.remark,
      q.valid_until as "validUntil", coalesce(a.units, 0) as "awardedUnits", a.offer_id as "offerId"
    from quote q join participation p on p.id = q.producer_id left join quote_award a on a.quote_id = q.id ${rest}
    order by p.name, q.id`;
}

export interface QuoteRow extends KeptQuote {
  readonly producerCommune: string;
  readonly awardedUnits: number;
  readonly offerId: string | null;
}
