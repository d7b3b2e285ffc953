import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';
import { Bundles } from '../privacy/bundles';
import { Keepers } from '../privacy/keepers';
import type { HeldData } from '../privacy/personal-data';
import { Subjects } from '../privacy/subjects';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ bundleId: z.uuid(), module: z.string() });
type Input = z.infer<typeof input>;

/** What one module holds of the person that a bundle is about: a step of the job. */
@Injectable()
export class HeldDataOfModule implements ReadCase<Input, HeldData[]> {
  readonly name = 'platform.held-data';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly bundles: Bundles,
    private readonly subjects: Subjects,
    private readonly keepers: Keepers,
  ) {}

  async read(reading: Reading, { bundleId, module }: Input): Promise<HeldData[]> {
    const bundle = await this.bundles.find(reading, bundleId);
    if (!bundle) throw platformRefusals.because('not-found');
    const subject = await this.subjects.ofBundle(reading, bundle);
    const held = this.keepers.all().filter((keeper) => keeper.module === module);
    return (await Promise.all(held.map(({ strategy }) => strategy.held(reading, subject)))).flat();
  }
}
