import { Injectable } from '@nestjs/common';
import { say, type LetterKindTitle } from '@maillon/platform/contract';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({});

/** By what the letters that left can be filtered. */
@Injectable()
export class LetterKinds implements ReadCase<object, LetterKindTitle[]> {
  readonly name = 'platform.letter-kinds';
  readonly permission = 'platform.read-letters';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  read({ locale }: Reading): Promise<LetterKindTitle[]> {
    const kinds = [...this.registry.letters.values()].map(({ name, title }) => ({
      kind: name,
      title: say(title, locale),
    }));
    return Promise.resolve(kinds.toSorted((a, b) => a.title.localeCompare(b.title, locale)));
  }
}
