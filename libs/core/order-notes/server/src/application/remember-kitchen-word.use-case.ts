import { Injectable } from '@nestjs/common';
import { orderNotesRefusals, type KitchenWord } from '@maillon/core/order-notes/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { nameKey } from '../domain/lexicon';
import { KitchenWords } from '../persistence/kitchen-words';
import { kitchenOf } from './kitchen-of';

const LONGEST = 80;
const input = z.object({ words: z.string().max(LONGEST), offerId: z.uuid() });
type Input = z.infer<typeof input>;

/** The kitchen chose: by these words it means that product. */
@Injectable()
export class RememberKitchenWord implements UseCase<Input, KitchenWord> {
  readonly name = 'order-notes.remember-kitchen-word';
  readonly permission = 'order-notes.teach';
  readonly input = input;

  constructor(private readonly words: KitchenWords) {}

  async execute(work: Work, { words: written, offerId }: Input): Promise<KitchenWord> {
    const [buyerId, words] = [kitchenOf(work), nameKey(written.trim())];
    if (words === '') throw orderNotesRefusals.because('words-missing');
    const before = await this.words.of(work, buyerId, words);
    if (!(await this.words.remember(work, buyerId, words, offerId))) throw platformRefusals.because('not-found');
    const after = (await this.words.of(work, buyerId, words))!;
    work.about(buyerId);
    work.changed(before && { product: before.productName }, { product: after.productName });
    return after;
  }
}
