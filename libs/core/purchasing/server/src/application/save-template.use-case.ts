import { Injectable } from '@nestjs/common';
import { purchasingRefusals, type OrderTemplate } from '@maillon/core/purchasing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Templates } from '../persistence/templates';
import { HabitLines, habitLinesInput } from './habit-lines';
import { kitchenOf } from './kitchen-of';
import { templateView } from './templates.query';

const input = z.object({ id: z.uuid(), name: z.string().trim().min(1).max(80), from: habitLinesInput });
type Input = z.infer<typeof input>;

@Injectable()
export class SaveTemplate implements UseCase<Input, OrderTemplate> {
  readonly name = 'purchasing.save-template';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly templates: Templates,
    private readonly lines: HabitLines,
  ) {}

  async execute(work: Work, { id, name, from }: Input): Promise<OrderTemplate> {
    const buyerId = kitchenOf(work);
    const lines = await this.lines.from(work, buyerId, from);
    const before = await this.templates.find(work, buyerId, id);
    const saved = await this.templates.save(work, buyerId, { id, name }, lines);
    if (!saved) throw purchasingRefusals.because('name-taken', { name }, { name: [] });
    work.changed(before && { name: before.name, lines: before.lines.length }, { name, lines: lines.length });
    return templateView((await this.templates.find(work, buyerId, id))!);
  }
}
