import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { MailUndeliverable, type MailTransport } from '../mail/mail-transport';

const POLL_MS = 500;
const ATTEMPTS = 8;

interface WaitingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attempts: number;
}

const NEXT = `select id, recipient as "to", subject, text_body as text, html_body as html, attempts from identity.mail
  where sent_at is null and failure is null and next_attempt_at <= now() order by next_attempt_at limit 1 for update skip locked`;

/**
 * Takes letters about accounts to the post, one after the other. A letter stays locked while it is being handed over,
 * so several workers share the work; what it said is forgotten once it has left.
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
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const mail = (await client.query<WaitingMail>(NEXT)).rows[0];
      if (mail) await this.send(client, mail);
      await client.query('commit');
      return mail !== undefined;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async send(client: PoolClient, mail: WaitingMail): Promise<void> {
    try {
      await this.transport.send({ ...mail, territory: null });
      await client.query('update identity.mail set sent_at = now(), text_body = null, html_body = null where id = $1', [
        mail.id,
      ]);
    } catch (error) {
      await this.putOff(client, mail, error as Error);
    }
  }

  private async putOff(client: PoolClient, { id, attempts }: WaitingMail, error: Error): Promise<void> {
    const last = error instanceof MailUndeliverable || attempts + 1 >= ATTEMPTS;
    this.log.warn({ err: error, mailId: id, attempt: attempts + 1 }, 'A letter about an account did not leave.');
    await client.query(
      `update identity.mail set attempts = attempts + 1, failure = $2, next_attempt_at = now() + $3 * interval '1 second' where id = $1`,
      [id, last ? error.message : null, 2 ** (attempts + 1)],
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
