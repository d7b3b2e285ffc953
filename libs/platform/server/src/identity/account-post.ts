import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { MailUndeliverable, MailUnsure, type MailTransport } from '../mail/mail-transport';

const POLL_MS = 500;
const ATTEMPTS = 8;
/** Longer than the transport is patient: a letter that was taken for so long belongs to a worker that is gone. */
const LEASE = `interval '2 minutes'`;

interface TakenMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attempts: number;
  /** Nobody knows what became of the attempt before. */
  readonly unsure: boolean;
}

const TAKE = `with next as (
    select id, speaking_since is not null as unsure from identity.mail
    where sent_at is null and failure is null and next_attempt_at <= now() order by next_attempt_at limit 1 for update skip locked)
  update identity.mail m set speaking_since = clock_timestamp(), next_attempt_at = now() + ${LEASE}, repeated = repeated or next.unsure
  from next where m.id = next.id
  returning m.id, m.recipient as "to", m.subject, m.text_body as text, m.html_body as html, m.attempts, next.unsure`;

/**
 * Takes letters about accounts to the post, one after the other. That a letter is being handed over is written down
 * before: of a worker that dies then, the letter goes out again, for somebody waits for its key. What it said is
 * forgotten once it has left.
 */
export class AccountPost {
  private stopped = false;
  private wake: () => void = () => undefined;
  private finished: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly transport: MailTransport,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.finished = this.loop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.finished;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const more = await this.sendNext().catch((error: unknown) => {
        this.log.error({ err: error }, 'The post of accounts stumbled; it goes on.');
        return false;
      });
      if (!more && !this.stopped) await this.pause();
    }
  }

  /** False when nothing was waiting. */
  private async sendNext(): Promise<boolean> {
    const mail = (await this.pool.query<TakenMail>(TAKE)).rows[0];
    if (!mail) return false;
    if (mail.unsure) this.log.warn({ mailId: mail.id }, 'A letter about an account may come twice.');
    await this.send(mail);
    return true;
  }

  private async send(mail: TakenMail): Promise<void> {
    try {
      await this.transport.send({ ...mail, territory: null });
    } catch (error) {
      await this.putOff(mail, error as Error);
      return;
    }
    await this.pool.query(
      'update identity.mail set sent_at = now(), speaking_since = null, text_body = null, html_body = null where id = $1',
      [mail.id],
    );
  }

  private async putOff({ id, attempts }: TakenMail, error: Error): Promise<void> {
    const last = error instanceof MailUndeliverable || attempts + 1 >= ATTEMPTS;
    this.log.warn({ err: error, mailId: id, attempt: attempts + 1 }, 'A letter about an account did not leave.');
    await this.pool.query(
      `update identity.mail set attempts = attempts + 1, failure = $2, next_attempt_at = now() + $3 * interval '1 second',
         speaking_since = case when $4 then speaking_since end where id = $1`,
      [id, last ? error.message : null, 2 ** (attempts + 1), error instanceof MailUnsure],
    );
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
