import type { SentenceData } from '@maillon/platform/contract';
import type { Pool } from 'pg';
import { inTerritory } from '../database/in-territory';

/** The rows by which people follow jobs; each change is its own short transaction, so that it shows at once. */
export class JobRuns {
  constructor(private readonly pool: Pool) {}

  /** False when it already ended: a late or doubled delivery does nothing. */
  start(territoryId: string, id: string, at: Date): Promise<boolean> {
    return this.change(
      territoryId,
      `update job_run set state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, $2), failure_code = null, failure_data = null
       where id = $1 and state in ('queued', 'running')`,
      [id, at],
    );
  }

  /** False when somebody cancelled it. */
  progress(territoryId: string, id: string, done: number, total: number, step: string | null): Promise<boolean> {
    return this.change(
      territoryId,
      `update job_run set done_units = $2, total_units = $3, step = $4 where id = $1 and state = 'running'`,
      [id, done, total, step],
    );
  }

  done(territoryId: string, id: string, result: unknown, at: Date): Promise<boolean> {
    return this.change(
      territoryId,
      `update job_run set state = 'done', done_units = total_units, result = $2::jsonb, step = null, ended_at = $3 where id = $1 and state = 'running'`,
      [id, JSON.stringify(result), at],
    );
  }

  failed(territoryId: string, id: string, code: string, data: SentenceData, at: Date): Promise<boolean> {
    return this.change(
      territoryId,
      `update job_run set state = 'failed', failure_code = $2, failure_data = $3::jsonb, ended_at = $4 where id = $1 and state = 'running'`,
      [id, code, JSON.stringify(data), at],
    );
  }

  givenBack(territoryId: string, id: string): Promise<boolean> {
    return this.change(territoryId, `update job_run set state = 'queued' where id = $1 and state = 'running'`, [id]);
  }

  async learnSizes(tables: readonly string[]): Promise<void> {
    await this.pool.query('select app.learn_sizes($1::text[])', [tables]);
  }

  private change(territoryId: string, text: string, values: unknown[]): Promise<boolean> {
    return inTerritory(
      this.pool,
      territoryId,
      async (client) => ((await client.query(text, values)).rowCount ?? 0) > 0,
    );
  }
}
