import type { Pool } from 'pg';
import type { Logger } from 'pino';

const EVERY_MS = 6 * 3_600_000;

const OVER_THEIR_TIME = [
  ['app.forget_old_audit()', 'Entries of the audit log were over their time.'],
  ['app.forget_old_mail()', 'Letters were over their time.'],
] as const;

/** What the host does by itself, whatever the territory: what is over its time goes. */
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
      for (const [forget, said] of OVER_THEIR_TIME) {
        const { rows } = await this.pool.query<{ gone: number }>(`select ${forget} as gone`);
        if (rows[0]!.gone > 0) this.log.info({ gone: rows[0]!.gone }, said);
      }
    } catch (error) {
      this.log.error({ err: error }, 'What is over its time could not be forgotten; tried again later.');
    }
  }
}
