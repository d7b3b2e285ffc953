import type { JobDefinition } from '@maillon/platform/contract';
import type { Call } from '../use-cases/context';
import type { ReadCase, UseCase } from '../use-cases/use-case';

/** What a running job holds: its own name for the threshold, and the means to say how far it is. */
export interface JobHandle {
  readonly id: string;
  /** The person who asked, or the territory itself. */
  readonly call: Call;
  run<Input, Output>(useCase: UseCase<Input, Output>, input: Input): Promise<Output>;
  read<Input, Output>(readCase: ReadCase<Input, Output>, input: Input): Promise<Output>;
  /** Says how far it is. Throws JobCancelled or JobGivenBack when this process must not go on: let it through. */
  progress(doneUnits: number, totalUnits: number, step?: string): Promise<void>;
  /** After writing many rows into tables that may have been empty: lets the query planner see how large they are now. */
  learnSizes(tables: readonly string[]): Promise<void>;
}

/**
 * Does one kind of long work. May run twice, late, or die half-way: each step is a use case
 * that finds out by itself whether it was done before.
 */
export interface JobHandler<Payload = unknown> {
  readonly job: JobDefinition<Payload>;
  /** What it returns is kept as the job's result. */
  perform(handle: JobHandle, payload: Payload): Promise<unknown>;
}

export class JobCancelled extends Error {
  constructor() {
    super('The job was cancelled.');
    this.name = 'JobCancelled';
  }
}

/** The process is asked to end: whoever takes the job next goes on where it stands. */
export class JobGivenBack extends Error {
  constructor() {
    super('The job was given back to the queue.');
    this.name = 'JobGivenBack';
  }
}
