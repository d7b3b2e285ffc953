import type { EventDefinition, JobDefinition } from '@maillon/platform/contract';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Fields } from './changes';
import type { Context } from './context';

/** A row as the ability rules see it: the names of its fields are those of the rules' conditions. */
export type Subject = Readonly<Record<string, unknown>>;

/** What a read may do: look at rows of its territory, and ask whether it may. */
export interface Reading extends Context {
  /** `last`: nothing more is likely to be asked; if it is after all, it costs one entry more. */
  rows<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Row[]>;
  /** The first row, or null. */
  row<Row>(statement: RawBuilder<Row>, last?: 'last'): Promise<Row | null>;
  /** Refuses (platform.not-allowed) unless the actor may do this to this row. */
  allow(permission: string, type: string, subject: Subject): void;
  can(permission: string, type: string, subject?: Subject): boolean;
  /**
   * The rows of a type that the actor may see, as an SQL condition.
   * `columns` gives the SQL column for each field that the rules' conditions name.
   */
  visible(permission: string, type: string, columns: Readonly<Record<string, string>>): RawBuilder<boolean>;
  /** Settings of a module, resolved through their levels and completed with its defaults. */
  settings<Settings>(moduleId: string): Settings;
}

export interface EnqueueOptions {
  /** Id of the job run, made by the caller when the request may be replayed. */
  readonly id?: string;
  readonly notBefore?: Date;
  /** Runs a job of that id once more; otherwise an id that is known already asks for nothing new. */
  readonly again?: boolean;
}

/** What a use case may do besides: change rows, tell facts, ask for long work. All of it happens, or nothing. */
export interface Work extends Reading {
  readonly em: EntityManager;
  /** Changes rows whose number and contents nobody needs to hear of: it leaves with the statement that follows, which fails if it does. */
  send(statement: RawBuilder<unknown>): Promise<void>;
  emit<Payload>(event: EventDefinition<Payload>, payload: Payload): void;
  /** Returns the id of the job run. */
  enqueue<Payload>(job: JobDefinition<Payload>, payload: Payload, options?: EnqueueOptions): string;
  /** Cancels what waits for its hour to do this: somebody does it, or gives it up, before. */
  unschedule<Payload>(job: JobDefinition<Payload>, payload: Payload): void;
  /** Says to the audit log what an act changed: equal fields are left out. Null before: it did not exist; null after: it is gone. `of`: which of several things, by its own name. */
  changed(before: Fields | null, after: Fields | null, of?: string): void;
  /** Other things that the act is about, besides those that its input names by id: it stands in their history too. */
  about(...ids: readonly (string | null | undefined)[]): void;
  /** Adds to what the audit log says of this use case; the input is there already. */
  note(detail: Readonly<Record<string, unknown>>): void;
}
