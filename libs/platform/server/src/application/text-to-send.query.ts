import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { endOfQuiet } from '../texts/quiet-hours';
import { WaitingTexts, type TextEnd } from '../texts/waiting-texts';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ mailId: z.uuid() });
type Input = z.infer<typeof input>;

/** What to do now with a letter that waits to be read as a text message; null when that is decided. */
export type TextTurn =
  | { readonly way: 'text'; readonly to: string; readonly body: string }
  | { readonly way: 'post'; readonly state: TextEnd }
  | { readonly way: 'wait'; readonly until: Date };

@Injectable()
export class TextToSend implements ReadCase<Input, TextTurn | null> {
  readonly name = 'platform.text-to-send';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly waiting: WaitingTexts) {}

  async read(reading: Reading, { mailId }: Input): Promise<TextTurn | null> {
    const text = await this.waiting.of(reading, mailId);
    if (!text) return null;
    const { to, body, withdrawn } = text;
    if (withdrawn) return { way: 'post', state: 'withdrawn' };
    const now = new Date(text.now);
    const until = endOfQuiet(now, text, reading.territory.timeZone);
    if (text.before && new Date(text.before) <= (until ?? now)) return { way: 'post', state: 'late' };
    return until ? { way: 'wait', until } : { way: 'text', to, body };
  }
}
