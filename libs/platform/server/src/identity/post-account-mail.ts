import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { WrittenLetter } from '../mail/letter';

/** Lays a letter about a person's account in their outgoing mail. */
export async function postAccountMail(pool: Pool, to: string, letter: WrittenLetter): Promise<void> {
  await pool.query(
    'insert into identity.mail (id, recipient, locale, subject, text_body, html_body) values ($1, $2, $3, $4, $5, $6)',
    [uuid(), to, letter.locale, letter.subject, letter.text, letter.html],
  );
}
