import { Injectable } from '@nestjs/common';
import type { KitchenWord } from '@maillon/core/order-notes/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { KitchenWords } from '../persistence/kitchen-words';
import { kitchenOf } from './kitchen-of';

const input = z.object({});

@Injectable()
export class WordsOfKitchen implements ReadCase<object, KitchenWord[]> {
  readonly name = 'order-notes.kitchen-words';
  readonly permission = 'order-notes.read';
  readonly input = input;

  constructor(private readonly words: KitchenWords) {}

  read(reading: Reading): Promise<KitchenWord[]> {
    return this.words.all(reading, kitchenOf(reading));
  }
}
