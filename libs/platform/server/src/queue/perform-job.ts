import { Refusal } from '@maillon/platform/contract';
import { JobCancelled, JobGivenBack, type JobHandle } from '../jobs/job-handler';
import type { JobRuns } from '../jobs/job-runs';
import type { Assembled } from '../modules/assembled';
import type { Delivery } from '../outbox/message';
import type { UseCases } from '../use-cases/use-cases';
import { callOf } from './call-of-delivery';

export type Performed = 'done' | 'ended-before' | 'cancelled' | 'refused' | 'given-back';

export interface JobParts {
  readonly useCases: UseCases;
  readonly assembled: Assembled;
  readonly runs: JobRuns;
  /** Aborted when this process is asked to end. */
  readonly leaving: AbortSignal;
}

interface JobMessage {
  readonly jobId: string;
  readonly payload: unknown;
}

/**
 * Runs one job and keeps its row true. A refusal ends it at once, with its reason;
 * any other error is thrown to the queue, which tries again and, after `lastAttempt`, leaves it failed.
 */
export async function performJob(parts: JobParts, delivery: Delivery, lastAttempt: boolean): Promise<Performed> {
  const { jobId, payload } = delivery.payload as JobMessage;
  const { territoryId } = delivery;
  const found = parts.assembled.handler(delivery.name);
  if (!found) throw new Error(`No handler waits for the job "${delivery.name}".`);
  const now = clockFrom(new Date(delivery.at));
  if (!(await parts.runs.start(territoryId, jobId, now()))) return 'ended-before';
  try {
    const handle = handleOf(parts, delivery, jobId);
    await parts.runs.done(
      territoryId,
      jobId,
      (await found.handler.perform(handle, found.handler.job.payload.parse(payload))) ?? null,
      now(),
    );
    return 'done';
  } catch (error) {
    return ended(parts.runs, { territoryId, jobId, at: now() }, error, lastAttempt);
  }
}

interface Ending {
  readonly territoryId: string;
  readonly jobId: string;
  readonly at: Date;
}

/** Instants of the act that asked for the job, and of what follows it as long after as it really took. */
function clockFrom(at: Date): () => Date {
  const begun = performance.now();
  return () => new Date(at.getTime() + performance.now() - begun);
}

async function ended(
  runs: JobRuns,
  { territoryId, jobId, at }: Ending,
  error: unknown,
  lastAttempt: boolean,
): Promise<Performed> {
  if (error instanceof JobCancelled) return 'cancelled';
  if (error instanceof JobGivenBack) {
    await runs.givenBack(territoryId, jobId);
    return 'given-back';
  }
  if (error instanceof Refusal) {
    await runs.failed(territoryId, jobId, error.code, error.data, at);
    return 'refused';
  }
  if (lastAttempt)
    await runs.failed(
      territoryId,
      jobId,
      'platform.job-crashed',
      { message: error instanceof Error ? error.message : String(error) },
      at,
    );
  throw error;
}

function handleOf(parts: JobParts, delivery: Delivery, jobId: string): JobHandle {
  const call = callOf(delivery);
  return {
    id: jobId,
    call,
    run: (useCase, input) => parts.useCases.run(useCase, call, input),
    read: (readCase, input) => parts.useCases.read(readCase, call, input),
    learnSizes: (tables) => parts.runs.learnSizes(tables),
    progress: async (done, total, step) => {
      if (!(await parts.runs.progress(delivery.territoryId, jobId, done, total, step ?? null)))
        throw new JobCancelled();
      if (parts.leaving.aborted && done < total) throw new JobGivenBack();
    },
  };
}
