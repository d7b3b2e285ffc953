import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Bundles } from '../privacy/bundles';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

/** `content`: the log keeps out what is called so. */
const input = z.object({ bundleId: z.uuid(), content: z.instanceof(Buffer) });
type Input = z.infer<typeof input>;

@Injectable()
export class FillBundle implements UseCase<Input, void> {
  readonly name = 'platform.fill-bundle';
  readonly permission = null;
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly bundles: Bundles) {}

  execute(work: Work, { bundleId, content }: Input): Promise<void> {
    return this.bundles.fill(work, bundleId, content);
  }
}
