import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { rulebookJson } from '@maillon/core/rulebook/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { SalesSession } from '../domain/sales-session';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

interface HeldRow {
  readonly session: SessionRow;
  readonly rules: Rulebook | null;
}

/** A session, and the rules of its delivery day. */
export interface HeldSession {
  readonly session: SalesSession;
  readonly rules: Rulebook;
}

/** Sales sessions, and the locks by which ordering and closing wait for each other. */
@Injectable()
export class Sessions {
  /** False when its id, or its name on that day, is taken. */
  async add(work: Work, session: SalesSession): Promise<boolean> {
    const { id, name, deliveryDay, opensAt, cutOffAt, kind, pricesDueAt, families, state } = session;
    const added =
      await work.row(sql`insert into sales_session (id, name, delivery_day, opens_at, cut_off_at, kind, prices_due_at, families, state)
      values (${id}::uuid, ${name}::text, ${deliveryDay}::date, ${opensAt}::timestamptz, ${cutOffAt}::timestamptz, ${kind}::text,
        ${pricesDueAt}::timestamptz, ${families}::text[], ${state}::text)
      on conflict do nothing returning id`);
    return added !== null;
  }

  find(work: Work, id: string): Promise<SalesSession | null> {
    return work.em.findOne(SalesSession, { id });
  }

  /** Of the sessions that have opened, the one with the latest delivery day; null before the first. */
  lastBegun(reading: Reading): Promise<{ name: string; deliveryDay: string } | null> {
    return reading.row(sql<{
      name: string;
      deliveryDay: string;
    }>`select name, delivery_day as "deliveryDay" from sales_session
      where state <> 'cancelled' and opens_at <= ${reading.at}::timestamptz order by delivery_day desc limit 1`);
  }

  /** The session of an order, kept from closing until this transaction ends. Refusal: platform.not-found. */
  async holdOpenFor(work: Work, orderId: string): Promise<HeldSession> {
    const row =
      await work.row(sql<HeldRow>`select ${SESSION_JSON} as session, ${rulebookJson(sql`s.delivery_day`)} as rules from sales_session s
      where id = (select session_id from customer_order where id = ${orderId}::uuid) for share`);
    if (!row) throw platformRefusals.because('not-found');
    return { session: sessionOf(work.territory.id, row.session), rules: row.rules ?? NO_RULES };
  }

  /** Kept from closing until this transaction ends. Refusal: platform.not-found. */
  async holdOpen(work: Work, id: string): Promise<SalesSession> {
    const row = await work.row(
      sql<{
        session: SessionRow;
      }>`select ${SESSION_JSON} as session from sales_session s where id = ${id}::uuid for share`,
    );
    if (!row) throw platformRefusals.because('not-found');
    return sessionOf(work.territory.id, row.session);
  }

  /** Waits for the orders that are being placed, and makes the next ones wait. Refusal: platform.not-found. */
  async lock(work: Work, id: string): Promise<SalesSession> {
    const session = await work.em.findOne(SalesSession, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!session) throw platformRefusals.because('not-found');
    return session;
  }
}
