import { Injectable } from '@nestjs/common';
import type { OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ language: z.enum(['fr', 'en']) });
type Input = z.infer<typeof input>;

@Injectable()
export class ChooseLetterLanguage implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.choose-letter-language';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly own: OwnLetters) {}

  async execute(work: Work, { language }: Input): Promise<OwnLettersView> {
    self(work);
    const { language: before } = await this.own.read(work);
    await work.rows(sql`select app.write_me_in(${language})`);
    work.changed({ letterLanguage: before }, { letterLanguage: language });
    return this.own.read(work);
  }
}
