import { Injectable } from '@nestjs/common';
import { say, type JobDefinition, type JobRun } from '@maillon/platform/contract';
import { ModuleRegistry, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export type RequestedJob = JobRun;

interface StoredRun extends Omit<JobRun, 'title' | 'failure'> {
  readonly failureCode: string | null;
  readonly failureData: Record<string, string | number> | null;
}

/** Asks for a job under an id made by the caller: asked twice, it runs once, and the second answer says how far it is. */
@Injectable()
export class JobRequests {
  constructor(private readonly registry: ModuleRegistry) {}

  async request<Payload>(work: Work, job: JobDefinition<Payload>, payload: Payload, id: string): Promise<RequestedJob> {
    const stored =
      await work.row(sql<StoredRun>`select id, name, state, done_units as "doneUnits", total_units as "totalUnits", step, attempts,
      failure_code as "failureCode", failure_data as "failureData", result, requested_by as "requestedBy", not_before as "notBefore", created_at as "createdAt",
      started_at as "startedAt", ended_at as "endedAt" from job_run where id = ${id}::uuid`);
    if (stored) return this.underway(stored, job, work);
    work.enqueue(job, payload, { id });
    return asked(work, job, id);
  }

  private underway(
    { failureCode, failureData, ...run }: StoredRun,
    job: Pick<JobDefinition, 'title'>,
    work: Work,
  ): RequestedJob {
    const sentence = failureCode ? this.registry.sentence(failureCode) : undefined;
    return {
      ...run,
      title: say(job.title, work.locale),
      failure: sentence ? say(sentence, work.locale, failureData ?? {}) : failureCode,
    };
  }
}

function asked(work: Work, job: Pick<JobDefinition, 'name' | 'title'>, id: string): RequestedJob {
  return {
    id,
    name: job.name,
    title: say(job.title, work.locale),
    state: 'queued',
    doneUnits: 0,
    totalUnits: 0,
    step: null,
    attempts: 0,
    failure: null,
    result: null,
    requestedBy: work.actor.kind === 'person' ? work.actor.name : work.territory.name,
    notBefore: null,
    createdAt: work.at.toISOString(),
    startedAt: null,
    endedAt: null,
  };
}
