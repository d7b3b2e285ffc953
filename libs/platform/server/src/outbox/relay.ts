import type { Logger } from 'pino';
import { Client, Pool } from 'pg';
import type { QueuePort } from '../queue/queue-port';
import type { Delivery } from './message';

const BATCH = 200;
const POLL_MS = 1_000;

interface WaitingRow {
  id: string;
  territory_id: string;
  kind: 'event' | 'job';
  name: string;
  payload: unknown;
  membership_id: string | null;
  at: string;
  locale: 'fr' | 'en';
  request_id: string;
  delay_ms: number | null;
}

const WAITING = `
  select id, territory_id, kind, name, payload, membership_id, to_char(greatest(at, not_before) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, locale, request_id,
    greatest(0, extract(epoch from not_before - at) * 1000)::float8 as delay_ms
  from outbox where published_at is null order by created_at limit ${BATCH} for update skip locked`;

/**
 * Carries the outbox to the queue. Rows stay locked until they are marked, so several relays share the work;
 * one that dies between publishing and marking publishes again, and the inbox makes the second time do nothing.
 */
export class Relay {
  private stopped = false;
  private wake: () => void = () => undefined;
  private finished: Promise<void> = Promise.resolve();
  private ears: Client | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly url: string,
    private readonly queue: QueuePort,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    this.ears = new Client({ connectionString: this.url, application_name: 'maillon-relay' });
    this.ears.on('error', (error) =>
      this.log.warn({ err: error }, 'The relay stopped hearing notifications and goes on by polling.'),
    );
    this.ears.on('notification', () => this.wake());
    await this.ears.connect();
    await this.ears.query('listen maillon_outbox');
    this.finished = this.loop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.finished;
    await this.ears?.end().catch(() => undefined);
  }

  /** Publishes one batch; returns how many messages it held. */
  async publishBatch(): Promise<number> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const { rows } = await client.query<WaitingRow>(WAITING);
      if (rows.length) {
        await this.queue.publish(rows.map((row) => ({ delivery: deliveryOf(row), delayMs: row.delay_ms ?? 0 })));
        await client.query('update outbox set published_at = clock_timestamp() where id = any($1::uuid[])', [
          rows.map(({ id }) => id),
        ]);
      }
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const published = await this.publishBatch().catch((error: unknown) => {
        this.log.error({ err: error }, 'The relay could not publish; it tries again.');
        return 0;
      });
      if (published < BATCH && !this.stopped) await this.pause();
    }
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

function deliveryOf(row: WaitingRow): Delivery {
  return {
    messageId: row.id,
    kind: row.kind,
    name: row.name,
    payload: row.payload,
    territoryId: row.territory_id,
    membershipId: row.membership_id,
    at: row.at,
    locale: row.locale,
    requestId: row.request_id,
  };
}
