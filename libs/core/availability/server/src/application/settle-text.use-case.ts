import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { TextMessages } from '../persistence/text-messages';

const input = z.object({ id: z.uuid(), state: z.enum(['sent', 'refused']) });
type Input = z.infer<typeof input>;

@Injectable()
export class SettleText implements UseCase<Input, void> {
  readonly name = 'availability.settle-text';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly texts: TextMessages) {}

  async execute(work: Work, { id, state }: Input): Promise<void> {
    await this.texts.settle(work, id, state);
  }
}
