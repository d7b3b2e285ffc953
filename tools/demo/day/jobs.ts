import { Unexpected } from './api.ts';
import type { Person } from './person.ts';

interface JobRun {
  id: string;
  title: string;
  state: string;
  doneUnits: number;
  totalUnits: number;
  failure: string | null;
  result: unknown;
}

const JOB = 'query Job($id: ID!) { job(id: $id) { id title state doneUnits totalUnits failure result } }';
const EVERY_MS = 50;
const PATIENCE_MS = 120_000;

/** Follows a job as the screen does, to its end; throws with its reason when it failed. */
export async function awaitJob<Result>(person: Person, at: string, id: string): Promise<Result> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const { job } = await person.ask<{ job: JobRun }>(at, JOB, { id });
    if (job.state === 'done') return job.result as Result;
    if (job.state === 'failed' || job.state === 'cancelled')
      throw new Unexpected(`${job.title}: ${job.state} ${job.failure ?? ''}`);
    if (Date.now() > limit)
      throw new Unexpected(
        `${job.title}: still ${job.state} after ${PATIENCE_MS} ms (${job.doneUnits}/${job.totalUnits})`,
      );
    await new Promise((done) => setTimeout(done, EVERY_MS));
  }
}
