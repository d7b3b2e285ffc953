import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Bundles, type BundleView } from '../privacy/bundles';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** A copy of somebody's data, for whoever asked for it and for nobody else. */
@Injectable()
export class PersonalBundle implements ReadCase<Input, BundleView | null> {
  readonly name = 'platform.personal-bundle';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly bundles: Bundles) {}

  async read(reading: Reading, { id }: Input): Promise<BundleView | null> {
    const { actor } = reading;
    const bundle = await this.bundles.find(reading, id);
    const isAsker = actor.kind === 'person' && bundle?.askedBy === actor.personId;
    return isAsker ? this.bundles.view(reading, id) : null;
  }
}
