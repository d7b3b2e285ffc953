import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Guides } from '../persistence/guides';
import { kitchenOf } from './kitchen-of';
import { OrderGuides } from './order-guides';

const input = z.object({});
type Input = z.infer<typeof input>;

/** The guide from the orders again: what was set by hand stays. */
@Injectable()
export class RelearnGuide implements UseCase<Input, boolean> {
  readonly name = 'purchasing.relearn-guide';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly guides: Guides,
    private readonly reading: OrderGuides,
  ) {}

  async execute(work: Work): Promise<boolean> {
    const buyerId = kitchenOf(work);
    const before = await this.figures(work, buyerId);
    await this.guides.learn(work, buyerId, null);
    work.changed(before, await this.figures(work, buyerId));
    return true;
  }

  private async figures(work: Work, buyerId: string) {
    const entries = await this.reading.of(work, buyerId);
    const timesOrdered = entries.reduce((sum, entry) => sum + entry.timesOrdered, 0);
    return { entries: entries.length, timesOrdered };
  }
}
