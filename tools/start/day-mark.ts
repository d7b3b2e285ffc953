import pg from 'pg';
import { asOwner } from '../services/postgres/databases.ts';

export type DayMark = 'none' | 'begun' | 'played';

/** Written on the database itself: a new database has its day to play, a kept one has not, wherever it lives. */
export async function readDayMark(ownerUrl: string): Promise<DayMark> {
  const sql = `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`;
  const [row] = await asOwner<{ mark: string | null }>(ownerUrl, sql);
  if (row?.mark === 'maillon day: played') return 'played';
  return row?.mark === 'maillon day: begun' ? 'begun' : 'none';
}

export async function writeDayMark(ownerUrl: string, mark: DayMark): Promise<void> {
  const database = pg.escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
  await asOwner(ownerUrl, `comment on database ${database} is ${pg.escapeLiteral(`maillon day: ${mark}`)}`);
}
