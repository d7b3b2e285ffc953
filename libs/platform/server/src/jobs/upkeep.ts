import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../use-cases/clock';
import type { Storage } from '../storage/storage';
import type { WatchOverTime } from '../privacy/watch-over-time';

const EVERY_MS = 6 * 3_600_000;

const OVER_THEIR_TIME = [
  ['app.forget_old_audit()', 'Entries of the audit log were over their time.'],
  ['app.forget_old_mail()', 'Letters were over their time.'],
] as const;

/** What the host does by itself: what is over its time goes, and each territory looks for what else is. */
export class Upkeep {
  private timer: ReturnType<typeof setInterval> | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
    private readonly watch: Pick<WatchOverTime, 'lookIn'>,
    private readonly storage: Pick<Storage, 'sweepQuarantine'>,
    private readonly clock: Clock,
  ) {}

  start(): void {
    const now = () =>
      void (this.turn = this.forget()
        .then(() => this.lookIn())
        .then(() => this.sweep()));
    now();
    this.timer = setInterval(now, EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** One territory that cannot be entered stops no other. */
  private async lookIn(): Promise<void> {
    const { rows } = await this.pool
      .query<{ id: string }>('select app.territories_to_keep_up() as id')
      .catch((error: unknown) => this.missed(error));
    for (const { id } of rows)
      await this.watch.lookIn(id, this.clock.now()).catch((error: unknown) => this.missed(error));
  }

  /** A day: no upload takes that long. */
  private async sweep(): Promise<void> {
    await this.storage
      .sweepQuarantine(new Date(Date.now() - 24 * 3_600_000))
      .catch((error: unknown) => this.missed(error));
  }

  private missed(error: unknown): { rows: { id: string }[] } {
    this.log.error({ err: error }, 'What is over its time could not be looked for; tried again later.');
    return { rows: [] };
  }

  private async forget(): Promise<void> {
    try {
      for (const [forget, said] of OVER_THEIR_TIME) {
        const { rows } = await this.pool.query<{ gone: number }>(`select ${forget} as gone`);
        if (rows[0]!.gone > 0) this.log.info({ gone: rows[0]!.gone }, said);
      }
    } catch (error) {
      this.log.error({ err: error }, 'What is over its time could not be forgotten; tried again later.');
    }
  }
}
