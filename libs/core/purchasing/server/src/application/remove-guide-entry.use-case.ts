import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Guides } from '../persistence/guides';
import { kitchenOf } from './kitchen-of';

const input = z.object({ unitId: z.uuid() });
type Input = z.infer<typeof input>;

/** Out of the guide until it is ordered again. */
@Injectable()
export class RemoveGuideEntry implements UseCase<Input, boolean> {
  readonly name = 'purchasing.remove-guide-entry';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(private readonly guides: Guides) {}

  async execute(work: Work, { unitId }: Input): Promise<boolean> {
    const buyerId = kitchenOf(work);
    const before = await this.guides.handSet(work, buyerId, unitId);
    const removed = await this.guides.remove(work, buyerId, unitId);
    if (removed) work.changed({ ...before }, null);
    return removed;
  }
}
