import type { Pool } from 'pg';
import { localeOf } from '../http/locale-of';

/** A new account is written to in the language of the browser that made it, until the person says otherwise. */
export async function writeInTheirLanguage(
  pool: Pool,
  personId: string,
  headers: Headers | null | undefined,
): Promise<void> {
  await pool.query('update identity.person set locale = $2 where id = $1', [
    personId,
    localeOf(headers?.get('accept-language')),
  ]);
}
