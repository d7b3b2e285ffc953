import { WaitingError, type Job, type Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics';
import type { JobRuns } from '../jobs/job-runs';
import type { Assembled } from '../modules/assembled';
import type { UseCases } from '../use-cases/use-cases';
import type { QueueBackend } from './backend';
import { EVENTS, JOBS } from './dispatcher';
import { hearEvent } from './hear-event';
import { performJob } from './perform-job';
import type { Errand } from './queue-port';

export interface WorkHorseParts {
  readonly useCases: UseCases;
  readonly assembled: Assembled;
  readonly runs: JobRuns;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Takes errands from the queue and runs them; two at a time for long jobs, eight for events. */
export class WorkHorse {
  private readonly workers: Worker[];
  private readonly leaving = new AbortController();

  constructor(
    backend: QueueBackend,
    private readonly parts: WorkHorseParts,
  ) {
    this.workers = [
      backend.worker(EVENTS, (job) => this.event(job), { concurrency: 8 }),
      backend.worker(JOBS, (job, token) => this.job(job, token), { concurrency: 2 }),
    ];
    for (const worker of this.workers)
      worker.on('error', (error) => parts.log.warn({ err: error }, 'The queue complains.'));
  }

  /** Takes nothing new, waits for events and for the running step of each job; a job with steps left goes back to the queue. */
  async stop(): Promise<void> {
    this.leaving.abort();
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private event(job: Job<Errand>): Promise<string> {
    const { delivery, handler } = job.data;
    return this.told('event', job, () => hearEvent(this.parts.useCases, this.parts.assembled, delivery, handler));
  }

  private async job(job: Job<Errand>, token?: string): Promise<string> {
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    const parts = { ...this.parts, leaving: this.leaving.signal };
    const outcome = await this.told('job', job, () => performJob(parts, job.data.delivery, last));
    if (outcome !== 'given-back') return outcome;
    await job.moveToWait(token);
    throw new WaitingError();
  }

  private async told(kind: string, job: Job<Errand>, body: () => Promise<string>): Promise<string> {
    const { delivery, handler } = job.data;
    const said = {
      handler,
      messageId: delivery.messageId,
      territory: delivery.territoryId,
      requestId: delivery.requestId,
    };
    try {
      const outcome = await body();
      this.parts.metrics.deliveries.inc({ kind, outcome });
      this.parts.log.info({ ...said, outcome }, 'Errand done.');
      return outcome;
    } catch (error) {
      this.parts.metrics.deliveries.inc({ kind, outcome: 'failed' });
      this.parts.log.error({ ...said, err: error, attempt: job.attemptsMade + 1 }, 'Errand failed.');
      throw error;
    }
  }
}
