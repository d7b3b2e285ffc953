import type { Pool } from 'pg';
import { openPool } from '../database/pool';
import { MailTransport, type OutgoingMail } from './mail-transport';

const KEPT = `interval '14 days'`;

/** Where no mail server is known: letters are laid in a table, to be read on a page where the installation has one. */
export class MailboxTransport extends MailTransport {
  readonly kind = 'mailbox';
  private readonly pool: Pool;

  constructor(databaseUrl: string) {
    super();
    this.pool = openPool({ connectionString: databaseUrl, max: 2, application_name: 'maillon-mailbox' });
  }

  async send({ id, to, subject, text, html, territory }: OutgoingMail): Promise<void> {
    await this.pool.query(
      `insert into identity.mailbox (id, territory_id, territory_name, recipient, subject, text_body, html_body)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set copies = mailbox.copies + 1`,
      [id, territory?.id ?? null, territory?.name ?? null, to, subject, text, html],
    );
    await this.pool.query(`delete from identity.mailbox where laid_at < now() - ${KEPT}`);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
