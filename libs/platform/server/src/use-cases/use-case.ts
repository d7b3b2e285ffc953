import type { z } from 'zod';
import type { Reading, Work } from './work';

export interface NamedDoor {
  /** `module.verb-noun`; the part before the dot is the module that must be on. */
  readonly name: string;
  /** Permission asked at the threshold; null for what any member of the territory may do. */
  readonly permission: string | null;
}

interface Door<Input> extends NamedDoor {
  readonly input: z.ZodType<Input>;
}

/** One verb that changes something: load, decide, done. One file, one transaction. */
export interface UseCase<Input, Output> extends Door<Input> {
  execute(work: Work, input: Input): Promise<Output>;
}

/** One question. Runs in a read-only transaction, by the short road from SQL to what the screen shows. */
export interface ReadCase<Input, Output> extends Door<Input> {
  read(reading: Reading, input: Input): Promise<Output>;
}

export function moduleOf(door: { readonly name: string }): string {
  return door.name.slice(0, door.name.indexOf('.'));
}

/** Reads in one transaction, until its end. */
export interface SharedReading {
  read<Input, Output>(readCase: ReadCase<Input, Output>, input: unknown): Promise<Output>;
  end(): void;
}
