import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { TextMessages, type TextToSend } from '../persistence/text-messages';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** For the job that sends it. */
@Injectable()
export class TextOfId implements ReadCase<Input, TextToSend | null> {
  readonly name = 'availability.text';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly texts: TextMessages) {}

  read(reading: Reading, { id }: Input): Promise<TextToSend | null> {
    return this.texts.find(reading, id);
  }
}
