import { createTransport, type Transporter } from 'nodemailer';
import { MailTransport, MailUndeliverable, type OutgoingMail } from './mail-transport';

const PATIENCE_MS = 15_000;

/** Letters by a mail server. */
export class SmtpTransport extends MailTransport {
  readonly kind = 'smtp';
  private readonly server: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.server = createTransport({
      url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      // A letter is text that we wrote: nothing in it may make the library read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never);
  }

  async send({ id, to, subject, text, html }: OutgoingMail): Promise<void> {
    try {
      await this.server.sendMail({
        from: this.from,
        // As an object, so that no character of an address is taken for a second one.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@maillon>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw isFinal(error) ? new MailUndeliverable((error as Error).message) : error;
    }
  }

  close(): Promise<void> {
    this.server.close();
    return Promise.resolve();
  }
}

/** Servers say 5xx when it will never do, 4xx when it might later. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
