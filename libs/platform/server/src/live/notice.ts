/** One row that changed. */
export interface NoticedRow {
  readonly id: string;
  /** The organisation that alone hears of it, besides those who see all. */
  readonly audience: string | null;
  /** What else the statement said of it. */
  readonly note: string | null;
}

/** What one statement changed in one territory. */
export interface Notice {
  readonly kind: string;
  readonly territoryId: string;
  /** Number of the transaction: the same in every process, and all hear the same order. */
  readonly position: string;
  /** Too many to name. */
  readonly rows: readonly NoticedRow[] | 'many';
}

/** What the database says when a person's sessions or memberships changed. */
export interface PersonNotice {
  readonly personId: string;
}

const PERSON = 'platform.person';

/** Reads what the triggers of `toldLive` write; null for anything else. */
export function readNotice(payload: string): Notice | PersonNotice | null {
  const [kind = '', subject = '', position = '', rows = ''] = payload.split(' ');
  if (kind === PERSON && subject) return { personId: subject };
  if (!kind.includes('.') || !subject || !/^\d+$/.test(position) || !rows) return null;
  return { kind, territoryId: subject, position, rows: rows === '*' ? 'many' : rows.split(',').map(rowOf) };
}

function rowOf(item: string): NoticedRow {
  const [id = '', audience, note] = item.split(':');
  return { id, audience: audience || null, note: note || null };
}
