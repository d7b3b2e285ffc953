import { Injectable } from '@nestjs/common';
import type { OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { z } from 'zod';
import { TextNumbers } from '../texts/text-numbers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({});

/** What waits to leave as a text message then goes by e-mail. */
@Injectable()
export class ForgetTextNumber implements UseCase<object, OwnLettersView> {
  readonly name = 'platform.forget-text-number';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly numbers: TextNumbers,
  ) {}

  async execute(work: Work): Promise<OwnLettersView> {
    const personId = self(work);
    const before = await this.numbers.lock(work, personId);
    await this.numbers.forget(work, personId);
    if (before) work.changed({ phone: before.number }, null);
    return this.own.read(work);
  }
}
