import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { QuoteRequest } from '../domain/quote-request';
import type { RequestLine } from '../domain/request-line';
import { REQUEST_FIELDS, requestOf, type RequestRow } from './request-rows.sql';

export interface RequestDraft {
  readonly id: string;
  readonly buyerId: string;
  readonly title: string;
  readonly note: string | null;
  readonly sealed: boolean;
  readonly deadline: Date;
  readonly producerIds: readonly string[];
  readonly lines: readonly Omit<RequestLine, 'id'>[];
}

/** The requests of the territory in which one works. Whoever changes one, or an answer to it, locks it first. */
@Injectable()
export class QuoteRequests {
  async find(reading: Reading, id: string): Promise<QuoteRequest | null> {
    const row = await reading.row(
      sql<RequestRow>`select ${REQUEST_FIELDS} from quote_request r where r.id = ${id}::uuid`,
    );
    return row && requestOf(row);
  }

  /** Locked until the transaction ends; null when there is none. */
  async lock(work: Work, id: string): Promise<QuoteRequest | null> {
    await work.rows(sql`select id from quote_request where id = ${id}::uuid for update`);
    return this.find(work, id);
  }

  /** Refusal: platform.not-found. */
  async forChange(work: Work, id: string): Promise<QuoteRequest> {
    const request = await this.lock(work, id);
    if (!request) throw platformRefusals.because('not-found');
    return request;
  }

  async saveDraft(work: Work, draft: RequestDraft): Promise<void> {
    const { id, buyerId, title, note, sealed, deadline, producerIds } = draft;
    await work.rows(sql`insert into quote_request (id, number, buyer_id, title, note, sealed, deadline, wished_producers, written_at)
      values (${id}::uuid, nextval('quote_request_number')::int, ${buyerId}::uuid, ${title}::text, ${note}::text, ${sealed}::boolean,
        ${deadline}::timestamptz, ${[...producerIds]}::uuid[], ${work.at}::timestamptz)
      on conflict (territory_id, id) do update set title = excluded.title, note = excluded.note, sealed = excluded.sealed,
        deadline = excluded.deadline, wished_producers = excluded.wished_producers`);
    await work.rows(sql`delete from quote_request_line where request_id = ${id}::uuid`);
    const rows = draft.lines.map((line, index) => ({ id: uuid(), position: index + 1, ...line }));
    await work.rows(sql`insert into quote_request_line (id, request_id, position, wanted, reference_code, base_unit, base_quantity,
        needed_from, needed_to, labels, local_wished, ceiling, note)
      select id, ${id}::uuid, position, wanted, "referenceCode", "baseUnit", "baseQuantity", "neededFrom", "neededTo", labels,
        "localWished", ceiling, note from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (id uuid, position smallint, wanted text,
        "referenceCode" text, "baseUnit" text, "baseQuantity" integer, "neededFrom" date, "neededTo" date, labels text[],
        "localWished" boolean, ceiling numeric, note text)`);
  }

  async wishedProducers(reading: Reading, id: string): Promise<string[]> {
    const row = await reading.row(
      sql<{ ids: string[] }>`select wished_producers as ids from quote_request where id = ${id}::uuid`,
    );
    return row?.ids ?? [];
  }

  async saveState(work: Work, { id, state }: QuoteRequest): Promise<void> {
    await work.rows(sql`update quote_request set state = ${state}::text where id = ${id}::uuid`);
  }

  async sent(work: Work, request: QuoteRequest, producerIds: readonly string[]): Promise<void> {
    await work.rows(
      sql`update quote_request set state = ${request.state}::text, sent_at = ${work.at}::timestamptz where id = ${request.id}::uuid`,
    );
    await work.rows(sql`insert into quote_request_producer (request_id, producer_id)
      select ${request.id}::uuid, unnest(${[...producerIds]}::uuid[])`);
  }

  async cancelled(work: Work, request: QuoteRequest, reason: string): Promise<void> {
    await work.rows(
      sql`update quote_request set state = ${request.state}::text, cancel_reason = ${reason}::text where id = ${request.id}::uuid`,
    );
  }

  async asked(reading: Reading, id: string): Promise<string[]> {
    const rows = await reading.rows(
      sql<{
        id: string;
      }>`select producer_id as id from quote_request_producer where request_id = ${id}::uuid order by 1`,
    );
    return rows.map((row) => row.id);
  }
}
