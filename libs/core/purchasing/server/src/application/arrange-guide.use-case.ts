import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Guides } from '../persistence/guides';
import { kitchenOf } from './kitchen-of';
import { OrderGuides } from './order-guides';

const input = z.object({
  families: z.array(z.string().max(40)).max(40).nullish(),
  unitIds: z.array(z.uuid()).max(500).nullish(),
});
type Input = z.infer<typeof input>;

/** The order in which a kitchen walks through its stores. */
@Injectable()
export class ArrangeGuide implements UseCase<Input, boolean> {
  readonly name = 'purchasing.arrange-guide';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly guides: Guides,
    private readonly reading: OrderGuides,
  ) {}

  async execute(work: Work, { families, unitIds }: Input): Promise<boolean> {
    const buyerId = kitchenOf(work);
    const before = await this.reading.families(work, buyerId);
    await this.guides.arrange(work, buyerId, families ?? null, unitIds ?? null);
    work.changed(families ? { families: [...before] } : null, {
      ...(families ? { families } : {}),
      ...(unitIds ? { entries: unitIds.length } : {}),
    });
    return true;
  }
}
