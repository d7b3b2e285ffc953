import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Templates } from '../persistence/templates';
import { kitchenOf } from './kitchen-of';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** Removed twice, removed once. */
@Injectable()
export class RemoveTemplate implements UseCase<Input, boolean> {
  readonly name = 'purchasing.remove-template';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(private readonly templates: Templates) {}

  async execute(work: Work, { id }: Input): Promise<boolean> {
    const buyerId = kitchenOf(work);
    const before = await this.templates.find(work, buyerId, id);
    if (!before) return false;
    await this.templates.remove(work, buyerId, id);
    work.changed({ name: before.name, lines: before.lines.length }, null);
    return true;
  }
}
