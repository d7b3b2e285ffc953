import { v7 as uuid } from 'uuid';
import type { OutboxMessage } from '../outbox/message';
import type { JobRunRow } from '../jobs/job-run';
import { changesOf, type Change } from './changes';
import { keptChange } from './summary';
import type { Reading, Work } from './work';

/** What a use case asked for; written in its own transaction once it is done. */
export interface Collected {
  readonly messages: OutboxMessage[];
  readonly jobs: JobRunRow[];
  readonly unscheduled: Pick<JobRunRow, 'name' | 'payload'>[];
  readonly notes: Record<string, unknown>;
  readonly changes: Change[];
  readonly about: string[];
}

export function workOf(
  reading: Reading,
  { em, send }: Pick<Work, 'em' | 'send'>,
): { work: Work; collected: Collected } {
  const collected: Collected = { messages: [], jobs: [], unscheduled: [], notes: {}, changes: [], about: [] };
  const work: Work = {
    ...reading,
    em,
    send,
    emit: (event, payload) => {
      collected.messages.push({ id: uuid(), kind: 'event', name: event.name, payload: event.payload.parse(payload) });
    },
    enqueue: (job, payload, options = {}) => {
      const id = options.id ?? uuid();
      const checked = job.payload.parse(payload);
      collected.jobs.push({ id, name: job.name, payload: checked, notBefore: options.notBefore });
      collected.messages.push({
        id: uuid(),
        kind: 'job',
        name: job.name,
        payload: { jobId: id, payload: checked },
        notBefore: options.notBefore,
        newJob: options.again ? undefined : id,
      });
      return id;
    },
    unschedule: (job, payload) => {
      collected.unscheduled.push({ name: job.name, payload: job.payload.parse(payload) });
    },
    changed: (before, after, of) => void collected.changes.push(...changesOf(before, after, of).map(keptChange)),
    about: (...ids) => void collected.about.push(...ids.filter((id) => id != null)),
    note: (detail) => void Object.assign(collected.notes, detail),
  };
  return { work, collected };
}
