import type { Pool } from 'pg';
import type { Logger } from 'pino';

const EVERY_MS = 6 * 3_600_000;

/** What the host does by itself, whatever the territory: entries of the audit log that are over their time go. */
export class Upkeep {
  private timer: ReturnType<typeof setInterval> | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {}

  start(): void {
    const now = () => void (this.turn = this.forget());
    now();
    this.timer = setInterval(now, EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  private async forget(): Promise<void> {
    try {
      const { rows } = await this.pool.query<{ gone: number }>('select app.forget_old_audit() as gone');
      if (rows[0]!.gone > 0) this.log.info({ gone: rows[0]!.gone }, 'Entries of the audit log were over their time.');
    } catch (error) {
      this.log.error({ err: error }, 'Old entries of the audit log could not be forgotten; tried again later.');
    }
  }
}
