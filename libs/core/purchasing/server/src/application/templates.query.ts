import { Injectable } from '@nestjs/common';
import type { OrderTemplate } from '@maillon/core/purchasing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Templates, type KeptTemplate } from '../persistence/templates';
import { lineView } from './habit-lines';
import { kitchenOf } from './kitchen-of';

const input = z.object({});
type Input = z.infer<typeof input>;

@Injectable()
export class TemplateList implements ReadCase<Input, OrderTemplate[]> {
  readonly name = 'purchasing.templates';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(private readonly templates: Templates) {}

  async read(reading: Reading): Promise<OrderTemplate[]> {
    return (await this.templates.all(reading, kitchenOf(reading))).map(templateView);
  }
}

export function templateView({ id, name, lines }: KeptTemplate): OrderTemplate {
  return { id, name, lines: lines.map(lineView) };
}
