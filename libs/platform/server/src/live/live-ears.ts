import { Client } from 'pg';
import type { Logger } from 'pino';
import { LIVE_CHANNEL } from './told-live';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** Hears what the database tells, on a connection of its own that is opened again whenever it is lost. */
export class LiveEars {
  private client: Client | undefined;
  private opening: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
    private readonly heard: (payload: string) => void,
    /** Whatever was told meanwhile was missed. */
    private readonly missed: () => void,
  ) {}

  /** Resolves once everything that commits from now on is heard; rejects when the database is away. */
  open(): Promise<void> {
    return (this.opening ??= this.connect().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    }));
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'maillon-live',
      keepAlive: true,
    });
    client.on('notification', ({ payload = '' }) => this.heard(payload));
    client.on('error', () => undefined);
    client.on('end', () => this.lost(client));
    await client.connect();
    await client.query(`listen ${LIVE_CHANNEL}`);
    this.client = client;
  }

  private lost(client: Client): void {
    if (this.closed || client !== this.client) return;
    this.client = undefined;
    this.opening = undefined;
    this.log.warn('What changes is no longer heard; open screens read again when it is.');
    this.tryAgain(FIRST_PAUSE_MS);
  }

  private tryAgain(pause: number): void {
    this.retry = setTimeout(() => {
      this.open().then(this.missed, () => this.closed || this.tryAgain(Math.min(pause * 2, LONGEST_PAUSE_MS)));
    }, pause);
  }
}
