export interface JobRunRow {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly notBefore?: Date | undefined;
}

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
