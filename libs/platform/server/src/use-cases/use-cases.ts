import { Injectable } from '@nestjs/common';
import type { MikroORM } from '@mikro-orm/postgresql';
import { platformRefusals } from '@maillon/platform/contract';
import type { RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import { readingFrom } from '../database/reading-from';
import { readingSupposing } from '../database/reading-supposing';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics';
import type { ModuleRegistry } from '../modules/registry';
import { insertTraces } from '../outbox/write-outbox';
import { mayAtAll, type Ability } from './ability';
import type { Call, Context } from './context';
import { Entrance, type Inside, type Within } from './entrance';
import { EntriesMemory, isSameEntry } from './entries-memory';
import { contextOf, enter, type Entry } from './entry';
import { SettingsMemory } from './settings-memory';
import { readingOf, type RowsOf } from './reading';
import { mustHaveSecondFactor, needsSecondFactor, type SecondFactorFrom } from './second-factor';
import { summaryOf } from './summary';
import { againOnConflict } from './again-on-conflict';
import { objectsOf } from './objects-of';
import { moduleOf, type ReadCase, type SharedReading, type UseCase } from './use-case';
import { validated } from './validate';
import type { Work } from './work';
import { workOf, type Collected } from './working';
import { WriteTransaction } from './write-transaction';

/** What every line of the log says of a use case: what was done, where, for which request. */
function said(context: Context, { name }: Knock) {
  return { useCase: name, territory: context.territory.code, requestId: context.requestId };
}

/** Of the session and the role in which it acts. */
export type SecondFactorState = 'given' | 'needed' | 'optional';

/** Who a session belongs to, and what it may do where it acts. */
export interface Known {
  readonly entry: Entry;
  readonly ability: Ability | null;
  /** That are on where it acts. */
  readonly modules: Context['modules'];
  readonly secondFactor: SecondFactorState;
}

interface Knock {
  readonly name: string;
  readonly permission: string | null;
}

/** What is done inside, and what the audit log says of it. */
type Body<Output> = (work: Work) => Promise<{ output: Output; summary: unknown }>;

/**
 * The one threshold: for browser, job, listener, command line and seed.
 * Module on? Permission? Input valid? Then one transaction in the territory: execute, outbox, audit, commit.
 */
@Injectable()
export class UseCases {
  private readonly settings = new SettingsMemory();
  private readonly entries = new EntriesMemory();

  constructor(
    private readonly orm: MikroORM,
    private readonly reader: Pool,
    private readonly registry: ModuleRegistry,
    private readonly metrics: Metrics,
    private readonly log: Logger,
    private readonly secondFactorFrom: SecondFactorFrom = null,
  ) {}

  run<Input, Output>(useCase: UseCase<Input, Output>, call: Call, input: unknown): Promise<Output> {
    return this.metrics.timed(useCase.name, () =>
      againOnConflict(() =>
        this.write(useCase, call, async (work) => {
          const checked = validated(useCase.input, input, call.locale);
          const output = await useCase.execute(work, checked);
          return { output, summary: checked };
        }),
      ),
    );
  }

  read<Input, Output>(readCase: ReadCase<Input, Output>, call: Call, input: unknown): Promise<Output> {
    return this.readIn((body) => this.inReaderAsBefore(call, body), readCase, input);
  }

  /** One transaction for all that is read with it, entered when something is. Let it go by `end`. */
  shared(call: Call): SharedReading {
    const entrance = new Entrance((body) => this.inReader(call, body));
    return {
      read: (readCase, input) => this.readIn((body) => entrance.pass(body), readCase, input),
      end: () => entrance.leave(),
    };
  }

  /** For the host's own steps (listeners, job bookkeeping): same transaction and territory, the caller decides what is asked at the door. */
  async write<Output>(knock: Knock, call: Call, body: Body<Output>): Promise<Output> {
    const before = this.entries.of(call.credentials);
    const done = before && (await this.attempt(knock, call, body, before));
    return (done || (await this.attempt(knock, call, body))!).output;
  }

  /** Who a session belongs to, whether or not it names a membership. */
  async whoIs(call: Call): Promise<Known> {
    return readingFrom(this.reader, enter(call.credentials), async ([entered], rows) => {
      const entry = entered!;
      const given = entry.second_factor ? 'given' : 'optional';
      if (!entry.membership_id) return { entry, ability: null, modules: {}, secondFactor: given };
      const context = await this.contextIn(entry, call, rows);
      const needed = needsSecondFactor(context, this.secondFactorFrom);
      const ability = this.registry.ability(context.actor, context.modules);
      return { entry, ability, modules: context.modules, secondFactor: needed ? 'needed' : given };
    });
  }

  /** A statement of the host itself, outside any territory. */
  outside<Row>(statement: RawBuilder<Row>): Promise<Row[]> {
    return readingFrom(this.reader, statement, (rows) => Promise.resolve(rows));
  }

  private readIn<Input, Output>(within: Within, readCase: ReadCase<Input, Output>, input: unknown): Promise<Output> {
    return this.metrics.timed(readCase.name, () =>
      within((context, rows) => {
        const ability = this.admit(readCase, context);
        const checked = validated(readCase.input, input, context.locale);
        return readCase.read(readingOf(context, ability, this.registry, rows), checked);
      }),
    );
  }

  /** Null: who asks did not enter as it was supposed, and nothing happened. */
  private async attempt<Output>(
    knock: Knock,
    call: Call,
    body: Body<Output>,
    supposed?: Entry,
  ): Promise<{ readonly output: Output } | null> {
    const transaction = await WriteTransaction.begin(this.orm.em.fork(), call.credentials, supposed);
    try {
      const entry = await transaction.entry();
      if (!supposed) this.entries.keep(call.credentials, entry);
      const context = await this.contextIn(entry, call, transaction.rows);
      const ability = this.admit(knock, context);
      const { work, collected } = workOf(readingOf(context, ability, this.registry, transaction.rows), transaction);
      const { output, summary } = await body(work);
      await transaction.em.flush();
      await transaction.commit(this.traces(context, knock, collected, summary));
      this.log.info(said(context, knock), 'Done.');
      return { output };
    } catch (error) {
      await transaction.em.rollback();
      if (supposed && !transaction.isEntered) return null;
      throw error;
    }
  }

  private inReader<Output>(call: Call, body: Inside<Output>): Promise<Output> {
    return readingFrom(this.reader, enter(call.credentials), async ([entry], rows) => {
      this.entries.keep(call.credentials, entry!);
      return body(await this.contextIn(entry!, call, rows), rows);
    });
  }

  /** Whoever entered before asks at once what was to be asked, and is believed when the entry answers the same again. */
  private async inReaderAsBefore<Output>(call: Call, body: Inside<Output>): Promise<Output> {
    const before = this.entries.of(call.credentials);
    const answered =
      before &&
      (await readingSupposing(
        this.reader,
        enter(call.credentials),
        ([entry]) => isSameEntry(before, entry),
        async (rows) => body(await this.contextIn(before, call, rows), rows),
      ));
    return answered ? answered.output : this.inReader(call, body);
  }

  private async contextIn(entry: Entry, call: Call, rows: RowsOf): Promise<Context> {
    return contextOf(entry, call, await this.settings.of(entry, rows));
  }

  private admit(knock: Knock, context: Context): Ability {
    mustHaveSecondFactor(context, this.secondFactorFrom);
    this.registry.mustBeOn(moduleOf(knock), context);
    const ability = this.registry.ability(context.actor, context.modules);
    if (knock.permission && !mayAtAll(ability, knock.permission)) throw platformRefusals.because('not-allowed');
    return ability;
  }

  private traces(context: Context, knock: Knock, collected: Collected, summary: unknown): RawBuilder<unknown> {
    return insertTraces(context, {
      useCase: knock.name,
      summary: summaryOf(summary, {
        ...collected.notes,
        ...(collected.changes.length ? { changes: collected.changes } : {}),
      }),
      objects: [...new Set([...objectsOf(summary), ...collected.about])],
      jobs: collected.jobs,
      unscheduled: collected.unscheduled,
      messages: collected.messages,
    });
  }
}
