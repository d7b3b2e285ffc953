import { PassThrough } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import { MailTransport, MailUndeliverable, MailUnsure, type OutgoingMail } from './mail-transport';

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
    this.server.use('stream', (mail, done) => {
      mail.message.transform(() => {
        (mail.data as { handingOver?: () => void }).handingOver?.();
        return new PassThrough();
      });
      done();
    });
  }

  async send({ id, to, subject, text, html }: OutgoingMail): Promise<void> {
    let handed = false;
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
        handingOver: () => (handed = true),
      } as never);
    } catch (error) {
      throw whatBecame(error as SmtpError, handed);
    }
  }

  close(): Promise<void> {
    this.server.close();
    return Promise.resolve();
  }
}

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly code?: string;
}

/** Servers say 5xx when it will never do, 4xx when it might later. One that says nothing once it has the letter may have taken it. */
function whatBecame(error: SmtpError, handed: boolean): Error {
  const { responseCode, code } = error;
  if (code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500)
    return new MailUndeliverable(error.message);
  return handed && responseCode === undefined ? new MailUnsure(error.message, { cause: error }) : error;
}
