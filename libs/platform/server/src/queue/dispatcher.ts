import type { JobsOptions, Queue } from 'bullmq';
import type { Assembled } from '../modules/assembled';
import type { Delivery } from '../outbox/message';
import type { QueueBackend } from './backend';
import type { Errand, QueuePort } from './queue-port';

export const EVENTS = 'events';
export const JOBS = 'jobs';

const KEPT = { removeOnComplete: { age: 3_600, count: 2_000 }, removeOnFail: { age: 7 * 24 * 3_600, count: 5_000 } };
const RETRIES = { attempts: 5, backoff: { type: 'exponential', delay: 500 } };

/** Turns a message into one errand for each handler that waits for it. */
export class Dispatcher implements QueuePort {
  private readonly events: Queue<Errand>;
  private readonly jobs: Queue<Errand>;

  constructor(
    backend: QueueBackend,
    private readonly assembled: Assembled,
  ) {
    this.events = backend.queue(EVENTS);
    this.jobs = backend.queue(JOBS);
  }

  async publish(messages: readonly { delivery: Delivery; delayMs: number }[]): Promise<void> {
    const events = messages
      .filter(({ delivery }) => delivery.kind === 'event')
      .flatMap(({ delivery }) => this.heard(delivery));
    const jobs = messages
      .filter(({ delivery }) => delivery.kind === 'job')
      .map(({ delivery, delayMs }) => errand(delivery, delivery.name, delayMs));
    if (events.length) await this.events.addBulk(events);
    if (jobs.length) await this.jobs.addBulk(jobs);
  }

  waiting(): Promise<number[]> {
    return Promise.all([this.events.getWaitingCount(), this.jobs.getWaitingCount()]);
  }

  async close(): Promise<void> {
    await Promise.all([this.events.close(), this.jobs.close()]);
  }

  private heard(delivery: Delivery): ReturnType<typeof errand>[] {
    return this.assembled.listeners(delivery.name).map(({ listener }) => errand(delivery, listener.name, 0));
  }
}

/** The queue's job id follows from the message and its handler: a message published twice is queued once. */
function errand(delivery: Delivery, handler: string, delay: number): { name: string; data: Errand; opts: JobsOptions } {
  return {
    name: handler,
    data: { delivery, handler },
    opts: { jobId: `${delivery.messageId}.${handler}`, delay, ...RETRIES, ...KEPT },
  };
}
