import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { SalesSession } from '../domain/sales-session';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

/** Sales sessions, and the locks by which ordering and closing wait for each other. */
@Injectable()
export class Sessions {
  /** False when its id, or its name on that day, is taken. */
  async add(work: Work, session: SalesSession): Promise<boolean> {
    const { id, name, deliveryDay, opensAt, cutOffAt, state } = session;
    const added = await work.row(sql`insert into sales_session (id, name, delivery_day, opens_at, cut_off_at, state)
      values (${id}::uuid, ${name}::text, ${deliveryDay}::date, ${opensAt}::timestamptz, ${cutOffAt}::timestamptz, ${state}::text)
      on conflict do nothing returning id`);
    return added !== null;
  }

  find(work: Work, id: string): Promise<SalesSession | null> {
    return work.em.findOne(SalesSession, { id });
  }

  /** The session of an order, kept from closing until this transaction ends. Refusal: platform.not-found. */
  async holdOpenFor(work: Work, orderId: string): Promise<SalesSession> {
    const row = await work.row(sql<{ session: SessionRow }>`select ${SESSION_JSON} as session from sales_session s
      where id = (select session_id from customer_order where id = ${orderId}::uuid) for share`);
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
