/** The one channel of everything that open screens may hear; every API process listens to it. */
export const LIVE_CHANNEL = 'maillon_live';
/** More rows than this in one statement, and screens are told to read again instead. A notification holds 8,000 bytes. */
const MOST_ROWS = 100;

export interface ToldTable {
  readonly table: string;
  /** `module.word`, as in the `LiveKind` that says who may hear it. */
  readonly kind: string;
  readonly on: 'insert' | 'update';
  /** Of an update: which rows count, as SQL over `b` (before) and `n` (now). */
  readonly changed?: string;
  /** What is named instead of the row, as SQL over `n`: something that the row belongs to. */
  readonly id?: string;
  /** Column of the organisation that alone hears of its rows, besides those who see all. */
  readonly audience?: string;
  /** SQL text over `b` and `n` that goes with the row: one word. */
  readonly note?: string;
}

/**
 * SQL that says, once per statement and only if the transaction commits, which rows of a table changed: territory, number
 * of the transaction, ids. Whoever writes waits for nobody, and a statement that changed nothing says nothing.
 */
export function toldLive(told: ToldTable): string[] {
  const name = `app.${told.table}_${told.on}_told`;
  return [
    `create function ${name}() returns trigger language plpgsql as $$
  begin
    ${notify(told)};
    return null;
  end $$`,
    `create trigger told_live_${told.on} after ${told.on} on ${told.table} referencing ${transition(told)} for each statement execute function ${name}()`,
  ];
}

function transition({ on }: ToldTable): string {
  return on === 'insert' ? 'new table as now_rows' : 'old table as before_rows new table as now_rows';
}

function notify({ kind, on, changed, id, audience, note }: ToldTable): string {
  const item = `concat_ws(':', ${id ?? 'n.id'}, ${audience ? `n.${audience}` : `''`}${note ? `, ${note}` : ''})`;
  const before = on === 'update' ? 'join before_rows b on b.territory_id = n.territory_id and b.id = n.id' : '';
  return `perform pg_notify('${LIVE_CHANNEL}', concat_ws(' ', '${kind}', n.territory_id, pg_current_xact_id(),
      case when count(*) > ${MOST_ROWS} then '*' else string_agg(${item}, ',') end))
    from now_rows n ${before} ${changed ? `where ${changed}` : ''} group by n.territory_id`;
}
