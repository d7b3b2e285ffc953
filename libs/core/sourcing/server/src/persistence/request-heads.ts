import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../domain/viewer';
import { REQUEST_FIELDS, type RequestRow } from './request-rows.sql';

export interface LineReference {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: string;
  readonly temperatureClass: string;
  readonly season: string;
}

export interface RequestHead extends RequestRow {
  readonly buyerName: string;
  readonly buyerCommune: string;
  readonly sentAt: string | null;
  readonly cancelReason: string | null;
  readonly producerIds: string[];
  readonly invited: number;
  readonly answered: number;
  readonly references: readonly LineReference[];
}

export interface ListedRequest extends RequestRow {
  readonly buyerName: string;
  readonly invited: number;
  readonly answered: number;
  readonly ownQuotes: number;
  readonly ownAwards: number;
}

const INVITED = sql`(select count(*)::int from quote_request_producer a where a.request_id = r.id)`;
const ANSWERED = sql`(select count(distinct q.producer_id)::int from quote q where q.request_id = r.id)`;
const COMMUNE = sql`coalesce((select commune from site where organisation_id = b.id order by id limit 1), '')`;
const REFERENCES = sql`(select coalesce(json_agg(json_build_object('code', f.code, 'nameFr', f.name_fr, 'nameEn', f.name_en,
    'family', f.family, 'temperatureClass', f.temperature_class, 'season', f.season)), '[]')
  from product_reference f where f.code in (select l.reference_code from quote_request_line l where l.request_id = r.id))`;

/** Requests by who looks: a producer sees those by which they were asked, once they were sent. */
@Injectable()
export class RequestHeads {
  one(reading: Reading, viewer: Viewer, id: string): Promise<RequestHead | null> {
    return reading.row(sql<RequestHead>`select ${REQUEST_FIELDS}, b.name as "buyerName", ${COMMUNE} as "buyerCommune", r.sent_at as "sentAt",
        r.cancel_reason as "cancelReason", r.wished_producers as "producerIds", ${INVITED} as invited, ${ANSWERED} as answered,
        ${REFERENCES} as references
      from quote_request r join participation b on b.id = r.buyer_id where r.id = ${id}::uuid and ${seenBy(viewer)}`);
  }

  list(reading: Reading, viewer: Viewer, first: number, before: number | null): Promise<ListedRequest[]> {
    const own = sql`${viewer.organisationId}::uuid`;
    return reading.rows(sql<ListedRequest>`select ${REQUEST_FIELDS}, b.name as "buyerName", ${INVITED} as invited, ${ANSWERED} as answered,
        (select count(*)::int from quote q where q.request_id = r.id and q.producer_id = ${own}) as "ownQuotes",
        (select coalesce(sum(a.units), 0)::int from quote_award a join quote q on q.id = a.quote_id
          where a.request_id = r.id and q.producer_id = ${own}) as "ownAwards"
      from quote_request r join participation b on b.id = r.buyer_id
      where ${seenBy(viewer)} and (${before}::int is null or r.number < ${before}::int)
      order by r.number desc limit ${sql.lit(first + 1)}`);
  }
}

function seenBy({ side, organisationId }: Viewer): RawBuilder<boolean> {
  if (side === null) return sql`r.state <> 'draft'`;
  if (side === 'buyer') return sql`r.buyer_id = ${organisationId}::uuid`;
  return sql`exists (select from quote_request_producer a where a.request_id = r.id and a.producer_id = ${organisationId}::uuid)`;
}
