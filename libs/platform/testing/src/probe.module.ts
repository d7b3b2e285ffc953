import { Injectable } from '@nestjs/common';
import { NO_SETTINGS, defineEvent, defineJob, defineManifest, defineRefusals } from '@maillon/platform/contract';
import {
  defineServerModule,
  tenantTable,
  type JobHandle,
  type JobHandler,
  type Listener,
  type UseCase,
  type Work,
} from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';

const probed = z.object({ mark: z.string() });
type Probed = z.infer<typeof probed>;

export const Probed = defineEvent('probe.probed.v1', probed);
export const CountJob = defineJob(
  'probe.count',
  { fr: 'Compter', en: 'Count' },
  z.object({ mark: z.string(), steps: z.number() }),
);
export const probeRefusals = defineRefusals('probe', { 'not-today': { fr: 'Pas aujourd’hui.', en: 'Not today.' } });

/** How the probe misbehaves; tests set it. */
export const mood = { failuresLeft: 0, refuse: false, onStep: async (_step: number): Promise<void> => undefined };

@Injectable()
export class Probe implements UseCase<Probed, string> {
  readonly name = 'probe.probe';
  readonly permission = null;
  readonly input = probed;

  async execute(work: Work, { mark }: Probed): Promise<string> {
    work.emit(Probed, { mark });
    return mark;
  }
}

@Injectable()
export class AskToCount implements UseCase<{ mark: string; steps: number }, string> {
  readonly name = 'probe.ask-to-count';
  readonly permission = null;
  readonly input = z.object({ mark: z.string(), steps: z.number() });

  async execute(work: Work, input: { mark: string; steps: number }): Promise<string> {
    return work.enqueue(CountJob, input);
  }
}

@Injectable()
export class CountStep implements UseCase<{ mark: string; step: number }, void> {
  readonly name = 'probe.count-step';
  readonly permission = null;
  readonly input = z.object({ mark: z.string(), step: z.number() });

  async execute(work: Work, { mark, step }: { mark: string; step: number }): Promise<void> {
    await leaveMark(work, `${mark} ${step}`);
  }
}

@Injectable()
export class CountHandler implements JobHandler<{ mark: string; steps: number }> {
  readonly job = CountJob;

  constructor(private readonly countStep: CountStep) {}

  async perform(handle: JobHandle, { mark, steps }: { mark: string; steps: number }): Promise<unknown> {
    if (mood.refuse) throw probeRefusals.because('not-today');
    for (let step = 1; step <= steps; step += 1) {
      await mood.onStep(step);
      misbehave();
      await handle.run(this.countStep, { mark, step });
      await handle.progress(step, steps, `étape ${step}`);
    }
    return { steps };
  }
}

@Injectable()
export class MarkOnProbed implements Listener<Probed> {
  readonly name = 'probe.mark-on-probed';
  readonly event = Probed;

  async hear(work: Work, { mark }: Probed): Promise<void> {
    await leaveMark(work, mark);
    misbehave();
  }
}

function misbehave(): void {
  if (mood.failuresLeft-- > 0) throw new Error('The probe fails as told.');
}

async function leaveMark(work: Work, mark: string): Promise<void> {
  await work.rows(sql`insert into probe_mark (id, mark) values (gen_random_uuid(), ${mark})`);
}

/** The probe's one table: a mark for each time that something was really done. */
export const PROBE_TABLE = tenantTable({ name: 'probe_mark', columns: ['mark text not null'] });

/** A plugin that does next to nothing, to see what the host does with it. */
export const probeModule = defineServerModule({
  manifest: defineManifest({
    id: 'probe',
    layer: 'plugin',
    version: '0.0.1',
    title: { fr: 'Sonde', en: 'Probe' },
    summary: { fr: 'Pour les essais.', en: 'For tests.' },
    needs: [],
    settings: NO_SETTINGS,
    permissions: {},
    refusals: probeRefusals,
    emits: [Probed],
    listens: [Probed],
    jobs: [CountJob],
  }),
  rules: () => undefined,
  useCases: [Probe, AskToCount, CountStep],
  listeners: [MarkOnProbed],
  jobs: [CountHandler],
});
