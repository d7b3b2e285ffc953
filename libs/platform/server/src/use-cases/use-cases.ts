import { Injectable } from '@nestjs/common';
import type { MikroORM } from '@mikro-orm/postgresql';
import { platformRefusals } from '@maillon/platform/contract';
import type { ControlledTransaction, RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import { readingFrom } from '../database/reading-from';
import { rowsWithin } from '../database/rows-within';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics';
import type { ModuleRegistry } from '../modules/registry';
import { insertTraces } from '../outbox/write-outbox';
import { mayAtAll, type Ability } from './ability';
import type { Call, Context } from './context';
import { Entrance, type Within } from './entrance';
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

/**
 * The one threshold: for browser, job, listener, command line and seed.
 * Module on? Permission? Input valid? Then one transaction in the territory: execute, outbox, audit, commit.
 */
@Injectable()
export class UseCases {
  private readonly settings = new SettingsMemory();

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
    return this.readIn((body) => this.inReader(call, body), readCase, input);
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
  async write<Output>(
    knock: Knock,
    call: Call,
    body: (work: Work) => Promise<{ output: Output; summary: unknown }>,
  ): Promise<Output> {
    const em = this.orm.em.fork();
    await em.begin();
    try {
      const transaction = em.getTransactionContext<ControlledTransaction<unknown>>()!;
      const rows: RowsOf = (statement) => rowsWithin(transaction, statement);
      const context = await this.contextIn((await rows(enter(call.credentials)))[0]!, call, rows);
      const ability = this.admit(knock, context);
      const { work, collected } = workOf(readingOf(context, ability, this.registry, rows), em);
      const { output, summary } = await body(work);
      await em.flush();
      await rowsWithin(transaction, this.traces(context, knock, collected, summary), 'last');
      await em.commit();
      this.log.info(said(context, knock), 'Done.');
      return output;
    } catch (error) {
      await em.rollback();
      throw error;
    }
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

  private inReader<Output>(call: Call, body: (context: Context, rows: RowsOf) => Promise<Output>): Promise<Output> {
    return readingFrom(this.reader, enter(call.credentials), async ([entry], rows) =>
      body(await this.contextIn(entry!, call, rows), rows),
    );
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
