import { Injectable } from '@nestjs/common';
import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Guides } from '../persistence/guides';
import { kitchenOf } from './kitchen-of';

const input = z.object({
  unitId: z.uuid(),
  ownName: z
    .string()
    .trim()
    .max(80)
    .nullish()
    .transform((text) => text || null),
  usualQuantity: z
    .number()
    .int()
    .min(0)
    .max(10_000)
    .nullish()
    .transform((quantity) => quantity || null),
  isPinned: z
    .boolean()
    .nullish()
    .transform((pinned) => pinned ?? false),
});
type Input = z.infer<typeof input>;

/** What a kitchen says itself of what it buys. */
@Injectable()
export class SaveGuideEntry implements UseCase<Input, boolean> {
  readonly name = 'purchasing.save-guide-entry';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly guides: Guides) {}

  async execute(work: Work, { unitId, ...set }: Input): Promise<boolean> {
    const buyerId = kitchenOf(work);
    const before = await this.guides.handSet(work, buyerId, unitId);
    if (!(await this.guides.save(work, buyerId, unitId, set)))
      throw purchasingRefusals.because('goods-unknown', {}, { unitId: [] });
    work.changed(before && { ...before }, { ...set });
    return true;
  }
}
