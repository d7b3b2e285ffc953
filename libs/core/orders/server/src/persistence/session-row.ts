import { sql } from 'kysely';
import { SalesSession, type SessionKind, type SessionState } from '../domain/sales-session';

export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly deliveryDay: string;
  readonly opensAt: string;
  readonly cutOffAt: string;
  readonly kind: SessionKind;
  readonly pricesDueAt: string | null;
  readonly families: string[] | null;
  readonly state: SessionState;
}

/** A row of sales_session called `s`, as a SessionRow. */
export const SESSION_JSON = sql<SessionRow>`jsonb_build_object('id', s.id, 'name', s.name, 'deliveryDay', s.delivery_day,
  'opensAt', s.opens_at, 'cutOffAt', s.cut_off_at, 'kind', s.kind, 'pricesDueAt', s.prices_due_at, 'families', s.families, 'state', s.state)`;

export function sessionOf(territoryId: string, row: SessionRow): SalesSession {
  const [opensAt, cutOffAt] = [new Date(row.opensAt), new Date(row.cutOffAt)];
  const pricesDueAt = row.pricesDueAt ? new Date(row.pricesDueAt) : null;
  return SalesSession.of({ ...row, territoryId, opensAt, cutOffAt, pricesDueAt });
}
