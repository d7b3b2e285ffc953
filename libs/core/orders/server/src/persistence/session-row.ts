import { sql } from 'kysely';
import { SalesSession, type SessionState } from '../domain/sales-session';

export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly deliveryDay: string;
  readonly opensAt: string;
  readonly cutOffAt: string;
  readonly state: SessionState;
}

/** A row of sales_session called `s`, as a SessionRow. */
export const SESSION_JSON = sql<SessionRow>`jsonb_build_object('id', s.id, 'name', s.name, 'deliveryDay', s.delivery_day,
  'opensAt', s.opens_at, 'cutOffAt', s.cut_off_at, 'state', s.state)`;

export function sessionOf(territoryId: string, row: SessionRow): SalesSession {
  return SalesSession.of({ ...row, territoryId, opensAt: new Date(row.opensAt), cutOffAt: new Date(row.cutOffAt) });
}
