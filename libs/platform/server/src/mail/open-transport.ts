import type { Environment } from '../config/environment';
import type { MailTransport } from './mail-transport';
import { MailboxTransport } from './mailbox.transport';
import { SmtpTransport } from './smtp.transport';

export function openTransport({ SMTP_URL, MAIL_FROM, DATABASE_AUTH_URL }: Environment): MailTransport {
  return SMTP_URL ? new SmtpTransport(SMTP_URL, MAIL_FROM) : new MailboxTransport(DATABASE_AUTH_URL);
}
