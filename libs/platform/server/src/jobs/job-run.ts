export interface JobRunRow {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
