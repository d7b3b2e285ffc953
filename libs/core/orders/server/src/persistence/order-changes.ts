import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { TermsChange } from '../domain/line-terms';
import { rowSet } from './row-set';

/** Who asked for a change of an order, or had to agree with it. */
export type ChangeParty = 'buyer' | 'producer' | 'manager' | 'rule';

/** An act that changed an order. */
export interface OrderAct {
  /** Made by the caller of an act that may be asked twice. */
  readonly id?: string;
  readonly orderId: string;
  /** changed, let-through, cancelled, topped-up, substituted, substitute-undone, amended or overridden. */
  readonly cause: string;
  readonly note?: string | null;
  readonly askedBy: ChangeParty;
  readonly acceptedBy: ChangeParty;
  /** Now, unless it is to stand before what the cut-off gave. */
  readonly at?: Date;
}

/** Sales units of a line that its buyer was promised, or wished while it was an intention. */
export interface LineChange {
  readonly lineId: string;
  readonly before: number;
  readonly after: number;
  /** What its buyer says of it otherwise than before. */
  readonly terms?: TermsChange | null;
}

const CHANGE = 'id uuid, "lineId" uuid, before integer, after integer, terms jsonb';

/** What changed in orders, act by act: facts, of which the versions of an order are made. */
@Injectable()
export class OrderChanges {
  /** The order that the act of that id changed; null: it was not done. */
  async doneTo(work: Work, actId: string): Promise<string | null> {
    const row = await work.row(
      sql<{ orderId: string }>`select order_id as "orderId" from order_change where act_id = ${actId}::uuid limit 1`,
    );
    return row?.orderId ?? null;
  }

  async add(work: Work, act: OrderAct, lines: readonly LineChange[]): Promise<void> {
    const rows = lines
      .filter(({ before, after, terms }) => before !== after || terms)
      .map((line) => ({ ...line, id: uuid() }));
    if (rows.length === 0) return;
    await work.rows(sql`insert into order_change (id, act_id, order_id, order_line_id, before, after, terms, cause, note, asked_by, accepted_by, at)
      select id, ${act.id ?? uuid()}::uuid, ${act.orderId}::uuid, "lineId", before, after, nullif(terms, 'null'), ${act.cause}::text, ${act.note ?? null}::text,
        ${act.askedBy}::text, ${act.acceptedBy}::text, ${act.at ?? work.at}::timestamptz from ${rowSet(rows, CHANGE)}`);
  }
}
