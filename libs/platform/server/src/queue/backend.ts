import { Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { createPostgresBackend, withBackend } from 'bullmq';

export interface QueueSettings {
  readonly redisUrl?: string | undefined;
  /** Used when there is no Redis: BullMQ's tables live beside ours, reached by the relay's role. */
  readonly postgresUrl: string;
  readonly prefix: string;
  readonly lockMs: number;
}

/** The two ways in which BullMQ keeps its jobs, behind one door. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: Partial<WorkerOptions>): Worker;
}

export function openQueueBackend(settings: QueueSettings): QueueBackend {
  return settings.redisUrl ? redisBackend(settings, settings.redisUrl) : postgresBackend(settings);
}

function redisBackend({ prefix, lockMs }: QueueSettings, url: string): QueueBackend {
  // Hash-tagged, so that all keys of a queue live on one node of a cluster.
  const keys = `{${prefix}}`;
  const connection = { url, maxRetriesPerRequest: null };
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection, prefix: keys }),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...locks(lockMs), ...options, connection, prefix: keys }),
  };
}

function postgresBackend({ postgresUrl, prefix, lockMs }: QueueSettings): QueueBackend {
  const { Queue: PgQueue, Worker: PgWorker } = withBackend(createPostgresBackend);
  const connection = { connectionString: postgresUrl, max: 4, application_name: 'maillon-queue' };
  return {
    kind: 'postgres',
    queue: (name) => new PgQueue(`${prefix}-${name}`, { connection }) as unknown as Queue,
    worker: (name, processor, options) =>
      new PgWorker(
        `${prefix}-${name}`,
        processor as never,
        { ...locks(lockMs), ...options, connection } as never,
      ) as unknown as Worker,
  };
}

/** A worker that dies gives its jobs back within about one lock. */
function locks(lockMs: number): Partial<WorkerOptions> {
  return { lockDuration: lockMs, stalledInterval: Math.max(1_000, Math.floor(lockMs / 2)), maxStalledCount: 10 };
}
