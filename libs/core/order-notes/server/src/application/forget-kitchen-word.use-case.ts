import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { nameKey } from '../domain/lexicon';
import { KitchenWords } from '../persistence/kitchen-words';
import { kitchenOf } from './kitchen-of';

const LONGEST = 80;
const input = z.object({ words: z.string().max(LONGEST) });
type Input = z.infer<typeof input>;

@Injectable()
export class ForgetKitchenWord implements UseCase<Input, boolean> {
  readonly name = 'order-notes.forget-kitchen-word';
  readonly permission = 'order-notes.teach';
  readonly input = input;

  constructor(private readonly words: KitchenWords) {}

  async execute(work: Work, { words: written }: Input): Promise<boolean> {
    const [buyerId, words] = [kitchenOf(work), nameKey(written.trim())];
    const before = await this.words.of(work, buyerId, words);
    if (!before) return true;
    await this.words.forget(work, buyerId, words);
    work.about(buyerId);
    work.changed({ product: before.productName }, null);
    return true;
  }
}
