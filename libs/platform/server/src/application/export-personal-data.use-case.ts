import { Injectable } from '@nestjs/common';
import { exportPersonalData, platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';
import { Bundles, type BundleView } from '../privacy/bundles';
import { Subjects, whose, type Whose } from '../privacy/subjects';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

type Input = Whose & { readonly id: string };
const input = z.object({ id: z.uuid(), ...whose });

/** Asks for a copy of what is held of a person, under an id made by the caller: asked twice, made once. */
@Injectable()
export class ExportPersonalData implements UseCase<Input, BundleView> {
  readonly name = 'platform.export-personal-data';
  readonly permission = null;
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly subjects: Subjects,
    private readonly bundles: Bundles,
  ) {}

  async execute(work: Work, { id, ...asked }: Input): Promise<BundleView> {
    const subject = await this.subjects.of(work, asked);
    const askedBy = work.actor.kind === 'person' ? work.actor.personId : null;
    if (!(await this.bundles.keep(work, id, subject, askedBy))) throw platformRefusals.because('already-done');
    work.enqueue(exportPersonalData, { bundleId: id }, { id });
    work.about(subject.personId);
    work.changed(null, { copy: 'asked' });
    return (await this.bundles.view(work, id))!;
  }
}
