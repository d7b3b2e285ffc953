import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Rulebooks } from '../persistence/rulebooks';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

@Injectable()
export class RulebookOn implements ReadCase<Input, Rulebook> {
  readonly name = 'rulebook.rulebook-on';
  readonly permission = 'rulebook.read';
  readonly input = input;

  constructor(private readonly rulebooks: Rulebooks) {}

  read(reading: Reading, { day }: Input): Promise<Rulebook> {
    return this.rulebooks.on(reading, day);
  }
}
